import { readFileSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPackage, type Package, stage, useInPlace } from '../../../src/store/embedded/binaries.ts';
import { binariesPackage, currentPlatform } from '../../../src/store/embedded/platform.ts';

const installed = await findPackage(binariesPackage(currentPlatform()));

let folder: string;
/** A small replacement for the package as npm installs it without install scripts: without the symlinks. */
let bare: Package;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binaries-'));
  const native = join(folder, 'native');
  for (const sub of ['bin', 'lib/postgresql', 'lib/pkgconfig', 'share'])
    await mkdir(join(native, sub), { recursive: true });
  const files = [
    'lib/libpq.so.5.18',
    'lib/libpq.a',
    'lib/pkgconfig/libpq.pc',
    'lib/postgresql/plpgsql.so',
    'share/pg.sql',
  ];
  for (const file of files) await writeFile(join(native, file), file, { mode: 0o640 });
  await writeFile(join(native, 'bin', 'postgres'), '', { mode: 0o700 });
  bare = {
    ...installed,
    native,
    links: ['lib/libpq.so', 'lib/libpq.so.5'].map((path) => ({ path, target: 'libpq.so.5.18' })),
  };
});
afterEach(() => rm(folder, { recursive: true }));

describe('library symlinks that an install script did not create', () => {
  test('are created in node_modules', async () => {
    expect(await useInPlace(bare)).toEqual({ folder: bare.native, version: installed.version });
    for (const { path, target } of bare.links) expect(await readlink(join(bare.native, path))).toBe(target);
    expect(await useInPlace(bare)).not.toBeNull(); // again
  });

  test('are not created if node_modules is read-only, so that a copy is needed', async () => {
    await rm(join(bare.native, 'lib'), { recursive: true });
    await writeFile(join(bare.native, 'lib'), ''); // A file instead of the folder also stops root.
    expect(await useInPlace(bare)).toBeNull();
  });
});

describe('a staged copy', () => {
  test('is complete, readable by all users, and without static libraries', async () => {
    const umask = process.umask(0o077);
    const { folder: staged } = await stage(bare, [join(folder, 'system')]).finally(() =>
      process.umask(umask),
    );
    expect(staged).toBe(join(folder, 'system', `postgres-${installed.version}`));
    for (const { path } of bare.links) expect((await stat(join(staged, path))).isFile()).toBe(true);
    for (const entry of await readdir(staged, { recursive: true })) {
      const { mode } = await stat(join(staged, entry));
      expect([entry, mode & 0o004]).toEqual([entry, 0o004]);
    }
    expect((await readdir(join(staged, 'lib'))).sort()).toEqual([
      'libpq.so',
      'libpq.so.5',
      'libpq.so.5.18',
      'postgresql',
    ]);
    expect((await stat(join(staged, 'bin', 'postgres'))).mode & 0o777).toBe(0o755);
    expect((await stat(staged)).mode & 0o777).toBe(0o755);
    expect(await readdir(join(folder, 'system'))).toEqual([`postgres-${installed.version}`]);
  });

  test('is created once by concurrent starts', async () => {
    const places = await Promise.all(Array.from({ length: 4 }, () => stage(bare, [join(folder, 'system')])));
    expect(new Set(places.map((place) => place.folder)).size).toBe(1);
    expect(await readdir(join(folder, 'system'))).toEqual([`postgres-${installed.version}`]);
    const made = await lstat(places[0]!.folder);
    await stage(bare, [join(folder, 'system')]);
    expect((await lstat(places[0]!.folder)).ino).toBe(made.ino);
  });

  test('is in the second folder if the first is not writable, and an error if none is', async () => {
    await writeFile(join(folder, 'file'), '');
    const { folder: staged } = await stage(bare, [join(folder, 'file', 'a'), join(folder, 'home')]);
    expect(staged).toBe(join(folder, 'home', `postgres-${installed.version}`));
    await expect(stage(bare, [join(folder, 'file', 'a')])).rejects.toMatchObject({
      code: 'DATABASE_HOME_UNREACHABLE',
    });
  });
});

test('the installed package has the version in package.json', () => {
  expect(installed.links.length).toBeGreaterThan(0);
  const { optionalDependencies } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  expect(optionalDependencies[binariesPackage(currentPlatform())]).toContain(installed.version);
});
