import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from '../../config.ts';

/**
 * Returns a logger for standard error; standard output is reserved for the results of commands. Pretty lines include
 * the process id only if several processes write to the log.
 */
export const createLogger = (config: Config, isTerminal: boolean, hasWorkers = false): Logger =>
  (config.LOG_FORMAT ?? (isTerminal ? 'pretty' : 'json')) === 'pretty'
    ? pino(
        { level: config.LOG_LEVEL },
        pretty({
          destination: 2,
          ignore: hasWorkers ? 'hostname' : 'pid,hostname',
          translateTime: 'HH:MM:ss',
          sync: true,
        }),
      )
    : pino({ level: config.LOG_LEVEL }, pino.destination({ fd: 2, sync: true }));
