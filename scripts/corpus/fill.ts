import { counted } from '../../src/counted.ts';
import { countries } from '../../src/gazetteer/index.ts';
import { insertDerived } from '../../src/store/write/batch/derived.ts';
import { insertEntities } from '../../src/store/write/batch/entities.ts';
import { slugWithSuffix } from '../../src/store/write/batch/slugs.ts';
import {
  createWriteClient,
  sql,
  type Transaction,
  type WriteClient,
  writeAlone,
} from '../../src/store/write/client.ts';
import { saveCountries } from '../../src/store/write/countries.ts';
import { recount } from '../../src/store/write/recount.ts';
import { type ArticleRows, articleRows } from '../../src/store/write/rows/article-rows.ts';
import { unindexed } from '../../src/store/write/unindexed.ts';
import { type CorpusOptions, writeCorpus } from './corpus.ts';

/**
 * The tables that are filled while they have no indexes. The other tables get few rows, and some of these rows are
 * updated.
 */
const LARGE = [
  'article',
  'article_entity',
  'mention',
  'headline_mention',
  'role_evidence',
  'quotation',
  'statement',
  'quantity',
  'time_expression',
];
/** The number of articles that are inserted together. */
const BATCH = 2_000;

/**
 * Fills a database that has no articles with a synthetic archive, in a single transaction, so that an interrupted run
 * can be repeated. The resulting rows are the same as if `saveArticle` were called for each article.
 */
export async function fillCorpus(
  databaseUrl: string,
  options: CorpusOptions,
  onStep: (step: string) => void = () => {},
): Promise<void> {
  const client = createWriteClient(databaseUrl);
  try {
    await requireEmpty(client);
    await saveCountries(client, countries());
    const fill = async (tx: Transaction) => {
      await requireEmpty(tx);
      await unindexed(tx, LARGE, async () => {
        await insertStories(tx, options, onStep);
        onStep('creating keys and indexes');
      });
      await recount(tx, onStep);
    };
    await writeAlone(client, fill);
    onStep('vacuum and analyze');
    for (const table of await tables(client)) await client.$executeRawUnsafe(`vacuum (analyze) ${table}`);
  } finally {
    await client.$disconnect();
  }
}

async function requireEmpty(client: WriteClient | Transaction): Promise<void> {
  const articles = await client.$executeRaw(sql`select id from article limit 1`);
  if (articles > 0) {
    throw new Error('The database already contains articles. Use an empty database.');
  }
}

async function tables(client: WriteClient): Promise<string[]> {
  const rows = await client.$queryRaw<{ name: string }[]>(sql`
    select quote_ident(relname) as name from pg_stat_user_tables where schemaname = 'public' order by 1`);
  return rows.map(({ name }) => name);
}

/** Prepares each batch while the database inserts the previous one. */
async function insertStories(
  tx: Transaction,
  options: CorpusOptions,
  onStep: (step: string) => void,
): Promise<void> {
  const slugs = slugAllocator();
  let running: Promise<void> = Promise.resolve();
  let done = 0;
  for (const stories of batches(writeCorpus(options), BATCH)) {
    const rows = stories.map(({ article, extraction }) => articleRows(article, extraction, 'corpus'));
    const articles = rows.map((row) => articleRow(row, slugs(row)));
    await running;
    onStep(`${done} of ${counted(options.articles, 'article')}`);
    running = insertBatch(tx, rows, articles);
    done += stories.length;
  }
  await running;
}

function* batches<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Returns a function that assigns slugs to articles in the order of their dates, as `claimArticleSlugs` does. */
function slugAllocator(): (rows: ArticleRows) => string {
  const taken = new Set<string>();
  return ({ id, slugBase }) => {
    const first = !taken.has(slugBase);
    taken.add(slugBase);
    return first ? slugBase : slugWithSuffix(slugBase, id);
  };
}

function articleRow({ id, article, slugBase, contentHash, extractor }: ArticleRows, slug: string) {
  const { publishedAt, ...rest } = article;
  return {
    ...rest,
    id: String(id),
    slug,
    slug_base: slugBase,
    published_at: publishedAt.toISOString(),
    content_hash: Buffer.from(contentHash).toString('hex'),
    extractor,
  };
}

async function insertBatch(
  tx: Transaction,
  rows: readonly ArticleRows[],
  articles: readonly ReturnType<typeof articleRow>[],
): Promise<void> {
  await insertEntities(tx, rows);
  await tx.$executeRaw(sql`
    insert into article (id, slug, slug_base, headline, body, published_at, source, url, byline, section, language,
      content_hash, extractor)
    select id, slug, slug_base, headline, body, published_at, source, url, byline, section, language,
      decode(content_hash, 'hex'), extractor
    from jsonb_to_recordset(${JSON.stringify(articles)}::jsonb) as given(id bigint, slug text, slug_base text,
      headline text, body text, published_at timestamptz, source text, url text, byline text, section text,
      language text, content_hash text, extractor text)`);
  await insertDerived(tx, rows);
}
