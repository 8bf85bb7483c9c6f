import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillCorpus } from '../../scripts/corpus/fill.ts';
import { queryAdapter } from '../../scripts/corpus/query-adapter.ts';
import { createSchema } from '../../src/graph/schema.ts';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { createGateway } from '../../src/serve/gateway.ts';
import { Database } from '../../src/store/database.ts';
import { articlesOfEntity } from '../../src/store/read/articles/entity-articles.ts';
import { EVERY_ARTICLE } from '../../src/store/read/filter/article-filter.ts';
import { readPages } from '../../src/store/read/keyset/pages.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql, withClient } from '../support/dump.ts';
import { sharedExtractor } from '../support/extractor.ts';

/** Enough articles that PostgreSQL uses an index wherever one fits. */
const CORPUS = { articles: 5_000, seed: 1 };

/**
 * Tables that may be scanned sequentially: the number of countries is fixed, and there is one row for each day, which a
 * count of all articles sums up.
 */
const BOUNDED = ['country', 'country_border', 'archive_day', 'unfinished_work', '_prisma_migrations'];

const { url } = await createTestDatabase();
const statementsOf = new Map<string, { text: string; values: readonly unknown[] }[]>();
let statements: { text: string; values: readonly unknown[] }[] = [];
let scannedBefore = new Map<string, number>();

beforeAll(async () => {
  await fillCorpus(url, CORPUS);
  await addSourceData();
  scannedBefore = await sequentialScans();
  const database = new Database({
    url,
    onQuery: ({ text }, values) => statements.push({ text, values }),
  });
  const gateway = createGateway({
    database,
    extractor: sharedExtractor,
    schema: createSchema(),
    logger: pino({ level: 'silent' }),
    maxRequestBytes: 1_048_576,
    maxQueryCost: 100_000,
  });
  const endpoint = await gateway.listen(0, '127.0.0.1');
  const [newest] = await runSql<{ slug: string }>(
    url,
    'select slug from article order by published_at desc limit 1',
  );
  const adapt = queryAdapter(CORPUS, newest!.slug);
  // Seven times, because PostgreSQL may use custom plans for the first five executions.
  for (const example of EXAMPLES)
    for (let time = 0; time < 7; time++) {
      statements = [];
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(adapt(example)),
      });
      const { data, errors } = (await response.json()) as {
        data: Record<string, unknown>;
        errors?: unknown;
      };
      expect(errors, example.title).toBeUndefined();
      expect(Object.values(data), example.title).not.toContain(null);
      statementsOf.set(example.title, statements);
    }
  await gateway.close();
  // A closed connection has flushed its statistics.
  await database.close();
}, 180_000);

/** Adds topics and annotations to the articles, because the synthetic archive has none. */
async function addSourceData(): Promise<void> {
  const text = `insert into article_topic (article_id, position, name)
     select a.id, n, 'topic ' || (a.id + n) % 100 from article a, generate_series(0, 2) n;
     insert into annotation (article_id, position, kind, name, relation, producer, identifiers, entity_id)
     select article_id, row_number() over (partition by article_id order by entity_id) - 1, kind, name, 'MENTIONS', 'Test', '{}', entity_id
     from article_entity;
     analyze article_topic, annotation`;
  // The connection is closed, so that its scans are counted before those of the gateway.
  await withClient(url, (client) => client.query(text));
}

/** The number of sequential scans of each table, including those in functions. */
async function sequentialScans(): Promise<Map<string, number>> {
  const rows = await runSql<{ relname: string; scans: number }>(
    url,
    'select relname, seq_scan::int as scans from pg_stat_user_tables',
  );
  return new Map(rows.map(({ relname, scans }) => [relname, scans]));
}

/** The tables that a plan scans sequentially. */
function scanned(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(scanned);
  if (typeof plan !== 'object' || plan === null) return [];
  const here =
    'Node Type' in plan && plan['Node Type'] === 'Seq Scan' && 'Relation Name' in plan
      ? [String(plan['Relation Name'])]
      : [];
  return [...here, ...Object.values(plan).flatMap(scanned)];
}

const client = new Database({ url, poolSize: 1 });
afterAll(() => client.close());

test.each(EXAMPLES.map(({ title }) => title))(
  '%s: no plan reads a growing table from end to end',
  async (title) => {
    for (const { text, values } of statementsOf.get(title)!) {
      // The generic plan, which later executions use.
      const { rows } = await client.pool.query(`explain (generic_plan, format json) ${text}`);
      const tables = scanned(rows).filter((table) => !BOUNDED.includes(table));
      expect({ text, values, tables }).toEqual({ text, values, tables: [] });
    }
  },
);

test('searches once for the articles of an entity that match a condition, however rare the entity is', async () => {
  const entities = await runSql<{ id: string; articles: number }>(
    url,
    'select distinct on (article_count) id::text, article_count as articles from entity where article_count > 0',
  );
  expect(entities.length).toBeGreaterThan(30);
  const scans = async () => {
    const [row] = await runSql<{ scans: number }>(
      url,
      `select idx_scan::int as scans from pg_stat_user_indexes where indexrelname = 'article_search_document_idx'`,
    );
    return row!.scans;
  };
  const before = await scans();
  const reading = new Database({ url, poolSize: 1 });
  const source = articlesOfEntity({ ...EVERY_ARTICLE, languages: ['EN'] }, 'NEWEST');
  const request = { limit: 20, backward: false, after: null, before: null };
  const pages = await readPages(
    reading,
    source,
    request,
    entities.map(({ id }) => id),
  );
  await reading.close();
  expect(pages.map(({ rows }) => rows.length)).toEqual(
    entities.map(({ articles }) => Math.min(20, articles)),
  );
  // Articles are not distributed evenly over time.
  expect((await scans()) - before).toBeLessThan(1.1 * entities.length);
});

test('no execution used a sequential scan, in a function or elsewhere', async () => {
  expect([...statementsOf.values()].flat().length).toBeGreaterThan(EXAMPLES.length);
  const after = await sequentialScans();
  const growing = [...after].filter(([table]) => !BOUNDED.includes(table));
  expect(growing.length).toBeGreaterThan(10);
  for (const [table, scans] of growing)
    expect({ table, scans: scans - scannedBefore.get(table)! }).toEqual({ table, scans: 0 });
});
