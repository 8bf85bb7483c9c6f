import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries, countryByCode, fold, organisations, places, plain } from '../../src/gazetteer/index.ts';

describe('countries', () => {
  test('contain the 249 of ISO 3166-1 and Kosovo, each once', () => {
    expect(countries()).toHaveLength(250);
    expect(new Set(countries().map(({ code }) => code)).size).toBe(250);
    expect(
      countries().every(({ code, alpha3 }) => /^[A-Z]{2}$/.test(code) && /^[A-Z]{3}$/.test(alpha3)),
    ).toBe(true);
    expect(countryByCode('XK')?.name).toBe('Kosovo');
  });

  test.each([
    ['TR', 'Turkey', 'Türkiye'],
    ['CI', 'Ivory Coast', 'Côte d’Ivoire'],
    ['MM', 'Myanmar', 'Burma'],
    ['CD', 'DR Congo', 'DRC'],
    ['CZ', 'Czech Republic', 'Czechia'],
    ['SZ', 'Eswatini', 'Swaziland'],
    ['MK', 'North Macedonia', 'Macedonia'],
    ['NL', 'Netherlands', 'Holland'],
    ['GB', 'United Kingdom', 'Britain'],
    ['US', 'United States', 'U.S.'],
    ['AE', 'United Arab Emirates', 'UAE'],
  ])('%s has the name %s and the alias %s', (code, name, alias) => {
    expect(countryByCode(code)?.name).toBe(name);
    expect(countryByCode(code)?.aliases).toContain(alias);
  });

  test('list each border in both countries', () => {
    for (const { code, borders } of countries()) {
      for (const border of borders)
        expect(countryByCode(border)?.borders, `${border} and ${code}`).toContain(code);
    }
  });

  test('have capitals with keys and coordinates', () => {
    expect(countryByCode('RU')?.capital).toMatchObject({
      key: 'moscow|RU',
      name: 'Moscow',
      countryCode: 'RU',
    });
    for (const { capital } of countries()) if (capital) expect(capital.coordinates).not.toBeNull();
  });
});

test('only two demonyms belong to more than one country', () => {
  const owners = new Map<string, string[]>();
  for (const { code, demonyms } of countries()) {
    for (const word of demonyms) owners.set(word, [...(owners.get(word) ?? []), code]);
  }
  const shared = [...owners].filter(([, codes]) => codes.length > 1).map(([word]) => word);
  expect(shared.sort()).toEqual(['Channel Islander', 'Virgin Islander']);
});

test('the keys of places and organisations are derived from their folded names', () => {
  for (const { entity } of places())
    expect(entity.key).toBe(`${fold(entity.name)}|${entity.countryCode ?? ''}`);
  for (const { entity } of organisations()) expect(entity.key).toBe(fold(entity.name));
  expect(new Set(Array.from(organisations()).map(({ entity }) => entity.key)).size).toBe(
    organisations().length,
  );
});

test('folding is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(plain(plain(text))).toBe(plain(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Geneva', 'Genève', '2660646'],
  ['Seville', 'Sevilla', '2510911'],
  ['Gothenburg', 'Göteborg', '2711537'],
  ['Derna', 'Darnah', '87205'],
])('%s and %s are one city, with its GeoNames id', (name, local, id) => {
  const named = (text: string) => [...places()].find(({ names }) => names.includes(text))?.entity;
  expect(named(name)).toMatchObject({ name, sameAs: [`https://sws.geonames.org/${id}/`] });
  expect(named(local)).toBe(named(name));
});
