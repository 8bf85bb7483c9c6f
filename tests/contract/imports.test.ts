import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { sourceFiles } from './source-files.ts';

/** The files that every reader builds on. */
const READERS = [
  'src/store/database.ts',
  'src/store/group.ts',
  'src/store/read/named-statement.ts',
  'src/store/read/reader.ts',
  'src/store/read/rows.ts',
  'src/store/read/tags.ts',
];

/** The folders that every step of the extraction may import. */
const VOCABULARY = ['src/text', 'src/gazetteer', 'src/model'];

/** The imports that each folder may have besides itself and the files directly in src, with the reason. */
const ALLOWED: Readonly<Record<string, { readonly imports: readonly string[]; readonly why: string }>> = {
  'src/model': { imports: [], why: 'readonly types that every layer shares' },
  'src/text': { imports: ['src/model'], why: 'pure functions over strings and spans' },
  'src/gazetteer': { imports: ['src/model'], why: 'reference data' },
  'src/extract/words': { imports: ['src/text'], why: 'word lists, without rules' },
  'src/extract/tagger': { imports: [], why: 'the trained model: tokens to labelled names' },
  'src/extract/document': {
    imports: ['src/extract/words', 'src/extract/tagger', ...VOCABULARY],
    why: 'a text, split into words, and the draft of its extraction',
  },
  'src/extract/names/people': {
    imports: ['src/extract/document', 'src/extract/words', ...VOCABULARY],
    why: "people's names, by their parts and context",
  },
  'src/extract/names': {
    imports: [
      'src/extract/names/people',
      'src/extract/document',
      'src/extract/words',
      'src/extract/tagger',
      ...VOCABULARY,
    ],
    why: 'recognition of names and titles in a document',
  },
  'src/extract/people': {
    imports: ['src/extract/document', 'src/extract/words', ...VOCABULARY],
    why: "people's names to people",
  },
  'src/extract/linking': {
    imports: [
      'src/extract/people',
      'src/extract/names',
      'src/extract/document',
      'src/extract/words',
      ...VOCABULARY,
    ],
    why: 'recognised names to entities',
  },
  'src/extract/roles': {
    imports: [
      'src/extract/people',
      'src/extract/linking',
      'src/extract/names',
      'src/extract/document',
      'src/extract/words',
      ...VOCABULARY,
    ],
    why: 'offices of linked people',
  },
  'src/extract/clauses': {
    imports: ['src/extract/people', 'src/extract/document', 'src/extract/words', ...VOCABULARY],
    why: 'the subjects of verbs and the antecedents of pronouns',
  },
  'src/extract/quotations': {
    imports: ['src/extract/clauses', 'src/extract/document', 'src/extract/words', ...VOCABULARY],
    why: 'direct speech of linked people',
  },
  'src/extract/statements': {
    imports: ['src/extract/clauses', 'src/extract/document', 'src/extract/words', ...VOCABULARY],
    why: 'what sources state, in direct and indirect speech',
  },
  'src/extract/headline': {
    imports: [
      'src/extract/people',
      'src/extract/linking',
      'src/extract/document',
      'src/extract/words',
      ...VOCABULARY,
    ],
    why: 'the names in the headline, linked like those of the body',
  },
  'src/extract/figures': {
    imports: ['src/extract/document', 'src/extract/words', ...VOCABULARY],
    why: 'quantities and dates; needs no names',
  },
  'src/extract': {
    imports: ['src/extract', ...VOCABULARY],
    why: 'pure: runs the steps from text to extraction, no I/O',
  },
  'src/feed': { imports: ['src/text', 'src/model'], why: 'outside formats to validated articles' },
  'src/copies': { imports: ['src/text'], why: 'pure: whether two texts are copies of one story' },
  'src/cache': { imports: [], why: 'bounded caches in memory, for any layer' },
  'src/store/connection': {
    imports: ['src/store/group.ts'],
    why: 'connections, and which statement gets one',
  },
  'src/store/embedded': { imports: ['src/store/connection'], why: 'the embedded PostgreSQL server' },
  'src/store/migrations': { imports: ['src/store/connection'], why: 'creates and changes the tables' },
  'src/store/read/text': { imports: ['src/cache', ...READERS], why: 'search texts to tsqueries' },
  'src/store/read/filter': {
    imports: ['src/store/read/text', ...READERS, 'src/model'],
    why: 'filters to SQL',
  },
  'src/store/read/keyset': { imports: READERS, why: 'pages of lists by key' },
  'src/store/read/entities': {
    imports: ['src/store/read/keyset', 'src/store/read/filter', ...READERS, 'src/model'],
    why: 'reads of entities and their relations',
  },
  'src/store/read/articles': {
    imports: [
      'src/store/read/entities',
      'src/store/read/keyset',
      'src/store/read/filter',
      'src/store/read/text',
      ...READERS,
      'src/model',
    ],
    why: 'reads of articles and their contents; pairs come from entities',
  },
  'src/store/read/attributions': {
    imports: [
      'src/store/read/articles/search.ts',
      'src/store/read/keyset',
      'src/store/read/filter',
      'src/store/read/text',
      ...READERS,
      'src/model',
    ],
    why: 'reads of quotations and statements, which are searched like articles',
  },
  'src/store/read': {
    imports: ['src/store/database.ts', 'src/store/group.ts', 'src/model'],
    why: 'definitions that all reads share',
  },
  'src/store/live': {
    imports: ['src/store/connection', 'src/store/read', 'src/store/database.ts'],
    why: 'change feed and subscription events',
  },
  'src/store/write/rows': {
    imports: ['src/store/identity.ts', 'src/store/slug.ts', 'src/copies', 'src/model'],
    why: 'pure: articles and extractions to rows, in any thread',
  },
  'src/store/write/batch': {
    imports: [
      'src/store/write/rows',
      'src/store/write/client.ts',
      'src/store/write/failure.ts',
      'src/copies',
      'src/store/generated/client.ts',
      'src/model',
    ],
    why: 'the set-wise statements of one transaction',
  },
  'src/store/write/bulk': {
    imports: [
      'src/store/write/batch',
      'src/store/write/rows',
      'src/store/write/client.ts',
      'src/store/write/recount.ts',
      'src/store/write/unindexed.ts',
    ],
    why: 'the first load of many articles, without indexes',
  },
  'src/store/write': {
    imports: [
      'src/store/write/batch',
      'src/store/write/bulk',
      'src/store/write/rows',
      'src/store/connection/connect.ts',
      'src/store/generated/client.ts',
      'src/store/group.ts',
      'src/store/identity.ts',
      'src/store/slug.ts',
      'src/model',
    ],
    why: 'all writes, through Prisma',
  },
  'src/store': {
    imports: ['src/store/connection', 'src/store/migrations', 'src/model'],
    why: 'PostgreSQL: writes, batched reads, change feed',
  },
  'src/ingest': {
    imports: ['src/feed', 'src/extract', 'src/store', 'src/export', 'src/gazetteer', 'src/text', 'src/model'],
    why: 'feed to extract to store; stored articles are read as an export reads them',
  },
  'src/fetch/client': { imports: [], why: 'HTTP requests to public addresses' },
  'src/fetch/response': {
    imports: ['src/fetch/client', 'src/fetch/limits.ts', 'src/feed/charset-parameter.ts'],
    why: 'the parts of an HTTP response that matter',
  },
  'src/fetch/host': { imports: [], why: 'robots.txt and the rate of requests to each host' },
  'src/fetch': { imports: ['src/fetch', 'src/feed'], why: 'articles at URLs and linked pages to records' },
  'src/watch': {
    imports: ['src/cache', 'src/feed', 'src/fetch', 'src/ingest', 'src/store'],
    why: 'changes of folders and feeds to ingest',
  },
  'src/export': { imports: ['src/store'], why: 'articles from the store to files' },
  'src/queue': {
    imports: ['src/feed', 'src/ingest', 'src/store', 'src/text', 'src/model'],
    why: 'batches of articles in PostgreSQL, stored by workers on any machine',
  },
  'src/graph/loading': {
    imports: ['src/store', 'src/cache', 'src/model'],
    why: 'batched reads of one request',
  },
  'src/graph/ids': { imports: ['src/store', 'src/model'], why: 'opaque ids of objects and events' },
  'src/graph/builder': {
    imports: ['src/graph/ids', 'src/graph/loading'],
    why: 'Pothos builder, scalars, directives and input rules',
  },
  'src/graph/lists': {
    imports: ['src/graph/builder', 'src/graph/loading', 'src/store', 'src/cache'],
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
    imports: ['src/graph'],
    why: 'the schema over batched reads; the extractor is injected',
  },
  'src/serve/limits': {
    imports: ['src/graph', 'src/store'],
    why: 'the cost of operations, the size of responses',
  },
  'src/serve/documents': { imports: ['src/cache'], why: 'documents that requests refer to by id' },
  'src/serve/answers': {
    imports: ['src/graph/loading', 'src/store', 'src/cache'],
    why: 'the response cache and what HTTP negotiates: types, encodings, conditions',
  },
  'src/serve/request': {
    imports: [
      'src/serve/documents',
      'src/serve/limits',
      'src/serve/throttled-log.ts',
      'src/graph',
      'src/store',
      'src/cache',
    ],
    why: 'one operation: parameters, lookup, preparation, execution, errors',
  },
  'src/serve/live': {
    imports: ['src/serve/request', 'src/serve/limits', 'src/graph', 'src/store'],
    why: 'subscriptions over event streams and web sockets',
  },
  'src/serve/metrics': {
    imports: ['src/serve/answers', 'src/store', 'src/cache'],
    why: 'metrics for Prometheus',
  },
  'src/serve/files': { imports: ['src/serve/answers'], why: 'files that are sent from memory' },
  'src/serve/graphiql': {
    imports: ['src/serve/answers', 'src/serve/files', 'src/serve/examples.ts'],
    why: 'the GraphiQL page',
  },
  'src/serve/explorer': {
    imports: ['src/serve/files', 'src/serve/answers', 'src/graph/loading', 'src/store/read', 'src/model'],
    why: 'the pages of the explorer, with titles from the database',
  },
  'src/explorer': { imports: [], why: 'a separate build, which uses the GraphQL API only' },
  'src/serve/http': {
    imports: [
      'src/serve/request',
      'src/serve/answers',
      'src/serve/live',
      'src/serve/graphiql',
      'src/serve/explorer',
      'src/serve/throttled-log.ts',
      'src/graph/loading',
      'src/store',
    ],
    why: 'connections, routes and the GraphQL endpoint',
  },
  'src/serve': {
    imports: ['src/serve', 'src/graph', 'src/store', 'src/model'],
    why: 'gateway.ts connects the components; the extractor is injected',
  },
  'src/commands': { imports: ['src'], why: 'the command line wires all layers' },
  'src/error-codes': { imports: [], why: 'the documentation of error codes' },
  'src/variables': { imports: [], why: 'the environment variables: kinds, defaults, documentation' },
  src: {
    imports: ['src/commands', 'src/error-codes', 'src/variables'],
    why: 'cli.ts lists the commands; errors.ts and config.ts collect codes and variables',
  },
  scripts: { imports: ['src', 'scripts'], why: 'measuring, training and building: not shipped' },
  tests: { imports: ['src', 'scripts', 'tests', 'vitest.config.ts'], why: 'tests of all of it' },
};

/** Modules that a pure layer must not import. */
const IO = /^(node:(fs|fs\/promises|http|https|net|child_process)|pg)$/;
const PURE = ['src/model', 'src/text', 'src/extract', 'src/copies'];

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
  if (!name.startsWith('.'))
    return !(IO.test(name) && PURE.some((pure) => `${folder}/`.startsWith(`${pure}/`)));
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
