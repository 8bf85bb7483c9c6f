import CachePolicy from 'http-cache-semantics';
import type { Response } from 'undici';

/** The longest time for which a response is considered fresh, in seconds. */
const MAX_SECONDS = 86_400;

/**
 * Returns the time until which a response is fresh according to `Cache-Control`, `Expires` and `Age`, in milliseconds
 * since the epoch. Without these headers, it is not fresh.
 */
export function freshUntil(url: string, response: Response, now: number): number {
  const policy = new CachePolicy(
    { url, method: 'GET', headers: {} },
    { status: 200, headers: Object.fromEntries(response.headers) },
    { shared: false, cacheHeuristic: 0 },
  );
  const seconds = policy.storable() ? policy.maxAge() - policy.age() : 0;
  return now + Math.min(Math.max(seconds, 0), MAX_SECONDS) * 1_000;
}
