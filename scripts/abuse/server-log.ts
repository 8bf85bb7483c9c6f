/** The number of the log level ERROR in pino. */
const ERROR = 50;

/** Collects the log lines of a server. */
export class ServerLog {
  readonly #lines: string[] = [];

  readonly add = (line: string): void => void this.#lines.push(line);

  /** Returns the number of lines since the last call, and how many of them have level ERROR or higher. */
  take(): { readonly lines: number; readonly errors: number } {
    const lines = this.#lines.splice(0);
    return { lines: lines.length, errors: lines.filter((line) => levelOf(line) >= ERROR).length };
  }
}

function levelOf(line: string): number {
  const level = /^\{"level":(\d+|"\w+")/.exec(line)?.[1] ?? '';
  return level === '"error"' || level === '"fatal"' ? ERROR : Number(level) || 0;
}
