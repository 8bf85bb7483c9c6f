import { type FileHandle, open } from 'node:fs/promises';
import { DatelineError } from '../errors.ts';
import type { RecordOutcome } from './outcome.ts';

/**
 * A file of the records that failed, one JSON object per line, which can be ingested again. The file is created when
 * the first record fails.
 */
export class RejectFile {
  readonly path: string;
  #file: FileHandle | null = null;

  constructor(path: string) {
    this.path = path;
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
      await this.#file.appendFile(failures.map(lineOf).join(''));
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

function lineOf({ position, error, raw }: RecordOutcome): string {
  const { path: file, record, byte } = position;
  return `${JSON.stringify({ file, record, byte, code: error?.code, message: error?.message, article: raw })}\n`;
}
