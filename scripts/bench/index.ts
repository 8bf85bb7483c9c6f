import { Command } from 'commander';
import { wholeNumber } from '../../src/commands/command-line/whole-number.ts';
import { HOME } from '../corpus/home.ts';
import { run } from '../shared/command-line.ts';
import type { BenchOptions } from './bench.ts';
import { CONNECTIONS } from './load.ts';

const program = new Command('bench')
  .description(
    `Compare the requests per second with other servers that return the same results from the same database. Each server is one process. The servers are measured in turn over ${CONNECTIONS} connections.`,
  )
  .option(
    '--quick',
    'use 10,000 articles and take two minutes, instead of 100,000 articles and fifteen minutes',
  )
  .option('--articles <number>', 'number of articles in the database', wholeNumber())
  .option('--only <text>', 'measure only the queries whose title contains this text', '')
  .option('--home <folder>', 'folder of the embedded PostgreSQL server for synthetic archives', HOME)
  .option(
    '--json <file>',
    'write the results to this file as JSON; default: bench.json in the folder of --home',
  )
  .action(async (options: BenchOptions) => (await import('./bench.ts')).bench(options));

await run(program);
