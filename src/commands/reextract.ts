import { type Command, Option } from 'commander';
import { addFilterOptions, type FilterFlags, filterOf } from './articles/filter-options.ts';
import { DEFAULT_THREADS, extractionThreads, THREADS } from './command-line/extraction-threads.ts';
import { wholeNumber } from './command-line/whole-number.ts';
import { runOnDatabase } from './context.ts';
import { rejectOptionsOfNpm } from './npm-options.ts';

interface ReextractFlags extends FilterFlags {
  readonly annotations: 'merge' | 'keep';
  readonly workers?: number;
  readonly examples: number;
  readonly dryRun?: true;
}

export function addReextract(program: Command): void {
  addFilterOptions(program.command('reextract'))
    .description(
      'repeat the extraction of stored articles that were extracted by another version of the extractor',
    )
    .addOption(
      new Option('--annotations <mode>', 'use of the annotations: see `ingest`')
        .choices(['merge', 'keep'])
        .default('merge'),
    )
    .option('--workers <number>', `extraction threads, ${THREADS}`, extractionThreads)
    .option('--examples <number>', 'maximum number of examples for each kind of change', wholeNumber(), 3)
    .option('--dry-run', 'print what would change, but change nothing')
    .action(run);
}

async function run(flags: ReextractFlags): Promise<void> {
  const { dryRun = false, source, annotations, workers = DEFAULT_THREADS, examples } = flags;
  rejectOptionsOfNpm('reextract', { dryRun, source }, process.env);
  const { reextractArticles } = await import('./articles/reextract-articles.ts');
  const options = { filter: await filterOf(flags), annotations, workers, examples, dryRun };
  await runOnDatabase((url, signal) => reextractArticles(url, options, { stdout: process.stdout, signal }));
}
