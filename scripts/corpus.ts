import { Command, InvalidArgumentError } from 'commander';
import { makeCorpora } from '../src/corpus/archive.ts';
import { fillCorpus } from '../src/corpus/fill.ts';
import { packagePath } from '../src/package-path.ts';

const started = performance.now();

/** Writes on standard error what is being done, and since when. */
function onStep(step: string): void {
  const seconds = (performance.now() - started) / 1000;
  process.stderr.write(`${seconds.toFixed(0).padStart(5)} s  ${step}\n`);
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

await new Command('corpus')
  .description('Fill an empty database with made-up articles: the same number and seed give the same ones.')
  .requiredOption('--articles <number>', 'how many, 274 a day up to the end of 2025', wholeNumber)
  .option('--seed <number>', 'seed of the random choices', wholeNumber, 1)
  .option(
    '--database <url>',
    'PostgreSQL database with all migrations and no articles; default: one for it in --home',
  )
  .option('--home <folder>', 'folder of an embedded server for corpora', packagePath('.dateline-bench'))
  .action(async (options: { articles: number; seed: number; database?: string; home: string }) => {
    const { articles, seed, database, home } = options;
    if (database !== undefined) await fillCorpus(database, { articles, seed }, onStep);
    else
      await makeCorpora([{ articles, seed }], { home, migrations: packagePath('prisma/migrations'), onStep });
    onStep('done');
  })
  .parseAsync();
