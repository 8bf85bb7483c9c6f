import { createHash } from 'node:crypto';
import { DatelineError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import type { Extraction } from '../../model/extraction.ts';
import { articleId, headlineId, refId } from '../identity.ts';
import { slugify } from '../slug.ts';
import { contribute, type Former, refresh, settle } from './aggregates.ts';
import { insertAnnotations } from './annotations/insert-annotations.ts';
import { sourceData, storedMetadata } from './annotations/source-data.ts';
import { type Transaction, type WriteClient, writeAlone } from './client.ts';
import { insertDerived, insertEntities, removeDerived } from './derived.ts';
import { indexForSearch } from './search.ts';
import { settleArticleSlugs } from './slugs.ts';

export type SaveOutcome = 'new' | 'updated' | 'unchanged';

/** Returns the SHA-256 of all fields of an article. */
export const contentHash = (article: Article): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    createHash('sha256')
      .update(
        JSON.stringify([
          article.headline,
          article.body,
          article.publishedAt,
          article.source,
          article.url,
          article.byline,
          article.section,
          article.language,
          // Omitted if null, so that the hashes of articles stored before this field existed stay valid.
          ...(article.sourceId === null ? [] : [article.sourceId]),
          ...sourceData(article),
        ]),
      )
      .digest(),
  );

/** Returns whether the database contains this exact article, extracted by this version of the extractor. */
export async function isUnchanged(
  client: WriteClient | Transaction,
  article: Article,
  extractor: string,
): Promise<boolean> {
  const stored = await client.article.findUnique({
    where: { id: articleId(article) },
    select: { contentHash: true, extractor: true },
  });
  return (
    stored !== null &&
    stored.extractor === extractor &&
    Buffer.compare(stored.contentHash, contentHash(article)) === 0
  );
}

/** The columns of a stored article that are needed to replace or delete it. */
interface StoredArticle {
  readonly id: bigint;
  readonly slugBase: string;
  readonly publishedAt: Date;
}
export const STORED_COLUMNS = { id: true, slugBase: true, publishedAt: true } as const;

/**
 * Stores an article and its extraction in one transaction. A stored article with the same identity (see `articleId`)
 * is replaced together with all rows derived from it; the same applies to an article that was stored before it had
 * its current id or URL. Throws ARTICLE_DUPLICATE if the same article is already stored with an id or URL and the new
 * version has none.
 */
export async function saveArticle(
  client: WriteClient,
  article: Article,
  extraction: Extraction,
  extractor: string,
): Promise<SaveOutcome> {
  return writeAlone(client, async (tx) => {
    if (await isUnchanged(tx, article, extractor)) return 'unchanged';
    const id = articleId(article);
    const stored = await findStored(tx, id, article);
    const previous = stored.find((one) => one.id === id);
    for (const one of stored) if (one !== previous) await removeStored(tx, one);
    const former = previous && (await removeContribution(tx, previous));
    await writeArticle(tx, id, article, extractor, previous?.slugBase ?? null);
    await insertEntities(tx, extraction.entities);
    await insertDerived(tx, [{ id, publishedAt: article.publishedAt, extraction }]);
    await insertAnnotations(tx, [{ id, article, links: extraction.links }]);
    await indexForSearch(tx, id);
    await contribute(tx, id, 1);
    if (former) await settle(tx, id, former);
    await refresh(tx, [...new Set([...extraction.entities.map(refId), ...(former?.entities ?? [])])]);
    return stored.length === 0 ? 'new' : 'updated';
  });
}

/**
 * Finds the stored articles that an article replaces: the article with the same identity, the article with the same
 * URL, and the article as it was stored before it had an id or URL.
 */
async function findStored(tx: Transaction, id: bigint, article: Article): Promise<readonly StoredArticle[]> {
  const { source, headline, publishedAt, url } = article;
  const byHeadline = headlineId(article);
  const hasHeadlineId = id === byHeadline;
  const stored = await tx.article.findMany({
    where: {
      OR: [
        { id: { in: [id, byHeadline] } },
        ...(url === null ? [] : [{ url }]),
        ...(hasHeadlineId ? [{ publishedAt, source, headline }] : []),
      ],
    },
    select: { ...STORED_COLUMNS, slug: true, sourceId: true, url: true },
  });
  const other = hasHeadlineId ? stored.find((one) => one.id !== id) : undefined;
  if (other === undefined) return stored;
  const missing = other.sourceId === null ? `url: ${other.url}` : `id: ${other.sourceId}`;
  throw new DatelineError(
    'ARTICLE_DUPLICATE',
    `An article with this source, headline and time is already stored with \`${missing}\`. Add this line to the front matter, or remove the stored article with \`dateline remove ${other.slug}\`.`,
  );
}

/**
 * Deletes an article and everything that was derived only from it. Returns false if there is no article with this id.
 */
export async function deleteArticle(client: WriteClient, id: bigint): Promise<boolean> {
  return writeAlone(client, async (tx) => {
    const stored = await tx.article.findUnique({ where: { id }, select: STORED_COLUMNS });
    if (stored !== null) await removeStored(tx, stored);
    return stored !== null;
  });
}

/** Deletes a stored article and everything that was derived only from it. */
export async function removeStored(tx: Transaction, article: StoredArticle): Promise<void> {
  const former = await removeContribution(tx, article);
  await tx.article.delete({ where: { id: article.id }, select: { id: true } });
  await settle(tx, article.id, former);
  await refresh(tx, former.entities);
  await settleArticleSlugs(tx, [article.slugBase]);
}

/** Deletes the rows derived from an article, and subtracts their contribution to the counts. */
async function removeContribution(tx: Transaction, { id, publishedAt }: StoredArticle): Promise<Former> {
  await contribute(tx, id, -1);
  return { entities: await removeDerived(tx, id), publishedAt };
}

async function writeArticle(
  tx: Transaction,
  id: bigint,
  article: Article,
  extractor: string,
  previousBase: string | null,
): Promise<void> {
  const slugBase = slugify(article.headline) || 'article';
  const { topics: _, annotations: __, metadata, ...columns } = article;
  const data = {
    ...columns,
    metadata: storedMetadata(metadata),
    slugBase,
    contentHash: contentHash(article),
    extractor,
  };
  await tx.article.upsert({
    where: { id },
    // Slugs must be unique, so the id is used as the slug until the slugs are assigned below.
    create: { id, slug: String(id), ...data },
    update: data,
    select: { id: true },
  });
  await settleArticleSlugs(tx, previousBase === null ? [slugBase] : [slugBase, previousBase]);
}
