import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FolderScan } from '../../src/watch/folder-scan.ts';

const folder = await mkdtemp(join(tmpdir(), 'dateline-scan-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

test('finds new and changed files when they are complete, once', async () => {
  await writeFile(at('present.md'), 'present');
  const scan = new FolderScan(folder);
  await scan.begin();
  expect(await scan.next()).toEqual({ changed: [], isUnsettled: false });
  await mkdir(at('new'));
  await writeFile(at('new/a.md'), 'a');
  await writeFile(at('present.md'), 'present and changed');
  expect(await scan.next()).toEqual({ changed: [], isUnsettled: true });
  await writeFile(at('new/a.md'), 'a and more');
  expect(await scan.next()).toEqual({ changed: [at('present.md')], isUnsettled: true });
  expect(await scan.next()).toEqual({ changed: [at('new/a.md')], isUnsettled: false });
  expect(await scan.next()).toEqual({ changed: [], isUnsettled: false });
});

test('does not find files that were reported otherwise, hidden files and deleted files', async () => {
  const scan = new FolderScan(folder);
  await scan.begin();
  await writeFile(at('b.md'), 'b');
  scan.record(at('b.md'), await stat(at('b.md')));
  await writeFile(at('.hidden.md'), 'hidden');
  await rm(at('present.md'));
  expect(await scan.next()).toEqual({ changed: [], isUnsettled: false });
});

test('a deleted file that is created again is found', async () => {
  const scan = new FolderScan(folder);
  await scan.begin();
  await rm(at('b.md'));
  await scan.next();
  await writeFile(at('b.md'), 'b');
  await scan.next();
  expect(await scan.next()).toEqual({ changed: [at('b.md')], isUnsettled: false });
});
