import { Command } from 'commander';
import { wholeNumber } from '../../src/commands/command-line/whole-number.ts';
import { HOME } from '../corpus/home.ts';
import { run } from '../shared/command-line.ts';
import type { LatencyOptions } from './latency.ts';

/** The maximum accepted ratio of the medians. */
const LIMIT = 1.5;

const program = new Command('latency')
  .description(
    `Compare the latencies of the documented queries on a small and a large synthetic archive. Fails if a median on the large archive is more than ${LIMIT} times the median on the small archive.`,
  )
  .option('--small <number>', 'number of articles in the small archive', wholeNumber(), 10_000)
  .option('--large <number>', 'number of articles in the large archive', wholeNumber(), 1_000_000)
  .option('--requests <number>', 'number of requests per query and archive', wholeNumber(), 300)
  .option('--home <folder>', 'folder of the embedded PostgreSQL server for synthetic archives', HOME)
  .option('--only <text>', 'measure only the queries whose title contains this text', '')
  .option('--json <file>', 'write the results to this file as JSON')
  .action(async (options: LatencyOptions) => (await import('./latency.ts')).compareLatencies(options, LIMIT));

await run(program);
