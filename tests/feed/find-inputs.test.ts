import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findInputs } from '../../src/feed/index.ts';

const folder = await mkdtemp(join(tmpdir(), 'dateline-inputs-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test.skipIf(process.platform === 'win32')(
  'a named pipe in a folder is not read, and one that is given is',
  async () => {
    const pipe = join(folder, 'pipe.md');
    const file = join(folder, 'article.md');
    execFileSync('mkfifo', [pipe]);
    await writeFile(file, 'Text');
    expect(await findInputs([folder])).toEqual([{ path: file, isFound: true, size: 4 }]);
    expect(await findInputs([pipe])).toEqual([{ path: pipe, isFound: false, size: 0 }]);
  },
);
