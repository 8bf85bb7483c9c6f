import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../src/graph/schema.ts';
import { hashOf, idOf } from '../../src/serve/documents/document-id.ts';
import { parseManifest } from '../../src/serve/documents/manifest.ts';
import { readTrustedDocuments } from '../../src/serve/documents/trusted-documents.ts';
import { anyCharacter } from '../support/any-character.ts';

const schema = createSchema();
const root = mkdtempSync(join(tmpdir(), 'dateline-trusted-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Creates a folder with these files. */
function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(root, 'folder-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
const manifestOf = (content: unknown): string =>
  join(folderOf({ 'manifest.json': JSON.stringify(content) }), 'manifest.json');

const ONE = '{ __typename }\n';
const TWO = 'query Two { country(code: "BY") { name } }';

describe('a folder', () => {
  test('of .graphql and .gql files: the id of each is the SHA-256 of its exact bytes', async () => {
    const bom = '\uFEFF{ __typename }';
    const trusted = await readTrustedDocuments(
      folderOf({
        'one.graphql': ONE,
        'deep/er/two.gql': TWO,
        'bom.graphql': bom,
        'README.md': 'Not a document.',
      }),
      schema,
    );
    for (const text of [ONE, TWO, bom]) {
      expect(trusted.get(`sha256:${hashOf(text)}`)).toBe(text);
      expect(trusted.has(text)).toBe(true);
    }
    expect(trusted.has(ONE.trim())).toBe(false);
    expect(trusted.has('Not a document.')).toBe(false);
  });

  test('without documents is refused', async () => {
    await expect(readTrustedDocuments(folderOf({ 'a.txt': ONE }), schema)).rejects.toMatchObject({
      code: 'TRUSTED_DOCUMENT_INVALID',
      message: expect.stringContaining('contains no documents'),
    });
  });

  test('reports each invalid document with its file, location and error', async () => {
    const folder = folderOf({
      'good.graphql': ONE,
      'broken.graphql': '{\n  articles {',
      'sub/unfit.graphql': '{\n  nothing\n  country { name }\n}',
      'empty.graphql': '',
      'schema.graphql': 'type Query { a: Int }',
    });
    const error = await readTrustedDocuments(folder, schema).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'TRUSTED_DOCUMENT_INVALID' });
    expect((error as Error).message.split('\n')).toEqual([
      'broken.graphql:2:13: Syntax Error: Expected Name, found <EOF>.',
      'empty.graphql:1:1: Syntax Error: Unexpected <EOF>.',
      'schema.graphql:1:1: The "Query" definition is not executable.',
      `${join('sub', 'unfit.graphql')}:2:3: Cannot query field "nothing" on type "Query".`,
      `${join('sub', 'unfit.graphql')}:3:3: Field "country" argument "code" of type "CountryCode!" is required, but it was not provided.`,
    ]);
  });

  test('reports a file that is not UTF-8, and a missing folder', async () => {
    const folder = folderOf({ 'latin.graphql': Uint8Array.of(0x7b, 0xe9, 0x7d) });
    await expect(readTrustedDocuments(folder, schema)).rejects.toMatchObject({
      code: 'FILE_NOT_UTF8',
      message: expect.stringContaining('latin.graphql'),
    });
    await expect(readTrustedDocuments(join(folder, 'none'), schema)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining(join(folder, 'none')),
    });
  });
});

describe('a manifest', () => {
  test('with documents by id, in the format of graphql-codegen and Relay', async () => {
    const relay = '0123456789abcdef0123456789abcdef';
    const trusted = await readTrustedDocuments(manifestOf({ [relay]: ONE, [idOf(TWO)]: TWO }), schema);
    expect(trusted.get(relay)).toBe(ONE);
    expect(trusted.get(idOf(ONE))).toBe(ONE);
    expect(trusted.get(idOf(TWO))).toBe(TWO);
    expect(trusted.get('other')).toBeNull();
  });

  test('in the format of Apollo', async () => {
    const operations = [{ id: hashOf(TWO), name: 'Two', type: 'query', body: TWO }];
    const apollo = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    const trusted = await readTrustedDocuments(manifestOf(apollo), schema);
    expect(trusted.get(hashOf(TWO))).toBe(TWO);
    await expect(
      readTrustedDocuments(manifestOf({ ...apollo, operations: [...operations, ...operations] }), schema),
    ).rejects.toMatchObject({ code: 'MANIFEST_INVALID', message: expect.stringContaining(hashOf(TWO)) });
  });

  test('reports an invalid document by its id', async () => {
    await expect(
      readTrustedDocuments(manifestOf({ good: ONE, 'x-app:bad': '{ nothing }' }), schema),
    ).rejects.toMatchObject({
      code: 'TRUSTED_DOCUMENT_INVALID',
      message: 'x-app:bad:1:3: Cannot query field "nothing" on type "Query".',
    });
    await expect(readTrustedDocuments(manifestOf({ [idOf(ONE)]: TWO }), schema)).rejects.toMatchObject({
      code: 'TRUSTED_DOCUMENT_INVALID',
      message: `${idOf(ONE)}: The id must be the SHA-256 hash of the document. Use ${idOf(TWO)}.`,
    });
  });

  test.each([
    ['invalid JSON', '{', 'The manifest is not valid JSON'],
    ['a list', '[]', 'The manifest is not an object'],
    ['nothing', 'null', 'The manifest is not an object'],
    ['an id with invalid characters', '{"a b": "{ __typename }"}', 'a b must consist of letters'],
    ['an id with the prefix and an invalid hash', '{"sha256:12": "{ __typename }"}', 'must have 64'],
    ['a document that is not a string', '{"a": 7}', 'a must be the text of a GraphQL document'],
    [
      'another version of the format of Apollo',
      '{"format": "apollo-persisted-query-manifest", "version": 2, "operations": []}',
      'version',
    ],
  ])('refuses %s', (_, content, words) => {
    expect(() => parseManifest(content, 'm.json')).toThrowError(
      expect.objectContaining({
        code: 'MANIFEST_INVALID',
        message: expect.stringMatching(new RegExp(`^m\\.json: .*${words}`)),
      }),
    );
  });

  test('accepts ids that are special property names of objects', () => {
    expect(parseManifest('{"__proto__": "a", "constructor": "b"}', 'm')).toEqual([
      { id: '__proto__', text: 'a' },
      { id: 'constructor', text: 'b' },
    ]);
  });

  test('returns any documents with any ids unchanged, in both formats', () => {
    const ids = fc.stringMatching(/^(x-[a-z]{1,9}:)?[A-Za-z0-9._~-]{1,64}$/);
    fc.assert(
      fc.property(
        fc.dictionary(ids, fc.string({ unit: anyCharacter }), { noNullPrototype: true }),
        (documents) => {
          const listed = Object.entries(documents).map(([id, text]) => ({ id, text }));
          expect(parseManifest(JSON.stringify(documents), 'm')).toEqual(listed);
          const operations = listed.map(({ id, text }) => ({ id, name: 'A', type: 'query', body: text }));
          const apollo = { format: 'apollo-persisted-query-manifest', version: 1, operations };
          expect(parseManifest(JSON.stringify(apollo), 'm')).toEqual(listed);
        },
      ),
    );
  });

  test('refuses any other content with MANIFEST_INVALID', () => {
    const refused = (content: string): void => {
      try {
        const listed = parseManifest(content, 'm');
        expect(listed.every(({ id, text }) => typeof id === 'string' && typeof text === 'string')).toBe(true);
      } catch (error) {
        expect(error).toMatchObject({ code: 'MANIFEST_INVALID' });
      }
    };
    fc.assert(fc.property(fc.string(), refused));
    fc.assert(fc.property(fc.json(), refused));
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (operations) =>
        refused(JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations })),
      ),
    );
  });
});
