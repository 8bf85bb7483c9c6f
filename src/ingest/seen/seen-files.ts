import { resolve } from 'node:path';
import { STANDARD_INPUT } from '../../feed/index.ts';
import type { RecordPosition } from '../../feed/record.ts';
import { fileArticleId } from '../../store/identity.ts';
import { IdTable } from './id-table.ts';

/** Returns the absolute path of the file of a record; null for standard input and URLs. */
export const fileOf = ({ path }: RecordPosition): string | null =>
  path === STANDARD_INPUT || /^https?:/i.test(path) ? null : resolve(path);

/** The files of a run and the articles that they contain. A million articles take 25 MB. */
export class SeenFiles {
  readonly #ids = new IdTable();

  add(path: string, article: bigint): void {
    this.#ids.set(fileArticleId(path, article), 1);
  }

  has(path: string, article: bigint): boolean {
    return this.#ids.get(fileArticleId(path, article)) !== undefined;
  }
}
