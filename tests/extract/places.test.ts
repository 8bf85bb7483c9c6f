import { expect, test } from 'vitest';
import { countryByCode, places, townsNamed } from '../../src/gazetteer/index.ts';
import { trainedExtractor } from '../support/extractor.ts';

const extractor = await trainedExtractor();
const placesIn = (body: string) =>
  extractor
    .extract({ headline: '', body, publishedAt: new Date('2024-08-20T12:00:00Z') })
    .entities.flatMap((entity) => (entity.kind === 'PLACE' ? [entity] : []));
const named = (body: string, name: string) => placesIn(body).find((place) => place.name === name);

test('a city that is not the largest with its name has the point and the key of its state', () => {
  const rochester = named('A man from Rochester, N.H., was arrested.', 'Rochester');
  expect(rochester).toMatchObject({
    key: 'rochester|US|NH',
    coordinates: { latitude: 43.3, longitude: -70.98 },
    sameAs: ['https://sws.geonames.org/5091872/'],
  });
  expect(named('A man from Rochester, N.Y., was arrested.', 'Rochester')?.key).toBe('rochester|US');
});

test('a town that no table contains has no point, and a key with its state', () => {
  expect(named('EDMONTON, Ky. (WBKO) — A bridge fell.', 'Edmonton')).toEqual({
    kind: 'PLACE',
    key: 'edmonton|US|KY',
    name: 'Edmonton',
    countryCode: 'US',
    coordinates: null,
  });
});

test('a state with the name of a city in another state has its own point', () => {
  const wyoming = named('The herd was released in Wyoming on Friday.', 'Wyoming');
  expect(wyoming?.key).toBe('wyoming|US');
  expect(wyoming?.coordinates?.longitude).toBeLessThan(-100);
});

test.each([
  ['Paris', 'FR', 2_988_507],
  ['London', 'GB', 2_643_743],
  ['Moscow', 'RU', 524_901],
  ['Kyiv', 'UA', 703_448],
  ['Mumbai', 'IN', 1_275_339],
  ['Los Angeles', 'US', 5_368_361],
  ['Sydney', 'AU', 2_147_714],
])('%s in %s has the GeoNames id %i', (name, code, id) => {
  const found = [...places()].find(({ entity }) => entity.name === name && entity.countryCode === code);
  expect(found?.entity.sameAs).toEqual([`https://sws.geonames.org/${id}/`]);
});

test.each([
  ['FR', 'Q142'],
  ['US', 'Q30'],
  ['RU', 'Q159'],
  ['GB', 'Q145'],
  ['XK', 'Q1246'],
])('%s has the Wikidata id %s', (code, id) => {
  expect(countryByCode(code)?.sameAs).toEqual([`http://www.wikidata.org/entity/${id}`]);
});

test('the search for towns finds each spelling of a name, and nothing for a name that no town has', () => {
  expect(townsNamed('Paris').map(({ division }) => division)).toContain('TX');
  expect(townsNamed('aalten')).toHaveLength(1);
  expect(townsNamed('St. Andrews').map(({ entity }) => entity.name)).toContain('Saint Andrews');
  for (const name of ['', '\u0000', 'Aaaaaa', 'Xanvil', 'zzzzzz', '龍']) expect(townsNamed(name)).toEqual([]);
});
