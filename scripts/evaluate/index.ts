import { Command } from 'commander';
import { run } from '../shared/command-line.ts';
import type { EvaluationOptions } from './evaluate.ts';

const program = new Command('evaluate')
  .description(
    'Score the named entity recogniser on labelled text. Lines have the form token<TAB>BIO label; a blank line separates sentences.',
  )
  .argument(
    '[files...]',
    'labelled files, plain or gzipped; default: the files of the project and the sample articles',
  )
  .option(
    '--countries <file>',
    'score country linking instead, on a file with lines of the form {"text": …, "countries": ["CN", …]}',
  )
  .option(
    '--copies <file>',
    'evaluate the detection of copies instead, on a gzipped file with lines of the form {"id": …, "date": …, "headline": …, "body": …}',
  )
  .option(
    '--html <folder>',
    'score articles from saved web pages instead: a folder with pages and a file ground-truth.json',
  )
  .option(
    '--people <file>',
    'score the linking of people instead, on a file with lines of the form {"id": …, "text": …, "people": [[[0, 9], [40, 44]], …]}',
  )
  .option(
    '--attribution <file>',
    'score quotations and statements instead, on a file with lines of the form {"id": …, "text": …, "attributions": [{"source": [[0, 5]], "cue": …, "content": …}]}',
  )
  .option(
    '--held-out',
    'with --people or --attribution, score the third of the documents that is set aside instead of the others',
  )
  .option('--json', 'print the scores as JSON')
  .option('--errors', 'list the most frequent errors')
  .option('--no-baseline', 'do not measure the baseline, compromise')
  .action(async (files: string[], options: EvaluationOptions) =>
    (await import('./evaluate.ts')).evaluateFiles(files, options),
  );

await run(program);
