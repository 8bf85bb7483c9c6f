import type { Command } from 'commander';
import type { ErrorCode } from '../../errors.ts';

const CODE: ErrorCode = 'USAGE_ERROR';
const EXIT_CODE = 2;

/** Makes a command, and the subcommands that are added to it later, report usage errors with a code. */
export const reportUsageErrors = (command: Command): Command =>
  command
    .configureOutput({ outputError: (message, write) => write(`${CODE}: ${sentence(message)}`) })
    // Commander also calls this function for `--help` and `--version`, with exit code 0.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : EXIT_CODE));

/** Makes a command and its subcommands print their usage line after a usage error, instead of the full help. */
export function showUsageAfterErrors(command: Command): void {
  const help = command.createHelp();
  const path = help.commandUsage(command).replace(/ [[<].*$/, '');
  command.showHelpAfterError(`Usage: ${help.commandUsage(command)}\nRun \`${path} --help\` for details.`);
  for (const each of command.commands) showUsageAfterErrors(each);
}

/** Turns Commander's "error: unknown option '--x'" into a sentence. */
const sentence = (message: string): string =>
  message
    .replace(/^error: /, '')
    .replace(/^(.)(.*?)\.?$/m, (_, first: string, rest: string) => `${first.toUpperCase()}${rest}.`);
