import type { Command } from 'commander';
import { type Config, VARIABLES } from '../config.ts';
import { createContext } from './context.ts';
import { workerCount } from './gateway/processes.ts';
import { startGateway } from './gateway/start-gateway.ts';
import { welcome } from './gateway/welcome.ts';
import { closeOnSignal, restartOnHangUp } from './signals.ts';

interface StartOptions {
  readonly samples: boolean;
  readonly workers?: string;
  readonly trustedDocuments?: string;
  readonly onlyTrustedDocuments?: true;
  readonly subgraph?: true;
  readonly graphiql: boolean;
  readonly explorer: boolean;
}

export function addStart(program: Command): void {
  program
    .command('start')
    .description('apply the migrations, load the sample articles into an empty database, and serve')
    .option('--no-samples', 'do not load the sample articles')
    .option(
      '--workers <number>',
      'processes that share the port, from 1 to 1000 (default: WORKERS, or one per CPU core)',
    )
    .option(
      '--trusted-documents <path>',
      'folder or manifest of documents that requests can run by id (default: TRUSTED_DOCUMENTS)',
    )
    .option('--only-trusted-documents', 'reject all other documents (default: ONLY_TRUSTED_DOCUMENTS)')
    .option('--subgraph', 'omit fields that conflict with other subgraphs (default: SUBGRAPH)')
    .option('--no-explorer', 'do not serve the explorer (default: EXPLORER)')
    .option('--no-graphiql', 'do not serve GraphiQL (default: GRAPHIQL)')
    .action(start);
}

/** Returns the values of the options, by the name of the variable that each option sets. */
const variablesOf = (options: StartOptions): Readonly<Record<string, string>> => ({
  ...(options.workers !== undefined && { WORKERS: options.workers }),
  ...(options.trustedDocuments !== undefined && { TRUSTED_DOCUMENTS: options.trustedDocuments }),
  ...(options.onlyTrustedDocuments && { ONLY_TRUSTED_DOCUMENTS: 'true' }),
  ...(options.subgraph && { SUBGRAPH: 'true' }),
  ...(!options.explorer && { EXPLORER: 'false' }),
  ...(!options.graphiql && { GRAPHIQL: 'false' }),
});

async function start(options: StartOptions): Promise<void> {
  const given = variablesOf(options);
  // Worker processes inherit the environment.
  Object.assign(process.env, given);
  const hasWorkers = (config: Config) => workerCount(config) > 1;
  const flags = Object.fromEntries(
    Object.keys(given).map((name) => [name, VARIABLES.get(name)?.flag ?? name]),
  );
  const { config, logger } = await createContext({ flags, hasWorkers });
  const starting = startGateway(config, logger, process.stdout, { samples: options.samples });
  // If a signal arrives during the start, the handler waits until the start is complete. Otherwise the embedded server
  // would keep running.
  const close = closeOnSignal(logger, async (signal) => {
    const gateway = await starting.catch(() => null);
    // The delay gives load balancers time to stop sending requests. SIGINT has no delay, because a user sends it with
    // Ctrl-C.
    await gateway?.close({ delay: signal === 'SIGTERM' ? config.DRAIN_DELAY : 0 });
  });
  if (hasWorkers(config)) {
    restartOnHangUp(close, async () => {
      logger.info('SIGHUP received; replacing the workers');
      (await starting.catch(() => null))?.restart?.();
    });
  }
  const gateway = await starting;
  process.stdout.write(welcome(gateway.url, config));
  await gateway.failure;
}
