import type { FormatSamples } from './format-samples.ts';

const article = (headline: string, fields: object = {}): string =>
  `${JSON.stringify({ headline, body: 'The council approved the budget.', publishedAt: '2024-08-20', ...fields })}\n`;
/** A damaged line between two articles. */
const between = (line: string | Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(article('First')), Buffer.from(line), Buffer.from(`\n${article('Last')}`)]);

export const NDJSON_SAMPLES: FormatSamples = {
  format: 'ndjson',
  source: 'Example News',
  wellFormed: [
    {
      name: 'the fields of an article',
      content: article('First') + article('Second'),
      records: ['First', 'Second'],
    },
    {
      name: 'usual names of fields, a byte order mark, blank lines and no line feed at the end',
      content:
        '\ufeff{"Title": "First", "content": "A text.", "pub_date": 1724162700, "source": {"id": null, "name": "Example News"}, "authors": [{"name": "A. Reporter"}]}\r\n\r\n{"title": "Second", "text": "A text.", "date": "20 August 2024"}',
      records: ['First', 'Second'],
    },
    {
      name: 'a mapping to nested values',
      path: 'export.jsonl',
      map: { headline: 'title.rendered', body: 'content.rendered' },
      content:
        '{"title": {"rendered": "AT&amp;T &#8217;s budget"}, "content": {"rendered": "<p>One.</p><p>Two.</p>"}, "date": "2024-08-20T10:00:00Z"}\n',
      records: ['AT&T ’s budget'],
    },
    {
      name: 'articles in an object that has other data next to them',
      content: `${JSON.stringify({ id: 1, mentions: [], article: { headline: 'First', body: 'A text.', publishedAt: '2024-08-20' } })}\n`,
      records: ['First'],
    },
    { name: 'UTF-16', content: Buffer.from(`\ufeff${article('Zoë')}`, 'utf16le'), records: ['Zoë'] },
    {
      name: 'a draft among articles',
      content: `${article('First')}${article('Second', { draft: true })}`,
      records: ['First', 'skipped'],
    },
  ],
  malformed: [
    { name: 'an empty file', path: 'a.ndjson', content: '', records: ['FILE_EMPTY'] },
    {
      name: 'a line that is cut off',
      content: article('First') + article('Last').slice(0, -9),
      records: ['First', 'RECORD_INVALID'],
    },
    {
      name: 'a line that is not JSON',
      content: between('not JSON'),
      records: ['First', 'RECORD_INVALID', 'Last'],
    },
    {
      name: 'a list',
      content: between('[1]'),
      records: ['First', 'RECORD_INVALID', 'Last'],
      where: /not a JSON object/,
    },
    { name: 'a null', content: between('null'), records: ['First', 'RECORD_INVALID', 'Last'] },
    {
      name: 'nested lists',
      content: between(
        `{"headline": "H", "body": "B", "publishedAt": "2024-08-20", "x": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      ),
      records: ['First', 'NESTING_TOO_DEEP', 'Last'],
    },
    {
      name: 'a value of the wrong type',
      content: between(article('H', { id: [1] })),
      records: ['First', 'ARTICLE_INVALID', 'Last'],
      where: /`id` must be a string/,
    },
    {
      name: 'no body',
      content: between(article('H', { body: '' })),
      records: ['First', 'BODY_MISSING', 'Last'],
    },
    { name: 'no headline', content: between(article('')), records: ['First', 'HEADLINE_MISSING', 'Last'] },
    {
      name: 'an impossible date',
      content: between(article('H', { publishedAt: '2024-02-30' })),
      records: ['First', 'ARTICLE_INVALID', 'Last'],
    },
    {
      name: 'a NUL byte',
      content: between('{"headline": "H\0"}'),
      records: ['First', 'FILE_BINARY', 'Last'],
    },
    {
      name: 'damaged UTF-8',
      content: between(
        Buffer.concat([Buffer.from('{"headline": "Zoë Noël '), Uint8Array.of(0xc3), Buffer.from('"}')]),
      ),
      records: ['First', 'CHARSET_INVALID', 'Last'],
      where: /at byte \d+/,
    },
    {
      name: 'a line of 17 MB',
      content: between('x'.repeat(17_000_000)),
      records: ['First', 'RECORD_TOO_LONG', 'Last'],
    },
    {
      name: 'a text of 300,000 characters',
      content: between(article('H', { body: 'word '.repeat(60_000) })),
      records: ['First', 'BODY_TOO_LONG', 'Last'],
    },
  ],
};
