#!/usr/bin/env node
// Compiles src to dist. With --if-stale, only when something changed since, so that `npm start` starts fast.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HELP = `Usage: node scripts/build.js [--if-stale]

Compiles src to dist, copies the data files into it, and builds the GraphiQL page.

  --if-stale   only if a source or a dependency has changed since the last build
  --help       show this and exit`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');
// A development dependency that no other package brings: @prisma/client brings a TypeScript compiler.
const hasTools = existsSync(join(root, 'node_modules', 'graphiql'));

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

if (!hasTools) {
  console.error(
    'The development dependencies, which a build needs, are not installed. Run `npm ci`; build before `npm prune --omit=dev`.',
  );
  process.exit(1);
}
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
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
writeFileSync(stamp, lockHash());

/** Whether nothing that goes into dist has changed; without the tools to build, what is there is all there can be. */
function isFresh() {
  if (!existsSync(stamp)) return false;
  if (!hasTools) return true;
  if (readFileSync(stamp, 'utf8') !== lockHash()) return false;
  const built = statSync(stamp).mtimeMs;
  const inputs = ['tsconfig.json', 'tsconfig.build.json'].map((name) => join(root, name));
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    inputs.push(join(entry.parentPath, entry.name));
  }
  return inputs.every((input) => statSync(input).mtimeMs <= built);
}

/** Of the contents of the lock file: npm writes it again without a change. */
function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
