import { createHash } from 'node:crypto';
import type { Article } from '../../model/article.ts';
import type { Extraction } from '../../model/extraction.ts';
import { articleId, refId } from '../identity.ts';
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

/**
 * Stores an article and what was read out of it, in one transaction: wholly or not at all. An article that is known
 * (see `articleId`) is replaced, with exactly what was derived from it.
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
    const previous = await tx.article.findUnique({
      where: { id },
      select: { slugBase: true, publishedAt: true },
    });
    const former = previous && (await takeBack(tx, id, previous.publishedAt));
    await writeArticle(tx, id, article, extractor, previous?.slugBase ?? null);
    await insertEntities(tx, extraction.entities);
    await insertDerived(tx, [{ id, publishedAt: article.publishedAt, extraction }]);
    await indexForSearch(tx, id);
    await contribute(tx, id, 1);
    if (former) await settle(tx, id, former);
    await refresh(tx, [...new Set([...extraction.entities.map(refId), ...(former?.entities ?? [])])]);
    return previous === null ? 'new' : 'updated';
  });
}

/** Deletes an article and all that only it said. Returns false where there is none with this id. */
export async function deleteArticle(client: WriteClient, id: bigint): Promise<boolean> {
  return writeAlone(client, async (tx) => {
    const known = await tx.article.findUnique({
      where: { id },
      select: { slugBase: true, publishedAt: true },
    });
    if (known === null) return false;
    const former = await takeBack(tx, id, known.publishedAt);
    await tx.article.delete({ where: { id }, select: { id: true } });
    await settle(tx, id, former);
    await refresh(tx, former.entities);
    await settleArticleSlugs(tx, [known.slugBase]);
    return true;
  });
}

/** Undoes what was made of an article. */
async function takeBack(tx: Transaction, id: bigint, publishedAt: Date): Promise<Former> {
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
