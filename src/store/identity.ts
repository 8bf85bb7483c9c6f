import { createHash } from 'node:crypto';
import type { EntityKey, EntityKind } from '../model/entity.ts';
import type { EntityRef } from '../model/extraction.ts';

/**
 * A database id made of what it identifies: the first 63 bits of a SHA-256, so that the same corpus gets
 * the same ids in any order and on any machine. Two of a million entities collide with odds of 1 in 10^7.
 */
function contentId(...parts: readonly string[]): bigint {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest();
  return digest.readBigUInt64BE() >> 1n;
}

export const entityId = (kind: EntityKind, key: EntityKey): bigint => contentId('entity', kind, key);

/** The same for what an extraction points at. */
export const refId = (ref: EntityRef): bigint => entityId(ref.kind, ref.key);

/** One person, one title, one country or organisation (or none): one role, however many articles say so. */
export const roleId = (person: bigint, title: string, of: bigint | null): bigint =>
  contentId('role', String(person), title, String(of));

/** Words in quotation marks are known by where they stand. */
export const quotationId = (article: bigint, start: number, end: number): bigint =>
  contentId('quotation', String(article), String(start), String(end));

/** An article is known by its URL; without one, by where and when its headline appeared. */
export const articleId = (article: {
  url: string | null;
  source: string;
  headline: string;
  publishedAt: Date;
}): bigint =>
  article.url === null
    ? contentId('article', article.source, article.headline, article.publishedAt.toISOString())
    : contentId('article', article.url);
