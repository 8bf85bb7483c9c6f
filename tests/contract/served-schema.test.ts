import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { createTestGateway } from '../support/gateway.ts';
import { runInProcess } from '../support/in-process.ts';

const gateway = await createTestGateway();
const { data } = await gateway.ask(
  getIntrospectionQuery({
    descriptions: true,
    directiveIsRepeatable: true,
    experimentalDirectiveDeprecation: true,
    inputValueDeprecation: true,
    oneOf: true,
    schemaDescription: true,
    specifiedByUrl: true,
  }),
);
const served = buildClientSchema(data as IntrospectionQuery);
const read = (path: string): string => readFileSync(packagePath(path), 'utf8');

test('introspection.json is the introspection result of a running server', () => {
  expect(data).toEqual(JSON.parse(read('introspection.json')));
});

test('schema.graphql has the types, fields and descriptions of a running server, in the same order', () => {
  expect(printSchema(buildSchema(read('schema.graphql')))).toBe(printSchema(served));
});

test.each([
  ['schema:print', 'schema.graphql'],
  ['schema:introspection', 'introspection.json'],
])('npm run -s %s prints %s', async (script, path) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const [loader, entry = '', ...args] = scripts[script]!.split(' ');
  expect(loader).toBe('tsx');
  const { stdout } = await runInProcess(entry, args);
  // `toBe` would print both texts, which are too long.
  expect(stdout === read(path)).toBe(true);
});

test('the fields for gateways are the last ones', () => {
  const fields = Object.keys(served.getQueryType()!.getFields());
  expect(fields.slice(-2)).toEqual(['_entities', '_service']);
  const own = fields.slice(0, -2);
  expect(own).toEqual([...own].sort());
});

test('the first query in the description of the schema runs, and its examples are valid', async () => {
  const description = served.description ?? '';
  const [query = ''] = /(?<=\n\n)(?: {4}.*\n)+/.exec(description) ?? [];
  const { data: answer, errors } = await gateway.ask(query);
  expect(errors).toBeUndefined();
  expect(answer.articles.edges).toHaveLength(3);
  const examples = [...description.matchAll(/`(\w+\([^`]+\))`/g)].map(([, example]) => example!);
  expect(examples.length).toBeGreaterThan(3);
  for (const example of examples)
    expect(validate(served, parse(`{ ${example} { __typename } }`)), example).toEqual([]);
});
