import { describeError } from '../errors.ts';
import { FetchError } from '../fetch/client/fetch-error.ts';
import { pauseFor } from '../pause-for.ts';
import { type FeedOptions, pollFeed } from './poll-feed.ts';
import { pauseAfter } from './retry.ts';

/**
 * Stores the articles of a feed at an interval until the signal is aborted. A feed is not requested while its last
 * response is fresh, or before the time that its server demands. After failures, the interval grows.
 */
export async function watchFeed(url: string, options: FeedOptions): Promise<void> {
  const { logger, signal, interval, polls } = options;
  let failures = 0;
  let reported: ReadonlySet<string> = new Set();
  const poll = async (): Promise<number> => {
    const startedAt = Date.now();
    try {
      const { freshUntil, messages } = await pollFeed(url, options, reported);
      reported = messages;
      failures = 0;
      return Math.max(startedAt + interval, freshUntil ?? 0);
    } catch (error) {
      failures += 1;
      const retryAt = error instanceof FetchError ? error.retryAt : null;
      const next = Math.max(
        Date.now() + Math.max(pauseAfter(failures), growing(interval, failures)),
        retryAt ?? 0,
      );
      const { code, message: reason } = describeError(error);
      if (!signal.aborted)
        logger.warn({ code, url, reason, nextAt: new Date(next).toISOString() }, 'Feed not ingested');
      return next;
    }
  };
  let next = await lastFreshUntil(url, options);
  const wait = () => pauseFor(Math.min(Math.max(0, next - Date.now()), LONGEST_WAIT), signal);
  while (await wait()) next = await polls.add(poll);
}

/** A server can demand a longer pause. The request is then refused again before it is sent. */
const LONGEST_WAIT = 86_400_000;

/** The longest interval after failures, in milliseconds. */
const LONGEST_INTERVAL = 3_600_000;

const growing = (interval: number, failures: number): number =>
  Math.max(interval, Math.min(interval * 2 ** Math.min(failures - 1, 10), LONGEST_INTERVAL));

/** Returns the time until which the last response before the start of the process is fresh; 0 if it is not. */
const lastFreshUntil = async (url: string, { history }: FeedOptions): Promise<number> =>
  (await history.find(url).catch(() => null))?.freshUntil ?? 0;
