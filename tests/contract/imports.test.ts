import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { sourceFiles } from './source-files.ts';

/** What each folder may import besides itself and the files of src itself (errors, config and the like), and why. */
const ALLOWED: Readonly<Record<string, { readonly imports: readonly string[]; readonly why: string }>> = {
  'src/model': { imports: [], why: 'readonly types that every layer shares' },
  'src/text': { imports: ['src/model'], why: 'pure functions over strings and spans' },
  'src/gazetteer': { imports: ['src/model'], why: 'reference data' },
  'src/extract': {
    imports: ['src/text', 'src/gazetteer', 'src/model'],
    why: 'pure: text to extraction, no I/O',
  },
  'src/feed': { imports: ['src/text', 'src/model'], why: 'outside formats to validated articles' },
  'src/cache': { imports: [], why: 'bounded caches in memory, for any layer' },
  'src/store': { imports: ['src/cache', 'src/model'], why: 'PostgreSQL: writes, batched reads, change feed' },
  'src/ingest': {
    imports: ['src/feed', 'src/extract', 'src/store', 'src/gazetteer', 'src/text', 'src/model'],
    why: 'feed to extract to store',
  },
  'src/graph/loading': {
    imports: ['src/store', 'src/cache', 'src/model'],
    why: 'batched reads of one request',
  },
  'src/graph/ids': { imports: ['src/store', 'src/model'], why: 'opaque ids of objects and events' },
  'src/graph/builder': {
    imports: ['src/graph/ids', 'src/graph/loading', 'src/store', 'src/model'],
    why: 'Pothos builder, scalars, directives and input rules',
  },
  'src/graph/lists': {
    imports: ['src/graph/builder', 'src/graph/loading', 'src/store', 'src/cache', 'src/model'],
    why: 'connections and plain lists of any type',
  },
  'src/graph/types': {
    imports: [
      'src/graph/lists',
      'src/graph/builder',
      'src/graph/ids',
      'src/graph/loading',
      'src/store',
      'src/model',
    ],
    why: 'the GraphQL types',
  },
  'src/graph/federation': {
    imports: [
      'src/graph/types',
      'src/graph/builder',
      'src/graph/ids',
      'src/graph/loading',
      'src/store',
      'src/model',
    ],
    why: 'the subgraph schema: objects by key, SDL',
  },
  'src/graph': {
    imports: ['src/graph', 'src/store', 'src/cache', 'src/model'],
    why: 'the schema over batched reads; the extractor is injected',
  },
  'src/serve': {
    imports: ['src/graph', 'src/store', 'src/cache', 'src/model'],
    why: 'HTTP; the extractor is injected',
  },
  'src/commands': { imports: ['src'], why: 'the command line wires all layers' },
  src: { imports: ['src/commands', 'src/graph', 'src/store'], why: 'cli.ts declares the commands' },
  scripts: { imports: ['src', 'scripts'], why: 'measuring, training and building: not shipped' },
  tests: { imports: ['src', 'scripts', 'tests', 'vitest.config.ts'], why: 'tests of all of it' },
};

/** Modules that a pure layer must not import. */
const IO = /^(node:(fs|fs\/promises|http|https|net|child_process)|pg)$/;
const PURE = ['src/model', 'src/text', 'src/extract'];

/** The longest listed folder that contains the path. */
const folderOf = (path: string): string =>
  Object.keys(ALLOWED)
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0] ?? path;

test('each folder imports only what the list allows', () => {
  const faults = sourceFiles().flatMap((file) => {
    const folder = folderOf(file);
    const specifiers = [
      ...readFileSync(packagePath(file), 'utf8').matchAll(/(?:from |import\(|import )'([^']+)'/g),
    ].map(([, name = '']) => name);
    return specifiers
      .filter((name) => !isAllowed(file, folder, name))
      .map((name) => `${file} imports ${name}`);
  });
  expect(faults).toEqual([]);
});

function isAllowed(file: string, folder: string, name: string): boolean {
  if (!name.startsWith('.')) return !(IO.test(name) && PURE.includes(folder));
  const target = join(dirname(file), name);
  const owner = folderOf(target);
  const { imports = [] } = ALLOWED[folder] ?? {};
  const isShared = owner === 'src' && !target.endsWith('cli.ts') && folder !== 'src/model';
  return (
    owner === folder ||
    isShared ||
    imports.some((allowed) => owner === allowed || owner.startsWith(`${allowed}/`) || target === allowed)
  );
}
