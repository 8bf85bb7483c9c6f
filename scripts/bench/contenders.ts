import type { Dialect } from './queries.ts';

/** A server that the benchmark measures. It runs in a separate process. */
export interface Contender {
  readonly name: string;
  readonly dialect: Dialect;
  /** The script that Node.js runs. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the server requires a newer version of Node.js than the benchmark. */
  readonly newerNode?: true;
  /** The names of the queries that the server does not support. */
  readonly without?: readonly string[];
  /**
   * Whether the server has a response cache. Contenders with a response cache are compared with each other, and so are
   * contenders without one.
   */
  readonly cachesResponses: boolean;
  /** The role: this project, another GraphQL server, a hand-written SQL statement, or the bare `http` module. */
  readonly role: 'gateway' | 'peer' | 'statement' | 'limit';
}

const gateway = (
  name: string,
  cachesResponses: boolean,
  env: Readonly<Record<string, string>>,
): Contender => ({
  name,
  dialect: 'gateway',
  script: 'dist/cli.js',
  args: ['start', '--no-samples', '--workers', '1'],
  env: { PORT: '0', LOG_LEVEL: 'error', ...env },
  cachesResponses,
  role: 'gateway',
});
const peer = (name: string, file: string, rest: Partial<Contender> = {}): Contender => ({
  name,
  dialect: 'gateway',
  script: `scripts/bench/contenders/${file}.js`,
  cachesResponses: false,
  role: 'peer',
  ...rest,
});

/** The contenders. All contenders must return the same results as the first one. */
export const CONTENDERS: readonly Contender[] = [
  gateway('dateline, no caches', false, { RESPONSE_CACHE_BYTES: '0', ROW_CACHE_BYTES: '0' }),
  gateway('dateline, row cache', false, { RESPONSE_CACHE_BYTES: '0' }),
  gateway('dateline, both caches', true, {}),
  peer('PostGraphile 5', 'postgraphile', { dialect: 'postgraphile', newerNode: true }),
  peer('Mercurius, loaders, JIT', 'mercurius'),
  peer('Yoga, Pothos, Prisma', 'pothos-prisma', { dialect: 'pothos' }),
  peer('one SQL statement', 'one-statement', { without: ['Typename'], role: 'statement' }),
  peer('Yoga, response cache', 'yoga-response-cache', { cachesResponses: true }),
  peer('bare http, same bytes', 'bare-http', { cachesResponses: true, role: 'limit' }),
];
