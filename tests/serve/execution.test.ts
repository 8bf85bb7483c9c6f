import fc from 'fast-check';
import {
  type DocumentNode,
  execute,
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
import { ExtractorThread } from '../../src/ingest/extractor-thread.ts';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { run as runWithin } from '../../src/serve/request/execution.ts';
import { Database } from '../../src/store/database.ts';
import { createTestGateway } from '../support/gateway.ts';

const { databaseUrl } = await createTestGateway();
const database = new Database({ url: databaseUrl });
const extractor = new ExtractorThread();
afterAll(async () => {
  await extractor.close();
  await database.close();
});
const schema = createSchema();
const contextValue = () => new RequestContext({ database, extractor, rows: null });

const run = (args: Parameters<typeof runWithin>[0]) => runWithin(args, 30_000);

/** The answer of graphql-js, and those of the first and of later runs. */
async function answers(document: DocumentNode, variableValues: Record<string, unknown>): Promise<string[]> {
  const ask = async (executor: typeof run) => {
    const args = { schema, document, variableValues, contextValue: contextValue() };
    const result = await executor(args);
    // Which of several errors is told, where the first makes all null, depends on which is the first to happen.
    if (result.data === undefined) return JSON.stringify(result);
    return JSON.stringify({ data: result.data, failed: result.errors !== undefined });
  };
  return [await ask(execute), await ask(run), await ask(run), await ask(run)];
}

test.each(EXAMPLES)('$title: compiled, the answer is the same', async ({ query, variables = {} }) => {
  const [wanted, ...given] = await answers(parse(query), variables);
  for (const answer of given) expect(answer).toBe(wanted);
});

/** Values for arguments that must be given, by field; and some that may. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  article: [
    'by: { slug: "nobody-wrote-this" }',
    'by: { slug: "nato-calls-china-an-enabler-of-russias-war" }',
  ],
  person: ['by: { name: "Vladimir Putin" }', 'by: { slug: "nobody" }', 'by: { id: "not an id" }'],
  organization: ['by: { name: "NATO" }', 'by: { slug: "nothing" }'],
  place: ['by: { name: "Moscow" }'],
  country: ['code: "CN"', 'code: "ZZ"'],
  articles: ['first: 2', 'first: 3, filter: { countries: { any: [{ code: "RU" }] } }', 'first: 1000'],
  search: ['query: "war", first: 2', 'query: ""'],
  suggest: ['prefix: "pu"'],
  nodes: ['ids: ["x"]', 'ids: []'],
  node: ['id: "x"'],
};

// Seldom: what has one is not compiled.
const DIRECTIVES = [
  ...Array<string>(40).fill(''),
  ' @include(if: $yes)',
  ' @skip(if: $yes)',
  ' @skip(if: false)',
];

/** A selection of fields of a type, at most so many levels deep. */
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
        fc.constantFrom(...(one.args.length > 0 ? (ARGUMENTS[one.name] ?? ['']) : [''])),
        fc.constantFrom(...DIRECTIVES),
        fc.constantFrom('', '', 'a', 'b'),
        selection(one.type, depth - 1),
      )
      // One alias for each field and its arguments, or two would clash.
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

test('whatever is asked, the compiled answer is the same: data, order and errors', async () => {
  let withData = 0;
  let withErrors = 0;
  await fc.assert(
    fc.asyncProperty(selection(schema.getQueryType()!, 6), fc.boolean(), async (body, yes) => {
      const document = parse(`query ${body.includes('$yes') ? '($yes: Boolean!)' : ''}${body}`);
      fc.pre(validate(schema, document).length === 0);
      const [wanted, ...given] = await answers(document, { yes });
      for (const answer of given) expect(answer).toBe(wanted);
      if (wanted!.includes('"failed":true')) withErrors += 1;
      if (wanted!.length > 300) withData += 1;
    }),
    { numRuns: 150 },
  );
  expect(withData).toBeGreaterThan(10);
  expect(withErrors).toBeGreaterThan(2);
}, 120_000);

test('variables that do not fit are refused in the same words', async () => {
  const document = parse('query ($first: Int!) { articles(first: $first) { totalCount } }');
  for (const variables of [{}, { first: 'x' }, { first: null }, { first: 2 ** 40 }]) {
    const [wanted, ...given] = await answers(document, variables);
    for (const answer of given) expect(answer).toBe(wanted);
  }
});
