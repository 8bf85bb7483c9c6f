import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { packagePath } from '../../src/package-path.ts';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { makeCorpora, openCorpora } from '../corpus/archive.ts';
import { type Question, standIns } from '../corpus/stand-ins.ts';
import { run, wholeNumber } from '../shared/command-line.ts';
import { ask, serveUncached } from '../shared/uncached-gateway.ts';

const SEED = 1;
const WARM_UP = 40;
/** How many times slower the large archive may be. */
const LIMIT = 1.5;

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.unknown().optional(),
});

/** A gateway on one corpus. */
interface Subject {
  ask(question: Question): Promise<string>;
  /** Documented queries as this corpus answers them. */
  readonly adapt: (question: Question) => Question;
  close(): Promise<void>;
}

async function serve(databaseUrl: string): Promise<Subject> {
  const { url, database, close } = await serveUncached(databaseUrl);
  const { rows } = await database.pool.query<{ slug: string }>(
    'select slug from article order by published_at desc limit 1',
  );
  return {
    adapt: standIns({ seed: SEED }, rows[0]!.slug),
    ask: (question) => ask(url, question),
    close,
  };
}

/** Fails for an answer with errors, or that has nothing of what was asked for. */
function check(title: string, text: string): void {
  const { data, errors } = Answer.parse(JSON.parse(text));
  if (errors !== undefined) throw new Error(`${title}: ${text.slice(0, 500)}`);
  if (!data || Object.values(data).includes(null))
    throw new Error(`${title} finds nothing: ${text.slice(0, 500)}`);
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

interface Row {
  readonly title: string;
  readonly small: { readonly p50: number; readonly p99: number };
  readonly large: { readonly p50: number; readonly p99: number };
  /** Of the medians. */
  readonly ratio: number;
}

/** Asks two archives the same, in turns, so that what else the machine does falls on both. */
async function measure(
  title: string,
  question: Question,
  subjects: readonly Subject[],
  requests: number,
): Promise<Row> {
  const questions = subjects.map(({ adapt }) => adapt(question));
  const times: number[][] = subjects.map(() => []);
  for (let request = -WARM_UP; request < requests; request++) {
    for (const [i, subject] of subjects.entries()) {
      const started = performance.now();
      const text = await subject.ask(questions[i]!);
      if (request >= 0) times[i]!.push(performance.now() - started);
      else check(title, text);
    }
  }
  const [small, large] = times.map((list) => {
    const sorted = list.sort((a, b) => a - b);
    return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) };
  });
  return { title, small: small!, large: large!, ratio: large!.p50 / small!.p50 };
}

const cells = (row: Row) =>
  [row.small.p50, row.small.p99, row.large.p50, row.large.p99]
    .map((time) => time.toFixed(1).padStart(8))
    .join('');

const program = new Command('latency')
  .description(
    `Compare what the documented queries cost on a small and a large archive; fails above ${LIMIT} times.`,
  )
  .option('--small <number>', 'articles of the small one', wholeNumber(), 10_000)
  .option('--large <number>', 'articles of the large one', wholeNumber(), 1_000_000)
  .option('--requests <number>', 'requests to each, a query', wholeNumber(), 300)
  .option('--home <folder>', 'folder of the embedded server that holds them', packagePath('.dateline-bench'))
  .option('--only <text>', 'only queries whose title has it')
  .option('--json <file>', 'where to write the table for machines')
  .action(
    async (options: {
      small: number;
      large: number;
      requests: number;
      home: string;
      only?: string;
      json?: string;
    }) => {
      const corpora = [options.small, options.large].map((articles) => ({ articles, seed: SEED }));
      const archive = {
        home: options.home,
        migrations: packagePath('prisma/migrations'),
        onStep: (step: string) => void process.stderr.write(`${step}\n`),
      };
      await makeCorpora(corpora, archive);
      const { urls, release } = await openCorpora(corpora, archive);
      const subjects = await Promise.all(urls.map(serve));
      try {
        process.stdout.write(
          `milliseconds: ${options.small} p50, p99; ${options.large} p50, p99; ratio of p50\n`,
        );
        const rows: Row[] = [];
        for (const { title, ...question } of EXAMPLES.filter((example) =>
          example.title.includes(options.only ?? ''),
        )) {
          const row = await measure(title, question, subjects, options.requests);
          rows.push(row);
          process.stdout.write(
            `${cells(row)}  ${row.ratio.toFixed(2)}${row.ratio > LIMIT ? ' !' : '  '} ${title}\n`,
          );
        }
        if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
        if (rows.some(({ ratio }) => ratio > LIMIT)) process.exitCode = 1;
      } finally {
        await Promise.all(subjects.map((subject) => subject.close()));
        await release();
      }
    },
  );

await run(program);
