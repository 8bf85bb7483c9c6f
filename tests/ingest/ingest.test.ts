import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { findInputs } from '../../src/feed/index.ts';
import { packagePath } from '../../src/package-path.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { CLI } from '../support/cli.ts';
import { createTestDatabase } from '../support/database.ts';
import { dump, runSql, withClient } from '../support/dump.ts';
import { ingestPaths } from '../support/ingest.ts';

const clean = await createTestDatabase();
const other = await createTestDatabase();
const raced = await createTestDatabase();
const killed = await createTestDatabase();
const edited = await createTestDatabase();
const folder = await mkdtemp(join(tmpdir(), 'dateline-ingest-'));
afterAll(() => rm(folder, { recursive: true }));

const files = (await findInputs([packagePath('seeds')]))
  .map(({ path }) => path)
  .filter((path) => path.endsWith('.md'));

async function ingestInto(databaseUrl: string, paths: readonly string[]) {
  const client = createWriteClient(databaseUrl);
  try {
    return await ingestPaths(paths, { client });
  } finally {
    await client.$disconnect();
  }
}

test('stores all samples; a second run changes nothing', async () => {
  expect(await ingestInto(clean.url, files)).toMatchObject({
    new: files.length,
    updated: 0,
    unchanged: 0,
    failed: [],
  });
  const before = await dump(clean.url);
  expect(before['article']).toHaveLength(files.length);
  expect(before['mention']!.length).toBeGreaterThan(1_000);
  expect(await ingestInto(clean.url, files)).toMatchObject({
    new: 0,
    updated: 0,
    unchanged: files.length,
    failed: [],
  });
  expect(await dump(clean.url)).toEqual(before);
});

test('the order of articles does not affect the result', async () => {
  const shuffled = files.map((file, i) => ({ file, rank: (i * 17 + 5) % files.length }));
  shuffled.sort((a, b) => a.rank - b.rank);
  for (const { file } of shuffled) await ingestInto(other.url, [file]);
  expect(await dump(other.url)).toEqual(await dump(clean.url));
});

test('two concurrent runs give the result of one', async () => {
  const [a, b] = await Promise.all([
    ingestInto(raced.url, files),
    ingestInto(raced.url, [...files].reverse()),
  ]);
  expect([...a.failed, ...b.failed]).toEqual([]);
  expect(a.new + b.new).toBe(files.length);
  expect(await dump(raced.url)).toEqual(await dump(clean.url));
});

test('a run after a killed one gives the result of one clean run', async () => {
  const [program = '', ...command] = CLI;
  const child = spawn(program, [...command, 'seed', '--batch', '4'], {
    env: { ...process.env, DATABASE_URL: killed.url },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const found = await withClient(killed.url, async (client) => {
    const count = async () => Number((await client.query('select count(*) as n from article')).rows[0].n);
    while ((await count()) < 4) {
      expect(child.exitCode).toBeNull();
      await sleep(5);
    }
    child.kill('SIGKILL');
    await ended;
    return count();
  });
  expect(found).toBeGreaterThanOrEqual(4);
  expect(found).toBeLessThan(files.length);
  // The server detects the lost connection and rolls back the open transaction.
  const summary = await ingestInto(killed.url, files);
  expect(summary).toMatchObject({ failed: [], updated: 0 });
  expect(summary.new).toBe(files.length - summary.unchanged);
  expect(await dump(killed.url)).toEqual(await dump(clean.url));
});

test('replaces an edited article, and removes the entities that only it mentioned', async () => {
  await ingestInto(edited.url, files);
  const original = await readFile(files.find((file) => file.includes('li-qiang-russia'))!, 'utf8');
  const path = join(folder, 'edited.md');
  await writeFile(
    path,
    original.replaceAll('Roman Golovchenko', 'Alexander Turchin').replace('Visits Russia', 'Goes to Russia'),
  );
  expect(await ingestInto(edited.url, [path])).toMatchObject({ new: 0, updated: 1 });
  const names = (
    await runSql<{ name: string }>(edited.url, `select name from entity where kind = 'PERSON'`)
  ).map(({ name }) => name);
  expect(names).toContain('Alexander Turchin');
  expect(names).not.toContain('Roman Golovchenko');
  const slugs = (await runSql<{ slug: string }>(edited.url, 'select slug from article')).map(
    ({ slug }) => slug,
  );
  expect(slugs).toContain('chinese-premier-li-qiang-goes-to-russia-to-strengthen-ties-amid-ukraine-conflict');
  // After the edit is reverted, the result is the original one.
  expect(await ingestInto(edited.url, files)).toMatchObject({
    new: 0,
    updated: 1,
    unchanged: files.length - 1,
  });
  expect(await dump(edited.url)).toEqual(await dump(clean.url));
});
