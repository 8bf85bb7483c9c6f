import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DatelineError } from '../../src/errors.ts';
import { FORMATS } from '../../src/feed/index.ts';
import { JsonSplitter } from '../../src/feed/json/json-splitter.ts';
import { textOfHtml } from '../../src/feed/markup/html-text.ts';
import { packagePath } from '../../src/package-path.ts';
import { recordsOf, validated } from './read-content.ts';

const NAMES = ['ninjs', 'json-ld', 'newsml-g2', 'nitf', 'rss', 'atom', 'json-feed', 'warc'];
const NEWS_FORMATS = FORMATS.filter(({ name }) => NAMES.includes(name));
/** Parts of all formats, in any order. */
const PARTS = [
  ...[
    '<rss>',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<feed xmlns="x">',
    '<entry>',
    '</entry>',
  ],
  ...[
    '<newsItem guid="x">',
    '</newsItem>',
    '<nitf>',
    '</nitf>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<!DOCTYPE x [',
    '&amp;',
  ],
  ...[
    '&',
    '<',
    '>',
    '"',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '\\',
    '"@graph"',
    '"items"',
    '"headline"',
    'null',
    '\n',
    'é',
  ],
  ...['WARC/1.1\r\n', 'WARC-Type: response\r\n', 'Content-Length: 9\r\n', '\r\n\r\n', 'HTTP/1.1 200 OK\r\n'],
];
const content = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 5 })), { maxLength: 60 })
    .map((parts) => Buffer.from(parts.join(''))),
);

test('any content ends with articles or coded errors in every format', async () => {
  await fc.assert(
    fc.asyncProperty(
      content,
      fc.constantFrom(...NEWS_FORMATS.map(({ name }) => name)),
      async (bytes, format) => {
        for (const record of await recordsOf(bytes, format)) {
          const result = validated(record);
          if (result instanceof DatelineError) expect(result.code).not.toBe('INTERNAL_SERVER_ERROR');
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('values of JSON are split in the same way for all sizes of chunks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.object({ maxDepth: 3 }), { maxLength: 5 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 20 }),
      (values, isList, size) => {
        const texts = values.map((value) => JSON.stringify(value));
        const bytes = Buffer.from(isList ? `[${texts.join(' ,\n')}]` : texts.join('\n'));
        const splitter = new JsonSplitter();
        const slices = [];
        for (let from = 0; from < bytes.length; from += size)
          slices.push(...splitter.push(bytes.subarray(from, from + size)));
        slices.push(...splitter.end());
        expect(slices.map((slice) => Buffer.from(slice.bytes).toString())).toEqual(texts);
        expect(slices.every(({ problem }) => problem === null)).toBe(true);
        for (const slice of slices)
          expect(bytes.subarray(slice.byte, slice.byte + slice.bytes.length).equals(slice.bytes)).toBe(true);
      },
    ),
  );
});

test('plain text of HTML has no white space at its ends and at most one blank line between blocks', () => {
  const html = fc.array(
    fc.oneof(
      fc.constantFrom('<p>', '</p>', '<br>', '<li>', '<td>', '<pre>', '</pre>', ' ', '\n', '&nbsp;'),
      fc.string({ maxLength: 6 }),
    ),
  );
  fc.assert(
    fc.property(html, (parts) => {
      const text = textOfHtml(parts.filter((part) => !part.includes('pre')).join(''));
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\n{3}/);
    }),
  );
});

const DATA = packagePath('../shared/data');

test.skipIf(!existsSync(join(DATA, 'ninjs')))(
  'every text item in the examples of the IPTC is read',
  async () => {
    const outcomes: Record<string, number> = {};
    for (const folder of ['ninjs', 'newsml'])
      for (const file of readdirSync(join(DATA, folder))) {
        for (const { content: found } of await recordsOf(readFileSync(join(DATA, folder, file)))) {
          const isArticle = !(found instanceof DatelineError) && 'body' in found && 'headline' in found;
          const outcome = isArticle
            ? 'article'
            : found instanceof DatelineError
              ? found.code
              : 'skipped' in found
                ? 'skipped'
                : 'no text';
          outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        }
      }
    // The items without a text are one that has a summary only, two that have no body, and four placeholders in a message.
    expect(outcomes).toEqual({ article: 16, skipped: 9, 'no text': 7 });
  },
);
