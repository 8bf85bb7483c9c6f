import { DatelineError } from '../../errors.ts';
import { RecordEnd } from './record-end.ts';
import { MAX_RECORD_BYTES, recordTooLong } from './text.ts';

/** A record of a file that contains one record per line, or quoted records of several lines. */
export interface SplitRecord {
  /** The offset of the record in bytes. */
  readonly byte: number;
  /** The bytes of the record, or the reason why they cannot be read. */
  readonly content: Uint8Array | DatelineError;
}

/** The maximum number of unclosed quotation marks that are ignored in a file. After each, the rest is split again. */
const MAX_UNCLOSED = 100;
const LINE_FEED = 10;

/**
 * Splits an input into its records: lines or, with the delimiter of a table, lines whose quotation marks are closed. A
 * record that is too large is yielded as an error, without storing it in memory. If a quotation mark is not closed, its
 * line is yielded as an error, and the next record begins after the line.
 */
export async function* splitRecords(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: string | null = null,
): AsyncGenerator<SplitRecord> {
  const end = new RecordEnd(delimiter);
  let [byte, length] = [0, 0];
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const at = end.find(chunk, from);
      const to = at < 0 ? chunk.length : at + 1;
      length += to - from;
      parts.push(chunk.subarray(from, to));
      from = to;
      if (length > MAX_RECORD_BYTES) {
        parts = [];
        end.reset();
      }
      if (at < 0) continue;
      const content = length > MAX_RECORD_BYTES ? recordTooLong(MAX_RECORD_BYTES) : Buffer.concat(parts);
      if (!isBlank(content)) yield { byte, content };
      byte += length;
      [length, parts] = [0, []];
    }
  }
  if (length > MAX_RECORD_BYTES) yield { byte, content: recordTooLong(MAX_RECORD_BYTES) };
  else yield* splitAgain(Buffer.concat(parts), byte, end.isOpen ? delimiter : null);
}

/**
 * Splits a part of a file in which a quotation mark is not closed. The line with the mark is yielded as an error, and
 * the next record begins after it. At most 100 times, because each time the rest is searched again.
 */
export function* splitAgain(
  part: Uint8Array,
  offset: number,
  delimiter: string | null,
): Generator<SplitRecord> {
  const end = new RecordEnd(delimiter);
  for (let [from, unclosed] = [0, 0]; from < part.length; ) {
    end.reset();
    const at = end.find(part, from);
    const isUnclosed = at < 0 && end.isOpen;
    if (isUnclosed) unclosed += 1;
    const last = isUnclosed ? part.indexOf(LINE_FEED, from) : at;
    const to = last < 0 || unclosed > MAX_UNCLOSED ? part.length : last + 1;
    const content = part.subarray(from, to);
    if (!isBlank(content)) yield { byte: offset + from, content: isUnclosed ? unclosedQuote() : content };
    from = to;
  }
}

const unclosedQuote = (): DatelineError =>
  new DatelineError(
    'RECORD_INVALID',
    'A quotation mark is not closed. Close it, or write it twice if it is part of the text.',
  );

const isBlank = (content: Uint8Array | DatelineError): boolean =>
  content instanceof Uint8Array && content.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
