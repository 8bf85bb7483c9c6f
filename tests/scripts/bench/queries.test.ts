import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { CONTENDERS } from '../../../scripts/bench/contenders.ts';
import { benchQueries } from '../../../scripts/bench/queries.ts';
import { federate } from '../../../src/graph/federation/federation.ts';
import { createSchema } from '../../../src/graph/schema.ts';

const queries = benchQueries({
  article: 'a',
  person: 'p',
  country: 'AM',
  section: 'World',
  words: 'w',
  articles: ['a', 'b'],
  countries: ['AM'],
});

test('every query is valid for the gateway', () => {
  const schema = federate(createSchema(), { strict: false });
  for (const { title, queries: byDialect } of queries) {
    expect(validate(schema, parse(byDialect.gateway ?? '')), title).toEqual([]);
  }
});

test('the queries of all dialects parse, and each operation has the name of its query', () => {
  for (const { name, queries: byDialect } of queries) {
    for (const query of Object.values(byDialect)) {
      expect(parse(query).definitions).toMatchObject([
        { kind: 'OperationDefinition', name: { value: name } },
      ]);
    }
  }
});

test('the unsupported queries of each contender exist', () => {
  const names = queries.map(({ name }) => name);
  for (const { without = [] } of CONTENDERS) expect(names).toEqual(expect.arrayContaining([...without]));
});
