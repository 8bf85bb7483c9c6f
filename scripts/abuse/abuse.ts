import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Command } from 'commander';
import { note } from '../shared/command-line.ts';
import { Archive } from './archive.ts';
import { Arena } from './arena.ts';
import type { Attack } from './attack.ts';
import { ATTACKS } from './attacks.ts';
import { printHeading, printResult } from './table.ts';
import { type AttackResult, runAttack } from './trial.ts';

export interface AbuseOptions {
  readonly only?: readonly string[];
  readonly search?: number;
  readonly seed: number;
  readonly minutes: number;
  readonly workers: number;
  readonly articles: number;
  readonly home: string;
  readonly json?: string;
}

const print = (text: string) => void process.stdout.write(`${text}\n`);
const load = () => `Load average: ${loadavg()[0]?.toFixed(2)}.`;

// If a signal ends the process, the `exit` handlers that kill the servers do not run.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Runs the attacks or the search. `command` reports invalid options. */
export async function abuse(options: AbuseOptions, command: Command): Promise<void> {
  if (process.platform !== 'linux') {
    command.error('error: abuse requires Linux, because it reads CPU times and memory from /proc.');
  }
  const attacks = ATTACKS.filter(({ row }) => options.only === undefined || options.only.includes(row));
  if (attacks.length === 0) {
    const rows = ATTACKS.map(({ row }) => row).join(', ');
    command.error(`error: unknown attack ${options.only?.join(', ')}. The attacks are ${rows}.`);
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

async function search(
  archive: Archive,
  documents: number,
  { seed, minutes }: AbuseOptions,
): Promise<unknown> {
  // Imported dynamically, because the module builds the schema, which the attacks do not need.
  const { searchWorst } = await import('./worst/search.ts');
  return searchWorst(archive, { documents, seed, minutes, print });
}

async function attackAll(
  archive: Archive,
  attacks: readonly Attack[],
  workers: number,
): Promise<readonly AttackResult[]> {
  const [slugs, words] = [await archive.slugs(), await archive.words()];
  const arena = new Arena(archive, slugs, workers);
  const results: AttackResult[] = [];
  try {
    await arena.start();
    const baseline = await arena.baseline();
    print(printHeading(baseline));
    const target = { url: '', databaseUrl: archive.url, databaseFolder: archive.folder, slugs, words };
    for (const attack of attacks) {
      const result = await runAttack(attack, arena, target, baseline);
      results.push(result);
      print(printResult(result));
      // The server is restarted so that the effects of this attack are not attributed to the next attack.
      if (!result.ended && result.leftRunning === 0 && result.violations.length === 0) continue;
      await arena.clear();
      await arena.start();
    }
  } finally {
    await arena.close();
  }
  const failed = results.filter(({ violations }) => violations.length > 0);
  print(`${results.length - failed.length} of ${results.length} attacks stay within all bounds.`);
  if (failed.length > 0) process.exitCode = 1;
  return results;
}
