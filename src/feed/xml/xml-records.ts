import type { FormatInput } from '../format.ts';
import { MAX_RECORD_BYTES, recordTooLong } from '../input/text.ts';
import { createLenientParser } from './lenient-parser.ts';
import type { RecordBuilder, XmlRecord } from './record-builder.ts';
import { createStrictParser } from './strict-parser.ts';
import { xmlText } from './xml-text.ts';

/** The characters that are passed to the parser at once. Records are read after each part. */
const PART_SIZE = 65_536;

/**
 * Reads the elements that contain records, one after the other. Throws a `DatelineError` if the rest of the input
 * cannot be read.
 */
export async function* xmlRecords(
  input: FormatInput,
  builder: RecordBuilder,
  isStrict: boolean,
): AsyncGenerator<XmlRecord> {
  const parser = isStrict ? createStrictParser(builder) : createLenientParser(builder);
  for await (const text of xmlText(input)) {
    for (let from = 0; from < text.length; from += PART_SIZE) {
      yield* parsed(builder, () => parser.write(text.slice(from, from + PART_SIZE)));
      // The parser stores a tag, a text or a comment until its end.
      if (builder.countPending(PART_SIZE) > MAX_RECORD_BYTES) throw recordTooLong(MAX_RECORD_BYTES);
    }
  }
  yield* parsed(builder, () => {
    parser.end();
    builder.end();
  });
}

/** Yields the records that a step finishes, even if the step then fails. */
function* parsed(builder: RecordBuilder, step: () => void): Generator<XmlRecord> {
  try {
    step();
  } catch (error) {
    yield* builder.take();
    throw error;
  }
  yield* builder.take();
}
