import { type Command, InvalidArgumentError } from 'commander';
import { annotationsOption } from '../articles/annotations-option.ts';
import { extractionThreads, THREADS } from './extraction-threads.ts';

/** Adds the options that determine how articles are read and extracted. */
export const addInputOptions = (command: Command): Command =>
  command
    .option('--format <name>', 'format of all files (default: recognised from the content)')
    .option(
      '--map <fields>',
      'keys of fields in NDJSON and CSV, for example headline=title,body=text',
      fieldMap,
    )
    .option('--source <name>', 'source of articles that do not state their source')
    .option(
      '--language <tag>',
      'language of articles that do not state their language, for example en (default: detected)',
    )
    .addOption(annotationsOption())
    .option('--workers <number>', `extraction threads, ${THREADS}`, extractionThreads);

/** Parses `headline=title,body=text`. */
function fieldMap(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').map((pair) => pair.split('='));
  if (pairs.some((pair) => pair.length !== 2 || pair.includes('')))
    throw new InvalidArgumentError('It must have the form headline=title,body=text.');
  return Object.fromEntries(pairs);
}
