import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
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
};
const BAD: Record<string, readonly [content: string | Uint8Array, code: string, reason: RegExp]> = {
  'c-empty.md': ['', 'FILE_EMPTY', /The file is empty/],
  'c-blank.md': [' \n\n', 'FILE_EMPTY', /The file is empty/],
  'd-headless.md': [article('', 'A body.'), 'HEADLINE_MISSING', /no headline/],
  'e-latin1.md': [Buffer.from(article('Café', 'Olé.'), 'latin1'), 'FILE_NOT_UTF8', /not UTF-8/],
  'f-long.md': [
    article('Long', 'word '.repeat(200_000)),
    'BODY_TOO_LONG',
    /999999 characters, and 200000 are the most/,
  ],
  'f-longer.md': [article('Longer', 'word '.repeat(1_000_000)), 'BODY_TOO_LONG', /The file has \d+ bytes/],
  'g-plain.md': ['Just text.', 'FRONT_MATTER_INVALID', /must begin with front matter/],
  'g-yaml.md': ['---\nheadline: [\n---\n\nBody.', 'FRONT_MATTER_INVALID', /not YAML/],
  'g-dateless.md': [
    '---\nheadline: H\nsource: S\n---\n\nBody.',
    'FRONT_MATTER_INVALID',
    /publishedAt: an ISO 8601 date/,
  ],
  'h-bodiless.md': [article('H', ''), 'BODY_MISSING', /no text below/],
  'z-again.md': [GOOD['a-first.md'], 'ARTICLE_DUPLICATE', /the same article as .*a-first\.md/],
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
  expect(lines.filter((line) => line.startsWith('FAILED'))).toHaveLength(Object.keys(BAD).length + 3);
  expect(lines.at(-1)).toMatch(
    /^16 articles: 2 new, 0 updated, 0 unchanged, 14 failed; \d+ mentions; [\d.]+ s, \d+ articles\/s\.$/,
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
    /^(\d of 2 articles\n)*2 articles: 0 new, 0 updated, 2 unchanged, 0 failed; .* Nothing changed\.\n$/,
  );
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
