import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { addFilterOptions, type FilterFlags, filterOf } from './articles/filter-options.ts';
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
    .description('repeat the extraction of stored articles that were extracted by another version')
    .addOption(
      new Option('--annotations <mode>', 'use of the annotations: see `ingest`')
        .choices(['merge', 'keep'])
        .default('merge'),
    )
    .option('--workers <number>', 'extraction threads (default: one per CPU core)', wholeNumber)
    .option('--examples <number>', 'maximum number of examples for each kind of change', wholeNumber, 3)
    .option('--dry-run', 'print what would change, but change nothing')
    .action(run);
}

async function run(flags: ReextractFlags): Promise<void> {
  const { dryRun = false, source, annotations, workers = availableParallelism(), examples } = flags;
  rejectOptionsOfNpm('reextract', { dryRun, source }, process.env);
  const { reextractArticles } = await import('./articles/reextract-articles.ts');
  const options = { filter: await filterOf(flags), annotations, workers, examples, dryRun };
  await runOnDatabase((url, signal) => reextractArticles(url, options, { stdout: process.stdout, signal }));
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw new InvalidArgumentError('It must be a whole number from 1 to 999.');
  return Number(text);
}
