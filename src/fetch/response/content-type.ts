import type { Response } from 'undici';
import { charsetParameter } from '../../feed/charset-parameter.ts';
import { FetchError } from '../client/fetch-error.ts';

/** The content that is expected: a page that a feed links to, or any input with articles. */
export type Expected = 'page' | 'input';

const TYPES: Readonly<Record<Expected, RegExp>> = {
  page: /^(?:text\/html|application\/xhtml\+xml)$/,
  input:
    /^(?:text\/[\w.+-]+|application\/(?:[\w.-]+\+)?(?:xml|json)|application\/(?:x-)?(?:ndjson|jsonlines|gzip|zip|zstd|warc|zip-compressed)|application\/jsonl|(?:application|binary)\/octet-stream)$/,
};

export const ACCEPT: Readonly<Record<Expected, string>> = {
  page: 'text/html, application/xhtml+xml;q=0.9',
  input:
    'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.9, text/html;q=0.8, */*;q=0.5',
};

/**
 * Returns the character set of the `Content-Type`; null if it states none. A response without a type is accepted, because
 * the format is recognised by the content. Throws FETCH_TYPE_UNSUPPORTED.
 */
export function charsetOf(url: string, { headers }: Response, expected: Expected): string | null {
  const header = headers.get('content-type');
  if (header === null) return null;
  const type = header.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type !== '' && !TYPES[expected].test(type)) {
    const what = expected === 'page' ? 'a page' : 'a page, a feed or a file of articles';
    throw new FetchError(
      'FETCH_TYPE_UNSUPPORTED',
      `${url} has the type ${JSON.stringify(type)}, which is not that of ${what}. Use another URL.`,
    );
  }
  return charsetParameter(header);
}
