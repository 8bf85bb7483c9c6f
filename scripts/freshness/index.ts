import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import pg from 'pg';
import { packagePath } from '../../src/package-path.ts';
import { makeCorpora, openCorpora } from '../corpus/archive.ts';
import { run, wholeNumber } from '../shared/command-line.ts';
import { ask, serveUncached } from '../shared/uncached-gateway.ts';
import { addLookups, type GatewayProcess, NO_LOOKUPS, spawnGateway } from './gateway-process.ts';
import { questionsFor } from './questions.ts';
import { Readers } from './readers.ts';
import { Writer } from './writer.ts';

const CORPUS = { articles: 2_000, seed: 7 };
/** Milliseconds after a commit in which every process must have heard of it. */
const BOUND = 200;
/** Articles of one burst, and how many more are written while every question is asked. */
const BURST = 200;
const LAST = 20;
/** Questions that are asked at once where all are asked. */
const LANES = 8;
/** The part of its rate that the writer must reach. */
const TOLERANCE = 0.9;

interface Options {
  readonly comparisons: number;
  readonly writes: number;
  readonly reads: number;
}

interface Servers {
  readonly databaseUrl: string;
  readonly gateways: readonly GatewayProcess[];
  /** A gateway that keeps nothing. */
  readonly freshUrl: string;
}

/** Bursts of writing and reading by turns with moments in which nobody writes and all that is kept is compared. */
async function alternate(servers: Servers, { comparisons, writes, reads }: Options) {
  const { databaseUrl, gateways, freshUrl } = servers;
  const questions = await questionsFor(databaseUrl, CORPUS.seed);
  const urls = gateways.map(({ url }) => url);
  const readers = new Readers(questions, urls, reads);
  const writer = new Writer(databaseUrl, CORPUS);
  const asked = questions.flatMap((question) => urls.map((url) => ({ question, url })));
  const askAll = () => inLanes(asked, ({ question, url }) => ask(url, question));
  const lookups = async () =>
    (await Promise.all(gateways.map((gateway) => gateway.lookups()))).reduce((sum, each) =>
      addLookups(sum, each),
    );
  let [compared, different, cuts, written, milliseconds] = [0, 0, 0, 0, 0];
  let [inBursts, inComparisons] = [NO_LOOKUPS, NO_LOOKUPS];
  const cut = async () => {
    cuts += await cutListeners(databaseUrl);
  };
  try {
    // What runs for the first time is slow.
    await askAll();
    await writer.write(LAST, writes);
    for (let round = 1; compared < comparisons; round++) {
      const begin = await lookups();
      const over = new AbortController();
      const reading = readers.read(over.signal);
      // Every other time the listeners are cut off: in the midst of a burst, or at its end.
      const [burst] = await Promise.all([
        writer.write(BURST, writes),
        round % 4 === 2 && sleep((BURST * 500) / writes).then(cut),
      ]);
      over.abort();
      await reading;
      written += BURST;
      milliseconds += burst;
      inBursts = addLookups(inBursts, addLookups(await lookups(), begin, -1));
      // So that much is kept that was read while the last articles came.
      const last = writer.write(LAST, writes).then(() => sleep(BOUND));
      await Promise.all([last, askAll(), round % 4 === 0 && cut()]);
      const quiet = await lookups();
      const given = await askAll();
      inComparisons = addLookups(inComparisons, addLookups(await lookups(), quiet, -1));
      const fresh = new Map(
        await inLanes(questions, async (question) => [question, await askFresh(freshUrl, question)] as const),
      );
      for (const [index, { question }] of asked.entries()) {
        compared += 1;
        if (given[index] === fresh.get(question)) continue;
        different += 1;
        process.stderr.write(`Different: ${JSON.stringify(question)}\n`);
      }
      process.stderr.write(
        `${compared} compared, ${different} different; ${writer.written} written, ${((written * 1_000) / milliseconds).toFixed(1)} a second\n`,
      );
    }
  } finally {
    await writer.close();
  }
  const rate = (written * 1_000) / milliseconds;
  return {
    compared,
    different,
    cuts,
    written: writer.written,
    rate,
    inBursts,
    inComparisons,
    ...readers.latency(),
  };
}

/** Asks the gateway that keeps nothing. An error would be the same everywhere, and say nothing. */
async function askFresh(url: string, question: object): Promise<string> {
  const answer = await ask(url, question);
  if (!answer.startsWith('{"data":'))
    throw new Error(`${JSON.stringify(question)} is answered with ${answer}`);
  return answer;
}

/** Works on some of a list at a time; returns what came of each. */
async function inLanes<T, R>(list: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = list.entries();
  const lane = async () => {
    for (const [index, item] of left) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}

/** Cuts the connections on which gateways hear of changes; returns how many. */
async function cutListeners(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'dateline-listener' and datname = current_database()`,
  );
  await client.end();
  return rowCount ?? 0;
}

async function main(options: Options): Promise<boolean> {
  const archive = {
    home: packagePath('.dateline-bench'),
    migrations: packagePath('prisma/migrations'),
    onStep: (step: string) => process.stderr.write(`${step}\n`),
  };
  await makeCorpora([CORPUS], archive);
  const server = await openCorpora([CORPUS], archive);
  const databaseUrl = server.urls[0]!;
  const gateways = [await spawnGateway(databaseUrl), await spawnGateway(databaseUrl)];
  const uncached = await serveUncached(databaseUrl);
  const servers = { databaseUrl, gateways, freshUrl: uncached.url };
  const begun = performance.now();
  try {
    const found = await alternate(servers, options);
    const seconds = (performance.now() - begun) / 1_000;
    const { compared, different, rate, inBursts, inComparisons } = found;
    console.log(`comparisons        ${compared}: each answer of two gateways, ${BOUND} ms after a commit, against a third without caches
differences        ${different}
of these kept      ${share(inComparisons.answers)} of the answers compared, ${share(inComparisons.rows)} of the rows of the others
articles written   ${found.written} in ${seconds.toFixed(0)} s, comparisons included
rate of bursts     ${rate.toFixed(1)} articles a second, ${options.writes} wanted
readers            ${options.reads} requests a second; median ${found.median.toFixed(1)} ms, 99th percentile ${found.p99.toFixed(1)} ms
hit rate           answers ${share(inBursts.answers)}, rows ${share(inBursts.rows)}, during bursts
listeners cut      ${found.cuts}
machine            ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)} in the last minute`);
    return different === 0 && rate >= options.writes * TOLERANCE;
  } finally {
    for (const gateway of [...gateways, uncached]) await gateway.close();
    await dropCorpus(databaseUrl);
    await server.release();
  }
}

const share = ({ hits, misses }: { readonly hits: number; readonly misses: number }): string =>
  `${((100 * hits) / (hits + misses)).toFixed(1)} %`;

/** It is not any more what it was made as. */
async function dropCorpus(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl.replace(/\/corpus_[^/?]*/, '/postgres') });
  await client.connect();
  await client.query(`drop database "corpus_${CORPUS.articles}_${CORPUS.seed}"`);
  await client.end();
}

const program = new Command('freshness')
  .description(
    'Hold answers that are kept against fresh ones, between bursts in which articles are written, readers ask and listeners are cut off. Fails where any differ, or where the writer does not keep up.',
  )
  .option('--comparisons <number>', 'how many at the least', wholeNumber(), 10_000)
  .option('--writes <number>', 'articles a second during bursts', wholeNumber(), 50)
  .option('--reads <number>', 'requests a second meanwhile, of both gateways together', wholeNumber(), 20)
  .action(async (options: Options) => {
    if (!(await main(options))) process.exitCode = 1;
  });

await run(program);
