import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../src/commands/extract.ts';
import { packagePath } from '../../src/package-path.ts';

const folder = await mkdtemp(join(tmpdir(), 'dateline-extract-'));
const publishedAt = new Date('2024-08-20T12:00:00Z');
const plain = (_style: string, text: string) => text;
async function* nothing() {}

const run = (options: Partial<Parameters<typeof extract>[0]>) =>
  extract({ path: '-', stdin: nothing(), publishedAt, json: false, paint: plain, warn() {}, ...options });
const said = async function* (...chunks: readonly (string | Uint8Array)[]) {
  yield* chunks;
};

const TEXT =
  'Visit to Hanoi ends\n\nRussian President Vladimir Putin said: “We will come back.” He spent two days in Hanoi last week.';

test('a text from standard input, its headline, and what is read out of it', async () => {
  const printed = await run({ stdin: said(TEXT.slice(0, 30), TEXT.slice(30)) });
  expect(printed.replace(/salience 0\.\d+/g, 'salience N')).toBe(`Visit to Hanoi ends

Russian President Vladimir Putin said: “We will come back.” He spent two days in Hanoi last week.

People
  Vladimir Putin × 1, salience N: Vladimir Putin

Countries
  Vietnam × 1, salience N: Hanoi
  Russia × 1, salience N: Russian

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

test('mentions are painted by kind, a place over its country', async () => {
  const paint = (style: string, text: string) => `<${style}>${text}</${style}>`;
  const printed = await run({ stdin: said(TEXT), paint });
  expect(printed).toContain('<green>Russian</green> President <magenta>Vladimir Putin</magenta> said');
  expect(printed).toContain('in <yellow>Hanoi</yellow> last week');
});

test('the extraction itself for machines, of an article with front matter', async () => {
  const path = packagePath('seeds/2024-08-20-li-qiang-russia-belarus.md');
  const { roles, quotations } = JSON.parse(await run({ path, json: true }));
  expect(roles).toHaveLength(5);
  expect(quotations).toMatchObject([{ text: 'new era', speaker: { kind: 'PERSON', key: 'li qiang' } }]);
});

test('a first line that ends as a sentence is text', async () => {
  const path = join(folder, 'plain.txt');
  await writeFile(path, 'Xi Jinping arrived.\nHe left again.');
  expect(await run({ path })).toMatch(/^Xi Jinping arrived\.\nHe left again\.\n/);
});

test.each([
  ['no text at all', [''], 'FILE_EMPTY'],
  ['bytes that are no UTF-8', [Uint8Array.of(0xff, 0xfe, 0x41)], 'FILE_NOT_UTF8'],
  ['a text without end', ['a'.repeat(2_000_000)], 'BODY_TOO_LONG'],
  ['front matter that is none', ['---\n- a\n---\nText.'], 'FRONT_MATTER_INVALID'],
])('%s is refused with a code', async (_, chunks, code) => {
  await expect(run({ stdin: said(...chunks) })).rejects.toMatchObject({ code });
});

test('a file that is not there is named', async () => {
  await expect(run({ path: join(folder, 'none.txt') })).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});

test('a text that is not in English, and keys that are unknown, are warned of', async () => {
  const warnings: string[] = [];
  const article =
    '---\nheadline: A\nbylin: B\npublishedAt: 2024-08-20\nsource: C\nlanguage: fr\n---\nIl va en France.';
  const printed = await run({ stdin: said(article), warn: (warning) => warnings.push(warning) });
  expect(printed).toContain('France × 1');
  expect(warnings).toEqual([
    expect.stringContaining('`bylin`'),
    'The text is not in English (`language: fr`), so only names from the gazetteers were extracted.',
  ]);
});
