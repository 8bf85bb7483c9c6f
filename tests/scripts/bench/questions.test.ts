import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { CONTENDERS } from '../../../scripts/bench/contenders.ts';
import { questions } from '../../../scripts/bench/questions.ts';
import { federate } from '../../../src/graph/federation/federation.ts';
import { createSchema } from '../../../src/graph/schema.ts';

const asked = questions({
  article: 'a',
  person: 'p',
  country: 'AM',
  section: 'World',
  words: 'w',
  articles: ['a', 'b'],
  countries: ['AM'],
});

test('the gateway can be asked every question', () => {
  const schema = federate(createSchema(), { strict: false });
  for (const { title, queries } of asked) {
    expect(validate(schema, parse(queries.gateway ?? '')), title).toEqual([]);
  }
});

test('what stands for others parses, and each operation has the name that it is called by', () => {
  for (const { name, queries } of asked) {
    for (const query of Object.values(queries)) {
      expect(parse(query).definitions).toMatchObject([
        { kind: 'OperationDefinition', name: { value: name } },
      ]);
    }
  }
});

test('what a contender cannot be asked is a question that there is', () => {
  const names = asked.map(({ name }) => name);
  for (const { without = [] } of CONTENDERS) expect(names).toEqual(expect.arrayContaining([...without]));
});
