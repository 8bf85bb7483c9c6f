import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { unreadable } from './text.ts';

/** The path that denotes standard input. */
export const STANDARD_INPUT = '-';

/** A file to read, or standard input. */
export interface InputFile {
  /** The path, or `-` for standard input. */
  readonly path: string;
  /** Whether the file was found in a folder. Such files are skipped if they have no known format. */
  readonly isFound: boolean;
  /** The size in bytes, as stored; 0 if it is unknown. */
  readonly size: number;
}

/**
 * Finds the files of a list of paths. A path can be a file, `-` for standard input, a folder, or a pattern such as
 * `2024/*.md` that the shell did not expand. All files in a folder and its subfolders are included, sorted by path, except
 * READMEs, hidden files, and pipes, sockets and devices, of which reading could wait forever. A path that does not exist is included, so that reading it fails later. A file that is listed
 * twice is included once. Throws FILE_UNREADABLE for a folder that cannot be read.
 */
export async function findInputs(paths: readonly string[]): Promise<readonly InputFile[]> {
  // The absolute path is the key. A file that is both listed and found is not skipped.
  const files = new Map<string, InputFile>();
  for (const path of paths) {
    for (const file of await expand(path)) {
      const key = file.path === STANDARD_INPUT ? file.path : resolve(file.path);
      const known = files.get(key);
      files.set(key, known === undefined ? file : { ...known, isFound: known.isFound && file.isFound });
    }
  }
  return [...files.values()];
}

async function expand(path: string): Promise<readonly InputFile[]> {
  if (path === STANDARD_INPUT) return [{ path, isFound: false, size: 0 }];
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return inFolder(path);
  if (found !== null || !isDynamicPattern(path)) return [{ path, isFound: false, size: found?.size ?? 0 }];
  const matches = await glob(path, { expandDirectories: false });
  if (matches.length === 0) return [{ path, isFound: false, size: 0 }];
  return withSizes(matches.sort(), false);
}

async function inFolder(folder: string): Promise<readonly InputFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unreadable(folder));
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !isIgnored(relative(folder, file)));
  return withSizes(files.sort(), true);
}

/** Returns whether a file in a folder or archive is a README or hidden, or is in a hidden folder. */
export function isIgnored(name: string): boolean {
  const parts = name.split(sep === '\\' ? /[\\/]/ : '/');
  return parts.some((part) => part.startsWith('.')) || /^readme(?:\.\w+)?$/i.test(parts.at(-1) ?? '');
}

const withSizes = async (paths: readonly string[], isFound: boolean): Promise<readonly InputFile[]> => {
  const files = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => null);
      if (isFound && found !== null && !found.isFile() && !found.isDirectory()) return null;
      return { path, isFound, size: found?.size ?? 0 };
    }),
  );
  return files.filter((file) => file !== null);
};
