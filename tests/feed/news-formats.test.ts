import { describe, expect, test } from 'vitest';
import { DatelineError } from '../../src/errors.ts';
import { FORMATS } from '../../src/feed/index.ts';
import type { FeedRecord } from '../../src/feed/record.ts';
import { recordsOf, validated } from './read-content.ts';
import type { Sample } from './samples/format-samples.ts';
import { JSON_LD_SAMPLES } from './samples/json-ld.ts';
import { NEWSML_SAMPLES } from './samples/newsml.ts';
import { NINJS_SAMPLES } from './samples/ninjs.ts';
import { NITF_SAMPLES } from './samples/nitf.ts';
import { ATOM_SAMPLES, JSON_FEED_SAMPLES, RSS_SAMPLES } from './samples/syndication.ts';
import { WARC_SAMPLES } from './samples/warc.ts';

const SAMPLES = [
  NINJS_SAMPLES,
  JSON_LD_SAMPLES,
  NEWSML_SAMPLES,
  NITF_SAMPLES,
  RSS_SAMPLES,
  ATOM_SAMPLES,
  JSON_FEED_SAMPLES,
  WARC_SAMPLES,
];

/** Returns the headline of a record, or the code of its error. */
function outcome(record: FeedRecord): string {
  const result = validated(record);
  if (result === 'skipped') return result;
  return result instanceof DatelineError ? result.code : result.headline;
}

const errorsOf = (records: readonly FeedRecord[]): DatelineError[] =>
  records.map(validated).filter((result) => result instanceof DatelineError);

describe.each(SAMPLES)('$format', ({ format, wellFormed, malformed }) => {
  test('has at least five well-formed and ten malformed samples', () => {
    expect(FORMATS.map(({ name }) => name)).toContain(format);
    expect(wellFormed.length).toBeGreaterThanOrEqual(5);
    expect(malformed.length).toBeGreaterThanOrEqual(10);
  });

  const check = async ({ content, records, where }: Sample): Promise<void> => {
    const read = await recordsOf(content);
    expect(read.map(outcome)).toEqual(records);
    for (const error of errorsOf(read)) {
      expect(error.code).not.toBe('INTERNAL_SERVER_ERROR');
      expect(error.message).toMatch(where ?? /\.$/);
    }
  };
  test.each(wellFormed)('recognises and reads $name', check);
  test.each(malformed)('reports $name, and reads the other records', check);
});
