#!/usr/bin/env node
import cluster from 'node:cluster';
import { isatty } from 'node:tty';
import { styleText } from 'node:util';
import { Command, Option } from 'commander';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createLogger } from './commands/logger.ts';
import type { Paint } from './commands/print-extraction.ts';
import { MIGRATIONS, openServer } from './commands/server.ts';
import { start, workersOf } from './commands/start.ts';
import { type Config, readConfig, VARIABLES } from './config.ts';
import { DatelineError } from './errors.ts';
import { packagePath } from './package-path.ts';
import { diffMigration } from './store/migrations/diff.ts';

const width = Math.max(...Object.keys(VARIABLES).map((name) => name.length)) + 2;
const variables = Object.entries(VARIABLES).map(([name, use]) => `  ${name.padEnd(width)}${use}`);
const program = new Command('dateline')
  .description(
    'A GraphQL content gateway for news: articles in, a graph of people, countries, organisations and places out.',
  )
  .addHelpText('after', `\nEnvironment:\n${variables.join('\n')}\n`)
  .showHelpAfterError();

const setUp = (
  options: Readonly<Record<string, string>> = {},
  several: (config: Config) => boolean = () => false,
): { config: Config; logger: Logger } => {
  const config = readConfig({ ...process.env, ...options });
  return { config, logger: createLogger(config, process.stderr.isTTY === true, several(config)) };
};

interface StartOptions {
  readonly samples: boolean;
  readonly workers?: string;
  readonly trustedDocuments?: string;
  readonly onlyTrustedDocuments?: true;
  readonly subgraph?: true;
}

/** Standard input, output and error. */
const STREAMS = [0, 1, 2] as const;
/** Signals that end a command. */
const ENDING = ['SIGTERM', 'SIGINT'] as const;

program
  .command('start')
  .description('migrate the database, load the sample articles if it is empty, and serve')
  .option('--no-samples', 'leave an empty database empty')
  .option('--workers <number>', 'processes that share the port; default: WORKERS, or one a core')
  .option(
    '--trusted-documents <path>',
    'folder or manifest of documents to run by their id; default: TRUSTED_DOCUMENTS',
  )
  .option('--only-trusted-documents', 'refuse every other document')
  .option('--subgraph', 'leave out what clashes with other subgraphs; default: SUBGRAPH')
  .action(async ({ samples, workers, trustedDocuments, onlyTrustedDocuments, subgraph }: StartOptions) => {
    const several = (given: Config) => workersOf(given) > 1;
    // Workers read the environment too.
    Object.assign(
      process.env,
      trustedDocuments !== undefined && { TRUSTED_DOCUMENTS: trustedDocuments },
      onlyTrustedDocuments && { ONLY_TRUSTED_DOCUMENTS: 'true' },
      subgraph && { SUBGRAPH: 'true' },
    );
    const { config, logger } = setUp(workers === undefined ? {} : { WORKERS: workers }, several);
    const starting = start(config, logger, { stream: process.stdout }, { samples });
    // A start is not cut off halfway: the embedded server would be left running.
    const end = onSignal(logger, async () => {
      const running = await starting.catch(() => null);
      await running?.close();
    });
    if (several(config)) {
      onHangUp(end, async () => {
        logger.info('SIGHUP: replacing the workers.');
        (await starting.catch(() => null))?.restart?.();
      });
    }
    const running = await starting;
    process.stdout.write(welcome(running.url, config));
    await running.failure;
  });

program
  .command('worker', { hidden: true })
  .description('serve beside others: what `start` starts')
  .action(async () => {
    // They reach everybody on a terminal or in a service; the parent says what is to come of them.
    for (const signal of [...ENDING, 'SIGHUP'] as const) process.on(signal, () => {});
    const { config, logger } = setUp({}, () => true);
    const { work } = await import('./commands/worker.ts');
    if (!cluster.worker) return program.error('error: only `dateline start` starts workers');
    work(cluster.worker, config, logger);
  });

program
  .command('seed')
  .description('bring article files into the database; again, only what changed')
  .argument(
    '[paths...]',
    'Markdown files with front matter, or folders of them; the sample articles if none are given',
  )
  .action(async (paths: string[]) => {
    const { config, logger } = setUp();
    const { seed } = await import('./commands/seed.ts');
    const server = await openServer(config, logger);
    // What is in stays in; the rest goes in next time.
    onSignal(logger, () => server.release(), 1);
    try {
      if (!(await seed(server.url, paths, { stream: process.stdout }))) process.exitCode = 1;
    } finally {
      await server.release();
    }
  });

program
  .command('extract')
  .description('print what is read out of a text: names in colour, roles, quotations, quantities, times')
  .argument('<file>', 'plain text, or Markdown with front matter; - for standard input')
  .option('--json', 'print the extraction for machines')
  .option('--published <date>', 'day that "yesterday" refers to, where the text does not say; default: today')
  .action(async (path: string, options: { json?: true; published?: string }) => {
    const { stdin, stdout } = process;
    const publishedAt = options.published === undefined ? new Date() : new Date(options.published);
    if (Number.isNaN(publishedAt.getTime())) program.error('error: --published needs a date, as 2024-08-20');
    const { extract } = await import('./commands/extract.ts');
    const json = options.json === true;
    // hasColors heeds NO_COLOR and the terminal's abilities.
    const paint: Paint = stdout.isTTY === true && stdout.hasColors() ? styleText : (_, text) => text;
    stdout.write(await extract({ path, stdin, publishedAt, json, paint }));
  });

const db = program.command('db').description('look after the database');

db.command('migrate')
  .description('apply the migrations that the database lacks')
  .action(async () => {
    const { config, logger } = setUp();
    const server = await openServer(config, logger);
    await server.release();
    process.stdout.write('The database is up to date.\n');
  });

db.command('diff')
  .description('write the next migration from what changed in prisma/schema.prisma')
  .argument('<name>', 'what it is about, in lower-case words joined by underscores')
  .action(async (name: string) => {
    const schemaFile = packagePath('prisma/schema.prisma');
    const { path } = await diffMigration({ schemaFile, migrationsFolder: MIGRATIONS, name });
    process.stdout.write(
      path ? `Wrote ${path}. Now run \`npm run db:generate\`.\n` : 'The schema has not changed.\n',
    );
  });

program
  .command('schema')
  .description('print the GraphQL schema')
  .option('--introspection', 'as JSON, as the introspection query answers')
  .addOption(new Option('--subgraph', 'as `start --subgraph` tells gateways').conflicts('introspection'))
  .action(async ({ introspection, subgraph }: { introspection?: true; subgraph?: true }) => {
    const { createSchema } = await import('./graph/schema.ts');
    const { printIntrospection } = await import('./graph/print-introspection.ts');
    const { printSdl } = await import('./graph/print-sdl.ts');
    const { printSubgraph } = await import('./graph/federation.ts');
    const printStrict = (schema: GraphQLSchema) => printSubgraph(schema, { strict: true });
    const print = introspection ? printIntrospection : subgraph ? printStrict : printSdl;
    process.stdout.write(print(createSchema()));
  });

/** After a signal, ends the process once all is closed. Returns what it does then. */
function onSignal(
  logger: Logger,
  close: () => Promise<void>,
  code = 0,
): (signal: NodeJS.Signals) => Promise<void> {
  let closing = false;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    // A second signal means now.
    if (closing) process.exit(1);
    closing = true;
    logger.info(`${signal}: closing.`);
    try {
      await close();
      process.exit(code);
    } catch (err) {
      logger.error({ err }, 'Closing failed.');
      process.exit(1);
    }
  };
  for (const signal of ENDING) process.on(signal, () => void end(signal));
  return end;
}

/** SIGHUP asks for a restart, unless it says that the terminal has gone: then it ends the process. */
function onHangUp(end: (signal: NodeJS.Signals) => Promise<void>, restart: () => Promise<void>): void {
  // On Windows it means nothing but that.
  if (process.platform === 'win32') return;
  const hadTerminal = STREAMS.some(isatty);
  process.on('SIGHUP', () => void (hadTerminal && !STREAMS.some(isatty) ? end('SIGHUP') : restart()));
}

function welcome(url: string, { ONLY_TRUSTED_DOCUMENTS: closed }: Config): string {
  if (closed) return `\nDateline answers at ${url}\nIt runs trusted documents only.\n\n`;
  const query = '{ country(code: "CN") { name people { edges { node { name roles { title } } } } } }';
  return `
Dateline answers at ${url}
Open it in a browser, or try:

  curl ${url} -H 'Content-Type: application/json' -d '${JSON.stringify({ query })}'

`;
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof DatelineError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
