import { readFileSync } from 'node:fs';
import { buildClientSchema, type IntrospectionQuery, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { federate } from '../../src/graph/federation/federation.ts';
import { printIntrospection } from '../../src/graph/print-introspection.ts';
import { createSchema } from '../../src/graph/schema.ts';
import { packagePath } from '../../src/package-path.ts';

const schema = federate(createSchema(), { strict: false });
const committed = readFileSync(packagePath('introspection.json'), 'utf8');

test('introspection.json is up to date; if not, run `npm run -s schema:introspection > introspection.json`', () => {
  // Compared as a boolean, because a difference of the texts is too long to print.
  expect(committed === printIntrospection(schema)).toBe(true);
});

test('clients build the same schema from introspection.json', () => {
  const built = buildClientSchema(JSON.parse(committed) as IntrospectionQuery);
  expect(printSchema(built)).toBe(printSchema(schema));
});

test('the package contains the schema files', () => {
  const { files } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { files: string[] };
  expect(files).toEqual(expect.arrayContaining(['schema.graphql', 'introspection.json']));
});
