import { Command, Option } from 'commander';
import { run } from '../shared/command-line.ts';
import type { EvaluationOptions } from './evaluate.ts';

/** The options that select another evaluation. */
const INPUTS = ['countries', 'copies', 'html', 'people', 'attribution'];

/** Defines one of these options. Only one of them can be given. */
function inputOption(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.conflicts(INPUTS.filter((name) => name !== option.attributeName()));
}

const program = new Command('evaluate')
  .description(
    'Score the extractor on labelled names, and print a table of its layers. The lines of a labelled file have the form token<TAB>BIO label; a blank line separates sentences.',
  )
  .argument(
    '[files...]',
    'labelled files, plain or gzipped; default: the files of the project, and the sample articles for all layers',
  )
  .addOption(
    inputOption(
      '--countries <file>',
      'score country linking instead, on a file with lines of the form {"text": …, "countries": ["CN", …]}',
    ),
  )
  .addOption(
    inputOption(
      '--copies <file>',
      'evaluate the detection of copies instead, on a gzipped file with lines of the form {"id": …, "date": …, "headline": …, "body": …}',
    ),
  )
  .addOption(
    inputOption(
      '--html <folder>',
      'score articles from saved web pages instead: a folder with pages and a file ground-truth.json',
    ),
  )
  .addOption(
    inputOption(
      '--people <file>',
      'score the linking of people instead, on a file with lines of the form {"id": …, "text": …, "people": [[[0, 9], [40, 44]], …]}',
    ),
  )
  .addOption(
    inputOption(
      '--attribution <file>',
      'score quotations and statements instead, on a file with lines of the form {"id": …, "text": …, "attributions": [{"source": [[0, 5]], "cue": …, "content": …}]}',
    ),
  )
  .option(
    '--held-out',
    'with --people or --attribution, score the third of the documents that is set aside instead of the others',
  )
  .option('--json', 'print the scores as JSON')
  .option('--errors', 'list the most frequent errors')
  .option('--no-baseline', 'do not measure the baseline, compromise')
  .action(async (files: string[], options: EvaluationOptions, command: Command) => {
    const { heldOut, people, attribution } = options;
    if (heldOut && people === undefined && attribution === undefined)
      command.error('error: --held-out requires --people or --attribution');
    await (await import('./evaluate.ts')).evaluateFiles(files, options);
  });

await run(program);
