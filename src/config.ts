import { z } from 'zod';
import { withoutPassword } from './database-url.ts';
import { DatelineError } from './errors.ts';
import { byteSize, choice, databaseUrl, flag, text, wholeNumber } from './variable.ts';

const environment = z.object({
  DATABASE_URL: databaseUrl()
    .optional()
    .describe(
      'PostgreSQL to use instead of the embedded one, as `postgresql://user:password@host:5432/name`.',
    ),
  DATABASE_POOL_SIZE: wholeNumber(1, 1_000)
    .optional()
    .describe(
      'Number of connections that each worker uses for queries. It holds two more: for the change feed, and for health checks and cancellation.',
    ),
  DATELINE_HOME: text()
    .optional()
    .describe(
      'Folder of the embedded PostgreSQL; unset, `.dateline` in the working folder, or one in /var/lib/dateline for root.',
    ),
  DRAIN_DELAY: wholeNumber(0, 600)
    .default(1)
    .describe(
      'Seconds for which the server still accepts requests after SIGTERM, while `/health/ready` is 503. In Kubernetes, 5 is usual. SIGINT does not wait.',
    ),
  GRAPHIQL: flag()
    .default(true)
    .describe(
      'Whether browsers get GraphiQL, a page to write queries, at the endpoint. `--no-graphiql` turns it off.',
    ),
  HOST: text().default('127.0.0.1').describe('Address to listen on; `0.0.0.0` is open to other machines.'),
  HTTP_MAX_AGE: wholeNumber(0)
    .default(0)
    .describe('How long, in seconds, other caches may keep an answer unasked; with 0 they ask each time.'),
  HTTP_STALE_WHILE_REVALIDATE: wholeNumber(0)
    .default(0)
    .describe('How long, in seconds, after HTTP_MAX_AGE they may give it once more while they ask.'),
  LOG_FORMAT: choice(['json', 'pretty'])
    .optional()
    .describe('How the log on standard error looks; unset, `pretty` on a terminal.'),
  LOG_LEVEL: choice(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('The least severe level to log.'),
  MAX_ANSWER_BYTES: byteSize(1_024)
    .default(8_388_608)
    .describe('The maximum size of an answer, and of one event of a subscription.'),
  MAX_QUERY_COST: wholeNumber(1)
    .default(100_000)
    .describe(
      'Maximum cost of a query, worked out before it runs, in units of about 10 microseconds: 100,000 are about a second of CPU and database time.',
    ),
  MAX_REQUEST_BYTES: byteSize(1_024).default(1_048_576).describe('Largest request body that is read.'),
  MAX_SUBSCRIBERS: wholeNumber(0)
    .default(10_000)
    .describe('Most subscriptions that each worker serves at once, and most web sockets.'),
  ONLY_TRUSTED_DOCUMENTS: flag()
    .default(false)
    .describe(
      'Whether to refuse every document that is not among the trusted ones. `--only-trusted-documents` turns it on.',
    ),
  PORT: wholeNumber(0, 65_535).default(4_000).describe('Port to listen on; 0 takes a free one.'),
  REQUEST_TIMEOUT: wholeNumber(1, 3_600)
    .default(30)
    .describe('Time, in seconds, after which a request is cancelled and answered with REQUEST_TIMEOUT.'),
  RESPONSE_CACHE_BYTES: byteSize()
    .default(67_108_864)
    .describe(
      'Maximum memory for the response cache, which stores whole responses until their data changes; 0 disables it.',
    ),
  ROW_CACHE_BYTES: byteSize()
    .default(67_108_864)
    .describe('Maximum memory for the row cache, which stores rows between requests; 0 disables it.'),
  SEND_TIMEOUT: wholeNumber(1, 3_600)
    .default(30)
    .describe('Time, in seconds, after which a client that takes no byte of an answer is disconnected.'),
  STATEMENT_TIMEOUT: wholeNumber(1, 3_600)
    .default(10)
    .describe('Time, in seconds, after which PostgreSQL cancels a statement of a query.'),
  SUBGRAPH: flag()
    .default(false)
    .describe(
      'Whether to leave out `node` and `nodes`, which clash with those of other subgraphs. `--subgraph` turns it on.',
    ),
  SURROGATE_KEYS: flag()
    .default(false)
    .describe(
      'Whether answers name what they are made of, in Surrogate-Key and Cache-Tag, for caches to drop them by.',
    ),
  TRUSTED_DOCUMENTS: text()
    .optional()
    .describe(
      'Folder of .graphql files, or manifest, of documents that requests may name by their id. `--trusted-documents` goes before it.',
    ),
  WORKERS: wholeNumber(1, 1_000)
    .optional()
    .describe('How many processes share the port; unset, one a core. `--workers` goes before it.'),
});

const consistent = environment.refine(
  ({ ONLY_TRUSTED_DOCUMENTS, TRUSTED_DOCUMENTS }) => !ONLY_TRUSTED_DOCUMENTS || TRUSTED_DOCUMENTS,
  {
    path: ['ONLY_TRUSTED_DOCUMENTS', 'TRUSTED_DOCUMENTS'],
    message:
      'needs a folder or a manifest of trusted documents: add --trusted-documents PATH, or set TRUSTED_DOCUMENTS',
  },
);

export type Config = Readonly<z.infer<typeof environment>>;

/** Every variable that is read, and what it is for. */
export const VARIABLES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(environment.shape).map(([name, schema]) => [name, schema.description ?? '']),
);

/**
 * Reads the environment once. A variable that is set to nothing counts as unset. Throws CONFIG_INVALID. `flags` are the
 * command-line options whose values stand for variables, by the variable's name.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Record<string, string>> = {},
): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = consistent.safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  const faults = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const flag = flags[name];
    // A second name is of a variable that the first one needs.
    const got = path.length > 1 ? '' : ` (got ${quoted(name, given[name])})`;
    return { flag, text: `${flag ?? name} ${message}${got}` };
  });
  const ofFlags = faults.filter(({ flag }) => flag !== undefined).map(({ text }) => text);
  const ofVariables = faults.filter(({ flag }) => flag === undefined).map(({ text }) => text);
  throw new DatelineError(
    'CONFIG_INVALID',
    [
      ofFlags.length > 0 && `${ofFlags.join('; ')}.`,
      ofVariables.length > 0 && `Fix these environment variables: ${ofVariables.join('; ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** Characters of a value that a message repeats. */
const SHOWN = 200;

function quoted(name: string, value = ''): string {
  const shown = name === 'DATABASE_URL' ? withoutPassword(value) : value;
  return JSON.stringify(shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown);
}
