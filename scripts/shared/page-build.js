import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * Writes copies of a file compressed with Brotli and gzip.
 *
 * @param {string} path
 */
export function writeCompressed(path) {
  const contents = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(contents));
  writeFileSync(`${path}.gz`, gzipSync(contents, { level: 9 }));
}

/**
 * Returns the folder of the package that contains a file; nothing if none does.
 *
 * @param {string} path
 * @returns {readonly string[]}
 */
export const packageFolder = (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];

/**
 * Returns the licences of packages.
 *
 * @param {readonly string[]} folders
 * @returns {string}
 */
export function licences(folders) {
  const texts = [...new Set(folders)].sort().map((folder) => {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8') : ''}`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * Returns whether a file exists and is not older than other files and everything in folders.
 *
 * @param {string} output
 * @param {readonly string[]} files
 * @param {readonly string[]} folders
 * @returns {boolean}
 */
export function isFresh(output, files, folders) {
  if (!existsSync(output)) return false;
  const built = statSync(output).mtimeMs;
  const contents = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
      join(entry.parentPath, entry.name),
    ),
  );
  return [...files, ...contents].every((input) => statSync(input).mtimeMs <= built);
}
