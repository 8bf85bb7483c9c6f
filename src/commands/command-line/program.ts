import { Command } from 'commander';
import { VARIABLES } from '../../config.ts';
import { version } from '../../version.ts';
import { reportUsageErrors } from './usage-errors.ts';

const SIZES =
  'Sizes in bytes can have a unit: kB, MB, GB (1MB is 1,000,000 bytes), KiB, MiB, GiB (1MiB is 1,048,576 bytes).';

/**
 * Returns the command `dateline` without its subcommands. Subcommands that are added to this command report errors in
 * the same way.
 */
export function createProgram(): Command {
  const program = new Command('dateline')
    .description(
      'A GraphQL content gateway for news: it extracts people, countries, organisations and places from articles and serves them as a graph.',
    )
    .version(version())
    .addHelpText('afterAll', ({ command }) =>
      command.parent ? '\nRun `dateline --help` for the environment variables.' : '',
    )
    .addHelpText('after', ({ command }) => `\nEnvironment:\n${variables(command)}\n\n${SIZES}\n`);
  reportUsageErrors(program);
  return program;
}

/** Formats the environment variables in the style of the other lists of `--help`. */
function variables(command: Command): string {
  const help = command.createHelp();
  help.prepareContext({ helpWidth: process.stdout.columns });
  const width = Math.max(...[...VARIABLES.keys()].map((name) => name.length));
  return [...VARIABLES.values()]
    .map(({ name, description, default: value, unset }) => {
      const effective = value ?? unset;
      const text = effective === undefined ? description : `${description} (default: ${effective})`;
      return help.formatItem(name, width, text.replaceAll('`', ''), help);
    })
    .join('\n');
}
