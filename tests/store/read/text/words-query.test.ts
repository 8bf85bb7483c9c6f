import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packagePath } from '../../../../src/package-path.ts';
import { Database } from '../../../../src/store/database.ts';
import { textQuery } from '../../../../src/store/read/text/text-query.ts';
import { completions } from '../../../../src/store/read/text/word-endings.ts';
import { wordsQuery } from '../../../../src/store/read/text/words-query.ts';
import { createTestDatabase } from '../../../support/database.ts';

const { url } = await createTestDatabase();
const database = new Database({ url });
afterAll(() => database.close());

/** Returns whether a text matches a search text. */
async function matches(text: string, question: string): Promise<boolean> {
  const values: unknown[] = [text];
  const query = wordsQuery(textQuery(question))((value) => `$${values.push(value)}`);
  const { rows } = await database.pool.query(
    `select to_tsvector('english', $1::text) @@ ${query} as matches`,
    values,
  );
  return rows[0].matches;
}

const TEXT = `Norway's runners, in theatres of Türkiye and the U.S., donated to pro-Russian parties of O'Neills; COVID-19 ended
  state-of-the-art hopes. École rules, say Norwegians at example.com.`;

test.each([
  // The prefix is a stop word.
  ...['nor*', 'the*', 'her* or don*'],
  // The prefix is longer than the indexed stem.
  ...['runn*', 'norwegians*', 'parties*', 'donate*', 'theatre*'],
  // Case is ignored, in any alphabet.
  ...['TÜRK*', 'türk*', 'écol*', 'ÉCOL*'],
  // The prefix has several parts.
  ...[
    'pro-rus*',
    'pro-russians*',
    "o'neil*",
    "o'neills*",
    'u.s*',
    'covid-1*',
    'state-of-the-ar*',
    'example.c*',
  ],
  // The query has other words.
  ...['rules nor*', '-nowhere* rules', 'nowhere* or nor*', '"rules say" norw*', '(runn*', 'the nor*'],
])('%s is found', async (question) => {
  expect(await matches(TEXT, question)).toBe(true);
});

test.each([
  ...['norx*', 'run-*x', '-nor*', '-runn* rules', 'turk*', 'partn*', "o'nor*", 'nor* nowhere', 'thes*'],
  // Stop words are not indexed.
  'and*',
])('%s is not found', async (question) => {
  expect(await matches(TEXT, question)).toBe(false);
});

test('finds other forms of words with the prefix', async () => {
  expect(await matches('He had hopes.', 'hopefu*')).toBe(true);
  expect(await matches('He will run.', 'runni*')).toBe(true);
});

test('a query without a prefix is passed to PostgreSQL as one text', () => {
  const values: unknown[] = [];
  const sql = wordsQuery(textQuery('a1 "b1 c1" or -d1'))((value) => `$${values.push(value)}`);
  expect(sql).toMatch(
    /^\(select case when numnode\(q\) = 0 then .* from to_tsquery\('english', \$1::text\) q\)$/s,
  );
  expect(values).toEqual(["'a1' & ('b1 c1' | !'d1')"]);
});

test('the stem of every word begins with each of its prefixes, or is the stem of one of its completions', async () => {
  const folder = packagePath('seeds');
  const texts = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const text = texts.map((name) => readFileSync(join(folder, name), 'utf8').toLowerCase()).join(' ');
  const words = [...new Set(text.match(/\p{L}{3,}/gu))];
  const stemsOf = async (given: readonly string[]): Promise<Map<string, string | undefined>> => {
    const rows = await database.query<{ word: string; stem: string | null }>(
      {
        name: 'stems',
        text: `select word, (ts_lexize('english_stem', word))[1] as stem from unnest($1::text[]) word`,
      },
      [given],
    );
    return new Map(rows.map(({ word, stem }) => [word, stem ?? undefined]));
  };
  const stems = await stemsOf(words);
  const wanted = new Map<string, Set<string>>();
  for (const [word, stem] of stems) {
    for (let length = 3; length <= word.length; length += 1) {
      const prefix = word.slice(0, length);
      if (stem === undefined || stem.startsWith(prefix)) continue;
      wanted.set(prefix, (wanted.get(prefix) ?? new Set()).add(stem));
    }
  }
  expect(wanted.size).toBeGreaterThan(2_000);
  const made = new Map([...wanted.keys()].map((prefix) => [prefix, completions(prefix)]));
  const known = await stemsOf([...new Set([...made.values()].flat())]);
  const missing = [...wanted].flatMap(([prefix, needed]) => {
    const found = new Set(made.get(prefix)!.map((word) => known.get(word)));
    return [...needed].filter((stem) => !found.has(stem)).map((stem) => `${prefix} ${stem}`);
  });
  expect(missing).toEqual([]);
  expect(Math.max(...[...made.values()].map(({ length }) => length))).toBeLessThan(50);
});
