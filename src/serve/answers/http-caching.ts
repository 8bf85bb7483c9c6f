import type { IncomingMessage } from 'node:http';
import { ARCHIVE } from '../../store/read/tags.ts';

export interface HttpCaching {
  /** The time for which HTTP caches may use a response without revalidation, in seconds. */
  readonly maxAge: number;
  /** The time after `maxAge` in which HTTP caches may use a response while they revalidate it, in seconds. */
  readonly staleWhileRevalidate: number;
  /** Whether responses list their dependencies, for HTTP caches that can purge by key. */
  readonly surrogateKeys: boolean;
}

/**
 * The maximum total length of the keys in a header, in characters. Node's HTTP client rejects responses with more than
 * 16 KB of headers.
 */
const MAX_KEYS = 4_000;

/** Returns the caching headers of a cacheable response with these dependencies. */
export function cachingHeaders(
  { maxAge, staleWhileRevalidate, surrogateKeys }: HttpCaching,
  { method }: Pick<IncomingMessage, 'method'>,
  tags: ReadonlySet<string>,
): readonly string[] {
  const shared =
    maxAge === 0 && staleWhileRevalidate === 0
      ? 'public, no-cache'
      : `public, max-age=${maxAge}, stale-while-revalidate=${staleWhileRevalidate}`;
  // HTTP caches do not store responses to POST by default.
  const control = ['Cache-Control', method === 'GET' ? shared : 'no-store'];
  const vary = ['Vary', 'Accept, Accept-Encoding'];
  if (!surrogateKeys) return [...control, ...vary];
  const all = [...tags].join(' ');
  // The key `archive` is purged by every change, so it can replace a list that is too long.
  const keys = all.length > MAX_KEYS ? ARCHIVE : all;
  return [...control, ...vary, 'Surrogate-Key', keys, 'Cache-Tag', keys.replaceAll(' ', ',')];
}
