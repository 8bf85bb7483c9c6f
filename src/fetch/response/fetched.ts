import type { Response } from 'undici';
import type { FetchLimits } from '../limits.ts';
import { ACCEPT, charsetOf, type Expected } from './content-type.ts';
import { freshUntil } from './freshness.ts';
import { readBody } from './read-body.ts';

/** The headers with which a server identifies a version of a resource. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A response. */
export interface Fetched {
  /** The content; null if the resource has not changed since the response with the given validators. */
  readonly content: Buffer | null;
  /** The URL after redirects. */
  readonly url: string;
  /** The character set that the server states; null if it states none. */
  readonly charset: string | null;
  readonly validators: Validators;
  /** In milliseconds since the epoch. */
  readonly freshUntil: number;
}

export interface FetchRequest {
  readonly expected: Expected;
  /** The validators of the previous response, which make the request conditional; null if there was no such response. */
  readonly validators: Validators | null;
}

export const headersOf = ({ expected, validators }: FetchRequest): Readonly<Record<string, string>> => ({
  accept: ACCEPT[expected],
  ...(validators?.etag && { 'if-none-match': validators.etag }),
  ...(validators?.lastModified && { 'if-modified-since': validators.lastModified }),
});

/** Reads a response with status 200, or with status 304 to a conditional request. */
export async function readResponse(
  url: string,
  response: Response,
  { expected, validators }: FetchRequest,
  { bytes, pageBytes }: FetchLimits,
): Promise<Fetched> {
  const { headers } = response;
  const stated = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
  const found = { url, freshUntil: freshUntil(url, response, Date.now()) };
  if (response.status === 304) {
    const current = {
      etag: stated.etag ?? validators?.etag ?? null,
      lastModified: stated.lastModified ?? validators?.lastModified ?? null,
    };
    return { ...found, validators: current, content: null, charset: null };
  }
  const charset = charsetOf(url, response, expected);
  const content = await readBody(url, response, expected === 'page' ? pageBytes : bytes);
  return { ...found, validators: stated, content, charset };
}
