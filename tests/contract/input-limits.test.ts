import {
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { DatelineError } from '../../src/errors.ts';
import type { Input } from '../../src/graph/builder/input-rules.ts';
import { federate } from '../../src/graph/federation/federation.ts';
import { createSchema } from '../../src/graph/schema.ts';
import { inputCost } from '../../src/serve/limits/input-cost.ts';

const schema = federate(createSchema(), { strict: false });

/** More than the maximum length of any text or list. */
const LENGTH = 25_000;

interface Excess {
  readonly path: string;
  readonly value: unknown;
}

/** Returns values of a type, each of which is too long in one place. */
function excesses(type: GraphQLInputType, path: string): Excess[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const inner = excesses(nullable.ofType, path).map((each) => ({ ...each, value: [each.value] }));
    return [{ path: `${path}[]`, value: Array.from({ length: LENGTH }, () => null) }, ...inner];
  }
  if (isInputObjectType(nullable)) {
    return Object.values(nullable.getFields()).flatMap(({ name, type: inner }) =>
      excesses(inner, `${path}.${name}`).map((each) => ({ ...each, value: { [name]: each.value } })),
    );
  }
  const isText = isScalarType(nullable) && ['String', 'ID', 'URL'].includes(nullable.name);
  return isText ? [{ path, value: 'x'.repeat(LENGTH) }] : [];
}

/** Returns the code of the error for these arguments; null if they are valid. */
function codeOf(inputs: readonly Input[], values: Record<string, unknown>): string | null {
  try {
    inputCost(inputs, values);
    return null;
  } catch (error) {
    return error instanceof DatelineError ? error.code : String(error);
  }
}

const places = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields()).flatMap(({ name, args }) =>
        args.flatMap((arg) =>
          excesses(arg.type, arg.name).map(({ path, value }) => ({
            at: `${type.name}.${name}(${path})`,
            code: codeOf(args, { [arg.name]: value }),
          })),
        ),
      )
    : [],
);

test('every text and list of an argument has a maximum length', () => {
  expect(places.length).toBeGreaterThan(100);
  // The number of representations is limited for the whole request.
  const unlimited = places.filter(
    ({ code, at }) => code === null && at !== 'Query._entities(representations[])',
  );
  expect(unlimited).toEqual([]);
});

test('a text or list that is too long has the error code of its kind', () => {
  const codes = new Map(places.map(({ at, code }) => [at, code]));
  expect(codes.get('Query.person(by.name)')).toBe('BAD_USER_INPUT');
  expect(codes.get('Query.extract(text)')).toBe('TEXT_TOO_LONG');
  expect(codes.get('Query.articles(filter.people.any[])')).toBe('BAD_PAGE_SIZE');
  expect(codes.get('Query.nodes(ids[])')).toBe('BAD_PAGE_SIZE');
});

test('the message states the argument, the length and the maximum', () => {
  const { suggest } = schema.getQueryType()!.getFields();
  expect(() => inputCost(suggest!.args, { prefix: 'x'.repeat(201) })).toThrow(
    '`prefix` must have at most 200 characters (got 201). Shorten the text.',
  );
});
