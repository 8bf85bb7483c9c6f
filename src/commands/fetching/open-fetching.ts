import { createHash } from 'node:crypto';
import { DatelineError } from '../../errors.ts';
import { isPublicAddress } from '../../fetch/client/public-address.ts';
import { isWebAddress } from '../../fetch/client/web-address.ts';
import { FetchRun } from '../../fetch/fetch-run.ts';
import { Fetcher } from '../../fetch/fetcher.ts';
import type { FetchLimits } from '../../fetch/limits.ts';
import type { WriteClient } from '../../store/write/client.ts';
import { FetchStates } from '../../store/write/fetch-states.ts';
import { version } from '../../version.ts';
import type { IngestFlags } from '../articles/ingest-flags.ts';
import type { RunIo } from '../articles/run-ingest.ts';

/** The history of a run that does not store the articles itself. */
const NO_HISTORY = { find: async () => null, save: async () => {} };

/** Fetching in one run. */
export interface Fetching {
  readonly run: FetchRun;
  close(): Promise<void>;
}

/** Throws FETCH_DISABLED if a path is a URL, and fetching is not enabled. */
export function checkFetching(paths: readonly string[], { fetch }: Pick<IngestFlags, 'fetch'>): void {
  const url = paths.find(isWebAddress);
  if (url === undefined || fetch) return;
  throw new DatelineError(
    'FETCH_DISABLED',
    `${url} is a URL, and fetching is disabled. Add \`--fetch\`, or save the content and provide the file.`,
  );
}

/** Opens fetching for a run; returns null if it is not enabled. Without a client, all resources are fetched again. */
export function openFetching(
  client: WriteClient | null,
  flags: IngestFlags,
  { signal = new AbortController().signal, fetchLimits = {} }: Pick<RunIo, 'signal' | 'fetchLimits'>,
): Fetching | null {
  if (!flags.fetch) return null;
  const fetcher = createFetcher(flags.allowPrivateAddresses, signal, fetchLimits);
  const history = client === null ? NO_HISTORY : new FetchStates(client, digestOf(flags));
  return { run: new FetchRun(fetcher, history), close: () => fetcher.close() };
}

export const createFetcher = (
  allowPrivateAddresses: boolean,
  signal: AbortSignal,
  limits: Partial<FetchLimits>,
): Fetcher =>
  new Fetcher({
    userAgent: `Dateline/${version()}`,
    isAllowed: allowPrivateAddresses ? () => true : isPublicAddress,
    signal,
    limits,
  });

/** Returns a digest of the options that determine which articles are read from a response. */
export const digestOf = ({
  format,
  map,
  source,
  language,
  annotations,
}: Pick<IngestFlags, 'format' | 'map' | 'source' | 'language' | 'annotations'>): Buffer<ArrayBuffer> =>
  createHash('sha256')
    .update(JSON.stringify([format, map, source, language, annotations]))
    .digest();
