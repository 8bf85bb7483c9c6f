import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { contentSecurityPolicy } from './security-policy.ts';
import { StaticFile } from './static-file.ts';

/** The HTML of a page, which refers to the other files. */
export const SHELL = 'index.html';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The same URL also returns JSON, and the page changes with the version of the server. */
const SHELL_HEADERS = [
  ...['Cache-Control', 'no-cache', 'Vary', 'Accept, Accept-Encoding'],
  ...['Content-Security-Policy', contentSecurityPolicy("'none'"), 'Referrer-Policy', 'no-referrer'],
];
/** The other files never change, because their names contain the hash of their content. */
const ASSET_HEADERS = ['Cache-Control', 'public, max-age=31536000, immutable', 'Vary', 'Accept-Encoding'];

/** Reads the files of a build, each with its compressed copies. Returns them by name. */
export async function readFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const names = (await readdir(folder)).filter((name) => extname(name) in TYPES);
  return new Map(await Promise.all(names.map(async (name) => [name, await readOne(folder, name)] as const)));
}

async function readOne(folder: string, name: string): Promise<StaticFile> {
  const path = join(folder, name);
  const [identity, br, gzip] = await Promise.all([
    readFile(path),
    readFile(`${path}.br`),
    readFile(`${path}.gz`),
  ]);
  const type = ['Content-Type', TYPES[extname(name)] ?? '', 'X-Content-Type-Options', 'nosniff'];
  return new StaticFile({ identity, br, gzip }, [
    ...type,
    ...(name === SHELL ? SHELL_HEADERS : ASSET_HEADERS),
  ]);
}
