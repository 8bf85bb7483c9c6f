import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { Database } from '../../../../src/store/database.ts';
import { textQuery } from '../../../../src/store/read/text/text-query.ts';
import { createTestDatabase } from '../../../support/database.ts';

const { url } = await createTestDatabase({ empty: true });
const database = new Database({ url });
afterAll(() => database.close());

const parse = async (question: string): Promise<string> => {
  const [row] = await database.query<{ query: string }>(
    { name: 'parse', text: `select to_tsquery('english', $1)::text as query` },
    [textQuery(question)],
  );
  return row!.query;
};

test.each([
  ['trade wars', "'trade' & 'war'"],
  ['"trade wars" china', "'trade' <-> 'war' & 'china'"],
  ['tariffs -steel', "'tariff' & !'steel'"],
  ['-"trade war"', "!( 'trade' <-> 'war' )"],
  ['moscow or minsk', "'moscow' | 'minsk'"],
  ['visit moscow OR minsk premier', "'visit' & ( 'moscow' | 'minsk' ) & 'premier'"],
  ['a1 or b1 or c1', "'a1' | 'b1' | 'c1'"],
  ['govern*', "'govern':*"],
  ['"open', "'open'"],
  ["People's", "'peopl'"],
  ['or', ''],
  ['or moscow or', "'moscow'"],
  ['', ''],
  ['- " " & | ! ( ) <-> : \\ \'', ''],
  ["x') | 'y", "'x' & 'y'"],
])('%s', async (question, expected) => {
  expect(await parse(question)).toBe(expected);
});

test('PostgreSQL accepts the result for any text', async () => {
  const pieces = fc.constantFrom(
    'war',
    'or',
    'OR',
    '-',
    '"',
    '*',
    "'",
    '\\',
    ':',
    '&',
    '|',
    '!',
    '(',
    ')',
    '<->',
    ' ',
    '§e1',
    'é',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
        fc.string({ unit: 'grapheme' }),
      ),
      async (question) => {
        expect(await parse(question)).not.toContain('§');
      },
    ),
    { numRuns: 300 },
  );
});
