import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { openArchives } from '../corpus/archive.ts';
import { note } from '../shared/command-line.ts';
import { CONTENDERS } from './contenders.ts';
import { generateFullClient } from './full-client.ts';
import { installContenders } from './install.ts';
import { CONNECTIONS, Load } from './load.ts';
import { measure, type Pace } from './measure.ts';
import { benchQueries } from './queries.ts';
import { RunningContender } from './running-contender.ts';
import { printTable, rowsOf, type TableRow } from './table.ts';
import { findVariables } from './variables.ts';

const SEED = 1;
const QUICK: Pace & { articles: number } = { articles: 10_000, warmUp: 450, round: 350, rounds: 3 };
const FULL: Pace & { articles: number } = { articles: 100_000, warmUp: 2_000, round: 2_000, rounds: 5 };

export interface BenchOptions {
  readonly quick?: true;
  readonly articles?: number;
  readonly only: string;
  readonly home: string;
  readonly json?: string;
}

// If a signal ends the process, the `exit` handlers that end the contenders do not run.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Measures the contenders, prints a table for each query, and writes the results to a file. */
export async function bench({ quick, articles, only, home, json }: BenchOptions): Promise<void> {
  const pace = quick ? QUICK : FULL;
  installContenders();
  generateFullClient();
  const corpus = { articles: articles ?? pace.articles, seed: SEED };
  const { urls, release } = await openArchives([corpus], home, note);
  const contenders: RunningContender[] = [];
  const load = await Load.start();
  try {
    const queries = benchQueries(await findVariables(urls[0]!));
    const firstResponses: number[] = [];
    const { PATH = '', HOME = '' } = process.env;
    for (const contender of CONTENDERS) {
      const one = await RunningContender.start(contender, { PATH, HOME, DATABASE_URL: urls[0]! });
      contenders.push(one);
      const started = performance.now();
      if (contender.role !== 'limit') await one.send(queries[0]!);
      firstResponses.push(performance.now() - started);
    }
    const before = loadavg();
    const tables: { query: string; rows: readonly TableRow[]; rounds: unknown }[] = [];
    for (const query of queries.filter(({ title }) => title.includes(only))) {
      const measured = await measure(query, contenders, load, pace);
      const rows = rowsOf(measured.map(({ running: { contender }, rounds }) => ({ contender, rounds })));
      tables.push({ query: query.title, rows, rounds: measured.map(({ rounds }) => rounds) });
      process.stdout.write(`${printTable(query.title, rows)}\n`);
    }
    const processes = contenders.map((one, index) => ({
      contender: one.contender.name,
      readyMilliseconds: Math.round(one.ready),
      firstResponseMilliseconds: Math.round(firstResponses[index]!),
      residentMegabytes: Math.round(one.memory() / 1e6),
    }));
    printProcesses(processes);
    const machine = {
      cores: availableParallelism(),
      processor: cpus()[0]?.model,
      node: process.version,
      load: { before, after: loadavg() },
    };
    const file = json ?? join(home, 'bench.json');
    const report = {
      at: new Date(),
      corpus,
      connections: CONNECTIONS,
      pace,
      machine,
      tables,
      processes,
    };
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    note(`Load average before and after: ${before[0]?.toFixed(2)}, ${machine.load.after[0]?.toFixed(2)}.`);
    note(`Results as JSON: ${file}`);
  } finally {
    load.stop();
    await Promise.all(contenders.map((one) => one.stop()));
    await release();
  }
}

function printProcesses(
  processes: readonly {
    readonly contender: string;
    readonly readyMilliseconds: number;
    readonly firstResponseMilliseconds: number;
    readonly residentMegabytes: number;
  }[],
): void {
  for (const { contender, readyMilliseconds, firstResponseMilliseconds, residentMegabytes } of processes) {
    const times = `ready after ${readyMilliseconds} ms, first response after ${firstResponseMilliseconds} ms`;
    process.stdout.write(`${contender}: ${times}, ${residentMegabytes} MB at the end\n`);
  }
}
