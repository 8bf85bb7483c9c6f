import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { Command } from 'commander';
import { packagePath } from '../../src/package-path.ts';
import { run, wholeNumber } from '../shared/command-line.ts';
import { Archive } from './archive.ts';
import { Arena } from './arena.ts';
import type { Attack } from './attack.ts';
import { ATTACKS } from './attacks.ts';
import { printHeading, printResult } from './table.ts';
import { type Result, tryAttack } from './trial.ts';

const ARTICLES = 20_000;

interface Options {
  readonly only?: readonly string[];
  readonly search?: number;
  readonly seed: number;
  readonly minutes: number;
  readonly workers: number;
  readonly articles: number;
  readonly home: string;
  readonly json?: string;
}

const note = (text: string) => void process.stderr.write(`${text}\n`);
const print = (text: string) => void process.stdout.write(`${text}\n`);
const load = () => `Load of the machine: ${loadavg()[0]?.toFixed(2)}.`;

// Ends the servers too, which an end by the signal itself would not.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

async function abuse(options: Options): Promise<void> {
  if (process.platform !== 'linux') {
    program.error('error: abuse reads CPU times and memory from /proc, so it runs on Linux only.');
  }
  const attacks = ATTACKS.filter(({ row }) => options.only === undefined || options.only.includes(row));
  if (attacks.length === 0) {
    const rows = ATTACKS.map(({ row }) => row).join(', ');
    program.error(`error: there is no attack ${options.only?.join(', ')}. The rows are ${rows}.`);
  }
  const archive = await Archive.open(options.articles, options.home, note);
  try {
    note(load());
    const report =
      options.search === undefined
        ? await attackAll(archive, attacks, options.workers)
        : await search(archive, options.search, options);
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
    note(load());
  } finally {
    await archive.release();
  }
}

async function search(archive: Archive, documents: number, { seed, minutes }: Options): Promise<unknown> {
  // It loads the whole schema, which the attacks do not need.
  const { searchWorst } = await import('./worst/search.ts');
  return searchWorst(archive, { documents, seed, minutes, print });
}

async function attackAll(
  archive: Archive,
  attacks: readonly Attack[],
  workers: number,
): Promise<readonly Result[]> {
  const [slugs, words] = [await archive.slugs(), await archive.words()];
  const arena = new Arena(archive, slugs, workers);
  const results: Result[] = [];
  try {
    await arena.start();
    const usual = await arena.usual();
    print(printHeading(usual));
    const target = { url: '', databaseUrl: archive.url, databaseFolder: archive.folder, slugs, words };
    for (const attack of attacks) {
      const result = await tryAttack(attack, arena, target, usual);
      results.push(result);
      print(printResult(result));
      // What one attack leaves behind is not the next one's.
      if (!result.ended && result.leftRunning === 0 && result.broken.length === 0) continue;
      await arena.clear();
      await arena.start();
    }
  } finally {
    await arena.close();
  }
  const failed = results.filter(({ broken }) => broken.length > 0);
  print(`${results.length - failed.length} of ${results.length} attacks are within all bounds.`);
  if (failed.length > 0) process.exitCode = 1;
  return results;
}

const program = new Command('abuse')
  .description(
    'Attack the built server while another client measures a cheap query, and fail where a bound is broken; or search for the accepted query that takes longest for its declared cost. On Linux.',
  )
  .option('--only <rows...>', 'only these rows of attacks, as in H7 H9')
  .option('--search <documents>', 'search among this many valid documents instead', wholeNumber())
  .option('--seed <number>', 'seed of the search', wholeNumber(), 1)
  .option('--minutes <number>', 'maximum duration of the search', wholeNumber(), 30)
  .option('--workers <number>', 'processes of the server', wholeNumber(), 1)
  .option('--articles <number>', 'articles in the database', wholeNumber(), ARTICLES)
  .option('--home <folder>', 'folder of the embedded server that holds them', packagePath('.dateline-bench'))
  .option('--json <file>', 'file to write the figures to as JSON')
  .action(abuse);

await run(program);
