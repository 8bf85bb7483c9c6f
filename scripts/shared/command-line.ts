import type { Command } from 'commander';
import { DatelineError } from '../../src/errors.ts';

/** Writes a line to standard error. */
export const note = (text: string): void => void process.stderr.write(`${text}\n`);

/**
 * Runs a script's command. If the command fails with an error that the user can correct, prints one line to standard
 * error and sets exit code 1. Actions that need the server or the extractor import them dynamically, so that `--help` and
 * invalid options do not load them.
 */
export async function run(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    const line = describe(error);
    if (line === null) throw error;
    note(line);
    process.exitCode = 1;
  }
}

/**
 * Returns the description of an expected error, for example for a path that cannot be read or written. Returns null for
 * all other errors.
 */
function describe(error: unknown): string | null {
  if (error instanceof DatelineError) return `${error.code}: ${error.message}`;
  if (!(error instanceof Error && 'syscall' in error && 'path' in error)) return null;
  return `FILE_UNREADABLE: ${error.path} cannot be used: ${error.message}. Correct the path or its permissions.`;
}
