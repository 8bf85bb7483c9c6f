import type { FormatSamples } from './format-samples.ts';

const HEADER = 'headline,body,publishedAt\n';
const FIRST = 'First,"The council approved the budget.",2024-08-20\n';
const LAST = 'Last,"The council approved the budget.",2024-08-20\n';
const between = (row: string | Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(HEADER + FIRST), Buffer.from(row), Buffer.from(LAST)]);

export const CSV_SAMPLES: FormatSamples = {
  format: 'csv',
  source: 'Example News',
  wellFormed: [
    {
      name: 'commas, with line feeds and quotation marks in values',
      content: `${HEADER}First,"One ""two"",\nthree.",2024-08-20\nSecond,A text.,2024-08-20`,
      records: ['First', 'Second'],
    },
    {
      name: 'semicolons, a byte order mark and Windows line ends',
      content: '\ufeffTitle;Text;Date\r\nFirst;"A; B.";20.08.2024\r\n\r\nSecond;C.;21.08.2024\r\n',
      records: ['First', 'Second'],
    },
    {
      name: 'tabs',
      path: 'a.tsv',
      content:
        'title\tcontent\tpub date\tsource\nFirst\tA "quoted" text, 5" long.\t2024-08-20\tExample News\n',
      records: ['First'],
    },
    {
      name: 'a mapping',
      path: 'a.csv',
      map: { headline: 'h1', body: 'p' },
      content: 'h1,p,date\nFirst,A text.,2024-08-20\n',
      records: ['First'],
    },
    {
      name: 'Windows-1252',
      content: Buffer.from('title;text;date\nCafé;Olé, très naïve.;2024-08-20\n', 'latin1'),
      records: ['Café'],
    },
    {
      name: 'UTF-16',
      content: Buffer.from('\ufefftitle\ttext\tdate\nZoë\tA text.\t2024-08-20\n', 'utf16le'),
      records: ['Zoë'],
    },
  ],
  malformed: [
    { name: 'an empty file', path: 'a.csv', content: '', records: ['FILE_EMPTY'] },
    { name: 'column names only', content: HEADER, records: [] },
    {
      name: 'unknown columns',
      path: 'a.csv',
      content: 'a,b\n1,2\n',
      records: ['FIELDS_UNMAPPED'],
      where: /The columns are `a`, `b`\. .*--map headline=COLUMN.* and .*--map body=COLUMN/,
    },
    {
      name: 'a mapping to a column that does not exist',
      path: 'a.csv',
      map: { body: 'p' },
      content: HEADER + FIRST,
      records: ['FIELDS_UNMAPPED'],
    },
    {
      name: 'too many values',
      content: between('H,One, two,2024-08-20\n'),
      records: ['First', 'RECORD_INVALID', 'Last'],
      where: /4 values, but there are 3 columns/,
    },
    { name: 'too few values', content: between('H,One\n'), records: ['First', 'RECORD_INVALID', 'Last'] },
    {
      name: 'a quotation mark without an end',
      content: `${between('H,"One,2024-08-20\n')}`,
      records: ['First', 'RECORD_INVALID', 'Last'],
    },
    {
      name: 'a row that is cut off',
      content: HEADER + FIRST + LAST.slice(0, 20),
      records: ['First', 'RECORD_INVALID'],
    },
    {
      name: 'text after a closing quotation mark',
      content: between('H,"One" two,2024-08-20\n'),
      records: ['First', 'RECORD_INVALID', 'Last'],
    },
    { name: 'no body', content: between('H,,2024-08-20\n'), records: ['First', 'BODY_MISSING', 'Last'] },
    {
      name: 'an impossible date',
      content: between('H,One.,2024-02-30\n'),
      records: ['First', 'ARTICLE_INVALID', 'Last'],
    },
    {
      name: 'a NUL byte',
      content: between('H,One\0.,2024-08-20\n'),
      records: ['First', 'FILE_BINARY', 'Last'],
    },
    {
      name: 'damaged UTF-8',
      content: between(
        Buffer.concat([Buffer.from('H,Zoë Noël '), Uint8Array.of(0xc3), Buffer.from(',2024-08-20\n')]),
      ),
      records: ['First', 'CHARSET_INVALID', 'Last'],
    },
    {
      name: 'a row of 17 MB in quotation marks',
      content: between(`H,"${'x'.repeat(17_000_000)}",2024-08-20\n`),
      records: ['First', 'RECORD_TOO_LONG', 'Last'],
    },
  ],
};
