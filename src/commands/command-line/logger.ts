import { type Logger, pino } from 'pino';
import type { Config } from '../../config.ts';

/**
 * Returns a logger for standard error; standard output is reserved for the results of commands. Pretty lines include
 * the process id only if several processes write to the log.
 */
export async function createLogger(config: Config, isTerminal: boolean, hasWorkers = false): Promise<Logger> {
  const level = { level: config.LOG_LEVEL };
  if ((config.LOG_FORMAT ?? (isTerminal ? 'pretty' : 'json')) === 'json') {
    return pino(level, pino.destination({ fd: 2, sync: true }));
  }
  // Servers usually write JSON, and the package consists of 30 files.
  const { default: pretty } = await import('pino-pretty');
  const ignore = hasWorkers ? 'hostname' : 'pid,hostname';
  return pino(level, pretty({ destination: 2, ignore, translateTime: 'HH:MM:ss', sync: true }));
}
