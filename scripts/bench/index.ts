import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { packagePath } from '../../src/package-path.ts';
import { makeCorpora, openCorpora } from '../corpus/archive.ts';
import { run, wholeNumber } from '../shared/command-line.ts';
import { CONTENDERS } from './contenders.ts';
import { installContenders } from './install.ts';
import { CONNECTIONS, Load } from './load.ts';
import { measure, type Pace } from './measure.ts';
import { questions } from './questions.ts';
import { Running } from './running.ts';
import { findSubjects } from './subjects.ts';
import { printTable, type Row, rowsOf } from './table.ts';

const SEED = 1;
const QUICK: Pace & { articles: number } = { articles: 10_000, warmUp: 450, round: 350, rounds: 3 };
const FULL: Pace & { articles: number } = { articles: 100_000, warmUp: 2_000, round: 2_000, rounds: 5 };

const note = (text: string) => void process.stderr.write(`${text}\n`);

interface Options {
  readonly quick?: true;
  readonly articles?: number;
  readonly only: string;
  readonly home: string;
  readonly json?: string;
}

// Ends the contenders too, which an end by the signal itself would not.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

async function bench({ quick, articles, only, home, json }: Options): Promise<void> {
  const pace = quick ? QUICK : FULL;
  installContenders();
  const corpora = [{ articles: articles ?? pace.articles, seed: SEED }];
  const archive = { home, migrations: packagePath('prisma/migrations'), onStep: note };
  await makeCorpora(corpora, archive);
  const { urls, release } = await openCorpora(corpora, archive);
  const running: Running[] = [];
  const load = await Load.start();
  try {
    const asked = questions(await findSubjects(urls[0]!));
    const firsts: number[] = [];
    const { PATH = '', HOME = '' } = process.env;
    for (const contender of CONTENDERS) {
      const one = await Running.start(contender, { PATH, HOME, DATABASE_URL: urls[0]! });
      running.push(one);
      const started = performance.now();
      if (contender.role !== 'limit') await one.ask(asked[0]!);
      firsts.push(performance.now() - started);
    }
    const before = loadavg();
    const tables: { question: string; rows: readonly Row[]; rounds: unknown }[] = [];
    for (const question of asked.filter(({ title }) => title.includes(only))) {
      const measured = await measure(question, running, load, pace);
      const rows = rowsOf(measured.map(({ running: { contender }, rounds }) => ({ contender, rounds })));
      tables.push({ question: question.title, rows, rounds: measured.map(({ rounds }) => rounds) });
      process.stdout.write(`${printTable(question.title, rows)}\n`);
    }
    const processes = running.map((one, index) => ({
      contender: one.contender.name,
      readyMilliseconds: Math.round(one.ready),
      firstAnswerMilliseconds: Math.round(firsts[index]!),
      residentMegabytes: Math.round(one.memory() / 1e6),
    }));
    for (const { contender, readyMilliseconds, firstAnswerMilliseconds, residentMegabytes } of processes) {
      const times = `ready after ${readyMilliseconds} ms, first answer ${firstAnswerMilliseconds} ms`;
      process.stdout.write(`${contender}: ${times}, at the end ${residentMegabytes} MB\n`);
    }
    const machine = {
      cores: availableParallelism(),
      processor: cpus()[0]?.model,
      node: process.version,
      load: { before, after: loadavg() },
    };
    const file = json ?? join(home, 'bench.json');
    const report = {
      at: new Date(),
      corpus: corpora[0],
      connections: CONNECTIONS,
      pace,
      machine,
      tables,
      processes,
    };
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
    note(
      `Load of the machine before and after: ${before[0]?.toFixed(2)}, ${machine.load.after[0]?.toFixed(2)}.`,
    );
    note(`The same for machines: ${file}`);
  } finally {
    load.stop();
    await Promise.all(running.map((one) => one.stop()));
    await release();
  }
}

const program = new Command('bench')
  .description(
    `Compare requests a second with other ways to serve the same answers from the same database: ${CONNECTIONS} connections, one process each, in turns.`,
  )
  .option('--quick', 'two minutes on 10,000 articles instead of a quarter of an hour on 100,000')
  .option('--articles <number>', 'articles in the database', wholeNumber())
  .option('--only <text>', 'only questions whose title has it', '')
  .option('--home <folder>', 'folder of the embedded server that holds them', packagePath('.dateline-bench'))
  .option('--json <file>', 'where to write the table for machines; default: bench.json in --home')
  .action(bench);

await run(program);
