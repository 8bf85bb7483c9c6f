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

/** What identifies an article; see `articleId`. */
export interface ArticleIdentity {
  readonly sourceId: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly headline: string;
  readonly publishedAt: Date;
}

/**
 * An article is identified by the id that its source gives it; without one, by its URL; without either, by its source,
 * headline and time of publication.
 */
export function articleId(article: ArticleIdentity): bigint {
  const { sourceId, url, source } = article;
  if (sourceId !== null) return contentId('article-of-source', source, sourceId);
  return url !== null ? contentId('article', url) : headlineId(article);
}

/** The id of the article while it has neither an id from its source nor a URL. */
export const headlineId = ({ source, headline, publishedAt }: ArticleIdentity): bigint =>
  contentId('article', source, headline, publishedAt.toISOString());
