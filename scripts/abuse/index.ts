import { Command } from 'commander';
import { wholeNumber } from '../../src/commands/command-line/whole-number.ts';
import { HOME } from '../corpus/home.ts';
import { run } from '../shared/command-line.ts';
import type { AbuseOptions } from './abuse.ts';

const ARTICLES = 20_000;

const program = new Command('abuse')
  .description(
    'Attack the built server while another client measures the latency of a cheap query. Fails if a bound is exceeded. With --search, search for the accepted query that takes the most time for its cost. Linux only.',
  )
  .option('--only <rows...>', 'run only these attacks, for example H7 H9')
  .option(
    '--search <documents>',
    'number of random valid documents to measure instead of the attacks',
    wholeNumber(),
  )
  .option('--seed <number>', 'seed of the search', wholeNumber(), 1)
  .option('--minutes <number>', 'maximum duration of the search', wholeNumber(), 30)
  .option('--workers <number>', 'number of worker processes of the server', wholeNumber(), 1)
  .option('--articles <number>', 'number of articles in the database', wholeNumber(), ARTICLES)
  .option('--home <folder>', 'folder of the embedded PostgreSQL server for synthetic archives', HOME)
  .option('--json <file>', 'write the results to this file as JSON')
  .action(async (options: AbuseOptions, command: Command) =>
    (await import('./abuse.ts')).abuse(options, command),
  );

await run(program);
