import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { ingestArticles } from '../../src/commands/articles/ingest-articles.ts';
import { defaultFlags, type IngestFlags } from '../../src/commands/articles/ingest-flags.ts';
import { createArticleFolder } from '../support/article-folder.ts';
import { CLI, runCli } from '../support/cli.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';
import { testExtractor } from '../support/ingest.ts';

const MINUTE = 60_000;
const { url: databaseUrl } = await createTestDatabase();
const { url: cliUrl } = await createTestDatabase({ empty: true });
const folder = await mkdtemp(join(tmpdir(), 'dateline-ingest-command-'));
const rejects = join(folder, '..', `${folder.split('/').at(-1)}.rejects.ndjson`);
afterAll(() => Promise.all([folder, rejects].map((path) => rm(path, { recursive: true, force: true }))));

interface RunOptions {
  /** Standard input. */
  readonly input?: string;
  readonly signal?: AbortSignal;
}

/** Runs the command in this process. Returns whether it succeeded, and its output. */
async function run(
  paths: readonly string[],
  flags: Partial<IngestFlags> = {},
  { input = '', signal }: RunOptions = {},
) {
  const stdout = new PassThrough();
  const output = text(stdout);
  const given = { ...defaultFlags(), rejects, ...flags };
  const extractor = await testExtractor();
  const io = { stdin: Readable.from([input]), stdout, extractor, ...(signal && { signal }) };
  const isGood = await ingestArticles(databaseUrl, paths, given, io);
  stdout.end();
  return { isGood, output: await output };
}

const article = (headline: string, body: string): string =>
  `---\nheadline: ${headline}\npublishedAt: 2024-08-20\nsource: Example\n---\n\n${body}\n`;

const GOOD = {
  'a-first.md': article(
    'Putin meets Li',
    'Russian President Vladimir Putin met Chinese Premier Li Qiang in Moscow.',
  ),
  'inner/b-second.md': article('Modi in Kyiv', 'Indian Prime Minister Narendra Modi visited Ukraine.'),
  'README.md': 'READMEs are ignored.',
  'photo.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]),
  '.draft.md': 'A hidden file is ignored.',
  '.DS_Store': 'This file is ignored.',
};
const BAD: Record<string, readonly [content: string | Uint8Array, code: string, reason: RegExp]> = {
  'c-empty.md': ['', 'FILE_EMPTY', /The file is empty/],
  'd-headless.md': [article('', 'A body.'), 'HEADLINE_MISSING', /`headline` is missing/],
  'f-long.md': [
    article('Long', 'word '.repeat(200_000)),
    'BODY_TOO_LONG',
    /at most 200,000 characters \(got 999,999\)/,
  ],
  'g-dateless.md': [
    '---\nheadline: H\nsource: S\n---\n\nBody.',
    'ARTICLE_INVALID',
    /`publishedAt` is missing\. Add it/,
  ],
  'h-bodiless.md': [article('H', ''), 'BODY_MISSING', /The article has no text/],
  'z-again.md': [
    GOOD['a-first.md'],
    'ARTICLE_DUPLICATE',
    /duplicate of the article in .*a-first\.md: both have the same `source`, `headline` and `publishedAt`\./,
  ],
};

await mkdir(join(folder, 'inner'));
for (const [name, content] of Object.entries(GOOD)) await writeFile(join(folder, name), content);
for (const [name, [content]] of Object.entries(BAD)) await writeFile(join(folder, name), content);

const env = { DATABASE_URL: cliUrl, LOG_LEVEL: 'warn' };
const headlines = async (url = databaseUrl): Promise<string[]> =>
  (await runSql<{ headline: string }>(url, 'select headline from article order by 1')).map(
    (row) => row.headline,
  );

test('a dry run prints what would change, and changes nothing', async () => {
  const { isGood, output } = await run([folder], { dryRun: true });
  expect(isGood).toBe(false);
  expect(output).toMatch(
    /^Dry run: 8 articles: 2 new, 0 updated, 0 unchanged, 6 failed; .* Nothing changed\.$/m,
  );
  expect(await headlines()).toEqual([]);
});

test('reports invalid files with code and reason, and stores the valid ones', {
  timeout: MINUTE,
}, async () => {
  const paths = [join(folder, 'photo.jpg'), join(folder, 'missing.md')] as const;
  const process = runCli(['ingest', '--rejects', rejects, folder, ...paths], env);
  expect(await process.ended()).toBe(1);
  const lines = process.stdout.trimEnd().split('\n');
  for (const [name, [, code, reason]] of Object.entries(BAD)) {
    const line = lines.find((each) => each.startsWith(`FAILED ${join(folder, name)}: ${code}: `));
    expect(line, `${name} in\n${process.stdout}`).toMatch(reason);
  }
  expect(process.stdout).toContain(
    `FAILED ${paths[0]}: FILE_UNSUPPORTED: The format of the file is not recognised`,
  );
  expect(process.stdout).toMatch(new RegExp(`FAILED ${paths[1]}: FILE_UNREADABLE: .*ENOENT`));
  expect(lines.filter((line) => line.startsWith('FAILED'))).toHaveLength(Object.keys(BAD).length + 2);
  expect(lines.at(-2)).toMatch(
    /^10 articles: 2 new, 0 updated, 0 unchanged, 8 failed; \d+ mentions; [\d.]+ s, [\d.]+ articles? per second\.$/,
  );
  expect(lines.at(-1)).toBe(
    `The records that failed are in ${rejects}. Correct the cause, and ingest this file.`,
  );
  // The output has no control characters.
  expect(process.stdout.includes('\u001b') || process.stdout.includes('\r')).toBe(false);
  expect(process.stderr).toBe('');
  expect(await headlines(cliUrl)).toEqual(['Modi in Kyiv', 'Putin meets Li']);
  const written = (await readFile(rejects, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(written).toHaveLength(Object.keys(BAD).length + 2);
  expect(written).toContainEqual({
    file: join(folder, 'h-bodiless.md'),
    record: null,
    byte: null,
    code: 'BODY_MISSING',
    message: expect.stringContaining('has no text'),
    article: expect.objectContaining({ headline: 'H', source: 'Example' }),
  });
});

test('changes nothing in a second run', async () => {
  for (const name of Object.keys(BAD)) await rm(join(folder, name));
  expect((await run([folder])).isGood).toBe(true);
  const { isGood, output } = await run([folder]);
  expect(isGood).toBe(true);
  expect(output).toMatch(
    /^1 skipped: \S+photo\.jpg\n2 articles: 0 new, 0 updated, 2 unchanged, 0 failed; .* Nothing changed\.\n$/,
  );
});

test('reads standard input, and uses the source of the option', async () => {
  const { isGood, output } = await run(
    ['-'],
    { source: 'Desk' },
    { input: '---\nheadline: From a pipe\npublishedAt: 2024-08-20\n---\n\nA text.\n' },
  );
  expect(output).toMatch(/^1 article: 1 new, /m);
  expect(isGood).toBe(true);
  const [row] = await runSql(
    databaseUrl,
    `delete from article where headline = 'From a pipe' returning source`,
  );
  expect(row).toEqual({ source: 'Desk' });
});

const list = await createArticleFolder();

test('warns about unknown keys, with files and the similar key, and stores the articles', async () => {
  const files = [];
  for (let number = 10; number < 24; number++)
    files.push(await list.write(`${number}.md`, { id: number, mood: 'x', sectoin: 'World' }, 'A text.'));
  const { isGood, output } = await run([list.path]);
  expect(isGood).toBe(true);
  expect(output).toContain(
    `WARNING ${files.slice(0, 10).join(', ')} and 4 more: Unknown keys were stored as metadata: \`mood\`, \`sectoin\`. Did you mean \`section\` instead of \`sectoin\`?\n`,
  );
  expect(output).toMatch(/^14 articles: 14 new, /m);
});

test('does not prune if a file fails; a dry run prints what pruning would remove', async () => {
  for (let number = 12; number < 24; number++) await list.remove(`${number}.md`);
  const broken = await list.write('11.md', { id: 11, publishedAt: 'yesterday' }, 'A text.');
  const refused = await run([list.path], { prune: true });
  expect(refused.isGood).toBe(false);
  expect(refused.output).toContain(
    'No articles were removed, because 1 record failed. Fix the errors, and run the command again.\n',
  );
  expect(refused.output).toMatch(/1 unchanged, 1 failed, 0 removed; 0 mentions; /);
  const deleted = await run([join(list.path, 'deleted')], { prune: true });
  expect(deleted.isGood).toBe(false);
  expect(deleted.output).toContain(
    'run the command again. If a path was deleted, specify the folder that contained it.\n',
  );
  await writeFile(broken, (await readFile(broken, 'utf8')).replace('yesterday', '2024-08-20'));
  const previewed = await run([list.path], { prune: true, dryRun: true });
  expect(previewed.output.match(/^WOULD REMOVE a-headline-\w+: no longer in \S+\/\d+\.md$/gm)).toHaveLength(
    12,
  );
  expect(await headlines()).toHaveLength(16);
  const pruned = await run([list.path], { prune: true });
  expect(pruned.isGood).toBe(true);
  expect(pruned.output.match(/^REMOVED a-headline-\w+: no longer in \S+\/\d+\.md$/gm)).toHaveLength(12);
  expect(pruned.output).toMatch(/^2 articles: 0 new, \d updated, \d unchanged, 0 failed, 12 removed; /m);
  expect(await headlines()).toEqual(['A headline', 'A headline', 'Modi in Kyiv', 'Putin meets Li']);
});

const lines = (count: number, body: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) =>
    JSON.stringify({
      id: String(number),
      headline: `Story ${number}`,
      body: body(number),
      publishedAt: '2024-08-20',
    }),
  ).join('\n');

test('a reject file can be ingested again after the cause was corrected', async () => {
  const path = join(folder, 'refused.ndjson');
  await writeFile(
    path,
    lines(10, (number) => (number === 7 ? 'Refused.' : 'Putin spoke.')),
  );
  await runSql(
    databaseUrl,
    `create function refuse() returns trigger language plpgsql as $$
     begin if new.body = 'Refused.' then raise exception 'refused'; end if; return new; end $$;
     create trigger refuse before insert on article for each row execute function refuse()`,
  );
  const first = await run([path], { source: 'Wire' });
  expect(first.isGood).toBe(false);
  expect(first.output).toMatch(
    /^FAILED \S+refused\.ndjson, record 8: STORE_FAILED: The article could not be stored\. refused \(SQLSTATE P0001\)\.$/m,
  );
  expect(first.output).toMatch(/^10 articles: 9 new, 0 updated, 0 unchanged, 1 failed; /m);
  const again = await run([rejects], { rejects: `${rejects}.again` });
  await rm(`${rejects}.again`);
  expect(again.output).toMatch(/^FAILED \S+refused\.ndjson, record 8: STORE_FAILED: /m);
  await runSql(databaseUrl, 'drop trigger refuse on article; drop function refuse');
  const corrected = await run([rejects]);
  expect(corrected.isGood).toBe(true);
  expect(corrected.output).toMatch(/^1 article: 1 new, /m);
  expect((await run([path], { source: 'Wire' })).output).toMatch(
    /^10 articles: 0 new, 0 updated, 10 unchanged/m,
  );
  await rm(path);
});

test('an interrupted run stores what was read, and --resume continues after it', async () => {
  const paths = [join(folder, 'one.ndjson'), join(folder, 'two.ndjson')];
  await writeFile(
    paths[0]!,
    lines(30, () => 'Li Qiang spoke.'),
  );
  await writeFile(paths[1]!, lines(200, () => 'Modi spoke.').replaceAll('"id":"', '"id":"t'));
  const controller = new AbortController();
  const extractor = await testExtractor();
  let batches = 0;
  const stdout = new PassThrough();
  const interrupted = await ingestArticles(
    databaseUrl,
    paths,
    { ...defaultFlags(), source: 'Resumed', batch: 8, rejects },
    {
      stdin: Readable.from([]),
      stdout,
      signal: controller.signal,
      extractor: {
        ...extractor,
        extractRows(articles) {
          batches += 1;
          if (batches === 6) controller.abort();
          return extractor.extractRows(articles);
        },
      },
    },
  );
  expect(interrupted).toBe(true);
  expect(String(stdout.read())).toContain('Run the same command again with `--resume` to continue.\n');
  const count = async () =>
    Number(
      (
        await runSql<{ n: string }>(databaseUrl, `select count(*) as n from article where source = 'Resumed'`)
      )[0]?.n,
    );
  const stored = await count();
  expect(stored).toBeGreaterThanOrEqual(48);
  expect(stored).toBeLessThan(230);
  const resumed = await run(paths, { source: 'Resumed', batch: 8, resume: true });
  expect(resumed.output).toContain(`The run continues after record ${stored - 30} of ${paths[1]}.\n`);
  expect(resumed.output).toMatch(
    new RegExp(`^${230 - stored} articles: ${230 - stored} new, 0 updated, `, 'm'),
  );
  expect(await count()).toBe(230);
  const complete = await run(paths, { source: 'Resumed', resume: true });
  expect(complete.output).toContain('No interrupted run of these paths was found.');
  expect(complete.output).toMatch(/^230 articles: 0 new, 0 updated, 230 unchanged/m);
  for (const path of paths) await rm(path);
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
    expect(drawn.stdout).toMatch(/2 articles, [\d.]+ articles? per second, 100%, 0 s left/);
    expect(drawn.stdout).toContain('\u001b[');
    expect(drawn.stdout).toMatch(/2 articles: 0 new, 1 updated, 1 unchanged, 0 failed; /);
  },
);
