import { createHash } from 'node:crypto';
import type { Article } from '../../model/article.ts';
import type { EntityRef, Extraction } from '../../model/extraction.ts';
import { articleId, entityId, roleId } from '../identity.ts';
import { slugify } from '../slug.ts';
import { contribute, refresh } from './aggregates.ts';
import { type Transaction, type WriteClient, writeAlone } from './client.ts';
import { settleArticleSlugs } from './slugs.ts';

export type SaveOutcome = 'new' | 'updated' | 'unchanged';

/** SHA-256 of everything an article says. */
const contentHash = (article: Article): Uint8Array<ArrayBuffer> =>
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

const refId = (ref: EntityRef): bigint => entityId(ref.kind, ref.key);

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
    const previous = await tx.article.findUnique({ where: { id }, select: { slugBase: true } });
    const touched = new Set(extraction.entities.map(refId));
    if (previous !== null) for (const entity of await removeDerived(tx, id)) touched.add(entity);
    await writeArticle(tx, id, article, extractor, previous?.slugBase ?? null);
    await insertEntities(tx, extraction);
    await insertDerived(tx, id, article, extraction);
    await contribute(tx, id, 1);
    await refresh(tx, [...touched]);
    return previous === null ? 'new' : 'updated';
  });
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

/** Deletes what was derived from an article; returns the entities it was about. */
async function removeDerived(tx: Transaction, id: bigint): Promise<readonly bigint[]> {
  await contribute(tx, id, -1);
  const where = { articleId: id };
  const entities = await tx.articleEntity.findMany({ where, select: { entityId: true } });
  await tx.articleEntity.deleteMany({ where });
  await tx.mention.deleteMany({ where });
  await tx.roleEvidence.deleteMany({ where });
  await tx.quotation.deleteMany({ where });
  await tx.quantity.deleteMany({ where });
  await tx.timeExpression.deleteMany({ where });
  return entities.map((row) => row.entityId);
}

async function insertEntities(tx: Transaction, extraction: Extraction): Promise<void> {
  await tx.entity.createMany({
    data: extraction.entities.map(({ kind, key, name }) => {
      const id = entityId(kind, key);
      return { id, kind, key, name, slug: String(id), slugBase: '' };
    }),
    skipDuplicates: true,
  });
  await tx.placeDetail.createMany({
    data: extraction.entities.flatMap((entity) =>
      entity.kind === 'PLACE'
        ? {
            entityId: entityId('PLACE', entity.key),
            countryId: entity.countryCode === null ? null : entityId('COUNTRY', entity.countryCode),
            latitude: entity.coordinates?.latitude ?? null,
            longitude: entity.coordinates?.longitude ?? null,
          }
        : [],
    ),
    skipDuplicates: true,
  });
}

async function insertDerived(
  tx: Transaction,
  id: bigint,
  article: Article,
  extraction: Extraction,
): Promise<void> {
  const at = (item: { start: number; end: number; sentence: { start: number; end: number } }) => ({
    articleId: id,
    start: item.start,
    end: item.end,
    sentenceStart: item.sentence.start,
    sentenceEnd: item.sentence.end,
  });
  const { publishedAt } = article;
  const names = new Map(extraction.entities.map((entity) => [refId(entity), entity.name]));
  await tx.articleEntity.createMany({
    data: extraction.presences.map(({ entity, mentionCount, firstOffset, salience }) => ({
      articleId: id,
      entityId: refId(entity),
      kind: entity.kind,
      name: names.get(refId(entity)) ?? entity.key,
      mentionCount,
      firstOffset,
      salience,
      publishedAt,
    })),
  });
  await tx.mention.createMany({
    data: extraction.mentions.map((mention) => ({
      ...at(mention),
      entityId: refId(mention.entity),
      surface: mention.surface,
      how: mention.how,
      confidence: mention.confidence,
    })),
  });
  const roles = extraction.roles.map((role) => {
    const personId = refId(role.person);
    const ofId = role.of && refId(role.of);
    return { ...role, id: roleId(personId, role.title, ofId), personId, ofId };
  });
  await tx.role.createMany({
    data: roles.map(({ id: role, personId, title, ofId, current }) => ({
      id: role,
      personId,
      title,
      ofId,
      current,
    })),
    skipDuplicates: true,
  });
  await tx.roleEvidence.createMany({
    data: roles.map((role) => ({
      ...at({ ...role.span, sentence: role.sentence }),
      roleId: role.id,
      current: role.current,
      publishedAt,
    })),
    skipDuplicates: true,
  });
  await tx.quotation.createMany({
    data: extraction.quotations.map((quotation) => ({
      ...at(quotation),
      text: quotation.text,
      speakerId: quotation.speaker && refId(quotation.speaker),
      verb: quotation.verb,
      publishedAt,
    })),
  });
  await tx.quantity.createMany({
    data: extraction.quantities.map((quantity) => ({
      ...at(quantity),
      kind: quantity.kind,
      value: quantity.value,
      unit: quantity.unit,
      text: quantity.text,
    })),
  });
  await tx.timeExpression.createMany({
    data: extraction.times.map((time) => ({
      ...at(time),
      text: time.text,
      from: new Date(time.from),
      to: new Date(time.to),
    })),
  });
}
