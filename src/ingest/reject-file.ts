import { type FileHandle, open } from 'node:fs/promises';
import { DatelineError } from '../errors.ts';
import type { ArticleDefaults } from '../feed/index.ts';
import type { RecordOutcome } from './outcome.ts';
import { fileOf } from './seen/seen-files.ts';

/**
 * A file of the records that failed, one JSON object per line, which can be ingested again. The file is created when
 * the first record fails.
 */
export class RejectFile {
  readonly path: string;
  readonly #defaults: ArticleDefaults;
  #file: FileHandle | null = null;

  /** `defaults` completes the articles, so that the file can be ingested without the options of this run. */
  constructor(path: string, defaults: ArticleDefaults) {
    this.path = path;
    this.#defaults = defaults;
  }

  /** Whether the file contains records. */
  get exists(): boolean {
    return this.#file !== null;
  }

  /** Appends records. Throws FILE_UNWRITABLE. */
  async add(failures: readonly RecordOutcome[]): Promise<void> {
    if (failures.length === 0) return;
    try {
      this.#file ??= await open(this.path, 'w');
      await this.#file.appendFile(failures.map((failure) => lineOf(failure, this.#defaults)).join(''));
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new DatelineError(
        'FILE_UNWRITABLE',
        `${this.path} cannot be written: ${why}. Select another file with \`--rejects\`.`,
        { cause },
      );
    }
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}

function lineOf({ position, error, raw }: RecordOutcome, defaults: ArticleDefaults): string {
  const { record, byte } = position;
  const article = raw && {
    ...raw,
    source: raw.source ?? defaults.source ?? undefined,
    language: raw.language ?? defaults.language ?? undefined,
  };
  const file = fileOf(position) ?? position.path;
  return `${JSON.stringify({ file, record, byte, code: error?.code, message: error?.message, article })}\n`;
}
