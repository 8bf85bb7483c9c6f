import { createHash } from 'node:crypto';
import { DatelineError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import type { Extraction } from '../../model/extraction.ts';
import { articleId, headlineId, refId } from '../identity.ts';
import { slugify } from '../slug.ts';
import { contribute, type Former, refresh, settle } from './aggregates.ts';
import { type Transaction, type WriteClient, writeAlone } from './client.ts';
import { insertDerived, insertEntities, removeDerived } from './derived.ts';
import { indexForSearch } from './search.ts';
import { settleArticleSlugs } from './slugs.ts';

export type SaveOutcome = 'new' | 'updated' | 'unchanged';

/** SHA-256 of everything an article says. */
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
          // Articles without one keep the hash that they had before there were such ids.
          ...(article.sourceId === null ? [] : [article.sourceId]),
        ]),
      )
      .digest(),
  );

/** Whether the database holds just this article, read by just this extractor. */
export async function isUnchanged(
  client: WriteClient | Transaction,
  article: Article,
  extractor: string,
): Promise<boolean> {
  const known = await client.article.findUnique({
    where: { id: articleId(article) },
    select: { contentHash: true, extractor: true },
  });
  return (
    known !== null &&
    known.extractor === extractor &&
    Buffer.compare(known.contentHash, contentHash(article)) === 0
  );
}

/** What of a stored article it takes to replace or delete it. */
interface Stored {
  readonly id: bigint;
  readonly slugBase: string;
  readonly publishedAt: Date;
}
export const STORED = { id: true, slugBase: true, publishedAt: true } as const;

/**
 * Stores an article and what was read out of it, in one transaction: wholly or not at all. An article that is known
 * (see `articleId`) is replaced, with exactly what was derived from it; so is one that was stored before it had its
 * present id or URL. Throws ARTICLE_DUPLICATE for an article that is stored under an id or URL that is missing here.
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
    const former = previous && (await takeBack(tx, previous));
    await writeArticle(tx, id, article, extractor, previous?.slugBase ?? null);
    await insertEntities(tx, extraction.entities);
    await insertDerived(tx, [{ id, publishedAt: article.publishedAt, extraction }]);
    await indexForSearch(tx, id);
    await contribute(tx, id, 1);
    if (former) await settle(tx, id, former);
    await refresh(tx, [...new Set([...extraction.entities.map(refId), ...(former?.entities ?? [])])]);
    return stored.length === 0 ? 'new' : 'updated';
  });
}

/**
 * The stored articles that an article replaces: the one with its identity, the one with its URL, and the one that it
 * was before it had an id or a URL.
 */
async function findStored(tx: Transaction, id: bigint, article: Article): Promise<readonly Stored[]> {
  const { source, headline, publishedAt, url } = article;
  const known = headlineId(article);
  const isKnownByHeadline = id === known;
  const stored = await tx.article.findMany({
    where: {
      OR: [
        { id: { in: [id, known] } },
        ...(url === null ? [] : [{ url }]),
        ...(isKnownByHeadline ? [{ publishedAt, source, headline }] : []),
      ],
    },
    select: { ...STORED, slug: true, sourceId: true, url: true },
  });
  const other = isKnownByHeadline ? stored.find((one) => one.id !== id) : undefined;
  if (other === undefined) return stored;
  const missing = other.sourceId === null ? `url: ${other.url}` : `id: ${other.sourceId}`;
  throw new DatelineError(
    'ARTICLE_DUPLICATE',
    `An article with this source, headline and time is stored with \`${missing}\`. Add that line to the file, or remove the stored article with \`dateline remove ${other.slug}\`.`,
  );
}

/** Deletes an article and all that only it said. Returns false where there is none with this id. */
export async function deleteArticle(client: WriteClient, id: bigint): Promise<boolean> {
  return writeAlone(client, async (tx) => {
    const stored = await tx.article.findUnique({ where: { id }, select: STORED });
    if (stored !== null) await removeStored(tx, stored);
    return stored !== null;
  });
}

/** Deletes a stored article and all that only it said. */
export async function removeStored(tx: Transaction, article: Stored): Promise<void> {
  const former = await takeBack(tx, article);
  await tx.article.delete({ where: { id: article.id }, select: { id: true } });
  await settle(tx, article.id, former);
  await refresh(tx, former.entities);
  await settleArticleSlugs(tx, [article.slugBase]);
}

/** Undoes what was made of an article. */
async function takeBack(tx: Transaction, { id, publishedAt }: Stored): Promise<Former> {
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
  const data = { ...article, slugBase, contentHash: contentHash(article), extractor };
  await tx.article.upsert({
    where: { id },
    // Until the slugs are dealt out below, one that nothing else can have.
    create: { id, slug: String(id), ...data },
    update: data,
    select: { id: true },
  });
  await settleArticleSlugs(tx, previousBase === null ? [slugBase] : [slugBase, previousBase]);
}
