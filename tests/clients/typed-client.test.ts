import { readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, print, visit } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { printSdl } from '../../src/graph/federation/print-sdl.ts';
import { createSchema } from '../../src/graph/schema.ts';
import { Documents } from '../../src/serve/documents/documents.ts';
import { readTrustedDocuments } from '../../src/serve/documents/trusted-documents.ts';
import { unannouncedBreaks } from '../contract/breaking-changes.ts';
import { createTestGateway } from '../support/gateway.ts';
import { copyExample } from './example.ts';

const timeout = 120_000;
const schema = createSchema();
const sdl = printSdl(schema);

const example = copyExample(sdl);
afterAll(() => example.remove());
const generated = await example.run('generate');
if (generated.code !== 0) throw new Error(generated.output);
const built = await example.run('build');

const open = await createTestGateway();
const closed = await createTestGateway({
  databaseOf: open,
  documents: new Documents({
    trusted: await readTrustedDocuments(example.manifest, schema),
    onlyTrusted: true,
  }),
});

/** Renames a field of the schema. */
const rename = (schema: string, type: string, from: string, to: string): string =>
  print(
    visit(parse(schema), {
      FieldDefinition(field, _key, _parent, _path, ancestors) {
        const parent = ancestors.at(-1);
        if (!parent || !('kind' in parent) || parent.kind !== Kind.OBJECT_TYPE_DEFINITION) return undefined;
        if (parent.name.value !== type || field.name.value !== from) return undefined;
        return { ...field, name: { ...field.name, value: to } };
      },
    }),
  );

/** Returns the files for which the compiler reports errors. */
const faultyFiles = (output: string): string[] => [
  ...new Set([...output.matchAll(/^src\/([\w-]+\.ts)\(\d+,\d+\): error TS/gm)].map(([, file]) => file!)),
];

describe('the example of typed clients', () => {
  test('compiles with the current schema', () => {
    expect(built).toEqual({ code: 0, output: '' });
  });

  test('does not compile with an unknown field, in the query or in the code that reads the result', {
    timeout,
  }, async () => {
    example.vary('with-codegen.ts', 'codegen-asks.ts', 'name\n    roles', 'nom\n    roles');
    example.vary('with-codegen.ts', 'codegen-reads.ts', 'country?.name', 'country?.nom');
    example.vary('with-codegen.ts', 'codegen-unmasked.ts', 'printed(node)', 'node.name');
    example.vary('with-tada.ts', 'tada-asks.ts', '    publishedAt\n', '    published\n');
    example.vary('with-tada.ts', 'tada-reads.ts', 'articles.totalCount', 'articles.count');
    example.vary('with-tada.ts', 'tada-unmasked.ts', 'printed(node)', 'node.headline');
    example.vary('with-tada.ts', 'tada-variable.ts', "code: 'CN'", "iso: 'CN'");
    const { code, output } = await example.run('build');
    expect(code).not.toBe(0);
    // The files without an unknown field still compile.
    expect(faultyFiles(output).sort()).toEqual([
      'codegen-asks.ts',
      'codegen-reads.ts',
      'codegen-unmasked.ts',
      'tada-asks.ts',
      'tada-reads.ts',
      'tada-unmasked.ts',
      'tada-variable.ts',
    ]);
  });
});

describe('a renamed field of the schema', () => {
  const renamed = rename(rename(sdl, 'Person', 'roles', 'offices'), 'Article', 'publishedAt', 'published');

  test('is reported by the check for breaking changes', () => {
    const breaks = (next: string) =>
      unannouncedBreaks(buildSchema(sdl), buildSchema(next), '# Changelog\n\n## [Unreleased]\n');
    expect(breaks(sdl)).toEqual([]);
    expect(breaks(renamed)).toEqual(['- Article.publishedAt was removed.', '- Person.roles was removed.']);
  });

  test('is reported in both clients of the example', { timeout }, async () => {
    const other = copyExample(renamed);
    try {
      const codegen = await other.run('generate:codegen');
      expect(codegen.code).not.toBe(0);
      expect(codegen.output).toContain('Cannot query field "roles" on type "Person"');
      expect((await other.run('generate:tada')).code).toBe(0);
      expect(faultyFiles((await other.run('build')).output)).toContain('with-tada.ts');
    } finally {
      other.remove();
    }
  });
});

describe('queries a running gateway', () => {
  test('by document ids from the manifest of graphql-codegen', { timeout }, async () => {
    expect(await example.run('with-codegen', closed.url)).toEqual({
      code: 0,
      output: 'Belarus\nRoman Golovchenko, Prime Minister\n',
    });
    // The client does not fall back to sending the document to a server without the manifest.
    const unknown = await example.run('with-codegen', open.url);
    expect(unknown.code).not.toBe(0);
    expect(unknown.output).toContain('PersistedQueryNotFound');
  });

  test('with full documents', { timeout }, async () => {
    const { data } = await open.ask(
      '{ articles(first: 3, filter: { countries: { all: [{ code: "CN" }] } }) { totalCount edges { node { headline publishedAt } } } }',
    );
    const { totalCount, edges } = data.articles;
    expect(edges).toHaveLength(3);
    const lines = edges.map(
      ({ node }: { node: { headline: string; publishedAt: string } }) =>
        `${node.publishedAt.slice(0, 10)} ${node.headline}\n`,
    );
    expect(await example.run('with-tada', open.url)).toEqual({
      code: 0,
      output: `${totalCount} articles\n${lines.join('')}`,
    });
    const refused = await example.run('with-tada', closed.url);
    expect(refused.code).not.toBe(0);
    expect(refused.output).toContain('DOCUMENT_NOT_TRUSTED');
  });

  test('the manifest lists the query of the client', async () => {
    const listed = JSON.parse(readFileSync(example.manifest, 'utf8')) as Record<string, string>;
    for (const [documentId, query] of Object.entries(listed)) {
      const search = new URLSearchParams({ documentId, variables: '{"code":"BY"}' });
      const answer = await (await fetch(`${closed.url}?${search}`)).json();
      expect(answer).toEqual(await open.ask(query, { code: 'BY' }));
      expect(answer).toHaveProperty('data.country.name', 'Belarus');
    }
    expect(Object.keys(listed)).toHaveLength(1);
  });
});
