import { isatty } from 'node:tty';
import type { Logger } from 'pino';

/** Standard input, output and error. */
const STREAMS = [0, 1, 2] as const;
/** Signals that end a command. */
export const ENDING = ['SIGTERM', 'SIGINT'] as const;
/** Milliseconds in which a signal counts once: npm sends its child once more what the terminal has sent to both. */
const SAME_SIGNAL = 400;

/** After a signal, ends the process once `close` has; a second signal ends it at once. Returns what a signal starts. */
export function onSignal(
  logger: Logger,
  close: (signal: NodeJS.Signals) => Promise<void>,
  code = 0,
): (signal: NodeJS.Signals) => Promise<void> {
  let first: number | null = null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (first !== null) {
      if (performance.now() - first > SAME_SIGNAL) process.exit(1);
      return;
    }
    first = performance.now();
    logger.info(`${signal}: closing.`);
    try {
      await close(signal);
      process.exit(code);
    } catch (err) {
      logger.error({ err }, 'Closing failed.');
      process.exit(1);
    }
  };
  for (const signal of ENDING) process.on(signal, () => void end(signal));
  return end;
}

/** SIGHUP requests a restart, unless it comes because the terminal was closed: then it ends the process. */
export function onHangUp(end: (signal: NodeJS.Signals) => Promise<void>, restart: () => Promise<void>): void {
  // On Windows it has the second meaning only.
  if (process.platform === 'win32') return;
  const hadTerminal = STREAMS.some(isatty);
  process.on('SIGHUP', () => void (hadTerminal && !STREAMS.some(isatty) ? end('SIGHUP') : restart()));
}
