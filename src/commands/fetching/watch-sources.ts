import { resolve } from 'node:path';
import type { Logger } from 'pino';
import { isWebAddress, webAddress } from '../../fetch/client/web-address.ts';
import type { FetchLimits } from '../../fetch/limits.ts';
import { type BatchExtractor, ExtractionPool } from '../../ingest/batch-extractor.ts';
import { trainedVersion } from '../../ingest/trained-extractor.ts';
import { createWriteClient } from '../../store/write/client.ts';
import { FetchStates } from '../../store/write/fetch-states.ts';
import { watch } from '../../watch/watch.ts';
import type { IngestFlags } from '../articles/ingest-flags.ts';
import { createFetcher, digestOf } from './open-fetching.ts';

/** The options of `watch`. */
export interface WatchFlags
  extends Pick<
    IngestFlags,
    'format' | 'map' | 'source' | 'language' | 'annotations' | 'workers' | 'allowPrivateAddresses'
  > {
  /** The minimum time between two requests for a feed, in milliseconds. */
  readonly interval: number;
}

/** The parts of the process that watching uses. */
interface WatchIo {
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Default: the trained extractor in threads. */
  readonly extractor?: BatchExtractor;
  readonly fetchLimits?: Partial<FetchLimits>;
}

/** Watches folders and feeds until the signal is aborted. Throws FILE_UNREADABLE and FETCH_URL_INVALID. */
export async function watchSources(
  databaseUrl: string,
  sources: readonly string[],
  flags: WatchFlags,
  { logger, signal, extractor, fetchLimits = {} }: WatchIo,
): Promise<void> {
  const { format, map, source, language, interval } = flags;
  const feeds = sources.filter(isWebAddress).map((url) => webAddress(url).href);
  const folders = sources.filter((path) => !isWebAddress(path)).map((path) => resolve(path));
  const client = createWriteClient(databaseUrl);
  const pool = extractor ?? new ExtractionPool(await trainedVersion(), flags.workers, flags.annotations);
  const fetcher = createFetcher(flags.allowPrivateAddresses, signal, fetchLimits);
  try {
    logger.info({ folders, feeds }, 'Watching');
    await watch({
      folders: [...new Set(folders)],
      feeds: [...new Set(feeds)],
      client,
      extractor: pool,
      defaults: { source, language },
      format,
      map,
      interval,
      fetcher,
      history: new FetchStates(client, digestOf(flags)),
      logger,
      signal,
    });
  } finally {
    await fetcher.close();
    if (pool instanceof ExtractionPool) await pool.close();
    await client.$disconnect();
  }
}
