import { findInputs, formatNamed, type InputFile, readFiles, STANDARD_INPUT } from '../../feed/index.ts';
import type { FeedRecord } from '../../feed/record.ts';
import { isWebAddress } from '../../fetch/client/web-address.ts';
import type { FetchRun } from '../../fetch/fetch-run.ts';
import { withLinkedPages } from '../../fetch/linked-pages.ts';
import { readUrl } from '../../fetch/read-url.ts';
import type { IngestFlags } from './ingest-flags.ts';
import type { Checkpoint } from './run-journal.ts';

/** The position of the last processed record. */
type InputPosition = Pick<Checkpoint, 'file' | 'records'>;

/** The records of a run, and how many of them were processed. */
export interface RunInput {
  readonly records: AsyncIterable<FeedRecord>;
  /** The size of the files in bytes, as stored; null if it is unknown. */
  readonly size: number | null;
  /** Counts processed records, in the order in which they were read. */
  processed(records: number): void;
  /** Returns the position of the last processed record; null before the first. */
  position(): InputPosition | null;
  /** Returns the part of the input that was processed, by bytes; null if the size of the input is unknown. */
  share(): number | null;
}

export interface InputOptions extends Pick<IngestFlags, 'format' | 'map'> {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Fetches URLs, and the pages that feeds link to; null to fetch nothing. */
  readonly fetching: FetchRun | null;
  /** The records until this position are omitted. */
  readonly after: InputPosition | null;
}

/** Finds the files of a run. Throws FILE_UNREADABLE for a folder that cannot be read. */
export async function openInput(paths: readonly string[], options: InputOptions): Promise<RunInput> {
  const files = await findInputs(paths);
  const isStream = files.some(({ path }) => path === STANDARD_INPUT);
  const size = isStream ? null : files.reduce((sum, file) => sum + file.size, 0);
  const start = Math.max(
    0,
    files.findIndex(({ path }) => path === options.after?.file),
  );
  let bytes = files.slice(0, start).reduce((sum, file) => sum + file.size, 0);
  const onBytes = (count: number): void => {
    bytes += count;
  };
  const counts = new RecordCounts();
  const records = async function* (): AsyncGenerator<FeedRecord> {
    for (const file of files.slice(start)) {
      const done = file.path === options.after?.file ? options.after.records : 0;
      counts.begin(file, done);
      yield* counts.counted(readInput(file, { ...options, onBytes }), done);
    }
  };
  return {
    records: records(),
    size,
    processed: (count) => counts.processed(count),
    position: () => counts.position,
    // Records are read some batches before they are processed.
    share: () =>
      size === null || size === 0 || counts.read === 0 ? null : (bytes / size) * counts.processedShare,
  };
}

/** Reads a file or a URL. */
function readInput(
  file: InputFile,
  options: InputOptions & { readonly onBytes: (count: number) => void },
): AsyncIterable<FeedRecord> {
  const { fetching, format, map } = options;
  if (fetching === null) return readFiles([file], options);
  const records = isWebAddress(file.path)
    ? readUrl(file.path, fetching, { format: formatNamed(format), map })
    : readFiles([file], options);
  return withLinkedPages(records, fetching);
}

/** Counts the records of each file that were read and processed. */
class RecordCounts {
  /** The files whose records are not processed completely, and the numbers of records read. */
  readonly #open: { readonly file: InputFile; read: number }[] = [];
  #inFile = 0;
  #processed = 0;
  read = 0;

  begin(file: InputFile, done: number): void {
    this.#open.push({ file, read: done });
    if (this.#open.length === 1) this.#inFile = done;
  }

  /** Yields records without the first `done`, and counts them. */
  async *counted(records: AsyncIterable<FeedRecord>, done: number): AsyncGenerator<FeedRecord> {
    let left = done;
    for await (const record of records) {
      if (left-- > 0) continue;
      const last = this.#open.at(-1);
      if (last) last.read += 1;
      this.read += 1;
      yield record;
    }
  }

  processed(count: number): void {
    this.#processed += count;
    this.#inFile += count;
    for (
      let [first] = this.#open;
      first && this.#open.length > 1 && this.#inFile >= first.read;
      [first] = this.#open
    ) {
      this.#open.shift();
      this.#inFile -= first.read;
    }
  }

  get processedShare(): number {
    return this.#processed / this.read;
  }

  get position(): InputPosition | null {
    const [first] = this.#open;
    return first === undefined ? null : { file: first.file.path, records: this.#inFile };
  }
}
