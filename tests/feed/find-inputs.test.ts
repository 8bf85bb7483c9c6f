import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findInputs } from '../../src/feed/index.ts';

const folder = await mkdtemp(join(tmpdir(), 'dateline-inputs-'));
const server = createServer();
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test.skipIf(process.platform === 'win32')(
  'a socket in a folder is not read, and one that is given is',
  async () => {
    const socket = join(folder, 'socket.md');
    const file = join(folder, 'article.md');
    server.listen(socket);
    await once(server, 'listening');
    await writeFile(file, 'Text');
    expect(await findInputs([folder])).toEqual([{ path: file, isFound: true, size: 4 }]);
    expect(await findInputs([socket])).toEqual([{ path: socket, isFound: false, size: 0 }]);
  },
);
