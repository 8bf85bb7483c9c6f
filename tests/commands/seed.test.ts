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
  'README.md': 'Not an article, and nobody minds.',
  'notes.txt': 'Neither is this.',
  '.draft.md': 'Nor is a hidden file.',
  '._a-first.md': 'Nor what macOS writes next to a file.',
  '.DS_Store': 'This is not listed.',
};
const BAD: Record<string, readonly [content: string | Uint8Array, code: string, reason: RegExp]> = {
  'c-empty.md': ['', 'FILE_EMPTY', /The file is empty/],
  'c-blank.md': [' \n\n', 'FILE_EMPTY', /The file is empty/],
  'd-headless.md': [article('', 'A body.'), 'HEADLINE_MISSING', /`headline` is missing/],
  'e-latin1.md': [Buffer.from(article('Café', 'Olé.'), 'latin1'), 'FILE_NOT_UTF8', /not UTF-8/],
  'f-long.md': [
    article('Long', 'word '.repeat(200_000)),
    'BODY_TOO_LONG',
    /999999 characters, and 200000 are the most/,
  ],
  'f-longer.md': [article('Longer', 'word '.repeat(1_000_000)), 'BODY_TOO_LONG', /The file has \d+ bytes/],
  'g-plain.md': ['Just text.', 'FRONT_MATTER_INVALID', /must begin with front matter/],
  'g-yaml.md': ['---\nheadline: [\n---\n\nBody.', 'FRONT_MATTER_INVALID', /not valid YAML/],
  'g-dateless.md': [
    '---\nheadline: H\nsource: S\n---\n\nBody.',
    'FRONT_MATTER_INVALID',
    /`publishedAt` is missing\. Add it, for example 2024-08-20T12:00:00Z\./,
  ],
  'h-bodiless.md': [article('H', ''), 'BODY_MISSING', /no text below/],
  'z-again.md': [
    GOOD['a-first.md'],
    'ARTICLE_DUPLICATE',
    /the same article as .*a-first\.md: both have the same `source`, `headline` and `publishedAt`\./,
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

test('bad files are named with their code and reason, and the good ones go in', {
  timeout: MINUTE,
}, async () => {
  const named = {
    pdf: join(folder, 'named.pdf'),
    missing: join(folder, 'missing.md'),
    none: join(folder, 'none'),
  };
  const run = runCli(['seed', folder, named.pdf, named.missing, named.none], env);
  expect(await run.ended()).toBe(1);
  const lines = run.stdout.trimEnd().split('\n');
  for (const [name, [, code, reason]] of Object.entries(BAD)) {
    const line = lines.find((text) => text.startsWith(`FAILED ${join(folder, name)}: ${code}: `));
    expect(line, `${name} in\n${run.stdout}`).toMatch(reason);
  }
  expect(run.stdout).toContain(`FAILED ${named.pdf}: FILE_UNSUPPORTED: named.pdf is not a .md file`);
  for (const missing of [named.missing, named.none]) {
    expect(run.stdout).toMatch(new RegExp(`FAILED ${missing}: FILE_UNREADABLE: .*ENOENT`));
  }
  expect(lines.at(-2)).toBe('3 skipped: ._a-first.md, .draft.md, notes.txt');
  expect(lines.filter((line) => line.startsWith('FAILED'))).toHaveLength(Object.keys(BAD).length + 3);
  expect(lines.at(-1)).toMatch(
    /^16 articles: 2 new, 0 updated, 0 unchanged, 14 failed; \d+ mentions; [\d.]+ s, \d+ articles? per second\.$/,
  );
  // Plain lines: nothing that only a terminal understands.
  expect(run.stdout.includes('\u001b') || run.stdout.includes('\r')).toBe(false);
  expect(run.stderr).toBe('');
  expect(await headlines()).toEqual(['Modi in Kyiv', 'Putin meets Li']);
});

test('again there is nothing to do', {
  timeout: MINUTE,
}, async () => {
  for (const name of Object.keys(BAD)) await rm(join(folder, name));
  const again = runCli(['seed', folder], env);
  expect(await again.ended()).toBe(0);
  expect(again.stdout).toMatch(
    // On a machine that is slow, it tells how far it is.
    /^(\d of 2 articles\n)*4 skipped: \._a-first\.md, \.draft\.md, named\.pdf, notes\.txt\n2 articles: 0 new, 0 updated, 2 unchanged, 0 failed; .* Nothing changed\.\n$/,
  );
});

const list = await createArticleFolder();

test('unknown keys are warnings that state file, key and the key that is meant, and the articles are stored', {
  timeout: MINUTE,
}, async () => {
  const files = [];
  for (let number = 10; number < 24; number++)
    files.push(await list.write(`${number}.md`, { id: number, tags: 'x', author: 'A. Reporter' }, 'A text.'));
  for (let number = 10; number < 24; number++)
    await writeFile(join(list.path, `${number}.${number}`), 'Not an article.');
  const run = runCli(['seed', list.path], env);
  expect(await run.ended()).toBe(0);
  const ten = `${files.slice(0, 10).join(', ')} and 4 more`;
  const keys = 'id, headline, publishedAt, source, url, byline, section, language';
  expect(run.stdout).toContain(
    `WARNING ${ten}: The front-matter key \`tags\` is unknown and was ignored. Known keys are ${keys}.\n`,
  );
  expect(run.stdout).toContain(
    `WARNING ${ten}: The front-matter key \`author\` is unknown and was ignored. Did you mean \`byline\`?\n`,
  );
  expect(run.stdout).toMatch(/^14 skipped: 10\.10, 11\.11, .*, 19\.19 and 4 more\n14 articles: 14 new, /m);
});

test('pruning waits until no file fails', { timeout: MINUTE }, async () => {
  for (let number = 12; number < 24; number++) await list.remove(`${number}.md`);
  const broken = await list.write('11.md', { id: 11, publishedAt: 'yesterday' }, 'A text.');
  const refused = runCli(['seed', '--prune', list.path], env);
  expect(await refused.ended()).toBe(1);
  expect(refused.stdout).toContain(
    'Nothing was removed, because 1 file failed. Fix what failed and run the command again.\n',
  );
  expect(refused.stdout).toMatch(/1 unchanged, 1 failed, 0 removed; 0 mentions; /);
  const deleted = runCli(['seed', '--prune', join(list.path, 'deleted')], env);
  expect(await deleted.ended()).toBe(1);
  expect(deleted.stdout).toContain(
    'run the command again. Of a path that is deleted, give the folder that it was in.\n',
  );
  expect(await headlines()).toHaveLength(16);
  await writeFile(broken, (await readFile(broken, 'utf8')).replace('yesterday', '2024-08-20'));
  const pruned = runCli(['seed', '--prune', list.path], env);
  expect(await pruned.ended()).toBe(0);
  expect(pruned.stdout.match(/^REMOVED a-headline-\w+: \S+\/\d+\.md no longer has it$/gm)).toHaveLength(12);
  expect(pruned.stdout).toMatch(/^2 articles: 0 new, \d updated, \d unchanged, 0 failed, 12 removed; /m);
  expect(await headlines()).toEqual(['A headline', 'A headline', 'Modi in Kyiv', 'Putin meets Li']);
});

test('one article is counted in the singular', { timeout: MINUTE }, async () => {
  const run = runCli(['seed', await list.write('one.md', { id: 1 }, 'Putin spoke.')], env);
  expect(await run.ended()).toBe(0);
  expect(run.stdout).toMatch(/^1 article: 1 new, 0 updated, 0 unchanged, 0 failed; 1 mention; /m);
});

/** Runs a command in a terminal of its own; the flags are those of Linux. */
const TERMINAL = 'script';
const hasTerminal = spawnSync(TERMINAL, ['--version']).status === 0;

test.skipIf(!hasTerminal)(
  'an edited file is updated, and a terminal gets a bar',
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
