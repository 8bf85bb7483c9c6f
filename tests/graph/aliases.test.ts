import fc from 'fast-check';
import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';
import { expect, test } from 'vitest';
import { federate } from '../../src/graph/federation/federation.ts';
import { createSchema } from '../../src/graph/schema.ts';
import { createTestGateway } from '../support/gateway.ts';
import { type ListField, listFields } from './list-fields.ts';

// The items of a list depend only on its own arguments, not on other fields of the request or on earlier requests.

/** A gateway that keeps only parsed documents and prepared statements between requests. */
const fresh = await createTestGateway();
const caching = await createTestGateway({ databaseOf: fresh, caches: true });

type Args = Readonly<Record<string, unknown>>;
type Answer = Awaited<ReturnType<typeof fresh.ask>>;

/** Values that exist in the archive, for arguments whose type does not define the values. */
async function pools(): Promise<Readonly<Record<string, readonly (string | boolean)[]>>> {
  const { data } = await fresh.ask(`{
    people(orderBy: ARTICLES, first: 5) { edges { node { id slug name } } }
    organizations(orderBy: ARTICLES, first: 5) { edges { node { id slug name } } }
    places(orderBy: ARTICLES, first: 5) { edges { node { id slug name } } }
    countries(orderBy: ARTICLES, first: 5) { edges { node { id slug code } } }
    articles(first: 5) { edges { node { id slug url source section } } }
  }`);
  const of = (list: string, field: string): string[] =>
    data[list].edges.flatMap(({ node }: { node: Record<string, string | null> }) => node[field] ?? []);
  const every = ['people', 'organizations', 'places', 'countries', 'articles'];
  return {
    ...Object.fromEntries(
      [
        ['PersonBy', 'people'],
        ['OrganizationBy', 'organizations'],
        ['PlaceBy', 'places'],
        ['CountryBy', 'countries'],
        ['ArticleBy', 'articles'],
      ].flatMap(([type, list]) => [
        [`${type}.id`, of(list!, 'id')],
        [`${type}.slug`, of(list!, 'slug')],
        [`${type}.name`, list === 'countries' || list === 'articles' ? [] : of(list!, 'name')],
      ]),
    ),
    'ArticleBy.url': of('articles', 'url'),
    'EntityBy.id': of('people', 'id'),
    ID: every.flatMap((list) => of(list, 'id')),
    CountryCode: of('countries', 'code'),
    DateTime: ['2023-06-01T00:00:00Z', '2024-07-01T00:00:00Z', '2025-03-01T00:00:00Z'],
    Date: ['2024-06-01', '2024-09-01'],
    query: ['president', 'president or year', 'war', '-china', '"prime minister"', 'gov*'],
    text: ['the war', 'we will', 'not', 'peo*'],
    namePrefix: ['a', 'B', 'united'],
    prefix: ['pu', 'li', 'uni'],
    sources: of('articles', 'source'),
    sections: of('articles', 'section'),
    languages: ['en', 'fr'],
    sameAs: ['http://www.wikidata.org/entity/Q159', 'https://www.iso.org/obp/ui/#iso:code:3166:CN'],
    all: ['war', 'sport'],
    any: ['war', 'sport'],
    none: ['war', 'sport'],
  };
}
const POOLS = await pools();
const REPRESENTATIONS = [
  ...POOLS['CountryCode']!.map((code) => ({ __typename: 'Country', code })),
  ...POOLS['PersonBy.id']!.map((id) => ({ __typename: 'Person', id })),
];

const LONG = 'Chinese Premier Li Qiang met Russian President Vladimir Putin in Moscow on Tuesday.';

/** An argument or input field: its parent, its name and its type. */
interface Slot {
  readonly of: string;
  readonly name: string;
  readonly type: GraphQLInputType;
}

function argumentOf({ of, name, type }: Slot): fc.Arbitrary<unknown> {
  const plain = getNullableType(type);
  if (isListType(plain)) {
    const item = argumentOf({ of, name, type: plain.ofType });
    return fc.array(item, { minLength: 1, maxLength: 3 });
  }
  const named = getNamedType(plain);
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map((value) => value.name));
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields()).map((field) => ({
      of: named.name,
      name: field.name,
      type: field.type,
      required: isRequiredInputField(field),
    }));
    if (named.isOneOf) {
      const given = fields.filter((field) => !hasNoValues(field));
      return fc
        .constantFrom(...given)
        .chain((field) => argumentOf(field).map((value) => ({ [field.name]: value })));
    }
    return fc
      .subarray(fields, { maxLength: 2 })
      .chain((chosen) =>
        fc.record(Object.fromEntries(chosen.map((field) => [field.name, argumentOf(field)]))),
      );
  }
  if (named.name === 'Int') return fc.integer({ min: name === 'maxLength' ? 1 : 0, max: 4 });
  if (named.name === 'Boolean') return fc.boolean();
  if (named.name === '_Any') return fc.constantFrom(...REPRESENTATIONS);
  const values = POOLS[`${of}.${name}`] ?? POOLS[name] ?? POOLS[named.name];
  if (!values) throw new Error(`No values for ${of}.${name}.`);
  return fc.constantFrom(...values);
}
const hasNoValues = ({ of, name }: Slot): boolean => POOLS[`${of}.${name}`]?.length === 0;

const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${key}: ${literal(each)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string' && /^[A-Z_]+$/.test(value) && !isText(value)
    ? value
    : JSON.stringify(value);
};
/** Country codes are strings, although they look like enum values. */
const isText = (value: string): boolean => POOLS['CountryCode']!.includes(value);

const SAMPLES: Readonly<Record<string, string>> = {
  by: '',
  code: '"RU"',
  from: '{ country: { code: "RU" } }',
  to: '{ country: { code: "CN" } }',
  query: '"president or year"',
  prefix: '"pu"',
  text: JSON.stringify(LONG),
  since: '"2024-08-01T00:00:00Z"',
  interval: 'MONTH',
  id: JSON.stringify(POOLS['PersonBy.id']![0]),
};
const FIELDS = listFields(federate(createSchema(), { strict: false }), (_parent, { name, type }) => {
  const by = `${getNamedType(type).name}.slug`;
  return (
    SAMPLES[name] || (POOLS[by] ? `{ slug: ${literal(POOLS[by][0])} }` : literal(REPRESENTATIONS.slice(0, 2)))
  );
});

test('covers all lists of the schema', () => {
  const names = FIELDS.map(({ name }) => name);
  for (const name of [
    'Query.articles',
    'Query.search',
    'Country.articles',
    'Article.people',
    'CoMention.articles',
  ]) {
    expect(names).toContain(name);
  }
  expect(names.length).toBeGreaterThan(60);
});

test('distinguishes the last items of the newest-first list from the first items of the oldest-first list, which use the same statement', async () => {
  const list = (args: string) =>
    `articles(${args}) { edges { node { slug } } pageInfo { hasNextPage hasPreviousPage } }`;
  const oldest = list('first: 2, orderBy: OLDEST');
  const last = list('last: 2');
  for (const gateway of [fresh, caching]) {
    const { data } = await gateway.ask(`{ a: ${oldest} b: ${last} }`);
    expect(data.b.edges).toEqual(data.a.edges.toReversed());
    expect(data.a.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
    expect(data.b.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
    expect((await gateway.ask(`{ ${last} }`)).data.articles).toEqual(data.b);
    expect((await gateway.ask(`{ ${oldest} }`)).data.articles).toEqual(data.a);
  }
});

const PAGE_ARGUMENTS = ['first', 'last', 'after', 'before'];

/** The arguments of a page before cursors are known: `after` and `before` are positions in the list. */
interface Paging {
  readonly size: number;
  readonly backward: boolean;
  readonly after: number | null;
  readonly before: number | null;
}
const position = fc.option(fc.integer({ min: 0, max: 5 }), { freq: 1 });
const paging: fc.Arbitrary<Paging> = fc.record({
  size: fc.integer({ min: 0, max: 3 }),
  backward: fc.boolean(),
  after: position,
  before: position,
});

interface ListRequest {
  readonly own: Args;
  readonly paging: Paging;
}

/** Two sets of arguments of a field. They are mostly equal, because a cache key may miss a small difference. */
function pairOf(field: ListField): fc.Arbitrary<readonly [ListRequest, ListRequest]> {
  const own = field.args.filter(({ name }) => !field.isConnection || !PAGE_ARGUMENTS.includes(name));
  const values = fc.record(
    Object.fromEntries(
      own.map((arg) => [arg.name, argumentOf({ of: field.name, name: arg.name, type: arg.type })]),
    ),
    { requiredKeys: own.filter(({ type }) => String(type).endsWith('!')).map(({ name }) => name) },
  ) as fc.Arbitrary<Args>;
  return fc
    .tuple(values, values, paging, paging, fc.subarray(own.map(({ name }) => name)), fc.boolean())
    .map(([one, other, first, second, changed, sameSize]) => {
      const mixed = Object.fromEntries(
        own.flatMap(({ name }) => {
          const value = (changed.includes(name) ? other : one)[name];
          return value === undefined ? [] : [[name, value]];
        }),
      );
      return [
        { own: one, paging: first },
        { own: mixed, paging: sameSize ? { ...second, size: first.size } : second },
      ] as const;
    });
}

const argumentsText = (args: Args): string => {
  const given = Object.entries(args).map(([name, value]) => `${name}: ${literal(value)}`);
  return given.length > 0 ? `(${given.join(', ')})` : '';
};
const fieldText = (field: ListField, alias: string, args: Args): string =>
  `${alias}: ${field.field}${argumentsText(args)} ${field.selection}`;

const answers = new Map<string, Promise<Answer>>();
/** The response to a separate request to the gateway without caches. */
function alone(field: ListField, alias: string, args: Args): Promise<Answer> {
  const query = field.inQuery(fieldText(field, alias, args));
  const answer = answers.get(query) ?? fresh.ask(query);
  answers.set(query, answer);
  return answer;
}

/** All values in a response that have this alias, in the order of the response. */
const called = (alias: string, value: unknown): unknown[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([name, each]) => (name === alias ? [each] : called(alias, each)));

/** The arguments with the cursors of the list. */
async function withCursors(field: ListField, { own, paging }: ListRequest): Promise<Args> {
  if (!field.isConnection) return own;
  const names = new Set(field.args.map(({ name }) => name));
  const response = await alone(field, 'a', { ...own, first: 8 });
  const [list] = called('a', response.data) as { edges: { cursor: string }[] }[];
  const cursors = list?.edges.map(({ cursor }) => cursor) ?? [];
  const at = (index: number | null) => (index === null ? undefined : cursors[index % cursors.length]);
  const given = {
    [paging.backward && names.has('last') ? 'last' : 'first']: paging.size,
    after: at(paging.after),
    before: names.has('before') ? at(paging.before) : undefined,
  };
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...own, ...Object.fromEntries(present) };
}

const byName = new Map(FIELDS.map((field) => [field.name, field]));
// Connections have the most arguments that can be confused, so they are tested twice as often.
const paged = FIELDS.filter(({ isConnection }) => isConnection);
const fieldNames = fc.constantFrom(...[...FIELDS, ...paged].map(({ name }) => name));

test('returns the same list alone, together with another list, and after another request', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fieldNames.chain((name) => fc.tuple(fc.constant(name), pairOf(byName.get(name)!))),
      async ([name, [one, other]]) => {
        const field = byName.get(name)!;
        const [a, b] = await Promise.all([withCursors(field, one), withCursors(field, other)]);
        const [aloneA, aloneB] = await Promise.all([alone(field, 'a', a), alone(field, 'b', b)]);
        // An error would null the parent, and with it the other list.
        fc.pre(!aloneA.errors && !aloneB.errors);
        const expected = { a: called('a', aloneA.data), b: called('b', aloneB.data) };
        if (JSON.stringify(expected.a) !== JSON.stringify(expected.b)) compared += 1;
        const both = field.inQuery(`${fieldText(field, 'a', a)} ${fieldText(field, 'b', b)}`);
        for (const gateway of [fresh, caching]) {
          const { data, errors } = await gateway.ask(both);
          expect(errors).toBeUndefined();
          expect({ a: called('a', data), b: called('b', data) }, both).toEqual(expected);
        }
        // These requests are new, so only the row cache can have values for them.
        for (const [alias, args] of [
          ['a', a],
          ['b', b],
        ] as const) {
          const { data } = await caching.ask(field.inQuery(fieldText(field, alias, args)));
          expect(called(alias, data), both).toEqual(expected[alias]);
        }
      },
    ),
    // The cached rows depend on all earlier pairs, so shrinking would not reproduce a failure. `seed` repeats a run.
    { numRuns: 300, endOnFailure: true },
  );
  // Ensures that the pairs differ enough. How many of the 300 random pairs do varies between runs.
  expect(compared).toBeGreaterThan(75);
}, 120_000);
