#!/usr/bin/env node
// Builds the explorer into dist/explorer: an HTML file, and scripts and stylesheets whose names contain a hash of their
// content. Each file is also stored in compressed form.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { worldMap } from './explorer/world-map.js';
import { parseFlags } from './shared/flags.js';
import { isFresh, licences, packageFolder, writeCompressed } from './shared/page-build.js';

const HELP = `Usage: node scripts/build-explorer.js [--if-stale]

Builds the explorer in src/explorer and writes it to dist/explorer.

  --if-stale   build only if a source or a dependency is newer than the last build
  --help       print this text`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src', 'explorer');
const output = join(root, 'dist', 'explorer');
/** The file is written last, so that it marks a complete build. */
const stamp = join(output, '.built');

/**
 * The modules that are in one file. Otherwise each set of modules that some views share is a file of a few hundred bytes.
 * Charts and maps use the modules of d3-array and use-width, so those are in the file that all views load.
 */
const CHUNKS = {
  shared:
    /src[\\/]explorer[\\/](?:(?:app|live|suggest|ui|queries)[\\/]|charts[\\/]use-width)|node_modules[\\/](?:@?preact|wouter|d3-array|internmap)/,
  entity: /src[\\/]explorer[\\/]views[\\/]entity[\\/]/,
  charts: /explorer[\\/]charts[\\/](?:bar-timeline|network-)|node_modules[\\/]d3-force/,
  maps: /explorer[\\/]charts[\\/](?:place-map|world-map|project)|world-map$|node_modules[\\/]d3-geo/,
};

const flags = parseFlags(HELP, ['--if-stale']);
const inputs = [fileURLToPath(import.meta.url), join(root, 'package-lock.json')];
if (flags.has('--if-stale') && isFresh(stamp, inputs, [source, join(root, 'scripts', 'explorer')]))
  process.exit(0);

if (!existsSync(join(root, 'node_modules', 'vite'))) {
  console.error('Vite is not installed. Run `npm ci`, and build before you run `npm ci --omit=dev`.');
  process.exit(1);
}
const { build } = await import('vite');
const modules = new Set();
rmSync(stamp, { force: true });
await build({
  root: source,
  configFile: false,
  // The pages have a base element, so that a proxy can serve them under any path.
  base: './',
  logLevel: 'warn',
  build: {
    outDir: output,
    emptyOutDir: true,
    target: 'es2022',
    // The Content-Security-Policy forbids data URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { output: { manualChunks: chunkOf } },
  },
  plugins: [worldMap(), { name: 'modules', generateBundle: collectModules }],
});
for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && ['.js', '.css', '.svg'].includes(extname(path))) writeCompressed(path);
}
// The map is derived from world-atlas at build time.
const packages = [...[...modules].flatMap(packageFolder), join(root, 'scripts/explorer/world-atlas')];
writeFileSync(join(root, 'dist', 'explorer-licences.txt'), licences(packages));
writeFileSync(stamp, '');

function collectModules() {
  for (const id of this.getModuleIds()) modules.add(id);
}

/** Returns the name of the file that contains a module; undefined if Vite decides. */
function chunkOf(id) {
  return Object.keys(CHUNKS).find((name) => CHUNKS[name].test(id));
}
