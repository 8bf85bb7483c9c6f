import { readFileSync } from 'node:fs';
import {
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { federate } from '../../src/graph/federation/federation.ts';
import { printSdl } from '../../src/graph/federation/print-sdl.ts';
import { createSchema } from '../../src/graph/schema.ts';
import { packagePath } from '../../src/package-path.ts';

const schema = federate(createSchema(), { strict: false });
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

test('schema.graphql is up to date (otherwise run `npm run -s schema:print > schema.graphql`)', () => {
  expect(readFileSync(packagePath('schema.graphql'), 'utf8')).toBe(printSdl(schema));
});

test('every type, field, argument, input field and enum value has a description', () => {
  const bare: string[] = [];
  const check = (where: string, { description }: { description?: string | null | undefined }) => {
    if (!description?.trim()) bare.push(where);
  };
  for (const type of types) {
    check(type.name, type);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]) {
        check(`${type.name}.${field.name}`, field);
        for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg);
      }
    }
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
  }
  expect(bare).toEqual([]);
});

test('every custom scalar has a specification URL', () => {
  const own = types
    .filter(isScalarType)
    .filter(({ name }) => !['ID', 'Int', 'Float', 'String', 'Boolean'].includes(name));
  expect(own.map(({ name }) => name).sort()).toEqual(['CountryCode', 'Date', 'DateTime', 'URL', '_Any']);
  for (const scalar of own) expect(scalar.specifiedByURL).toMatch(/^https:/);
});

test('the edges of a connection and their nodes have no resolver, so that executors read them without a call', () => {
  const fieldsOf = (suffix: string) =>
    types.filter(isObjectType).flatMap((type) => (type.name.endsWith(suffix) ? [type.getFields()] : []));
  const fields = [
    ...fieldsOf('Connection').map(({ edges }) => edges),
    ...fieldsOf('Edge').flatMap(({ node, salience, mentionCount }) => [
      node,
      ...(salience ? [salience, mentionCount] : []),
    ]),
  ];
  expect(fields.length).toBeGreaterThan(40);
  expect(fields.filter((field) => field?.resolve !== undefined)).toEqual([]);
});

test('every connection has edges, pageInfo and totalCount, and accepts the arguments of both directions', () => {
  const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(8);
  for (const type of connections)
    expect(Object.keys(type.getFields())).toEqual(
      expect.arrayContaining(['edges', 'pageInfo', 'totalCount']),
    );
  for (const type of types.filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (!getNamedType(field.type).name.endsWith('Connection')) continue;
      const args = field.args.map(({ name }) => name);
      const where = `${type.name}.${field.name}`;
      expect(args, where).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
    }
  }
});
