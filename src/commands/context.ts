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

/** Reads the configuration and creates the logger. Throws CONFIG_INVALID. */
export function createContext({ flags, hasWorkers }: ContextOptions = {}): CommandContext {
  const config = readConfig(process.env, flags);
  const isTerminal = process.stderr.isTTY === true;
  return { config, logger: createLogger(config, isTerminal, hasWorkers?.(config)) };
}

/** Runs a command that writes to the database. The exit code is 1 if the command returns false. */
export async function runOnDatabase(command: (databaseUrl: string) => Promise<boolean>): Promise<void> {
  const { config, logger } = createContext();
  const database = await openDatabase(config, logger);
  // Each article is stored in its own transaction, so an interrupted command can be run again.
  closeOnSignal(logger, () => database.release(), 1);
  try {
    if (!(await command(database.url))) process.exitCode = 1;
  } finally {
    await database.release();
  }
}
