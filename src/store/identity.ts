import { hash } from 'node:crypto';
import type { EntityKey, EntityKind } from '../model/entity.ts';
import type { EntityRef } from '../model/extraction.ts';

/**
 * Derives an id from the identifying values: the first 63 bits of their SHA-256. The same articles therefore get the
 * same ids on any machine and in any order of ingestion. With a million entities, the probability of a collision is 1
 * in 10^7.
 */
function contentId(...parts: readonly string[]): bigint {
  const digest = hash('sha256', parts.join('\u0000'), 'buffer');
  return digest.readBigUInt64BE() >> 1n;
}

export const entityId = (kind: EntityKind, key: EntityKey): bigint => contentId('entity', kind, key);

/** Returns the id of an entity in an extraction. */
export const refId = (ref: EntityRef): bigint => entityId(ref.kind, ref.key);

/**
 * Returns the id of a role. A role is identified by its person, its title, and the entity `of` to which it belongs,
 * which may be null. The id is the same in all articles.
 */
export const roleId = (person: bigint, title: string, of: bigint | null): bigint =>
  contentId('role', String(person), title, String(of));

/** Returns the id of a quotation, which its position in the article identifies. */
export const quotationId = (article: bigint, start: number, end: number): bigint =>
  contentId('quotation', String(article), String(start), String(end));

/** Returns the id of a statement, which its position in the article identifies. */
export const statementId = (article: bigint, start: number, end: number): bigint =>
  contentId('statement', String(article), String(start), String(end));

/** The fields that identify an article; see `articleId`. */
export interface ArticleIdentity {
  readonly sourceId: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly headline: string;
  readonly publishedAt: Date;
}

/**
 * Returns the id of an article. The id is derived from the id that the source assigned; if there is none, from the
 * URL; if there is neither, from the source, headline and time of publication.
 */
export function articleId(article: ArticleIdentity): bigint {
  const { sourceId, url, source } = article;
  if (sourceId !== null) return contentId('article-of-source', source, sourceId);
  return url !== null ? urlId(url) : headlineId(article);
}

/** Returns the id of an article that has a URL and no id from its source. */
export const urlId = (url: string): bigint => contentId('article', url);

/** Returns the id that an article has if it has neither an id from its source nor a URL. */
export const headlineId = ({ source, headline, publishedAt }: ArticleIdentity): bigint =>
  contentId('article', source, headline, publishedAt.toISOString());

/** Returns the id of the relation between a file and an article that it contains. */
export const fileArticleId = (path: string, article: bigint): bigint =>
  contentId('file', path, String(article));
