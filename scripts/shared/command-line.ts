import { type Command, InvalidArgumentError } from 'commander';
import { DatelineError } from '../../src/errors.ts';

/** Reads the value of an option that is a whole number. */
export const wholeNumber =
  (from = 1) =>
  (text: string): number => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(number) && number >= from) return number;
    throw new InvalidArgumentError(`It must be a whole number of at least ${from}.`);
  };

/** Runs a script's command. A failure that the user can fix is one line on standard error, and exit code 1. */
export async function run(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    const line = describe(error);
    if (line === null) throw error;
    process.stderr.write(`${line}\n`);
    process.exitCode = 1;
  }
}

/** One line about an expected failure, a path that cannot be read or written included; null for any other. */
function describe(error: unknown): string | null {
  if (error instanceof DatelineError) return `${error.code}: ${error.message}`;
  if (!(error instanceof Error && 'syscall' in error && 'path' in error)) return null;
  return `FILE_UNREADABLE: ${error.path} cannot be used: ${error.message}`;
}
