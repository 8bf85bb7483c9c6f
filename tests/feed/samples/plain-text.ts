import type { FormatSamples } from './format-samples.ts';

const BODY = 'The council approved the budget for 2025 on Tuesday.\nThe vote was 31 to 9.\n';
const path = '2024-08-20-budget.txt';

export const TEXT_SAMPLES: FormatSamples = {
  format: 'text',
  source: 'Example News',
  wellFormed: [
    {
      name: 'a headline, a blank line and a text',
      path,
      content: `Budget approved\n\n${BODY}`,
      records: ['Budget approved'],
    },
    {
      name: 'a headline without a blank line',
      path,
      content: `Budget approved\n${BODY}`,
      records: ['Budget approved'],
    },
    {
      name: 'a name with a date and a time, and without an extension',
      path: '20240820T1405-budget',
      content: `Budget approved\r\n\r\n${BODY}`,
      records: ['Budget approved'],
    },
    {
      name: 'UTF-16 with a byte order mark',
      path,
      content: Buffer.from(`\ufeffBudget für 2025\n\n${BODY}`, 'utf16le'),
      records: ['Budget für 2025'],
    },
    {
      name: 'Cyrillic text in Windows-1251',
      path,
      content: Uint8Array.from(
        [
          ...'Бюджет принят\n\nВо вторник совет города принял бюджет на следующий год. За него проголосовали тридцать один депутат.\n',
        ].map((char) => {
          const code = char.codePointAt(0) ?? 0;
          return code < 128 ? code : code - 0x410 + 0xc0;
        }),
      ),
      records: ['Бюджет принят'],
    },
    {
      name: 'ligatures and non-breaking spaces',
      path,
      content: `The o\ufb03ce\u00a0budget\n\n${BODY}`,
      records: ['The office budget'],
    },
  ],
  malformed: [
    { name: 'an empty file', path, content: '', records: ['FILE_EMPTY'] },
    { name: 'white space', path, content: '\n \n', records: ['FILE_EMPTY'] },
    { name: 'no headline', path, content: 'One sentence.', records: ['HEADLINE_MISSING'] },
    { name: 'a headline only', path, content: 'Budget approved\n\n\ufeff', records: ['HEADLINE_MISSING'] },
    {
      name: 'no date',
      path: 'budget.txt',
      content: `Budget approved\n\n${BODY}`,
      records: ['ARTICLE_INVALID'],
      where: /`publishedAt` is missing/,
    },
    {
      name: 'an impossible date',
      path: '2024-02-30.txt',
      content: `Budget approved\n\n${BODY}`,
      records: ['ARTICLE_INVALID'],
      where: /2024-02-30/,
    },
    {
      name: 'a NUL byte',
      path,
      content: `Budget approved\n\n\0${BODY}`,
      records: ['FILE_BINARY'],
      where: /byte 17 /,
    },
    {
      name: 'half a character of UTF-16',
      path,
      content: Uint8Array.of(0xff, 0xfe, 0x41),
      records: ['CHARSET_INVALID'],
    },
    {
      name: 'damaged UTF-8',
      path,
      content: Buffer.concat([Buffer.from('Zoë, Noël, Chloë\n\nA text.'), Uint8Array.of(0xc3)]),
      records: ['CHARSET_INVALID'],
      where: /at byte 28,/,
    },
    {
      name: 'a text of 300,000 characters',
      path,
      content: `Budget approved\n\n${'word '.repeat(60_000)}`,
      records: ['BODY_TOO_LONG'],
    },
    { name: 'a line of 2 MB', path, content: 'x'.repeat(2_000_000), records: ['RECORD_TOO_LONG'] },
  ],
};
