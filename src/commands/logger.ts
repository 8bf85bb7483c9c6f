import { pino } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from '../config.ts';

/** The log goes to standard error; standard output is for what a command is asked for. */
export const createLogger = (config: Config, terminal: boolean) =>
  (config.LOG_FORMAT ?? (terminal ? 'pretty' : 'json')) === 'pretty'
    ? pino(
        { level: config.LOG_LEVEL },
        pretty({ destination: 2, ignore: 'pid,hostname', translateTime: 'HH:MM:ss', sync: true }),
      )
    : pino({ level: config.LOG_LEVEL }, pino.destination({ fd: 2, sync: true }));
