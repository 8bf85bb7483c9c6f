import { findInputs, readFiles } from '../../feed/index.ts';
import type { FeedRecord } from '../../feed/record.ts';
import type { IngestFlags } from './ingest-flags.ts';

/** The records of a run, and how many of them were processed. */
export interface RunInput {
  readonly records: AsyncIterable<FeedRecord>;
  /** Counts processed records. */
  processed(records: number): void;
  /** Returns the part of the input that was processed, by bytes; null if the size of the input is unknown. */
  share(): number | null;
}

/** Finds the files of a run. Throws FILE_UNREADABLE for a folder that cannot be read. */
export async function openInput(
  paths: readonly string[],
  { format, map }: IngestFlags,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<RunInput> {
  const files = await findInputs(paths);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let bytes = 0;
  let read = 0;
  let processed = 0;
  const onBytes = (count: number): void => {
    bytes += count;
  };
  async function* counted(): AsyncGenerator<FeedRecord> {
    for await (const record of readFiles(files, { format, map, stdin, onBytes })) {
      read += 1;
      yield record;
    }
  }
  return {
    records: counted(),
    processed(records) {
      processed += records;
    },
    // Records are read some batches before they are processed.
    share: () => (size === 0 || read === 0 ? null : ((bytes / size) * processed) / read),
  };
}
