import { DatelineError } from '../errors.ts';
import { type ContentOptions, readContent } from '../feed/read-content.ts';
import type { FeedRecord } from '../feed/record.ts';
import type { FetchRun } from './fetch-run.ts';
import type { Fetched } from './response/fetched.ts';

const UNCHANGED = { skipped: 'The resource has not changed since it was stored.' };

/** Reads the articles at a URL. Errors are yielded as records. */
export async function* readUrl(
  url: string,
  run: FetchRun,
  options: ContentOptions,
): AsyncGenerator<FeedRecord> {
  const position = { path: url, record: null, byte: null };
  try {
    const fetched = await run.fetch(url, 'input');
    if (fetched === null) yield { position, content: UNCHANGED };
    else yield* readFetched(url, fetched, options);
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error;
    yield { position, content: error };
  }
}

/** Reads a response. `position` is the path in the positions of records. */
export const readFetched = (
  position: string,
  { url, charset, content }: Fetched & { readonly content: Buffer },
  options: ContentOptions,
): AsyncGenerator<FeedRecord> =>
  readContent(
    { position, path: url, charset, chunks: once(content), file: null, isFound: false, depth: 0 },
    options,
  );

async function* once(content: Buffer): AsyncGenerator<Uint8Array> {
  yield content;
}
