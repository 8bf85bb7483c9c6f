import { Command } from 'commander';
import { wholeNumber } from '../../src/commands/command-line/whole-number.ts';
import { run } from '../shared/command-line.ts';
import type { IngestBenchOptions } from './bench-ingest.ts';

const program = new Command('bench-ingest')
  .description(
    'Measure how fast the built command `dateline ingest` stores articles in a new embedded database, compared with the extractor alone on one core. Afterwards, compare the aggregates with a recount.',
  )
  .argument('[path]', 'files to ingest (default: synthetic articles)')
  .option('--articles <number>', 'number of synthetic articles', wholeNumber(), 20_000)
  .option('--source <name>', 'source of articles that do not state their source', 'Benchmark')
  .option('--workers <number>', 'extraction threads (default: one per CPU core)', wholeNumber())
  .option('--batch <number>', 'maximum number of articles in one transaction', wholeNumber())
  .action(async (path: string | undefined, options: Omit<IngestBenchOptions, 'path'>) =>
    (await import('./bench-ingest.ts')).benchIngest({ path: path ?? null, ...options }),
  );

await run(program);
