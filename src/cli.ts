#!/usr/bin/env node
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { Command, Option } from 'commander';
import type { Logger } from 'pino';
import { z } from 'zod';
import { createLogger } from './commands/logger.ts';
import { refuseOptionsOfNpm } from './commands/npm-options.ts';
import { MIGRATIONS, openServer } from './commands/open-database.ts';
import type { Paint } from './commands/print-extraction.ts';
import { ENDING, onHangUp, onSignal } from './commands/signals.ts';
import { start, workersOf } from './commands/start.ts';
import { showUsageAfterErrors } from './commands/usage.ts';
import { welcome } from './commands/welcome.ts';
import { type Config, readConfig, VARIABLES } from './config.ts';
import { DatelineError } from './errors.ts';
import { packagePath } from './package-path.ts';
import { diffMigration } from './store/migrations/diff.ts';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(packagePath('package.json'), 'utf8')));
const width = Math.max(...Object.keys(VARIABLES).map((name) => name.length)) + 2;
const variables = Object.entries(VARIABLES).map(([name, use]) => `  ${name.padEnd(width)}${use}`);
const program = new Command('dateline')
  .description(
    'A GraphQL content gateway for news: articles in, a graph of people, countries, organisations and places out.',
  )
  .version(version)
  .addHelpText('afterAll', ({ command }) =>
    command.parent ? '\n`dateline --help` lists the environment variables.' : '',
  )
  .addHelpText(
    'after',
    `\nEnvironment:\n${variables.join('\n')}\n\nSizes in bytes may have a unit: kB, MB, GB (1MB is 1,000,000 bytes), KiB, MiB, GiB (1MiB is 1,048,576 bytes).\n`,
  );

const setUp = (
  several: (config: Config) => boolean = () => false,
  flags: Readonly<Record<string, string>> = {},
): { config: Config; logger: Logger } => {
  const config = readConfig(process.env, flags);
  return { config, logger: createLogger(config, process.stderr.isTTY === true, several(config)) };
};

interface StartOptions {
  readonly samples: boolean;
  readonly workers?: string;
  readonly trustedDocuments?: string;
  readonly onlyTrustedDocuments?: true;
  readonly subgraph?: true;
  readonly graphiql: boolean;
}

program
  .command('start')
  .description('migrate the database, load the sample articles if it is empty, and serve')
  .option('--no-samples', 'leave an empty database empty')
  .option(
    '--workers <number>',
    'processes that share the port, from 1 to 1000; default: WORKERS, or one a core',
  )
  .option(
    '--trusted-documents <path>',
    'folder or manifest of documents to run by their id; default: TRUSTED_DOCUMENTS',
  )
  .option('--only-trusted-documents', 'refuse every other document; default: ONLY_TRUSTED_DOCUMENTS')
  .option('--subgraph', 'leave out what clashes with other subgraphs; default: SUBGRAPH')
  .option('--no-graphiql', 'serve no GraphiQL page; default: GRAPHIQL')
  .action(async (options: StartOptions) => {
    const { samples, workers, trustedDocuments, onlyTrustedDocuments, subgraph, graphiql } = options;
    const several = (given: Config) => workersOf(given) > 1;
    const given = {
      ...(workers !== undefined && { WORKERS: workers }),
      ...(trustedDocuments !== undefined && { TRUSTED_DOCUMENTS: trustedDocuments }),
      ...(onlyTrustedDocuments && { ONLY_TRUSTED_DOCUMENTS: 'true' }),
      ...(subgraph && { SUBGRAPH: 'true' }),
      ...(!graphiql && { GRAPHIQL: 'false' }),
    };
    // Workers read the environment too.
    Object.assign(process.env, given);
    const flags = Object.keys(given).map((name) => [name, `--${name.toLowerCase().replaceAll('_', '-')}`]);
    const { config, logger } = setUp(several, Object.fromEntries(flags));
    const starting = start(config, logger, { stream: process.stdout }, { samples });
    // A start is not cut off halfway: the embedded server would be left running.
    const end = onSignal(logger, async (signal) => {
      const running = await starting.catch(() => null);
      // A user who stops it from the keyboard does not want to wait.
      await running?.close({ delay: signal === 'SIGTERM' ? config.DRAIN_DELAY : 0 });
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
    const { config, logger } = setUp(() => true);
    const { work } = await import('./commands/cluster/worker.ts');
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
  .option('--prune', 'remove the articles that were seeded from these paths before and are no longer there')
  .action(async (paths: string[], { prune = false }: { prune?: boolean }) => {
    refuseOptionsOfNpm('seed', { prune }, process.env);
    const { seed } = await import('./commands/seed.ts');
    await write((url) => seed(url, paths, { stream: process.stdout }, { prune }));
  });

program
  .command('remove')
  .description('remove articles from the database, with everything that was read out of them')
  .argument('<articles...>', 'slug, URL, `id` of the front matter, or GraphQL id of each')
  .option('--source <name>', 'only articles of this source')
  .option('--dry-run', 'print what would be removed')
  .action(async (names: string[], { source, dryRun = false }: { source?: string; dryRun?: boolean }) => {
    refuseOptionsOfNpm('remove', { source, dryRun }, process.env);
    const { remove } = await import('./commands/remove.ts');
    const options = { ...(source !== undefined && { source }), dryRun };
    await write((url) => remove(url, names, { stream: process.stdout }, options));
  });

program
  .command('extract')
  .description('print what is read out of a text: names in colour, roles, quotations, quantities, times')
  .argument('<file>', 'plain text, or Markdown with front matter; - for standard input')
  .option('--json', 'print the extraction for machines')
  .option(
    '--published <date>',
    'day that "yesterday" refers to, as 2024-08-20, where the text does not say; default: today',
  )
  .action(async (path: string, options: { json?: true; published?: string }, command: Command) => {
    const { stdin, stdout } = process;
    const publishedAt = options.published === undefined ? new Date() : new Date(options.published);
    if (Number.isNaN(publishedAt.getTime())) {
      command.error(`error: --published must be a date, as in 2024-08-20 (got "${options.published}")`);
    }
    const { extract } = await import('./commands/extract.ts');
    const json = options.json === true;
    // hasColors heeds NO_COLOR and the terminal's abilities.
    const paint: Paint = stdout.isTTY === true && stdout.hasColors() ? styleText : (_, text) => text;
    const warn = (warning: string) => void process.stderr.write(`WARNING ${warning}\n`);
    stdout.write(await extract({ path, stdin, publishedAt, json, paint, warn }));
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

db.command('reset')
  .description('delete everything in the database, to start over: of DATABASE_URL, or the embedded one')
  .option('--yes', 'do not ask')
  .action(async ({ yes }: { yes?: true }) => {
    const { config } = setUp();
    const { askOnTerminal, reset } = await import('./commands/reset.ts');
    const done = await reset(config, yes ? async () => true : askOnTerminal);
    process.stdout.write(`${done ?? 'Nothing was deleted.'}\n`);
    if (done === null) process.exitCode = 1;
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
    const { printSdl } = await import('./graph/federation/print-sdl.ts');
    const { federate, printSubgraph } = await import('./graph/federation/federation.ts');
    const schema = createSchema();
    const print = introspection ? printIntrospection : printSdl;
    process.stdout.write(
      subgraph ? printSubgraph(schema, { strict: true }) : print(federate(schema, { strict: false })),
    );
  });

showUsageAfterErrors(program);

// A reader such as `head` may close the pipe. The rest is not printed, but what the command does is finished.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Runs a command that writes to the database; the exit code is 1 unless all of it succeeded. */
async function write(command: (databaseUrl: string) => Promise<boolean>): Promise<void> {
  const { config, logger } = setUp();
  const server = await openServer(config, logger);
  // Every article is a transaction: what is done stays, the rest is done next time.
  onSignal(logger, () => server.release(), 1);
  try {
    if (!(await command(server.url))) process.exitCode = 1;
  } finally {
    await server.release();
  }
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof DatelineError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
