import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { DatelineError } from '../../src/errors.ts';
import { articleOf, FORMATS, readFeed } from '../../src/feed/index.ts';
import type { FeedRecord } from '../../src/feed/record.ts';
import { anyCharacter } from '../support/any-character.ts';
import { CSV_SAMPLES } from './samples/csv.ts';
import { EXPORTED_SAMPLES } from './samples/exported.ts';
import { EXPORTED_CSV_SAMPLES } from './samples/exported-csv.ts';
import type { FormatSamples, Sample } from './samples/format-samples.ts';
import { HTML_SAMPLES } from './samples/html.ts';
import { JSON_SAMPLES } from './samples/json.ts';
import { JSON_LD_SAMPLES } from './samples/json-ld.ts';
import { MARKDOWN_SAMPLES } from './samples/markdown.ts';
import { NDJSON_SAMPLES } from './samples/ndjson.ts';
import { NEWSML_SAMPLES } from './samples/newsml.ts';
import { NINJS_SAMPLES } from './samples/ninjs.ts';
import { NITF_SAMPLES } from './samples/nitf.ts';
import { TEXT_SAMPLES } from './samples/plain-text.ts';
import { ATOM_SAMPLES, JSON_FEED_SAMPLES, RSS_SAMPLES } from './samples/syndication.ts';
import { WARC_SAMPLES } from './samples/warc.ts';

const SAMPLES: readonly FormatSamples[] = [
  MARKDOWN_SAMPLES,
  NDJSON_SAMPLES,
  JSON_SAMPLES,
  CSV_SAMPLES,
  TEXT_SAMPLES,
  HTML_SAMPLES,
  NINJS_SAMPLES,
  JSON_LD_SAMPLES,
  NEWSML_SAMPLES,
  NITF_SAMPLES,
  RSS_SAMPLES,
  ATOM_SAMPLES,
  JSON_FEED_SAMPLES,
  WARC_SAMPLES,
  EXPORTED_SAMPLES,
  EXPORTED_CSV_SAMPLES,
];

const folder = await mkdtemp(join(tmpdir(), 'dateline-formats-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
let files = 0;

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function read(sample: Sample): Promise<FeedRecord[]> {
  const parent = join(folder, String(files++));
  await mkdir(parent);
  const path = join(parent, sample.path ?? 'sample');
  await writeFile(path, sample.content);
  const records = [];
  for await (const record of readFeed([path], { format: null, map: sample.map ?? {}, stdin: nothing() })) {
    expect(record.position.path.startsWith(path)).toBe(true);
    records.push(record);
  }
  return records;
}

/** Returns the headline of an article, `skipped`, or the error. */
function outcome({ content }: FeedRecord, source: string | null): string | DatelineError {
  if (content instanceof DatelineError) return content;
  if ('skipped' in content) return 'skipped';
  try {
    return articleOf(content, { source, language: null }).article.headline;
  } catch (error) {
    if (error instanceof DatelineError) return error;
    throw error;
  }
}

const summary = (record: FeedRecord, source: string | null): string => {
  const result = outcome(record, source);
  return result instanceof DatelineError ? result.code : result;
};

test('every format has samples', () => {
  const tested = SAMPLES.map(({ format }) => format);
  expect(FORMATS.map(({ name }) => name).filter((name) => !tested.includes(name))).toEqual(['rejects']);
  for (const { format, wellFormed, malformed } of SAMPLES) {
    expect(FORMATS.map(({ name }) => name)).toContain(format);
    expect(wellFormed.length, format).toBeGreaterThanOrEqual(5);
    expect(malformed.length, format).toBeGreaterThanOrEqual(10);
  }
});

describe.each(SAMPLES)('$format', ({ source = null, wellFormed, malformed }) => {
  const summaries = (records: readonly FeedRecord[]): string[] =>
    records.map((record) => summary(record, source));

  test.each(wellFormed)('reads $name', async (sample) => {
    expect(summaries(await read(sample))).toEqual(sample.records);
  });

  test.each(malformed)('reports $name, and reads the other records', async (sample) => {
    const records = await read(sample);
    expect(summaries(records)).toEqual(sample.records);
    for (const record of records) {
      const error = outcome(record, source);
      if (error instanceof DatelineError && sample.where) expect(error.message).toMatch(sample.where);
      // A file with several records states which record failed, unless the file ends unexpectedly.
      if (records.length === 1 || !(error instanceof DatelineError) || record === records.at(-1)) continue;
      const { position } = record;
      expect(position.record !== null || position.path.includes('!')).toBe(true);
    }
  });
});

const chunksOf = (content: Uint8Array, size: number): AsyncIterable<Uint8Array> =>
  (async function* () {
    for (let from = 0; from < content.length; from += size) yield content.subarray(from, from + size);
  })();

async function readBytes(content: Uint8Array, format: string | null, size = 65_536): Promise<string[]> {
  const results = [];
  const options = { format, map: {}, stdin: chunksOf(content, size) };
  for await (const record of readFeed(['-'], options)) results.push(summary(record, 'Example News'));
  return results;
}

test('any bytes end in articles and errors with codes', async () => {
  const format = fc.constantFrom(null, ...FORMATS.map(({ name }) => name));
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: anyCharacter })),
      format,
      async (content, name) => {
        for (const result of await readBytes(Buffer.from(content), name))
          expect(result).not.toBe('INTERNAL_SERVER_ERROR');
      },
    ),
    { numRuns: 300 },
  );
});

test('damaged samples end in articles and errors with codes', async () => {
  const small = SAMPLES.flatMap(({ wellFormed }) => wellFormed).map(({ content }) =>
    Buffer.from(content as string),
  );
  const damage = fc.record({
    sample: fc.constantFrom(...small),
    cut: fc.nat(1_000),
    at: fc.nat(1_000),
    insert: fc.uint8Array({ maxLength: 5 }),
  });
  const format = fc.constantFrom(null, ...FORMATS.map(({ name }) => name));
  await fc.assert(
    fc.asyncProperty(damage, format, async ({ sample, cut, at, insert }, name) => {
      const damaged = Buffer.concat([
        sample.subarray(0, at),
        insert,
        sample.subarray(at, sample.length - (cut % sample.length)),
      ]);
      for (const result of await readBytes(damaged, name)) expect(result).not.toBe('INTERNAL_SERVER_ERROR');
    }),
    { numRuns: 300 },
  );
});

test('the size of chunks does not affect the records', async () => {
  const samples = SAMPLES.flatMap(({ format, wellFormed }) =>
    wellFormed.map(({ content }) => ({ format, content })),
  );
  for (const { format, content } of samples) {
    const bytes = Buffer.from(content as string);
    const expected = await readBytes(bytes, format);
    for (const size of [1, 3]) expect(await readBytes(bytes, format, size)).toEqual(expected);
  }
});

test('a line of 100 MB is one error, and the next record is read', async () => {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(
      '{"headline": "First", "body": "A text.", "publishedAt": "2024-08-20"}\n{"headline": "',
    );
    for (let megabytes = 0; megabytes < 100; megabytes++) yield Buffer.alloc(1_000_000, 'x');
    yield Buffer.from('"}\n{"headline": "Last", "body": "A text.", "publishedAt": "2024-08-20"}\n');
  }
  const records = [];
  for await (const record of readFeed(['-'], { format: null, map: {}, stdin: chunks() }))
    records.push(record);
  expect(records.map((record) => summary(record, 'Example News'))).toEqual([
    'First',
    'RECORD_TOO_LONG',
    'Last',
  ]);
  expect(records.map(({ position }) => position)).toEqual([
    { path: '-', record: 1, byte: 0 },
    { path: '-', record: 2, byte: 70 },
    { path: '-', record: 3, byte: 100_000_087 },
  ]);
});

test('JSON whose usual names of a headline and a text are in different objects is not an article', () => {
  const recognises = (value: unknown) =>
    FORMATS.some(
      ({ name, recognises }) => name !== 'plain-text' && recognises(JSON.stringify(value, null, 2), 'a.json'),
    );
  const place = { name: 'Moscow', country: 'RU' };
  expect(recognises({ places: [place], quotations: [{ text: 'It is said.' }] })).toBe(false);
  expect(recognises({ places: [place], articles: [{ title: 'A title', text: 'It is said.' }] })).toBe(true);
});
