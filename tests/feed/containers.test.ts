import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { DatelineError } from '../../src/errors.ts';
import { readFeed } from '../../src/feed/index.ts';
import { recordsOf } from './read-content.ts';
import { zipOf } from './zip.ts';

const folder = await mkdtemp(join(tmpdir(), 'dateline-containers-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const LINE = '{"headline": "First", "body": "A text.", "publishedAt": "2024-08-20"}\n';
const POST = '---\ntitle: Second\ndate: 2024-08-20\n---\nA text.\n';
const headline = ({ content }: { content: object }): string =>
  content instanceof DatelineError
    ? content.code
    : 'skipped' in content
      ? 'skipped'
      : String(Reflect.get(content, 'headline'));

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Reads paths in the folder. Returns the path in the folder and the headline, or the code, of each record. */
async function read(...paths: string[]): Promise<string[]> {
  const results = [];
  const given = paths.map((path) => join(folder, path));
  for await (const record of readFeed(given, { format: null, map: {}, stdin: nothing() }))
    results.push(`${relative(folder, record.position.path)}: ${headline(record)}`);
  return results;
}

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return name;
};

/** A frame of zstd with blocks of `type` 0 (raw) or 1 (one repeated byte). See RFC 8878, section 3.1.1. */
function zstdOf(
  blocks: readonly (readonly [content: Uint8Array, size: number, type: 0 | 1])[],
  window = 0x58,
): Buffer {
  const parts = blocks.map(([content, size, type], at) => {
    const header = Buffer.alloc(3);
    header.writeUIntLE((at === blocks.length - 1 ? 1 : 0) | (type << 1) | (size << 3), 0, 3);
    return Buffer.concat([header, content]);
  });
  return Buffer.concat([Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, window), ...parts]);
}
const raw = (text: string) => [Buffer.from(text), Buffer.byteLength(text), 0] as const;

test('reads compressed files by their content, with any extension', async () => {
  await write('a.ndjson.gz', gzipSync(LINE));
  await write('b', Buffer.concat([gzipSync(LINE), gzipSync(LINE)]));
  await write('c.ndjson.zst', Buffer.concat([zstdOf([raw(LINE)]), zstdOf([raw(LINE), raw(LINE)])]));
  expect(await read('a.ndjson.gz', 'b', 'c.ndjson.zst')).toEqual([
    'a.ndjson.gz: First',
    'b: First',
    'b: First',
    'c.ndjson.zst: First',
    'c.ndjson.zst: First',
    'c.ndjson.zst: First',
  ]);
});

test('reads the members of a zip archive; other files are skipped, and READMEs and hidden files ignored', async () => {
  const archive = zipOf({
    '2024/post.md': POST,
    'a.ndjson.gz': gzipSync(LINE),
    'inner.zip': zipOf({ 'post.md': POST, 'deep.gz': gzipSync(LINE) }),
    'photo.png': Uint8Array.of(0x89, 0x50, 0),
    'README.md': 'Read me.',
    '__MACOSX/2024/._post.md': 'x',
    'dir/.hidden.md': POST,
  });
  const members = [
    '2024/post.md: Second',
    'a.ndjson.gz: First',
    'inner.zip!post.md: Second',
    'inner.zip!deep.gz: ARCHIVE_INVALID',
    'photo.png: skipped',
  ];
  await write('news.zip', archive);
  expect(await read('news.zip')).toEqual(members.map((member) => `news.zip!${member}`));
  const streamed = (await recordsOf(archive)).map((record) => `${record.position.path}: ${headline(record)}`);
  expect(streamed).toEqual(members.map((member) => `-!${member}`));
  expect((await readdir(tmpdir())).filter((name) => name.startsWith('dateline-zip-'))).toEqual([]);
});

test.each([
  ['a gzip file that is cut off', gzipSync(LINE + 'x'.repeat(100)).subarray(0, -12), 'ARCHIVE_INVALID'],
  ['a gzip file with a wrong checksum', gzipSync(LINE).fill(0, gzipSync(LINE).length - 8), 'ARCHIVE_INVALID'],
  ['a zstd file that is cut off', zstdOf([raw(LINE)]).subarray(0, -5), 'ARCHIVE_INVALID'],
  ['a zstd file with a window of gigabytes', zstdOf([raw(LINE)], 0xf8), 'ARCHIVE_TOO_LARGE'],
  ['a zip archive that is cut off', zipOf({ 'a.ndjson': LINE }).subarray(0, -30), 'ARCHIVE_INVALID'],
  ['an encrypted zip archive', zipOf({ 'a.ndjson': LINE }, 1), 'ARCHIVE_INVALID'],
])('reports %s', async (_, content, code) => {
  expect((await recordsOf(content)).map(headline).at(-1)).toBe(code);
});

test('stops at 200 times the compressed size', async () => {
  // Few long lines, because millions of empty ones take seconds.
  const blank = Buffer.concat([Buffer.from(LINE), Buffer.alloc(30_000_000, `${' '.repeat(999)}\n`)]);
  const bombs = {
    gzip: gzipSync(blank),
    zstd: zstdOf([
      raw(LINE),
      ...Array.from({ length: 1_000 }, () => [Uint8Array.of(32), 100_000, 1] as const),
    ]),
  };
  for (const bomb of Object.values(bombs)) {
    const record = (await recordsOf(bomb)).at(-1);
    expect(record?.content).toMatchObject({
      code: 'ARCHIVE_TOO_LARGE',
      message: expect.stringContaining('more than 200 times its compressed size'),
    });
  }
  const mixed = (await recordsOf(zipOf({ 'a.ndjson': blank, 'b.ndjson': LINE }))).map(headline);
  expect(mixed).toEqual(['First', 'ARCHIVE_TOO_LARGE', 'First']);
});

test('damaged archives end in records and errors with codes', async () => {
  const archives = [gzipSync(LINE), zstdOf([raw(LINE)]), zipOf({ 'a.ndjson': LINE, 'b.md': POST })];
  const change = fc.record({
    archive: fc.constantFrom(...archives),
    at: fc.nat(400),
    byte: fc.nat(255),
    cut: fc.nat(40),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ archive, at, byte, cut }) => {
      const damaged = Buffer.from(archive.subarray(0, archive.length - cut));
      damaged[at % damaged.length] = byte;
      for (const record of await recordsOf(damaged))
        expect(headline(record)).not.toBe('INTERNAL_SERVER_ERROR');
    }),
    { numRuns: 100 },
  );
});

test('finds the files of folders and patterns; a file that is listed twice is read once', async () => {
  await mkdir(join(folder, 'posts/2024'), { recursive: true });
  await write('posts/2024/b.md', POST);
  await write('posts/a.md', POST.replace('Second', 'Third'));
  await write('posts/notes.log', 'Not an article.');
  await write('posts/README.md', 'Read me.');
  await write('posts/.draft.md', POST);
  expect(await read('posts', 'posts/a.md')).toEqual([
    'posts/2024/b.md: Second',
    'posts/a.md: Third',
    'posts/notes.log: skipped',
  ]);
  expect(await read('posts/**/[ab].md')).toEqual(['posts/2024/b.md: Second', 'posts/a.md: Third']);
  expect(await read('posts/notes.log', 'none.md', 'none/*.md')).toEqual([
    'posts/notes.log: FILE_UNSUPPORTED',
    'none.md: FILE_UNREADABLE',
    'none/*.md: FILE_UNREADABLE',
  ]);
});

test('the option of a format overrides recognition', async () => {
  const records = await recordsOf(LINE, 'text');
  expect(records.map(({ content }) => Reflect.get(content, 'body'))).toEqual([LINE.trim()]);
  await expect(recordsOf(LINE, 'docx')).rejects.toMatchObject({ code: 'USAGE_ERROR' });
});
