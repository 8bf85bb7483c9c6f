import fc from 'fast-check';
import {
  type DocumentNode,
  execute as executeInGraphqlJs,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { RequestContext } from '../../src/graph/loading/request-context.ts';
import { createSchema } from '../../src/graph/schema.ts';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { execute } from '../../src/serve/request/execute.ts';
import { PreparedDocument } from '../../src/serve/request/prepared-documents.ts';
import { Database } from '../../src/store/database.ts';
import { sharedExtractor } from '../support/extractor.ts';
import { createTestGateway } from '../support/gateway.ts';

const { databaseUrl } = await createTestGateway();
const database = new Database({ url: databaseUrl });
afterAll(() => database.close());
const schema = createSchema();
const newContext = () => new RequestContext({ database, extractor: sharedExtractor, rows: null });

/** Returns the result of graphql-js, and those of the first three executions, the last two of which are compiled. */
async function results(document: DocumentNode, variables: Record<string, unknown>): Promise<string[]> {
  const operation = new PreparedDocument(schema, document).operation(undefined)!;
  const run = () => execute(operation, { variables, context: newContext() }, 30_000);
  const all = [
    await executeInGraphqlJs({
      schema,
      document,
      variableValues: variables,
      contextValue: newContext(),
    }),
    await run(),
    await run(),
    await run(),
  ];
  return all.map((result) => {
    // Which of several errors is reported for one null depends on their order in time.
    if (result.data === undefined) return JSON.stringify(result);
    return JSON.stringify({ data: result.data, failed: result.errors !== undefined });
  });
}

test.each(EXAMPLES)(
  '$title: the result of the compiled operation is the same',
  async ({ query, variables = {} }) => {
    const [expected, ...actual] = await results(parse(query), variables);
    for (const result of actual) expect(result).toBe(expected);
  },
);

/** Values for the arguments of fields: all required ones, and some optional ones. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  article: ['by: { slug: "unknown-article" }', 'by: { slug: "nato-calls-china-an-enabler-of-russias-war" }'],
  person: ['by: { name: "Vladimir Putin" }', 'by: { slug: "unknown" }', 'by: { id: "not an id" }'],
  organization: ['by: { name: "NATO" }', 'by: { slug: "nothing" }'],
  place: ['by: { name: "Moscow" }'],
  country: ['code: "CN"', 'code: "ZZ"'],
  articles: ['first: 2', 'first: 3, filter: { countries: { any: [{ code: "RU" }] } }', 'first: 1000'],
  search: ['query: "war", first: 2', 'query: ""'],
  suggest: ['prefix: "pu"'],
  nodes: ['ids: ["x"]', 'ids: []'],
  node: ['id: "x"'],
};

/** Few lists of the default length, which took half of the time when nested, although they are executed like short ones. */
const LENGTHS = ['first: 1', 'first: 2', 'first: 3', ''];

const argumentsOf = ({ name, args }: GraphQLField<unknown, unknown>): readonly string[] =>
  ARGUMENTS[name] ?? (args.some((one) => one.name === 'first') ? LENGTHS : ['']);

// Few directives, because operations with directives are not compiled.
const DIRECTIVES = [
  ...Array<string>(40).fill(''),
  ' @include(if: $yes)',
  ' @skip(if: $yes)',
  ' @skip(if: false)',
];

/** Generates a selection of fields of a type, at most `depth` levels deep. */
function selection(type: GraphQLOutputType, depth: number): fc.Arbitrary<string> {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return fc.constant('');
  const own = isObjectType(named) || isInterfaceType(named) ? Object.values(named.getFields()) : [];
  const fields = own.filter(
    (field) =>
      field.name !== 'extract' &&
      (depth > 0 || !isCompositeType(getNamedType(field.type))) &&
      (ARGUMENTS[field.name] || !field.args.some(isRequiredArgument)),
  );
  const field = (one: (typeof fields)[number]) =>
    fc
      .tuple(
        fc.constantFrom(...(one.args.length > 0 ? argumentsOf(one) : [''])),
        fc.constantFrom(...DIRECTIVES),
        fc.constantFrom('', '', 'a', 'b'),
        selection(one.type, depth - 1),
      )
      // The alias contains the name of the field, because fields with the same alias would conflict.
      .map(
        ([args, directive, alias, inner]) =>
          `${alias && `${alias}_${one.name}: `}${one.name}${args && `(${args})`}${directive}${inner}`,
      );
  const spread = isAbstractType(named)
    ? fc
        .constantFrom(...schema.getPossibleTypes(named))
        .chain((possible) => selection(possible, 0).map((inner) => ` ... on ${possible.name}${inner}`))
    : fc.constant('');
  return fc
    .shuffledSubarray(fields, {
      minLength: Math.min(2, fields.length),
      maxLength: Math.min(4, fields.length),
    })
    .chain((chosen) => fc.tuple(fc.constantFrom('', '__typename '), fc.tuple(...chosen.map(field)), spread))
    .map(
      ([typename, chosen, rest]) => ` { ${`${typename}${chosen.join(' ')}${rest}`.trim() || '__typename'} }`,
    );
}

test('the result of any compiled query is the same: data, order and errors', async () => {
  let withData = 0;
  let withErrors = 0;
  await fc.assert(
    fc.asyncProperty(selection(schema.getQueryType()!, 6), fc.boolean(), async (body, yes) => {
      const document = parse(`query ${body.includes('$yes') ? '($yes: Boolean!)' : ''}${body}`);
      fc.pre(validate(schema, document).length === 0);
      const [expected, ...actual] = await results(document, { yes });
      for (const result of actual) expect(result).toBe(expected);
      if (expected!.includes('"failed":true')) withErrors += 1;
      if (expected!.length > 300) withData += 1;
    }),
    { numRuns: 200 },
  );
  expect(withData).toBeGreaterThan(10);
  expect(withErrors).toBeGreaterThan(2);
}, 120_000);

test('variables of a wrong type are refused with the same message', async () => {
  const document = parse('query ($first: Int!) { articles(first: $first) { totalCount } }');
  for (const variables of [{}, { first: 'x' }, { first: null }, { first: 2 ** 40 }]) {
    const [expected, ...actual] = await results(document, variables);
    for (const result of actual) expect(result).toBe(expected);
  }
});
