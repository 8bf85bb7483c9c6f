// The settings with which esbuild bundles src.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The modules that start a process or a thread. Their paths in dist are the same as in src. */
const ENTRIES = ['cli', 'ingest/extractor-worker'];
/**
 * The packages that are part of the bundle. Reading these packages from some 400 files takes more than half of the CPU
 * time in which the server starts. Every package that imports `graphql` or `pg` must be listed, because the objects of
 * two copies of them cannot be mixed.
 */
const BUNDLED = [
  '@pothos/core',
  '@pothos/plugin-relay',
  '@prisma/adapter-pg',
  'commander',
  'dataloader',
  'entities',
  'graphql',
  'graphql-jit',
  'graphql-ws',
  'graphql-yoga',
  'pg',
  'pg-boss',
  'pg-copy-streams',
  'pino',
  'ws',
  'zod',
];
/** Native packages that are not installed; the packages that try to load them also run without them. */
const NOT_INSTALLED = ['bufferutil', 'pg-native', 'utf-8-validate'];

/** Returns the settings for a folder that receives the bundle. */
export const bundleSettings = (dist) => ({
  absWorkingDir: root,
  entryPoints: ENTRIES.map((name) => ({ in: `src/${name}.ts`, out: name })),
  outdir: dist,
  bundle: true,
  // Modules that several entries or dynamic imports share are in files of dist itself, see src/package-path.ts.
  splitting: true,
  chunkNames: '[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
  external: NOT_INSTALLED,
  // Otherwise, graphql compares the names of the classes of all values that it checks, to report a second copy of itself.
  // Yoga compares its own class Request with that of Node.js, whose first use loads the implementation of `fetch` (20 ms).
  define: { 'process.env.NODE_ENV': '"production"', 'globalThis.Request': 'undefined' },
  // CommonJS modules in the bundle call `require` for the modules of Node.js.
  banner: {
    js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
  },
  plugins: [
    { name: 'external-packages', setup: excludePackages },
    { name: 'graphql-modules', setup: resolveGraphql },
    { name: 'unused-serializer', setup: omitSerializer },
    { name: 'pg-runtime', setup: setRuntimeOfPg },
  ],
});

/** Excludes the packages that src imports from the bundle, except those in `BUNDLED`. */
function excludePackages({ onResolve }) {
  const bundled = new RegExp(`^(${BUNDLED.join('|')})(/|$)`);
  onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) => {
    const isOwnImport = kind !== 'entry-point' && !importer.includes(`${sep}node_modules${sep}`);
    return isOwnImport && !bundled.test(path) ? { path, external: true } : undefined;
  });
}

/**
 * Resolves imports and calls of `require` to the ES modules of graphql. esbuild would bundle its CommonJS modules, which
 * are larger, and copies their 500 exports for each file that imports them.
 */
function resolveGraphql({ onResolve }) {
  const folder = join(root, 'node_modules', 'graphql');
  onResolve({ filter: /^graphql(\/|$)/ }, ({ path }) => {
    const name = join(folder, path.slice('graphql'.length).replace(/\.m?js$/, ''));
    return { path: existsSync(`${name}.mjs`) ? `${name}.mjs` : join(name, 'index.mjs') };
  });
}

/** Omits fast-json-stringify (600 KB), which graphql-jit uses only with the option `customJSONSerializer`. */
function omitSerializer({ onResolve, onLoad }) {
  onResolve({ filter: /^fast-json-stringify$/ }, ({ path }) => ({ path, namespace: 'omitted' }));
  onLoad({ filter: /.*/, namespace: 'omitted' }, () => ({ contents: 'module.exports = null;' }));
}

/**
 * Defines the global variable by which pg recognises Node.js. Node.js 20 does not have it, so that pg would load the
 * implementation of `fetch` instead, which takes 25 ms.
 */
function setRuntimeOfPg({ onLoad }) {
  onLoad({ filter: /[\\/]pg[\\/]lib[\\/]stream\.js$/ }, ({ path }) => ({
    contents: `const navigator = { userAgent: 'Node.js' };\n${readFileSync(path, 'utf8')}`,
  }));
}
