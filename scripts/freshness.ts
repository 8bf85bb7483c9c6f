import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import pg from 'pg';
import { makeCorpora, openCorpora } from '../src/corpus/archive.ts';
import { writeCorpus } from '../src/corpus/corpus.ts';
import { standIns } from '../src/corpus/stand-ins.ts';
import { packagePath } from '../src/package-path.ts';
import { EXAMPLES } from '../src/serve/examples.ts';
import { saveArticle } from '../src/store/write/articles.ts';
import { createWriteClient, writeAlone } from '../src/store/write/client.ts';
import { ask, serveUncached } from './uncached-gateway.ts';

const CORPUS = { articles: 2_000, seed: 7 };
/** Milliseconds after a commit in which every process must have heard of it. */
const BOUND = 200;
/** Articles a second that are written, between comparisons. */
const RATE = 50;
/** Milliseconds between comparisons in which others read and write. */
const READING = 1_000;

interface Gateway {
  readonly url: string;
  close(): Promise<void>;
}

/** A process of its own, as it is run in earnest. */
async function spawnGateway(databaseUrl: string): Promise<Gateway> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [packagePath('dist/cli.js'), 'start', '--no-samples'], {
    env: { PATH, HOME, PORT: '0', DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk;
      const found = /http:\/\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.once('close', () => reject(new Error(`The gateway ended: ${printed}`)));
  });
  return {
    url,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The documented queries that do not go with the clock, and some that many articles change. */
async function questionsFor(databaseUrl: string): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows: articles } = await client.query<{ slug: string }>(
    'select slug from article order by published_at desc limit 30',
  );
  const { rows: people } = await client.query<{ slug: string }>(
    `select slug from entity where kind = 'PERSON' order by article_count desc limit 40`,
  );
  await client.end();
  const adapt = standIns({ seed: CORPUS.seed }, articles[0]!.slug);
  return [
    ...EXAMPLES.filter(({ query }) => !/extract|trending/.test(query)).map(adapt),
    {
      query:
        '{ articles { totalCount edges { node { headline people { edges { node { name articleCount } } } countries { edges { node { code articleCount } } } } } } }',
    },
    ...articles.map(({ slug }) => ({
      query: `{ article(by: { slug: "${slug}" }) { headline body entities(first: 50) { edges { mentionCount node { name articleCount } } } } }`,
    })),
    ...people.map(({ slug }) => ({
      query: `{ person(by: { slug: "${slug}" }) { name articleCount lastSeenAt aliases roles { title articleCount } articles(first: 5) { edges { salience node { headline } } } } }`,
    })),
  ];
}

async function main(wanted: number): Promise<boolean> {
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
  const [writer, pauser] = [createWriteClient(databaseUrl), createWriteClient(databaseUrl)];
  const questions = await questionsFor(databaseUrl);
  let [written, compared, different, cuts] = [0, 0, 0, 0];
  let stopped = false;
  const writing = (async () => {
    // Of the same numbers as those that are there, which they replace and move in time.
    for (const { article, extraction } of writeCorpus({
      articles: CORPUS.articles + 500,
      seed: CORPUS.seed,
    })) {
      if (stopped) return;
      const next = performance.now() + 1_000 / RATE;
      await saveArticle(writer, article, extraction, 'freshness');
      written += 1;
      await sleep(Math.max(0, next - performance.now()));
    }
  })();
  const started = performance.now();
  try {
    while (compared < wanted) {
      // Readers between the pauses fill the caches, and meet the news of commits on their way.
      for (const end = performance.now() + READING; performance.now() < end; ) {
        await Promise.all(questions.flatMap((question) => gateways.map(({ url }) => ask(url, question))));
      }
      if (compared > ((cuts + 1) * wanted) / 5) {
        cuts += 1;
        const client = new pg.Client({ connectionString: databaseUrl });
        await client.connect();
        await client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where application_name = 'dateline-listener' and datname = current_database()`,
        );
        await client.end();
      }
      // No one writes while one answer is held against the other.
      await writeAlone(pauser, async () => {
        await sleep(BOUND);
        for (const question of questions) {
          const fresh = await ask(uncached.url, question);
          for (const { url } of gateways) {
            compared += 1;
            if ((await ask(url, question)) === fresh) continue;
            different += 1;
            process.stderr.write(`Different: ${JSON.stringify(question)}\n`);
          }
        }
      });
      process.stderr.write(`${compared} compared, ${different} different, ${written} written\n`);
    }
  } finally {
    stopped = true;
    await writing;
    for (const gateway of [...gateways, uncached]) await gateway.close();
    await Promise.all([writer.$disconnect(), pauser.$disconnect()]);
    const client = new pg.Client({ connectionString: databaseUrl.replace(/\/corpus_[^/?]*/, '/postgres') });
    await client.connect();
    await client.query(`drop database "corpus_${CORPUS.articles}_${CORPUS.seed}"`);
    await client.end();
    await server.release();
  }
  const seconds = (performance.now() - started) / 1_000;
  console.log(
    `${compared} answers of two gateways, ${BOUND} ms after a commit, against a third without caches: ${different} different. ${written} articles written in ${seconds.toFixed(0)} s; listeners cut ${cuts} times.`,
  );
  return different === 0;
}

await new Command('freshness')
  .description(
    'Hold answers that are kept against fresh ones while articles are written and listeners are cut off.',
  )
  .option(
    '--comparisons <number>',
    'how many',
    (text) => {
      if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
      return Number(text);
    },
    10_000,
  )
  .action(async ({ comparisons }: { comparisons: number }) => {
    if (!(await main(comparisons))) process.exitCode = 1;
  })
  .parseAsync();
