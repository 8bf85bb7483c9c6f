import { counted } from '../../src/counted.ts';
import { countries } from '../../src/gazetteer/index.ts';
import type { ExtractedEntity } from '../../src/model/entity.ts';
import { articleId } from '../../src/store/identity.ts';
import { slugify } from '../../src/store/slug.ts';
import { contentHash } from '../../src/store/write/articles.ts';
import {
  createWriteClient,
  sql,
  type Transaction,
  type WriteClient,
  writeAlone,
} from '../../src/store/write/client.ts';
import { saveCountries } from '../../src/store/write/countries.ts';
import { insertDerived, insertEntities } from '../../src/store/write/derived.ts';
import { recount } from '../../src/store/write/recount.ts';
import { slugWithSuffix } from '../../src/store/write/slugs.ts';
import { unindexed } from '../../src/store/write/unindexed.ts';
import { type CorpusOptions, writeCorpus } from './corpus.ts';
import type { Story } from './story.ts';

/**
 * The tables that are filled while they have no indexes. The other tables get few rows, and some of these rows are
 * updated.
 */
const LARGE = [
  'article',
  'article_entity',
  'mention',
  'role_evidence',
  'quotation',
  'quantity',
  'time_expression',
];
/** The number of articles that are inserted together. */
const BATCH = 2_000;
/** The maximum duration of the transaction, in milliseconds. */
const TIMEOUT = 3 * 3_600_000;

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
    await writeAlone(client, fill, TIMEOUT);
    onStep('vacuum and analyze');
    for (const table of await tables(client)) await client.$executeRawUnsafe(`vacuum (analyze) ${table}`);
  } finally {
    await client.$disconnect();
  }
}

async function requireEmpty(client: WriteClient | Transaction): Promise<void> {
  if ((await client.article.findFirst({ select: { id: true } })) !== null) {
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
  const known = new Set<string>();
  const slugs = slugAllocator();
  let running: Promise<void> = Promise.resolve();
  let done = 0;
  for (const stories of batches(writeCorpus(options), BATCH)) {
    const entities = newEntities(stories, known);
    const rows = stories.map((story) => articleRow(story, slugs));
    await running;
    onStep(`${done} of ${counted(options.articles, 'article')}`);
    running = insertBatch(tx, stories, rows, entities);
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

function newEntities(stories: readonly Story[], known: Set<string>): ExtractedEntity[] {
  return stories
    .flatMap(({ extraction }) => extraction.entities)
    .filter(({ kind, key }) => {
      const id = `${kind} ${key}`;
      const isNew = !known.has(id);
      known.add(id);
      return isNew;
    });
}

/** Returns a function that assigns slugs to articles in the order of their dates, as `settleArticleSlugs` does. */
function slugAllocator(): (id: bigint, headline: string) => { slug: string; slug_base: string } {
  const taken = new Set<string>();
  return (id, headline) => {
    const slugBase = slugify(headline) || 'article';
    const first = !taken.has(slugBase);
    taken.add(slugBase);
    return { slug: first ? slugBase : slugWithSuffix(slugBase, id), slug_base: slugBase };
  };
}

function articleRow(
  { article }: Story,
  slugs: (id: bigint, headline: string) => { slug: string; slug_base: string },
) {
  const id = articleId(article);
  const { publishedAt, ...rest } = article;
  return {
    ...rest,
    ...slugs(id, article.headline),
    id: String(id),
    published_at: publishedAt.toISOString(),
    content_hash: Buffer.from(contentHash(article)).toString('hex'),
  };
}

async function insertBatch(
  tx: Transaction,
  stories: readonly Story[],
  articles: readonly ReturnType<typeof articleRow>[],
  entities: readonly ExtractedEntity[],
): Promise<void> {
  await insertEntities(tx, entities);
  await tx.$executeRaw(sql`
    insert into article (id, slug, slug_base, headline, body, published_at, source, url, byline, section, language,
      content_hash, extractor)
    select id, slug, slug_base, headline, body, published_at, source, url, byline, section, language,
      decode(content_hash, 'hex'), 'corpus'
    from jsonb_to_recordset(${JSON.stringify(articles)}::jsonb) as given(id bigint, slug text, slug_base text,
      headline text, body text, published_at timestamptz, source text, url text, byline text, section text,
      language text, content_hash text)`);
  await insertDerived(
    tx,
    stories.map(({ article, extraction }) => ({
      id: articleId(article),
      publishedAt: article.publishedAt,
      extraction,
    })),
  );
}
