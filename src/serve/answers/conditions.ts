import type { IncomingMessage } from 'node:http';

/** Returns the header If-None-Match of a GET. It does not apply to a POST (RFC 9110 section 13.1.2). */
export const conditionOf = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>) =>
  method === 'GET' ? headers['if-none-match'] : undefined;

/** An entity tag in a list, with its opaque part as group. Tags may contain commas. */
const TAG = /(?:^|,)[ \t]*(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")(?=[ \t]*(?:,|$))/g;

/**
 * Returns whether a condition lists the entity tag of a response, compared weakly, or is `*`. A response without an
 * entity tag matches `*` only.
 */
export function matches(condition: string, etag: string | null): boolean {
  if (condition.trim() === '*') return true;
  for (const [, opaque] of condition.matchAll(TAG)) if (opaque === etag) return true;
  return false;
}
