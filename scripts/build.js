#!/usr/bin/env node
// Checks the types of src and bundles it into dist. With --if-stale, it does nothing if dist is up to date, so that
// `npm start` is fast.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSettings } from './shared/bundle.js';
import { parseFlags } from './shared/flags.js';

const HELP = `Usage: node scripts/build.js [--if-stale] [--skip-types]

Checks the types of src, bundles it into dist, copies the data files, and builds the GraphiQL page and the explorer.

  --if-stale     build only if a source or a dependency has changed since the last build
  --skip-types   do not check the types
  --help         print this text`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
// GraphiQL is installed only with the development dependencies. TypeScript is always installed, because @prisma/client
// depends on it.
const hasTools = existsSync(join(root, 'node_modules', 'graphiql'));

/** Files and folders of src that the code reads at run time. */
const DATA = ['extract/tagger/weights.bin', 'gazetteer/data'];

const flags = parseFlags(HELP, ['--if-stale', '--skip-types']);
if (flags.has('--if-stale') && isFresh()) process.exit(0);

if (!hasTools) {
  console.error(
    'The build requires the development dependencies, but they are not installed. Run `npm ci`, and build before you run `npm prune --omit=dev`.',
  );
  process.exit(1);
}
rmSync(stamp, { force: true });
if (!flags.has('--skip-types')) checkTypes();
removeStaleOutputs(await bundle());
for (const path of DATA) cpSync(join(root, 'src', path), join(dist, path), { recursive: true });
for (const script of ['build-graphiql.js', 'build-explorer.js']) {
  const page = spawnSync(process.execPath, [join(root, 'scripts', script), '--if-stale'], {
    stdio: 'inherit',
  });
  if (page.status !== 0) process.exit(page.status || 1);
}
writeFileSync(stamp, lockHash());

/** Ends the process if the compiler reports an error. */
function checkTypes() {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const command = [compiler, '-p', join(root, 'tsconfig.build.json')];
  const { status, error } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status || 1);
}

/** Returns whether dist is up to date. Without the development dependencies, any complete build counts as up to date. */
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

/** Bundles src. Returns the paths of the outputs in dist. */
async function bundle() {
  const { build } = await import('esbuild');
  const { metafile } = await build(bundleSettings(dist));
  return Object.keys(metafile.outputs).map((path) => relative(dist, join(root, path)));
}

/**
 * Removes everything from dist that the build did not write. The outputs of the previous build stay until then, so that
 * a running server can still start workers, even if the compilation fails.
 */
function removeStaleOutputs(outputs) {
  const current = new Set(outputs);
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = relative(dist, join(entry.parentPath, entry.name));
    // GraphiQL and the explorer have separate builds, and the files whose names begin with a dot describe the build.
    if (!entry.isFile() || /^(graphiql|explorer|\.)/.test(path) || current.has(path)) continue;
    if (!DATA.some((data) => path === data || path.startsWith(`${data}/`))) rmSync(join(dist, path));
  }
}

/** Returns the hash of the lock file. Its modification time is not used, because npm rewrites the file without changes. */
function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
