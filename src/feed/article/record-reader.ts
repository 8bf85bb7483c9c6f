import type { RawArticle, SkippedRecord } from '../record.ts';
import { decodeReferences } from './clean-text.ts';
import { fieldsOf } from './fields.ts';

/** The fields in which character references are decoded. */
const TEXTS = ['headline', 'body', 'byline', 'section', 'source'] as const;

/** Reads the records of one file, which have the same keys. */
export class RecordReader {
  readonly #map: Readonly<Record<string, string>>;
  readonly #seen = new Set<string>();

  constructor(map: Readonly<Record<string, string>>) {
    this.#map = map;
  }

  /** Returns the fields of a record. A warning is returned for the first record that causes it only. */
  read(values: Readonly<Record<string, unknown>>, warnings: readonly string[]): RawArticle | SkippedRecord {
    const fields = fieldsOf(values, { map: this.#map });
    if ('skipped' in fields) return fields;
    const texts = TEXTS.flatMap((name) => {
      const text = fields[name];
      return text === undefined ? [] : [[name, decodeReferences(text)]];
    });
    const all = [...warnings, ...(fields.warnings ?? [])].filter((warning) => !this.#seen.has(warning));
    for (const warning of all) this.#seen.add(warning);
    return { ...fields, ...Object.fromEntries(texts), warnings: all };
  }
}
