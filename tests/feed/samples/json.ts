import type { FormatSamples } from './format-samples.ts';

const article = (headline: string, fields: object = {}): string =>
  JSON.stringify({
    headline,
    body: 'The council approved the budget.',
    publishedAt: '2024-08-20',
    ...fields,
  });
/** A damaged element between two articles. */
const between = (element: string | Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(`[\n${article('First')},\n`),
    Buffer.from(element),
    Buffer.from(`,\n${article('Last')}\n]\n`),
  ]);
const damaged = Buffer.concat([
  Buffer.from('{"headline": "Zoë Noël '),
  Uint8Array.of(0xc3),
  Buffer.from('"}'),
]);

export const JSON_SAMPLES: FormatSamples = {
  format: 'json',
  source: 'Example News',
  wellFormed: [
    { name: 'a list', content: `[${article('First')}, ${article('Second')}]`, records: ['First', 'Second'] },
    {
      name: 'one object on several lines',
      content: JSON.stringify(JSON.parse(article('First')), null, 2),
      records: ['First'],
    },
    {
      name: 'usual names of fields, and a byte order mark',
      content: '\ufeff[\n  {"title": "First", "content": "<p>A text.</p>", "date": 1724162700123}\n]',
      records: ['First'],
    },
    {
      name: 'a mapping to nested values',
      path: 'a.json',
      map: { headline: 'title.rendered', body: 'content.rendered' },
      content: '[{"title": {"rendered": "First"}, "content": {"rendered": "A text."}, "date": "2024-08-20"}]',
      records: ['First'],
    },
    { name: 'UTF-16', content: Buffer.from(`\ufeff[${article('Zoë')}]`, 'utf16le'), records: ['Zoë'] },
  ],
  malformed: [
    {
      name: 'a list without an end',
      content: `[${article('First')}, ${article('Second')}`,
      records: ['First', 'Second', 'RECORD_INVALID'],
    },
    {
      name: 'an object that is cut off',
      content: `[\n${article('First')},\n${article('Last').slice(0, -9)}`,
      records: ['First', 'RECORD_INVALID', 'RECORD_INVALID'],
    },
    {
      name: 'an element that is not an object',
      content: between('1'),
      records: ['First', 'RECORD_INVALID', 'Last'],
    },
    {
      name: 'an element that is not JSON',
      content: between('{headline: "H"}'),
      records: ['First', 'RECORD_INVALID', 'Last'],
    },
    {
      name: 'nested lists',
      content: between(`{"x": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
      records: ['First', 'NESTING_TOO_DEEP', 'Last'],
    },
    {
      name: 'a value of the wrong type',
      content: between(article('H', { id: {} })),
      records: ['First', 'ARTICLE_INVALID', 'Last'],
    },
    {
      name: 'no body',
      content: between(article('H', { body: ' ' })),
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
    { name: 'damaged UTF-8', content: between(damaged), records: ['First', 'CHARSET_INVALID', 'Last'] },
    {
      name: 'an element of 17 MB',
      content: between(`{"x": "${'x'.repeat(17_000_000)}"}`),
      records: ['First', 'RECORD_TOO_LONG', 'Last'],
    },
  ],
};
