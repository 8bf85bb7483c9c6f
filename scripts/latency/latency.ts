import { writeFileSync } from 'node:fs';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { openArchives } from '../corpus/archive.ts';
import { note } from '../shared/command-line.ts';
import { type ComparedQuery, measure, SEED, serve } from './measure.ts';

export interface LatencyOptions {
  readonly small: number;
  readonly large: number;
  readonly requests: number;
  readonly home: string;
  readonly only: string;
  readonly json?: string;
}

const cells = ({ small, large }: ComparedQuery) =>
  [small.p50, small.p99, large.p50, large.p99].map((time) => time.toFixed(1).padStart(8)).join('');

/** Measures the queries and prints a line for each. `limit` is the maximum accepted ratio of the medians. */
export async function compareLatencies(
  { small, large, requests, home, only, json }: LatencyOptions,
  limit: number,
): Promise<void> {
  const archives = [small, large].map((articles) => ({ articles, seed: SEED }));
  const { urls, release } = await openArchives(archives, home, note);
  const subjects = await Promise.all(urls.map(serve));
  try {
    process.stdout.write(`milliseconds: ${small} p50, p99; ${large} p50, p99; ratio of p50\n`);
    const rows: ComparedQuery[] = [];
    for (const { title, ...query } of EXAMPLES.filter((example) => example.title.includes(only))) {
      const row = await measure(title, query, subjects, requests);
      rows.push(row);
      const mark = row.ratio > limit ? ' !' : '  ';
      process.stdout.write(`${cells(row)}  ${row.ratio.toFixed(2)}${mark} ${title}\n`);
    }
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
    if (rows.some(({ ratio }) => ratio > limit)) process.exitCode = 1;
  } finally {
    await Promise.all(subjects.map((subject) => subject.close()));
    await release();
  }
}
