import type { IncomingMessage } from 'node:http';

/** The header If-None-Match of a GET; of a POST it means nothing here (RFC 9110 section 13.1.2). */
export const conditionOf = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>) =>
  method === 'GET' ? headers['if-none-match'] : undefined;

/** An entity tag in a list of them, and its opaque part. Tags may contain commas. */
const TAG = /(?:^|,)[ \t]*(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")(?=[ \t]*(?:,|$))/g;

/**
 * Whether the client has the answer already: the condition names its entity tag, compared weakly, or any (`*`). An
 * answer without an entity tag is only any.
 */
export function isKnown(condition: string, etag: string | null): boolean {
  if (condition.trim() === '*') return true;
  for (const [, opaque] of condition.matchAll(TAG)) if (opaque === etag) return true;
  return false;
}
