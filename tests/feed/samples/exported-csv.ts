import type { FormatSamples } from './format-samples.ts';

const FIELDS = {
  slug: 'a',
  id: '',
  headline: 'One',
  publishedAt: '2024-08-20T12:00:00.000Z',
  source: 'Example',
  topics: '[{"name":"Trade","scheme":null,"code":null}]',
  annotations: '[]',
  metadata: '{}',
  extractor: '1',
  body: 'A text, with a comma.',
};
type Fields = Partial<typeof FIELDS>;

/** Returns a table with rows that differ from `FIELDS`. */
function table(rows: readonly Fields[], delimiter = ',', end = '\n'): string {
  const cells = rows.map((row) =>
    Object.values({ ...FIELDS, ...row }).map((value) => `"${value.replaceAll('"', '""')}"`),
  );
  return [Object.keys(FIELDS), ...cells].map((row) => `${row.join(delimiter)}${end}`).join('');
}

export const EXPORTED_CSV_SAMPLES: FormatSamples = {
  format: 'dateline-csv',
  wellFormed: [
    { name: 'one row', content: table([{}]), records: ['One'] },
    {
      name: 'two rows',
      path: 'articles.csv',
      content: table([{}, { headline: 'Two' }]),
      records: ['One', 'Two'],
    },
    {
      name: 'character references as text',
      content: table([{ headline: 'A &amp; B' }]),
      records: ['A &amp; B'],
    },
    {
      name: 'semicolons, a byte order mark and line ends of Windows',
      content: `\ufeff${table([{}], ';', '\r\n')}`,
      records: ['One'],
    },
    { name: 'no rows', content: table([]), records: [] },
  ],
  malformed: [
    {
      name: 'a row with too few values',
      content: `${table([{}])}a,b\n`,
      records: ['One', 'RECORD_INVALID'],
    },
    {
      name: 'a row whose last quotation mark is missing',
      content: table([{}]).slice(0, -2),
      records: ['RECORD_INVALID'],
    },
    ...(
      [
        ['an article without a text', { body: '' }, 'BODY_MISSING'],
        ['an empty headline', { headline: '' }, 'HEADLINE_MISSING'],
        ['an invalid date', { publishedAt: 'soon' }, 'ARTICLE_INVALID'],
        ['an article without a source', { source: '' }, 'ARTICLE_INVALID'],
        ['topics that are not JSON', { topics: 'Trade' }, 'RECORD_INVALID'],
        ['annotations of an unknown kind', { annotations: '[{"kind":"SHIP"}]' }, 'RECORD_INVALID'],
        ['metadata that is a list', { metadata: '[1]' }, 'RECORD_INVALID'],
        ['incomplete metadata', { metadata: '{"a":' }, 'RECORD_INVALID'],
      ] as const
    ).map(([name, fields, code]) => ({
      name,
      content: table([fields, { headline: 'Two' }]),
      records: [code, 'Two'],
    })),
  ],
};
