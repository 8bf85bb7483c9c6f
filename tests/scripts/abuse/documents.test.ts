import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { costOf, MAX_COST } from '../../../scripts/abuse/worst/cost.ts';
import { FLOOR } from '../../../scripts/abuse/worst/figures.ts';
import { Fitting } from '../../../scripts/abuse/worst/fitting.ts';
import type { Identified, Pool } from '../../../scripts/abuse/worst/pool.ts';
import { RandomDocuments } from '../../../scripts/abuse/worst/random-documents.ts';
import { flatten, printDocument, replaceAt, type Selection } from '../../../scripts/abuse/worst/selection.ts';
import { seededRandom } from '../../../scripts/shared/random.ts';
import { federate } from '../../../src/graph/federation/federation.ts';
import { createSchema } from '../../../src/graph/schema.ts';

const schema = federate(createSchema(), { strict: false });

const subject = (type: Identified) => [
  { type, id: 'UGVyc29uOjE', slug: `a-${type.toLowerCase()}`, name: `A ${type}`, code: null },
];
const pool: Pool = {
  subjects: {
    Article: subject('Article'),
    Person: subject('Person'),
    Country: [{ type: 'Country', id: 'Q291bnRyeTox', slug: 'france', name: 'France', code: 'FR' }],
    Organization: subject('Organization'),
    Place: subject('Place'),
  },
  words: ['said', 'the', 'election'],
  sources: ['The Meridian'],
  sections: ['World'],
  languages: ['en'],
  bodies: ['The minister "said" so.\nTwice.'],
  first: Date.UTC(2025, 9, 1),
  last: Date.UTC(2025, 11, 31),
};

const documentsOf = (seed: number) => new RandomDocuments(schema, seededRandom(seed), pool);

function* manyRoots(seed: number, count: number): Generator<readonly Selection[]> {
  const documents = documentsOf(seed);
  let roots: readonly Selection[] = [documents.root()];
  for (let created = 0; created < count; created++) {
    yield roots;
    const fresh = created % 5 === 0 || flatten(roots).length > 100;
    roots = fresh ? [documents.root()] : documents.mutate(roots);
  }
}

test('every random document and every mutation is valid', () => {
  const documents = documentsOf(0);
  for (const roots of manyRoots(1, 300)) {
    const source = documents.print(roots);
    expect(
      validate(schema, parse(source)).map(({ message }) => message),
      source,
    ).toEqual([]);
  }
});

test('the documents depend on the seed only', () => {
  const documents = documentsOf(0);
  const printed = (seed: number) => [...manyRoots(seed, 50)].map((roots) => documents.print(roots));
  expect(printed(1)).toEqual(printed(1));
  expect(printed(1)).not.toEqual(printed(2));
});

test('every field of Query is drawn', () => {
  const documents = documentsOf(3);
  const drawn = new Set(Array.from({ length: 600 }, () => documents.root().field));
  expect([...drawn]).toEqual(expect.arrayContaining(Object.keys(schema.getQueryType()!.getFields())));
});

test('documents are fitted to a cost that the server accepts, most of them above the floor', () => {
  const random = seededRandom(4);
  const documents = new RandomDocuments(schema, random, pool);
  const fitting = new Fitting(schema, documents, random);
  const fitted = Array.from({ length: 30 }, () => fitting.fit([documents.root()])).filter(
    (one) => one !== null,
  );
  expect(fitted.length).toBeGreaterThan(10);
  for (const { document, cost } of fitted) {
    expect(cost).toBe(costOf(schema, document));
    expect(cost).toBeLessThanOrEqual(MAX_COST);
  }
  expect(fitted.filter(({ cost }) => cost >= FLOOR).length).toBeGreaterThan(fitted.length / 2);
});

const leaf = (parent: string, field: string): Selection => ({ parent, field, args: {}, children: [] });
const node: Selection = {
  parent: 'Query',
  field: 'node',
  args: { id: '"x"' },
  children: [leaf('Node', 'id'), leaf('Node', 'id'), leaf('Person', 'name')],
};

test('a repeated field and a field in a fragment get an alias', () => {
  expect(printDocument([node], () => 'Node')).toBe(
    '{ node(id: "x") { id a0: id ... on Person { a1: name } } }',
  );
});

test('a selection is replaced by position, and removed with the last of its fields', () => {
  expect(replaceAt([node], 2, () => [])[0]?.children).toHaveLength(2);
  const single = { ...node, children: [leaf('Node', 'id')] };
  expect(replaceAt([single], 1, () => [])).toEqual([]);
  expect(replaceAt([node, single], 4, () => [node])).toEqual([node, node]);
});
