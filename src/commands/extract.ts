import { styleText } from 'node:util';
import type { Command } from 'commander';
import type { Paint } from './extraction/print-extraction.ts';

interface ExtractOptions {
  readonly json?: true;
  readonly published?: string;
}

export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('print the names, roles, quotations, statements, quantities and times in a text')
    .argument('<file>', 'plain text, or Markdown with front matter; - reads standard input')
    .option('--json', 'print the extraction as JSON')
    .option(
      '--published <date>',
      'publication date if the file has none, in the form 2024-08-20; relative dates such as "yesterday" refer to it (default: today)',
    )
    .action(extract);
}

async function extract(path: string, options: ExtractOptions, command: Command): Promise<void> {
  const { stdin, stdout } = process;
  const publishedAt = options.published === undefined ? new Date() : new Date(options.published);
  if (Number.isNaN(publishedAt.getTime())) {
    command.error(`error: --published must be a date such as 2024-08-20 (got "${options.published}")`);
  }
  const { extractText } = await import('./extraction/extract-text.ts');
  const json = options.json === true;
  // `hasColors` takes NO_COLOR and the capabilities of the terminal into account.
  const paint: Paint = stdout.isTTY === true && stdout.hasColors() ? styleText : (_, text) => text;
  const warn = (warning: string) => void process.stderr.write(`WARNING ${warning}\n`);
  stdout.write(await extractText({ path, stdin, publishedAt, json, paint, warn }));
}
