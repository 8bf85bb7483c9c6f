import { Command } from 'commander';
import { wholeNumber } from '../../src/commands/command-line/whole-number.ts';
import { connect } from '../../src/store/connection/connect.ts';
import { note, run } from '../shared/command-line.ts';
import { createArchives } from './archive.ts';
import { fillCorpus } from './fill.ts';
import { HOME } from './home.ts';

const started = performance.now();

/** Writes a step and the seconds since the start to standard error. */
function onStep(step: string): void {
  const seconds = (performance.now() - started) / 1000;
  note(`${seconds.toFixed(0).padStart(5)} s  ${step}`);
}

const program = new Command('corpus')
  .description(
    'Fill an empty database with synthetic articles. The articles depend only on the number of articles and the seed.',
  )
  .requiredOption(
    '--articles <number>',
    'number of articles; there are 274 a day until the end of 2025',
    wholeNumber(),
  )
  .option('--seed <number>', 'seed of the random choices', wholeNumber(0), 1)
  .option(
    '--database <url>',
    'PostgreSQL database with all migrations and no articles; default: a new database on the server in --home',
  )
  .option('--home <folder>', 'folder of the embedded PostgreSQL server for synthetic archives', HOME)
  .action(async (options: { articles: number; seed: number; database?: string; home: string }) => {
    const { articles, seed, database, home } = options;
    if (database !== undefined) {
      await (await connect(database, 'dateline-corpus')).end();
      await fillCorpus(database, { articles, seed }, onStep);
    } else await createArchives([{ articles, seed }], home, onStep);
    onStep('done');
  });

await run(program);
