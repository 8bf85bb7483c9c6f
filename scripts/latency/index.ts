import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { HOME, openArchives } from '../corpus/archive.ts';
import { note, run, wholeNumber } from '../shared/command-line.ts';
import { type ComparedQuery, LIMIT, measure, SEED, serve } from './measure.ts';

interface Options {
  readonly small: number;
  readonly large: number;
  readonly requests: number;
  readonly home: string;
  readonly only: string;
  readonly json?: string;
}

const cells = ({ small, large }: ComparedQuery) =>
  [small.p50, small.p99, large.p50, large.p99].map((time) => time.toFixed(1).padStart(8)).join('');

async function compare({ small, large, requests, home, only, json }: Options): Promise<void> {
  const archives = [small, large].map((articles) => ({ articles, seed: SEED }));
  const { urls, release } = await openArchives(archives, home, note);
  const subjects = await Promise.all(urls.map(serve));
  try {
    process.stdout.write(`milliseconds: ${small} p50, p99; ${large} p50, p99; ratio of p50\n`);
    const rows: ComparedQuery[] = [];
    for (const { title, ...query } of EXAMPLES.filter((example) => example.title.includes(only))) {
      const row = await measure(title, query, subjects, requests);
      rows.push(row);
      const mark = row.ratio > LIMIT ? ' !' : '  ';
      process.stdout.write(`${cells(row)}  ${row.ratio.toFixed(2)}${mark} ${title}\n`);
    }
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
    if (rows.some(({ ratio }) => ratio > LIMIT)) process.exitCode = 1;
  } finally {
    await Promise.all(subjects.map((subject) => subject.close()));
    await release();
  }
}

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
  .action(compare);

await run(program);
