import { Command } from 'commander';
import { wholeNumber } from '../../src/commands/command-line/whole-number.ts';
import { run } from '../shared/command-line.ts';
import type { ComparisonOptions } from './comparison.ts';

const program = new Command('freshness')
  .description(
    'Compare cached responses with uncached ones, between bursts in which articles are written, queries are sent and listeners are disconnected. Fails if any response differs, or if the writer is too slow.',
  )
  .option('--comparisons <number>', 'minimum number of comparisons', wholeNumber(), 10_000)
  .option('--writes <number>', 'number of articles per second during bursts', wholeNumber(), 50)
  .option(
    '--reads <number>',
    'number of requests per second during bursts, for both gateways together',
    wholeNumber(),
    20,
  )
  .action(async (options: ComparisonOptions) => {
    const { checkFreshness } = await import('./freshness.ts');
    if (!(await checkFreshness(options))) process.exitCode = 1;
  });

await run(program);
