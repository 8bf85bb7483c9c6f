import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import type { FormatInput } from '../format.ts';
import { asciiChunks } from '../input/ascii-chunks.ts';
import { decodeText } from '../input/decode.ts';
import { fileEmpty, MAX_RECORD_BYTES, recordTooLong } from '../input/text.ts';
import { type JsonSlice, JsonSplitter, MAX_JSON_DEPTH } from './json-splitter.ts';

/** A value of JSON with its position, or the reason why it cannot be read. */
export interface JsonRecord {
  /** The number of the record, from 1; null if the input is one value that is not in an array. */
  readonly record: number | null;
  readonly byte: number;
  readonly content: { readonly value: unknown; readonly warnings: readonly string[] } | DatelineError;
}

/** Reads JSON: an array of records, one record, or several records that follow each other, as in NDJSON. */
export async function* jsonRecords(input: FormatInput): AsyncGenerator<JsonRecord> {
  const splitter = new JsonSplitter();
  let record = 0;
  let first: JsonSlice | null = null;
  for await (const slice of slices(input, splitter)) {
    record++;
    if (record === 1 && !splitter.isList) {
      // Whether the first record has a number depends on whether a second one follows.
      first = slice;
      continue;
    }
    if (first !== null) yield parsed(first, 1, input.charset);
    first = null;
    yield parsed(slice, record, input.charset);
  }
  if (first !== null) yield parsed(first, null, input.charset);
  if (record === 0 && !splitter.isList) throw fileEmpty();
  if (splitter.isUnclosed)
    throw new DatelineError(
      'RECORD_INVALID',
      'The JSON array is not closed, so the file is incomplete. Provide the complete file.',
    );
}

async function* slices(input: FormatInput, splitter: JsonSplitter): AsyncGenerator<JsonSlice> {
  for await (const chunk of asciiChunks(input)) yield* splitter.push(chunk);
  yield* splitter.end();
}

function parsed(
  { byte, bytes, problem }: JsonSlice,
  record: number | null,
  charset: string | null,
): JsonRecord {
  try {
    if (problem !== null) throw problemError(problem, byte);
    const { text, warnings } = decodeText(bytes, charset);
    return { record, byte, content: { value: parse(text, byte), warnings } };
  } catch (error) {
    if (error instanceof DatelineError) return { record, byte, content: error };
    throw error;
  }
}

function parse(text: string, byte: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/\s+/g, ' ').slice(0, 200) : String(cause);
    throw invalid(`is not valid JSON: ${why}`, byte, cause);
  }
}

function problemError(problem: NonNullable<JsonSlice['problem']>, byte: number): DatelineError {
  if (problem === 'too-long') return recordTooLong(MAX_RECORD_BYTES);
  if (problem === 'unfinished') return invalid('is not closed', byte);
  return new DatelineError(
    'NESTING_TOO_DEEP',
    `JSON must have at most ${MAX_JSON_DEPTH} levels of objects and arrays (record at byte ${grouped(byte)}). Simplify the record.`,
  );
}

const invalid = (what: string, byte: number, cause?: unknown): DatelineError =>
  new DatelineError(
    'RECORD_INVALID',
    `The record at byte ${grouped(byte)} ${what}. Correct or complete the record.`,
    { cause },
  );
