import { execFileSync } from 'node:child_process';
import { accessSync } from 'node:fs';
import { chmod, chown, mkdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startEmbedded } from '../../../src/store/embedded/server.ts';
import { startHolder } from './holder-process.ts';
import { isRoot, killServer, newHome, preparedHome, query, serverPid, settings } from './homes.ts';

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));

/** An account that is neither root nor the server's. */
const ORDINARY = { uid: 1, gid: 1 };

const ownerOf = async (path: string) => (await stat(path)).uid;

describe.runIf(isRoot)('as root', () => {
  test('the server runs as an unprivileged user, with binaries and data that this user can access', async () => {
    const home = await preparedHome();
    const server = await startEmbedded({ home, cwd: '/', settings });
    onTestFinished(() => server.release());
    const process = `/proc/${serverPid(home)}`;
    expect(await ownerOf(process)).toBe(65534);
    expect(await realpath(`${process}/exe`)).toMatch(
      /^\/var\/lib\/dateline\/postgres-18[\w.-]*\/bin\/postgres$/,
    );
    expect(await ownerOf(join(home, 'postgres', 'password'))).toBe(0);
  });

  test('a checkout that only root can enter gets a home in another folder', async () => {
    const root = await newHome();
    const checkout = join(root, 'closed', 'my checkout');
    await mkdir(checkout, { recursive: true });
    await chmod(join(root, 'closed'), 0o700);
    const server = await startEmbedded({ home: null, cwd: checkout, settings });
    onTestFinished(async () => {
      await server.release();
      killServer(server.home);
      await rm(server.home, { recursive: true });
    });
    expect(server.home).toMatch(/^\/var\/lib\/dateline\/my_checkout-[0-9a-f]{8}$/);
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a DATELINE_HOME that the server cannot enter is an error with instructions', async () => {
    const root = await newHome();
    await chmod(root, 0o700);
    const error = await startEmbedded({ home: join(root, 'home'), cwd: '/', settings }).catch(
      (error) => error,
    );
    expect(error).toMatchObject({ code: 'DATABASE_HOME_UNREACHABLE' });
    expect(error.message).toContain(`chmod o+x ${root}`);
    await chmod(root, 0o755);
    await expect(
      startEmbedded({ home: join(root, 'home'), cwd: '/', settings: { port: 'none' } }),
    ).rejects.toMatchObject(
      { code: 'DATABASE_START_FAILED' }, // The server can enter the folder.
    );
  });

  test('a relative DATELINE_HOME is relative to the working directory, and a strict umask does not matter', async () => {
    const root = await newHome();
    const before = process.umask(0o077);
    onTestFinished(() => void process.umask(before));
    const server = await startEmbedded({ home: 'made/here', cwd: root, settings });
    await server.release();
    expect(server.home).toBe(join(root, 'made', 'here'));
    killServer(server.home);
  });
});

function canRead(account: { uid: number; gid: number }): boolean {
  try {
    execFileSync(
      process.execPath,
      ['-e', `fs.accessSync(${JSON.stringify(join(CHECKOUT, 'package.json'))})`],
      {
        ...account,
        cwd: '/',
        stdio: 'ignore',
      },
    );
    accessSync(CHECKOUT);
    return true;
  } catch {
    return false;
  }
}

// Skipped if the tests run in a folder that only root can enter, because no other account can run the gateway there.
describe.runIf(!isRoot || canRead(ORDINARY))('as an ordinary user', () => {
  const account = isRoot ? ORDINARY : {};

  async function checkout(): Promise<string> {
    const folder = await newHome();
    if (isRoot) await chown(folder, ORDINARY.uid, ORDINARY.gid);
    onTestFinished(() => killServer(join(folder, '.dateline')));
    return folder;
  }

  test('the server runs as that user, from node_modules, with data in the checkout', async () => {
    const cwd = await checkout();
    const gateway = startHolder({ home: null, cwd, settings }, account);
    expect(await query(await gateway.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const home = join(cwd, '.dateline');
    expect((await stat(home)).mode & 0o777).toBe(0o700);
    const process = `/proc/${serverPid(home)}`;
    expect(await ownerOf(process)).toBe(await ownerOf(cwd));
    expect(basename(await realpath(`${process}/exe`))).toBe('postgres');
    expect(await realpath(`${process}/exe`)).toContain('node_modules');
    await gateway.release();
    expect(serverPid(home)).toBeNull();
  });

  test.runIf(isRoot)(
    'data that the user created belongs to the user while root runs the server, and afterwards',
    async () => {
      const cwd = await checkout();
      const home = join(cwd, '.dateline');
      const theirs = () => startHolder({ home, cwd, settings }, account);
      const first = theirs();
      await query(await first.url, 'create table saved as select 1 as a');
      await first.release();

      const server = await startEmbedded({ home, cwd, settings }).catch((error) => error);
      expect(server).toMatchObject({ url: expect.any(String) });
      expect(await query(server.url, 'select a from saved')).toEqual([{ a: 1 }]);
      expect(await ownerOf(`/proc/${serverPid(home)}`)).toBe(ORDINARY.uid);
      await server.release();

      const again = theirs();
      expect(await query(await again.url, 'select a from saved')).toEqual([{ a: 1 }]);
      await again.release();
    },
  );

  test.runIf(isRoot)('data of another user is an error', async () => {
    const home = await preparedHome();
    await expect(startHolder({ home, cwd: '/', settings }, account).url).rejects.toThrow(
      /failed DATABASE_HOME_UNREACHABLE .*Check that the (file|folder) belongs to the user account that runs Dateline/,
    );
  });
});
