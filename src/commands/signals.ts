import { isatty } from 'node:tty';
import type { Logger } from 'pino';

/** The file descriptors of standard input, standard output and standard error. */
const STREAMS = [0, 1, 2] as const;
export const TERMINATION_SIGNALS = ['SIGTERM', 'SIGINT'] as const;
/**
 * The time in which a repeated signal is ignored, in milliseconds: npm forwards a signal that the terminal also sends
 * to this process.
 */
const REPEAT_INTERVAL = 400;

/**
 * Installs handlers that call `close` on the first termination signal and then end the process with the exit code. A
 * second signal ends the process at once. Returns the handler.
 */
export function closeOnSignal(
  logger: Logger,
  close: (signal: NodeJS.Signals) => Promise<void>,
  exitCode: (signal: NodeJS.Signals) => number = () => 0,
): (signal: NodeJS.Signals) => Promise<void> {
  let firstAt: number | null = null;
  const handle = async (signal: NodeJS.Signals): Promise<void> => {
    if (firstAt !== null) {
      if (performance.now() - firstAt > REPEAT_INTERVAL) process.exit(1);
      return;
    }
    firstAt = performance.now();
    logger.info(`${signal} received; shutting down`);
    try {
      await close(signal);
      process.exit(exitCode(signal));
    } catch (err) {
      logger.error({ err }, 'Shutdown failed');
      process.exit(1);
    }
  };
  for (const signal of TERMINATION_SIGNALS) process.on(signal, () => void handle(signal));
  return handle;
}

/** Calls `restart` on SIGHUP. If SIGHUP was sent because the terminal was closed, calls `close` instead. */
export function restartOnHangUp(
  close: (signal: NodeJS.Signals) => Promise<void>,
  restart: () => Promise<void>,
): void {
  // On Windows, the signal always means that the terminal was closed.
  if (process.platform === 'win32') return;
  const hadTerminal = STREAMS.some(isatty);
  process.on('SIGHUP', () => void (hadTerminal && !STREAMS.some(isatty) ? close('SIGHUP') : restart()));
}
