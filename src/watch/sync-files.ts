import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { type InputFile, readFiles } from '../feed/index.ts';
import { inputOf } from '../feed/input-of.ts';
import { isTemporary } from '../fetch/fetch-run.ts';
import { expectedArticles } from '../ingest/ingest.ts';
import type { RecordOutcome } from '../ingest/outcome.ts';
import { fileOf, SeenFiles } from '../ingest/seen/seen-files.ts';
import { pruneArticles } from '../store/write/article-files.ts';
import { storeError } from '../store/write/failure.ts';
import type { Storage } from './storage.ts';

export interface SyncOptions {
  readonly format: string | null;
  readonly map: Readonly<Record<string, string>>;
  readonly storage: Storage;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** Files whose articles are stored, and what is pruned afterwards. */
export interface ChangedFiles {
  /** The folder in log lines. */
  readonly folder: string;
  readonly files: readonly InputFile[];
  /** The files and folders from which articles are removed that they no longer contain. */
  readonly pruned: readonly string[];
}

/**
 * Stores the articles of files, and removes the articles that are no longer in the files. The articles of a file with a
 * record that failed are retained. Returns the files that can be read later.
 */
export async function syncFiles(
  { folder, files, pruned }: ChangedFiles,
  { storage, format, map, logger, signal }: SyncOptions,
): Promise<readonly string[]> {
  const results = new FileResults(files);
  const options = { format, map, stdin: Readable.from([]) };
  if (files.length > 0) {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    await storage.store({
      source: folder,
      records: readFiles(files, options),
      expected: expectedArticles(bytes),
      onOutcome: (outcome) => results.add(outcome),
    });
  }
  // The files that were not read would seem to contain no articles.
  if (signal.aborted || pruned.length === 0) return [];
  const { client } = storage;
  const contains = (path: string, article: bigint) => results.contains(path, article);
  const removed = await storage.remove(() =>
    pruneArticles(client, { paths: pruned, contains, dryRun: false }).catch(async (cause: unknown) => {
      throw await storeError(client, 'The articles of deleted files could not be removed.', cause);
    }),
  );
  for (const { slug, path } of removed) logger.info({ article: slug, file: path }, 'Article removed');
  return results.temporary;
}

/** The articles and failures of files. */
class FileResults {
  readonly #files: ReadonlySet<string>;
  readonly #seen = new SeenFiles();
  /** The files with failed records; the value is whether a failure is temporary. */
  readonly #failed = new Map<string, boolean>();

  constructor(files: readonly InputFile[]) {
    this.#files = new Set(files.map(({ path }) => resolve(path)));
  }

  add({ position, id, error }: RecordOutcome): void {
    const path = fileOf(position);
    if (path === null) return;
    if (id !== null) this.#seen.add(path, id);
    if (error === null) return;
    const file = this.#fileOf(path);
    const canSucceed = isTemporary(error) || error.code === 'FILE_UNREADABLE';
    this.#failed.set(file, canSucceed || this.#failed.get(file) === true);
  }

  contains(path: string, article: bigint): boolean {
    return this.#seen.has(path, article) || this.#failed.has(this.#fileOf(path));
  }

  get temporary(): readonly string[] {
    return [...this.#failed].flatMap(([file, isTemporaryFailure]) => (isTemporaryFailure ? [file] : []));
  }

  /** Returns the file of a member of an archive. */
  #fileOf(path: string): string {
    return inputOf(path, (input) => this.#files.has(input));
  }
}
