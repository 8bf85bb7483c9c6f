import * as z from 'zod';
import { textOfHtml } from '../markup/html-text.ts';
import type { RawArticle, SkippedRecord } from '../record.ts';
import { decodeReferences } from './clean-text.ts';
import { fieldsOf } from './fields.ts';

/** The fields in which character references are decoded. */
const TEXTS = ['headline', 'byline', 'section', 'source'] as const;
/** Tags in the text of a content management system. A text that only mentions a tag has no attributes or closing tag. */
const MARKUP = /<(?:p|br|div|h[1-6]|ul|ol|blockquote)(?:\s[^<>]{0,500})?\/?>/i;

/** Reads the records of one file, which have the same keys. */
export class RecordReader {
  readonly #map: Readonly<Record<string, string>>;
  readonly #seen = new Set<string>();

  constructor(map: Readonly<Record<string, string>>) {
    this.#map = map;
  }

  /** Returns the fields of a record. Each warning is returned only for the first record that causes it. */
  read(record: Readonly<Record<string, unknown>>, warnings: readonly string[]): RawArticle | SkippedRecord {
    const fields = fieldsOf(enclosed(record), { map: this.#map });
    if ('skipped' in fields) return fields;
    const texts = TEXTS.flatMap((name) => {
      const text = fields[name];
      return text === undefined ? [] : [[name, decodeReferences(text)]];
    });
    const all = [...warnings, ...(fields.warnings ?? [])].filter((warning) => !this.#seen.has(warning));
    for (const warning of all) this.#seen.add(warning);
    return { ...fields, ...Object.fromEntries(texts), body: bodyOf(fields.body), warnings: all };
  }
}

function bodyOf(body: string | undefined): string | undefined {
  if (body === undefined) return undefined;
  return MARKUP.test(body) ? textOfHtml(body) : decodeReferences(body);
}

/** Returns the article of a record that has other data next to it, such as the record of a reject file. */
function enclosed(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const parsed = object.safeParse(record['article']);
  return parsed.success ? parsed.data : record;
}

const object = z.record(z.string(), z.unknown());
