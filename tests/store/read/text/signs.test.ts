import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { packagePath } from '../../../../src/package-path.ts';
import { Database } from '../../../../src/store/database.ts';
import { migrate } from '../../../../src/store/migrations/migrate.ts';
import { asciiSigns, SIGN } from '../../../../src/store/read/text/signs.ts';
import { textQuery } from '../../../../src/store/read/text/text-query.ts';
import { wordsQuery } from '../../../../src/store/read/text/words-query.ts';
import { createTestDatabase } from '../../../support/database.ts';
import { runSql } from '../../../support/dump.ts';

// With the locale C, all characters outside ASCII are letters; with C.UTF-8, only letters of Unicode are.
const { url } = await createTestDatabase();
const [{ unicode }] = (await runSql<{ unicode: string | null }>(
  url,
  `select min(collname) as unicode from pg_collation where lower(collname) in ('c.utf8', 'c.utf-8') and collprovider = 'c'`,
)) as [{ unicode: string | null }];

const databases: [locale: string, database: Database][] = [['C', new Database({ url })]];
if (unicode !== null) {
  const { url } = await createTestDatabase({ empty: true, locale: unicode });
  await migrate(url, packagePath('prisma/migrations'));
  databases.push([unicode, new Database({ url })]);
}
afterAll(() => Promise.all(databases.map(([, database]) => database.close())));

/** All characters of the Basic Multilingual Plane outside ASCII, and emoji. */
const characters = [
  [0x80, 0xd7ff],
  [0xf900, 0xffff],
  [0x1f000, 0x1fbff],
].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).filter(
    (character) => !/\p{Cn}/u.test(character),
  ),
);
const TRANSLATED = '‐‑₀₁₂₃₄₅₆₇₈₉';
const TYPOGRAPHIC = '“”‘’«»„–—…€£¥•½°\u00a0<>/ ,;!?()[]"\'';
const signs = characters.filter(
  (character) => character.match(SIGN) !== null && !TRANSLATED.includes(character),
);

/**
 * The signs of stored texts, which are in NFC. NFC replaces some signs, for example U+2ADC with a sign and a combining
 * mark.
 */
const storedSigns = signs.filter((character) => character.normalize('NFC') === character);

describe.each(databases)('with the locale %s', (_, database) => {
  const value = async <T>(expression: string, values: unknown[]): Promise<T> =>
    (await database.pool.query(`select ${expression} as value`, values)).rows[0].value;

  /** Returns whether a text matches a search text. */
  async function matches(text: string, question: string): Promise<boolean> {
    const values: unknown[] = [text];
    const query = wordsQuery(textQuery(question))((given) => `$${values.push(given)}`);
    return value(`to_tsvector('english', plain_signs($1)) @@ ${query}`, values);
  }

  test('every sign of Unicode is replaced by a space, and no letter, mark or digit', async () => {
    const plain = [...(await value<string>('plain_signs($1)', [characters.join('')]))];
    expect(plain).toHaveLength(characters.length);
    expect(characters.filter((_, index) => plain[index] === ' ')).toEqual(signs);
    const ascii = String.fromCharCode(...Array.from({ length: 127 }, (_, index) => index + 1));
    expect(await value('plain_signs($1)', [ascii])).toBe(ascii.replace(SIGN, ' '));
    expect(await value('plain_signs($1)', ['CO₂ non‑stop'])).toBe('CO2 non-stop');
  });

  test.each([
    [
      '“Decisions” were “decisive”.',
      ['decisions', 'deci*', 'decisive', '"decisions were"', '“decisions were”'],
    ],
    ['China’s ‘single’ quotes', ['China', 'China’s', "China's", 'single', 'singl*', '‘single’', 'chin*']],
    ['Un «guillemet», ein „tiefes“ Wort, »umgekehrt«', ['guillemet', 'tiefes', 'umgekehrt', '«umgekehrt»']],
    ['l’Équipe met O’Brien', ['Équipe', 'équip*', 'O’Brien', "o'brien", 'o’bri*', 'brien', 'l’Équipe']],
    [
      'Moscow–Beijing talks—which failed…twice',
      ['moscow', 'beijing', 'talks', 'which failed', 'twice', '"failed…twice"'],
    ],
    ['worth €5bn, £20m or ¥300', ['5bn', '20m', '300', '€5bn', '£20m', '"worth €5bn"']],
    ['•first · second †third', ['first', 'second', 'third', 'thir*']],
    ['2½ per cent at 20°C, 10 000 people', ['2', '20', '10', '10 000', '2½', '20°C', '"10 000 people"']],
    ['Acme™ and Bolt® (©Cable)', ['acme', 'bolt', 'cable', 'acme™']],
    ['😀smile ❤️love 1️⃣one', ['smile', 'love', 'one']],
    ['CO₂ and m²', ['CO2', 'CO₂', 'm²', '"co₂ and"']],
    ['a non‑stop flight', ['non-stop', 'non‑stop', 'stop', 'non-sto*']],
    ['Reuters/Ipsos on <growth>', ['reuters', 'ipsos', 'Reuters/Ipsos', 'growth', '<growth>']],
    [
      'Crème brûlée in Ağrı, Łódź, Αθήνα and Київ',
      ['crème', 'brûlée', 'ağrı', 'łódź', 'ŁÓDŹ', 'αθήνα', 'київ', 'бру or ки*'],
    ],
  ])('%s', async (text, questions) => {
    const missed: string[] = [];
    for (const question of questions) if (!(await matches(text, question))) missed.push(question);
    expect(missed).toEqual([]);
  });

  test('an accented letter remains a letter', async () => {
    expect(await matches('brûlée', 'br')).toBe(false);
    expect(await matches('CO₂', 'co')).toBe(false);
  });

  test('the text of an article does not match filter terms', async () => {
    expect(await value(`to_tsvector('english', plain_signs($1)) @@ term('e', '1')`, ['see §e1'])).toBe(false);
  });

  test('a word is found next to any sign', async () => {
    const letters = fc.string({ unit: fc.constantFrom(...'kqzéñłøжя'), minLength: 3, maxLength: 8 });
    const between = fc.string({
      unit: fc.oneof(fc.constantFrom(...TYPOGRAPHIC), fc.constantFrom(...storedSigns)),
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(letters, between), { minLength: 1, maxLength: 8 }),
        async (pieces) => {
          const text = pieces.flat().join('');
          for (const [word, sign] of pieces) {
            for (const question of [word, `"${word}"`, `${word}*`, `${word}${sign}`]) {
              expect(await matches(text, question), question).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('invisible characters are removed from search texts like from stored texts', () => {
  expect(asciiSigns('eco\u00adnomy cafe\u0301 \u200bnew')).toBe('economy café new');
});
