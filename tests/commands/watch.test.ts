import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';

const database = await createTestDatabase();
const folder = await mkdtemp(join(tmpdir(), 'dateline-watch-command-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('stores a new file, and a signal ends the process with exit code 0', { timeout: 60_000 }, async () => {
  const env = { DATABASE_URL: database.url, LOG_FORMAT: 'json' };
  const run = runCli(['watch', folder, '--workers', '1', '--source', 'Example'], env);
  await run.logs(/"Watching"/);
  await writeFile(join(folder, 'a.md'), '---\ntitle: First\ndate: 2026-05-04\n---\n\nAngela Merkel spoke.\n');
  await run.logs(/"new":1.*"Articles stored"/);
  expect(await runSql(database.url, 'select headline, source from article')).toEqual([
    { headline: 'First', source: 'Example' },
  ]);
  run.process.kill('SIGTERM');
  expect(await run.ended()).toBe(0);
  expect(run.stderr).toContain('SIGTERM received; shutting down');
});

test('rejects an invalid interval', async () => {
  const run = runCli(['watch', folder, '--interval', '5']);
  expect(await run.ended()).toBe(2);
  expect(run.stderr).toContain('It must be a time from 1s to 24h, such as 30s, 5m or 1h.');
});
