import { sql, type Transaction } from '../client.ts';
import type { ArticleRows } from '../rows/article-rows.ts';
import { copyLines } from '../rows/copy-lines.ts';
import { claimArticleSlugs, freeSlugs, type SlugPlan, setSlugs } from './slugs.ts';
import type { StoredArticle } from './stored.ts';

/**
 * Inserts or updates the rows of articles in the table `article`, and assigns slugs. `former` are the stored articles
 * that are replaced or were deleted. Afterwards, none of the articles is a copy; see `linkCopies`.
 */
export async function writeArticles(
  tx: Transaction,
  articles: readonly ArticleRows[],
  former: readonly StoredArticle[],
): Promise<void> {
  const claims = articles.map(({ id, slugBase, article: { publishedAt } }) => ({
    id,
    slugBase,
    publishedAt,
  }));
  const { slugs, freed, changed } = await claimArticleSlugs(
    tx,
    claims,
    former.map(({ slugBase }) => slugBase),
  );
  await freeSlugs(tx, 'article', freed);
  if (former.length === 0) await insertRows(tx, articles, slugs);
  else await replaceRows(tx, articles, slugs);
  await setSlugs(tx, 'article', changed);
}

const COLUMNS = [
  ...['id', 'slug', 'slug_base', 'headline', 'body', 'published_at', 'source', 'source_id', 'url', 'byline'],
  ...['section', 'language', 'metadata', 'content_hash', 'extractor'],
];

/** Inserts articles, none of which is stored, with COPY, which takes less time than inserting them from JSON. */
const insertRows = (
  tx: Transaction,
  articles: readonly ArticleRows[],
  slugs: SlugPlan['slugs'],
): Promise<void> =>
  tx.copy('article', COLUMNS, [
    copyLines(articles, ({ id, article, metadata, slugBase, contentHash, extractor }) => [
      ...[String(id), slugs.get(id) ?? null, slugBase, article.headline, article.body],
      ...[article.publishedAt.toISOString(), article.source, article.sourceId, article.url, article.byline],
      ...[article.section, article.language, metadata, `\\x${hexOf(contentHash)}`, extractor],
    ]),
  ]);

async function replaceRows(
  tx: Transaction,
  articles: readonly ArticleRows[],
  slugs: SlugPlan['slugs'],
): Promise<void> {
  const rows = articles.map(({ id, article, metadata, slugBase, contentHash, extractor }) => ({
    ...article,
    metadata,
    id: String(id),
    slug: slugs.get(id),
    slug_base: slugBase,
    published_at: article.publishedAt.toISOString(),
    source_id: article.sourceId,
    content_hash: hexOf(contentHash),
    extractor,
  }));
  await tx.$executeRaw(sql`
    insert into article (id, slug, slug_base, headline, body, published_at, source, source_id, url, byline, section,
      language, metadata, content_hash, extractor)
    select id, slug, slug_base, headline, body, published_at, source, source_id, url, byline, section, language,
      metadata::jsonb, decode(content_hash, 'hex'), extractor
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id bigint, slug text, slug_base text, headline text,
      body text, published_at timestamptz, source text, source_id text, url text, byline text, section text,
      language text, metadata text, content_hash text, extractor text)
    on conflict (id) do update set slug = excluded.slug, slug_base = excluded.slug_base, headline = excluded.headline,
      body = excluded.body, published_at = excluded.published_at, source = excluded.source,
      source_id = excluded.source_id, url = excluded.url, byline = excluded.byline, section = excluded.section,
      language = excluded.language, metadata = excluded.metadata, content_hash = excluded.content_hash,
      extractor = excluded.extractor, original_id = null`);
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Deletes the rows of articles in the table `article`. */
export async function removeArticleRows(tx: Transaction, articles: readonly StoredArticle[]): Promise<void> {
  if (articles.length === 0) return;
  await tx.$executeRaw(sql`delete from article where id = any(${articles.map(({ id }) => id)}::bigint[])`);
}
