import { constants } from 'node:os';
import type { Logger } from 'pino';
import { type Config, readConfig } from '../config.ts';
import { createLogger } from './command-line/logger.ts';
import { openDatabase } from './database/open-database.ts';
import { closeOnSignal } from './signals.ts';

export interface CommandContext {
  readonly config: Config;
  readonly logger: Logger;
}

export interface ContextOptions {
  /** The command-line options that set an environment variable, by the name of the variable. */
  readonly flags?: Readonly<Record<string, string>>;
  /** Whether several processes write to the same log. */
  readonly hasWorkers?: (config: Config) => boolean;
}

/** Reads the configuration and creates the logger. Rejects with CONFIG_INVALID. */
export async function createContext({ flags, hasWorkers }: ContextOptions = {}): Promise<CommandContext> {
  const config = readConfig(process.env, flags);
  const isTerminal = process.stderr.isTTY === true;
  return { config, logger: await createLogger(config, isTerminal, hasWorkers?.(config)) };
}

/** The exit code of a command that a signal ended is this number plus that of the signal. */
const SIGNAL_EXIT_CODE = 128;

/**
 * Runs a command that writes to the database. The exit code is 1 if the command returns false. The first termination
 * signal aborts `signal`; the process ends when the command has returned, with the exit code that shells use (130 for
 * SIGINT, 143 for SIGTERM). A second signal ends the process at once.
 */
export async function runOnDatabase(
  command: (databaseUrl: string, signal: AbortSignal) => Promise<boolean>,
): Promise<void> {
  const { config, logger } = await createContext();
  const database = await openDatabase(config, logger);
  const aborted = new AbortController();
  const run = async (): Promise<boolean> => {
    try {
      return await command(database.url, aborted.signal);
    } finally {
      await database.release();
    }
  };
  const running = run();
  closeOnSignal(
    logger,
    async () => {
      aborted.abort();
      await running.catch(() => {});
    },
    (signal) => SIGNAL_EXIT_CODE + constants.signals[signal],
  );
  if (!(await running)) process.exitCode = 1;
}
