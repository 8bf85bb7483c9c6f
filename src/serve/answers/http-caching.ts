import type { IncomingMessage } from 'node:http';
import { ARCHIVE } from '../../store/read/tags.ts';

export interface HttpCaching {
  /** Seconds that other caches may keep an answer without asking whether it is still right. */
  readonly maxAge: number;
  /** Seconds after these in which they may give it once more while they ask. */
  readonly staleWhileRevalidate: number;
  /** Whether answers name what they are made of, for caches that can be told what to drop. */
  readonly surrogateKeys: boolean;
}

/** Clients of Node refuse more than 16 KB of headers in all. Characters. */
const MAX_KEYS = 4_000;

/** The headers that tell caches on the way how long a lasting answer may be kept, and what it is made of. */
export function cachingHeaders(
  { maxAge, staleWhileRevalidate, surrogateKeys }: HttpCaching,
  { method }: Pick<IncomingMessage, 'method'>,
  tags: ReadonlySet<string>,
): readonly string[] {
  const kept =
    maxAge === 0 && staleWhileRevalidate === 0
      ? 'public, no-cache'
      : `public, max-age=${maxAge}, stale-while-revalidate=${staleWhileRevalidate}`;
  // What is posted is kept by no cache that was not told how to.
  const control = ['Cache-Control', method === 'GET' ? kept : 'no-store'];
  const vary = ['Vary', 'Accept, Accept-Encoding'];
  if (!surrogateKeys) return [...control, ...vary];
  const named = [...tags].join(' ');
  // Too many to be named: whatever changes, `archive` does.
  const keys = named.length > MAX_KEYS ? ARCHIVE : named;
  return [...control, ...vary, 'Surrogate-Key', keys, 'Cache-Tag', keys.replaceAll(' ', ',')];
}
