import { Command } from 'commander';
import { packagePath } from '../../src/package-path.ts';
import { connect } from '../../src/store/connection/connect.ts';
import { run, wholeNumber } from '../shared/command-line.ts';
import { makeCorpora } from './archive.ts';
import { fillCorpus } from './fill.ts';

const started = performance.now();

/** Writes on standard error what is being done, and since when. */
function onStep(step: string): void {
  const seconds = (performance.now() - started) / 1000;
  process.stderr.write(`${seconds.toFixed(0).padStart(5)} s  ${step}\n`);
}

const program = new Command('corpus')
  .description('Fill an empty database with made-up articles: the same number and seed give the same ones.')
  .requiredOption('--articles <number>', 'how many, 274 a day up to the end of 2025', wholeNumber())
  .option('--seed <number>', 'seed of the random choices', wholeNumber(0), 1)
  .option(
    '--database <url>',
    'PostgreSQL database with all migrations and no articles; default: one for it in --home',
  )
  .option('--home <folder>', 'folder of an embedded server for corpora', packagePath('.dateline-bench'))
  .action(async (options: { articles: number; seed: number; database?: string; home: string }) => {
    const { articles, seed, database, home } = options;
    if (database !== undefined) {
      await (await connect(database, 'dateline-corpus')).end();
      await fillCorpus(database, { articles, seed }, onStep);
    } else
      await makeCorpora([{ articles, seed }], { home, migrations: packagePath('prisma/migrations'), onStep });
    onStep('done');
  });

await run(program);
