import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractText } from '../../src/commands/extraction/extract-text.ts';
import { packagePath } from '../../src/package-path.ts';

const folder = await mkdtemp(join(tmpdir(), 'dateline-extract-'));
const publishedAt = new Date('2024-08-20T12:00:00Z');
const plain = (_style: string, text: string) => text;
async function* nothing() {}

const run = (options: Partial<Parameters<typeof extractText>[0]>) =>
  extractText({ path: '-', stdin: nothing(), publishedAt, json: false, paint: plain, warn() {}, ...options });
const input = async function* (...chunks: readonly (string | Uint8Array)[]) {
  yield* chunks;
};

const TEXT =
  'Visit to Hanoi ends\n\nRussian President Vladimir Putin said: “We will come back.” He spent two days in Hanoi last week.';

test('prints the headline and text of standard input, and what was extracted', async () => {
  const printed = await run({ stdin: input(TEXT.slice(0, 30), TEXT.slice(30)) });
  expect(printed.replace(/salience 0\.\d+/g, 'salience N')).toBe(`Visit to Hanoi ends

Russian President Vladimir Putin said: “We will come back.” He spent two days in Hanoi last week.

People
  Vladimir Putin × 1, salience N: Vladimir Putin

Countries
  Russia × 1, salience N: Russian
  Vietnam × 1, salience N: Hanoi

Places
  Hanoi (VN) × 1, salience N: Hanoi

Roles
  Vladimir Putin: President of Russia

Quotations
  “We will come back.” — Vladimir Putin, said

Quantities
  two days = 2 day (duration)

Times
  last week = 2024-08-12 to 2024-08-18
`);
}, 30_000);

test('colours mentions by kind, and a place rather than its country', async () => {
  const paint = (style: string, text: string) => `<${style}>${text}</${style}>`;
  const printed = await run({ stdin: input(TEXT), paint });
  expect(printed).toContain('<green>Russian</green> President <magenta>Vladimir Putin</magenta> said');
  expect(printed).toContain('in <yellow>Hanoi</yellow> last week');
});

test('prints the extraction of an article with front matter as JSON', async () => {
  const path = packagePath('seeds/2024-08-20-li-qiang-russia-belarus.md');
  const { roles, quotations } = JSON.parse(await run({ path, json: true }));
  expect(roles).toHaveLength(5);
  expect(quotations).toMatchObject([{ text: 'new era', speaker: { kind: 'PERSON', key: 'li qiang' } }]);
});

test('treats a first line that ends like a sentence as text', async () => {
  const path = join(folder, 'plain.txt');
  await writeFile(path, 'Xi Jinping arrived.\nHe left again.');
  expect(await run({ path })).toMatch(/^Xi Jinping arrived\.\nHe left again\.\n/);
});

test.each([
  ['an empty text', [''], 'FILE_EMPTY'],
  ['half a character of UTF-16', [Uint8Array.of(0xff, 0xfe, 0x41)], 'CHARSET_INVALID'],
  ['a text of 2,000,000 characters', ['a'.repeat(2_000_000)], 'BODY_TOO_LONG'],
  ['front matter that is a list', ['---\n- a\n---\nText.'], 'FRONT_MATTER_INVALID'],
])('rejects %s with a code', async (_, chunks, code) => {
  await expect(run({ stdin: input(...chunks) })).rejects.toMatchObject({ code });
});

test('rejects a missing file with FILE_UNREADABLE', async () => {
  await expect(run({ path: join(folder, 'none.txt') })).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});

test('warns about a text that is not in English and about unknown keys', async () => {
  const warnings: string[] = [];
  const article =
    '---\nheadline: A\nbylin: B\npublishedAt: 2024-08-20\nsource: C\nlanguage: fr\n---\nIl va en France.';
  const printed = await run({ stdin: input(article), warn: (warning) => warnings.push(warning) });
  expect(printed).toContain('France × 1');
  expect(warnings).toEqual([
    expect.stringContaining('`bylin`'),
    'The text is not in English (`language: fr`), so only names in the gazetteer (the built-in lists of names) were extracted.',
  ]);
});
