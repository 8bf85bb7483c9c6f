import { DatelineError } from '../../errors.ts';
import { contentFrom } from '../content-from.ts';
import type { FormatInput, FormatRecord } from '../format.ts';
import type { RecordContent } from '../record.ts';
import { jsonRecords } from './json-records.ts';

/** The conversion of the values of a JSON format to articles. */
export interface JsonFormatOptions {
  /** Returns the records within a value; null if the value is one record. */
  membersOf(value: unknown): readonly unknown[] | null;
  articleOf(value: unknown): RecordContent;
}

/** Reads the records of a JSON format. */
export async function* jsonFormatRecords(
  input: FormatInput,
  { membersOf, articleOf }: JsonFormatOptions,
): AsyncGenerator<FormatRecord> {
  for await (const { record, byte, content } of jsonRecords(input)) {
    if (content instanceof DatelineError) {
      yield { record, byte, content };
      continue;
    }
    const members = membersOf(content.value);
    if (members === null) yield { record, byte, content: read(content.value, articleOf) };
    // The members of an envelope have no byte offsets, because the envelope is parsed as one value.
    for (const [at, member] of (members ?? []).entries())
      yield { record: at + 1, byte: null, content: read(member, articleOf) };
  }
}

function read(value: unknown, articleOf: JsonFormatOptions['articleOf']): RecordContent {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new DatelineError(
      'RECORD_INVALID',
      `The record must be an object (got ${Array.isArray(value) ? 'an array' : JSON.stringify(value).slice(0, 60)}). Correct or remove the record.`,
    );
  return contentFrom(() => articleOf(value));
}
