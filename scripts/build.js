#!/usr/bin/env node
// Compiles src to dist. With --if-stale, only when something changed since, so that `npm start` starts fast.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HELP = `Usage: node scripts/build.js [--if-stale]

Compiles src to dist, copies the data files into it, and builds the GraphiQL page.

  --if-stale   only if a source or a dependency is newer than the last build
  --help       show this and exit`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');

/** Files that the code reads beside itself. */
const DATA = ['extract/tagger/weights.bin'];

const flags = process.argv.slice(2);
if (flags.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}
const unknown = flags.find((flag) => flag !== '--if-stale');
if (unknown) {
  console.error(`Unknown argument ${unknown}.\n\n${HELP}`);
  process.exit(2);
}
if (flags.includes('--if-stale') && isFresh()) process.exit(0);

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
if (!existsSync(compiler)) {
  console.error('The compiler is not installed: run `npm ci`, or build before `npm ci --omit=dev`.');
  process.exit(1);
}
rmSync(stamp, { force: true });
const { status, error } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
  cwd: root,
  stdio: 'inherit',
});
if (error) console.error(error.message);
if (status !== 0) process.exit(status || 1);
for (const file of DATA) cpSync(join(root, 'src', file), join(root, 'dist', file));
const page = spawnSync(process.execPath, [join(root, 'scripts', 'build-graphiql.js'), '--if-stale'], {
  stdio: 'inherit',
});
if (page.status !== 0) process.exit(page.status || 1);
writeFileSync(stamp, '');

/** Whether nothing that goes into dist is newer than it; without the compiler, what is there is all there can be. */
function isFresh() {
  if (!existsSync(stamp)) return false;
  if (!existsSync(join(root, 'node_modules', 'typescript'))) return true;
  const built = statSync(stamp).mtimeMs;
  const inputs = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'].map((name) =>
    join(root, name),
  );
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    inputs.push(join(entry.parentPath, entry.name));
  }
  return inputs.every((input) => statSync(input).mtimeMs <= built);
}
