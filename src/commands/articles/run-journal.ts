import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import type { IngestFlags } from './ingest-flags.ts';

/** The number of hexadecimal digits of the digest in the name of a journal. */
const DIGITS = 12;

const checkpoint = z.object({
  file: z.string(),
  records: z.number(),
  article: z.string().nullable(),
});

/** The last record whose outcome is final. */
export interface Checkpoint {
  /** The file that contains the record. The files before it are complete. */
  readonly file: string;
  /** The number of records of the file that are complete. */
  readonly records: number;
  /** The id of an article that the run stored; null if it stored none. */
  readonly article: string | null;
}

/**
 * The journal of a run: a file next to the reject file, which exists until the run is complete. Its name depends on the
 * database, the paths and the options that determine what is read. It is written after each batch was stored, so it is
 * never ahead of the database.
 */
export class RunJournal {
  readonly #path: string;

  constructor(databaseUrl: string, paths: readonly string[], flags: IngestFlags) {
    const { format, map, source, language } = flags;
    const key = JSON.stringify([
      databaseUrl,
      paths.map((path) => resolve(path)),
      format,
      map,
      source,
      language,
    ]);
    const digest = createHash('sha256').update(key).digest('hex').slice(0, DIGITS);
    this.#path = join(dirname(flags.rejects), `.dateline-ingest-${digest}.json`);
  }

  /** Returns the checkpoint of an interrupted run; null if there is none, or it cannot be read. */
  async read(): Promise<Checkpoint | null> {
    const text = await readFile(this.#path, 'utf8').catch(() => null);
    if (text === null) return null;
    try {
      return checkpoint.parse(JSON.parse(text));
    } catch {
      return null;
    }
  }

  /** Writes a checkpoint. Without permission to write, the run continues, but it cannot be resumed. */
  async write(current: Checkpoint): Promise<void> {
    const draft = `${this.#path}.new`;
    await writeFile(draft, JSON.stringify(current))
      .then(() => rename(draft, this.#path))
      .catch(() => {});
  }

  async remove(): Promise<void> {
    await rm(this.#path, { force: true }).catch(() => {});
  }
}
