import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/text/index.ts';
import { trainedExtractor } from '../support/extractor.ts';
import { faultsOf } from './invariants.ts';

const extractor = await trainedExtractor();
const extract = (language: string, body: string) =>
  extractor.extract({ headline: '', body, publishedAt: new Date('2024-08-20T12:00:00Z'), language });
const mentioned = (language: string, body: string) =>
  extract(language, body).mentions.map(
    ({ surface, entity, how }) =>
      `${surface}: ${entity.kind === 'COUNTRY' ? entity.key : entity.kind} ${how}`,
  );

describe('extraction of a text in another language', () => {
  test.each([
    [
      'a known person and the short form after the name',
      'de',
      'In Bonn sprach Angela Merkel. Merkel ging.',
      ['Angela Merkel: PERSON NAME', 'Merkel: PERSON ALIAS'],
    ],
    [
      'countries by name, also in hyphenated words',
      'de',
      'Deutschland plant eine China-Reise.',
      ['Deutschland: DE ALIAS', 'China: CN NAME'],
    ],
    [
      'capitals and large cities, with their countries',
      'de',
      'Züge von Berlin nach Hamburg.',
      ['Berlin: PLACE NAME', 'Berlin: DE CAPITAL', 'Hamburg: PLACE NAME', 'Hamburg: DE CITY'],
    ],
    [
      'known organisations',
      'fr',
      'Pour UNESCO et NATO, rien.',
      ['UNESCO: ORGANIZATION NAME', 'NATO: ORGANIZATION NAME'],
    ],
    ['no names of smaller cities that are words', 'de', 'Essen und Regen gab es in Halle.', []],
    ['no names that are also English words', 'es', 'La Meta de Apple y Shell.', []],
    ['no names of several countries', 'de', 'Er kam aus Georgia.', []],
    ['no adjectives of nationality', 'nl', 'Een German en een Dutch team.', []],
    ['no places or countries in names of people', 'es', 'Ganaron Michael Jordan y Victoria Beckham.', []],
    ['no acronyms in a line in upper case', 'fr', 'UN HOMME EST MORT.', []],
    ['no short place at the start of a sentence', 'it', 'Male, invece.', []],
  ] as const)('finds %s', (_, language, body, names) => {
    expect(mentioned(language, body)).toEqual(names);
  });

  test('finds no roles, quotations, quantities or times', () => {
    const body = 'President Vladimir Putin said: “We spent $5 million in May 2024.”';
    const english = extract('en-GB', body);
    expect(
      english.roles.length + english.quotations.length + english.quantities.length + english.times.length,
    ).toBe(4);
    expect(extract('de', body)).toMatchObject({ roles: [], quotations: [], quantities: [], times: [] });
  });

  test('satisfies the invariants of the model', () => {
    const scrap = fc.constantFrom(
      'Angela Merkel',
      'Merkel',
      'Wladimir Putin',
      'China-Reise',
      'New York',
      'Japan Line',
      'U.S. Gulf',
      'NATO',
      'UN',
      'und',
      'Georgia',
      '„',
      '“',
      '.',
      ',',
      '\n',
      '漢字',
      '2024',
      'Lula da Silva',
      '-',
      'Paris Saint-Germain',
      'é\u0301',
    );
    const text = fc
      .array(fc.tuple(scrap, fc.constantFrom(' ', ' ', '')), { maxLength: 40 })
      .map((parts) => normalise(parts.flat().join('')));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (body) => {
        expect(faultsOf(body, extract('fr', body))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test.each(['en', 'EN', 'en-US'])('treats %s as English', (language) => {
  expect(extract(language, 'He left on Tuesday.').times).toHaveLength(1);
});
