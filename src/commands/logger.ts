import { pino } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from '../config.ts';

/**
 * The log goes to standard error; standard output is for what a command is asked for. On a terminal, lines say which
 * process wrote them only where `several` share it.
 */
export const createLogger = (config: Config, terminal: boolean, several = false) =>
  (config.LOG_FORMAT ?? (terminal ? 'pretty' : 'json')) === 'pretty'
    ? pino(
        { level: config.LOG_LEVEL },
        pretty({
          destination: 2,
          ignore: several ? 'hostname' : 'pid,hostname',
          translateTime: 'HH:MM:ss',
          sync: true,
        }),
      )
    : pino({ level: config.LOG_LEVEL }, pino.destination({ fd: 2, sync: true }));
