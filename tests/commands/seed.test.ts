import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createArticleFolder } from '../support/article-folder.ts';
import { CLI, runCli } from '../support/cli.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';

const MINUTE = 60_000;
const { url: databaseUrl } = await createTestDatabase({ empty: true });
const folder = await mkdtemp(join(tmpdir(), 'dateline-seed-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const article = (headline: string, body: string): string =>
  `---\nheadline: ${headline}\npublishedAt: 2024-08-20\nsource: Example\n---\n\n${body}\n`;

const GOOD = {
  'a-first.md': article(
    'Putin meets Li',
    'Russian President Vladimir Putin met Chinese Premier Li Qiang in Moscow.',
  ),
  'inner/b-second.md': article('Modi in Kyiv', 'Indian Prime Minister Narendra Modi visited Ukraine.'),
  'README.md': 'READMEs are ignored.',
  'notes.txt': 'This file is skipped.',
  '.draft.md': 'A hidden file is skipped.',
  '._a-first.md': 'A file that macOS writes is skipped.',
  '.DS_Store': 'This file is ignored.',
};
const BAD: Record<string, readonly [content: string | Uint8Array, code: string, reason: RegExp]> = {
  'c-empty.md': ['', 'FILE_EMPTY', /The file is empty/],
  'c-blank.md': [' \n\n', 'FILE_EMPTY', /The file is empty/],
  'd-headless.md': [article('', 'A body.'), 'HEADLINE_MISSING', /`headline` is missing/],
  'e-utf16.md': [Uint8Array.of(0xff, 0xfe, 0x41), 'CHARSET_INVALID', /not valid utf-16le/],
  'f-long.md': [
    article('Long', 'word '.repeat(200_000)),
    'BODY_TOO_LONG',
    /at most 200,000 characters \(got 999,999\)/,
  ],
  'f-longer.md': [
    article('Longer', 'word '.repeat(1_000_000)),
    'BODY_TOO_LONG',
    /The file must have at most 1,600,000 bytes \(got [\d,]+\)/,
  ],
  'g-plain.md': ['Just text.', 'FRONT_MATTER_INVALID', /has no front matter/],
  'g-yaml.md': ['---\nheadline: [\n---\n\nBody.', 'FRONT_MATTER_INVALID', /not valid YAML/],
  'g-dateless.md': [
    '---\nheadline: H\nsource: S\n---\n\nBody.',
    'ARTICLE_INVALID',
    /`publishedAt` is missing\. Add it, for example `publishedAt: 2024-08-20T12:00:00Z`\./,
  ],
  'h-bodiless.md': [article('H', ''), 'BODY_MISSING', /The article has no text/],
  'z-again.md': [
    GOOD['a-first.md'],
    'ARTICLE_DUPLICATE',
    /the same article as .*a-first\.md, because both have the same `source`, `headline` and `publishedAt`\./,
  ],
};

await mkdir(join(folder, 'inner'));
for (const [name, content] of Object.entries(GOOD)) await writeFile(join(folder, name), content);
for (const [name, [content]] of Object.entries(BAD)) await writeFile(join(folder, name), content);
await writeFile(join(folder, 'named.pdf'), '%PDF');

const env = { DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn' };
const headlines = async (): Promise<string[]> =>
  (await runSql<{ headline: string }>(databaseUrl, 'select headline from article order by 1')).map(
    (row) => row.headline,
  );

test('reports invalid files with code and reason, and stores the valid ones', {
  timeout: MINUTE,
}, async () => {
  const paths = {
    pdf: join(folder, 'named.pdf'),
    missing: join(folder, 'missing.md'),
    none: join(folder, 'none'),
  };
  const run = runCli(['seed', folder, paths.pdf, paths.missing, paths.none], env);
  expect(await run.ended()).toBe(1);
  const lines = run.stdout.trimEnd().split('\n');
  for (const [name, [, code, reason]] of Object.entries(BAD)) {
    const line = lines.find((text) => text.startsWith(`FAILED ${join(folder, name)}: ${code}: `));
    expect(line, `${name} in\n${run.stdout}`).toMatch(reason);
  }
  expect(run.stdout).toContain(`FAILED ${paths.pdf}: FILE_UNSUPPORTED: named.pdf is not a Markdown file`);
  for (const missing of [paths.missing, paths.none]) {
    expect(run.stdout).toMatch(new RegExp(`FAILED ${missing}: FILE_UNREADABLE: .*ENOENT`));
  }
  expect(lines.at(-2)).toBe('3 skipped: ._a-first.md, .draft.md, notes.txt');
  expect(lines.filter((line) => line.startsWith('FAILED'))).toHaveLength(Object.keys(BAD).length + 3);
  expect(lines.at(-1)).toMatch(
    /^16 articles: 2 new, 0 updated, 0 unchanged, 14 failed; \d+ mentions; [\d.]+ s, \d+ articles? per second\.$/,
  );
  // The output has no control characters.
  expect(run.stdout.includes('\u001b') || run.stdout.includes('\r')).toBe(false);
  expect(run.stderr).toBe('');
  expect(await headlines()).toEqual(['Modi in Kyiv', 'Putin meets Li']);
});

test('changes nothing in a second run', {
  timeout: MINUTE,
}, async () => {
  for (const name of Object.keys(BAD)) await rm(join(folder, name));
  const again = runCli(['seed', folder], env);
  expect(await again.ended()).toBe(0);
  expect(again.stdout).toMatch(
    // A slow machine prints progress lines.
    /^(\d of 2 articles\n)*4 skipped: \._a-first\.md, \.draft\.md, named\.pdf, notes\.txt\n2 articles: 0 new, 0 updated, 2 unchanged, 0 failed; .* Nothing changed\.\n$/,
  );
});

const list = await createArticleFolder();

test('warns about unknown keys, with files and the similar key, and stores the articles', {
  timeout: MINUTE,
}, async () => {
  const files = [];
  for (let number = 10; number < 24; number++)
    files.push(await list.write(`${number}.md`, { id: number, mood: 'x', sectoin: 'World' }, 'A text.'));
  for (let number = 10; number < 24; number++)
    await writeFile(join(list.path, `${number}.${number}`), 'Not an article.');
  const run = runCli(['seed', list.path], env);
  expect(await run.ended()).toBe(0);
  const ten = `${files.slice(0, 10).join(', ')} and 4 more`;
  expect(run.stdout).toContain(
    `WARNING ${ten}: Unknown keys were stored as metadata: \`mood\`, \`sectoin\`. Did you mean \`section\` instead of \`sectoin\`?\n`,
  );
  expect(run.stdout).toMatch(/^14 skipped: 10\.10, 11\.11, .*, 19\.19 and 4 more\n14 articles: 14 new, /m);
});

test('does not prune if a file fails', { timeout: MINUTE }, async () => {
  for (let number = 12; number < 24; number++) await list.remove(`${number}.md`);
  const broken = await list.write('11.md', { id: 11, publishedAt: 'yesterday' }, 'A text.');
  const refused = runCli(['seed', '--prune', list.path], env);
  expect(await refused.ended()).toBe(1);
  expect(refused.stdout).toContain(
    'No articles were removed, because 1 file failed. Fix the errors, and run the command again.\n',
  );
  expect(refused.stdout).toMatch(/1 unchanged, 1 failed, 0 removed; 0 mentions; /);
  const deleted = runCli(['seed', '--prune', join(list.path, 'deleted')], env);
  expect(await deleted.ended()).toBe(1);
  expect(deleted.stdout).toContain(
    'run the command again. If a path was deleted, specify the folder that contained it.\n',
  );
  expect(await headlines()).toHaveLength(16);
  await writeFile(broken, (await readFile(broken, 'utf8')).replace('yesterday', '2024-08-20'));
  const pruned = runCli(['seed', '--prune', list.path], env);
  expect(await pruned.ended()).toBe(0);
  expect(pruned.stdout.match(/^REMOVED a-headline-\w+: no longer in \S+\/\d+\.md$/gm)).toHaveLength(12);
  expect(pruned.stdout).toMatch(/^2 articles: 0 new, \d updated, \d unchanged, 0 failed, 12 removed; /m);
  expect(await headlines()).toEqual(['A headline', 'A headline', 'Modi in Kyiv', 'Putin meets Li']);
});

test('reports one article in the singular', { timeout: MINUTE }, async () => {
  const run = runCli(['seed', await list.write('one.md', { id: 1 }, 'Putin spoke.')], env);
  expect(await run.ended()).toBe(0);
  expect(run.stdout).toMatch(/^1 article: 1 new, 0 updated, 0 unchanged, 0 failed; 1 mention; /m);
});

/** A command of Linux that runs another one in a terminal. */
const TERMINAL = 'script';
const hasTerminal = spawnSync(TERMINAL, ['--version']).status === 0;

test.skipIf(!hasTerminal)(
  'updates the article of an edited file, and shows a progress bar on a terminal',
  {
    timeout: MINUTE,
  },
  async () => {
    await writeFile(join(folder, 'a-first.md'), `${GOOD['a-first.md']}\nUkraine protested.\n`);
    const command = [...CLI, 'seed', folder].map((word) => `'${word}'`).join(' ');
    const drawn = runCli([], { ...env, TERM: 'xterm' }, [TERMINAL, '-qec', command, '/dev/null']);
    expect(await drawn.ended()).toBe(0);
    expect(drawn.stdout).toMatch(/Articles \S+ 2\/2/);
    expect(drawn.stdout).toContain('\u001b[');
    expect(drawn.stdout).toMatch(/2 articles: 0 new, 1 updated, 1 unchanged, 0 failed; /);
  },
);
