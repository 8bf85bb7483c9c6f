#!/usr/bin/env node
// Builds the GraphiQL page into dist/graphiql: a small HTML file, a script, a stylesheet and an icon. The names of the
// last three contain a hash of their content. Each file is also stored in compressed form.
//
// The version is GraphiQL 3, whose editor, CodeMirror 5, results in a page of about 320 KB (compressed) without web
// workers. GraphiQL 4 and later use Monaco, which results in 1.5 MB (compressed) and three workers, and does not
// support phones.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFlags } from './shared/flags.js';
import { isFresh, licences, packageFolder, writeCompressed } from './shared/page-build.js';

const HELP = `Usage: node scripts/build-graphiql.js [--if-stale]

Builds the GraphiQL page in src/serve/graphiql/page and writes it to dist/graphiql.

  --if-stale   build only if a source or a dependency is newer than the last build
  --help       print this text`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'src', 'serve', 'graphiql', 'page');
const output = join(root, 'dist', 'graphiql');
const SHELL = 'index.html';
const shell = join(output, SHELL);

/** The path of the script, the stylesheet and the icon. */
const ASSETS = 'graphql/assets';

const flags = parseFlags(HELP, ['--if-stale']);
const inputs = [
  fileURLToPath(import.meta.url),
  join(root, 'package-lock.json'),
  join(root, 'src/serve/examples.ts'),
];
if (flags.has('--if-stale') && isFresh(shell, inputs, [page])) process.exit(0);

if (!existsSync(join(root, 'node_modules', 'graphiql'))) {
  console.error('GraphiQL is not installed. Run `npm ci`, and build before you run `npm ci --omit=dev`.');
  process.exit(1);
}
const { build } = await import('esbuild');
const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: { page: join(page, 'main.tsx') },
  outdir: output,
  write: false,
  bundle: true,
  minify: true,
  metafile: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  publicPath: ASSETS,
  loader: { '.svg': 'file' },
  legalComments: 'none',
  alias: {
    'framer-motion': join(page, 'fixed-tabs.tsx'),
    'react-style-singleton': join(page, 'no-styles.ts'),
  },
  plugins: [systemFonts()],
});
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
for (const { path, contents } of outputFiles) write(basename(path), contents);
const packages = Object.keys(metafile.inputs).flatMap((path) => packageFolder(join(root, path)));
writeFileSync(join(root, 'dist', 'graphiql-licences.txt'), licences(packages));
// The page is written last, because its existence marks a complete build.
write(SHELL, fillShell());

/** Returns a plugin that removes the fonts (390 KB) from GraphiQL's stylesheet. The page uses system fonts. */
function systemFonts() {
  const strip = ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll(/@font-face\s*\{[^}]*\}/g, ''),
    loader: 'css',
  });
  return {
    name: 'system-fonts',
    setup: ({ onLoad }) => onLoad({ filter: /graphiql[\\/]dist[\\/]style\.css$/ }, strip),
  };
}

/** Writes a file and its copies compressed with Brotli and gzip. */
function write(name, contents) {
  const path = join(output, name);
  writeFileSync(path, contents);
  writeCompressed(path);
}

function fillShell() {
  const names = Object.keys(metafile.outputs).map((path) => basename(path));
  const url = (extension) => `${ASSETS}/${names.find((name) => name.endsWith(extension))}`;
  return readFileSync(join(page, 'index.html'), 'utf8')
    .replace('%ICON%', url('.svg'))
    .replace('%STYLE%', url('.css'))
    .replace('%SCRIPT%', url('.js'));
}
