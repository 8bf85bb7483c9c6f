import type { Command } from 'commander';

/** Has a command and all below it follow an error in their arguments with their usage line, not with the whole help. */
export function showUsageAfterErrors(command: Command): void {
  const usage = command.createHelp().commandUsage(command);
  command.showHelpAfterError(`Usage: ${usage}\nRun it with --help for details.`);
  for (const each of command.commands) showUsageAfterErrors(each);
}
