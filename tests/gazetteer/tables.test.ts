import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countries, countryByCode } from '../../src/gazetteer/index.ts';
import { listOf, readTable } from '../../src/gazetteer/table.ts';
import { packagePath } from '../../src/package-path.ts';

const FOLDER = packagePath('src/gazetteer/data');

/** The number of rows of each table. A change must be intended. */
const ROWS = {
  areas: 909,
  capitals: 242,
  cities: 14_025,
  'city-names': 74,
  'common-names': 457,
  countries: 250,
  'country-names': 125,
  'division-abbreviations': 42,
  'family-first': 153,
  'forename-genders': 3_097,
  forenames: 4_426,
  'news-forenames': 81,
  nicknames: 170,
  'organisation-ids': 242,
  organisations: 2_170,
  'person-aliases': 31,
  places: 432,
  regions: 2_466,
  'seats-of-power': 18,
  statespeople: 455,
  surnames: 5_247,
  towns: 34_729,
  'us-states': 43,
};
const TABLES = Object.keys(ROWS);

const linesOf = (table: string): string[] =>
  readFileSync(`${FOLDER}/${table}.tsv`, 'utf8').replace(/\n$/, '').split('\n');
const columnsOf = (table: string): string[] => linesOf(table)[0]!.split('\t');
const rowsOf = (table: string): Record<string, string>[] => {
  const columns = columnsOf(table);
  return readTable(table, columns).map((fields) =>
    Object.fromEntries(columns.map((column, index) => [column, fields[index]!])),
  );
};

test('each table has its number of rows', () => {
  expect(Object.fromEntries(TABLES.map((table) => [table, linesOf(table).length - 1]))).toEqual(ROWS);
});

test('each file of the folder is a table of the list, described in the README', () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'README.md');
  expect(files.sort()).toEqual(TABLES.map((table) => `${table}.tsv`).sort());
  const readme = readFileSync(`${FOLDER}/README.md`, 'utf8');
  for (const file of files) expect(readme).toContain(`\`${file}\``);
});

test.each(TABLES)(
  '%s has rows of equal length without duplicates, and fields without outer spaces',
  (table) => {
    const lines = linesOf(table);
    expect(new Set(lines).size).toBe(lines.length);
    const fields = rowsOf(table).flatMap((row) => Object.values(row).flatMap(listOf));
    expect(fields.filter((field) => field !== field.trim())).toEqual([]);
  },
);

test.each(TABLES)('%s has known country codes and valid coordinates', (table) => {
  expect(countries()).toHaveLength(250);
  const isWithin = (degrees: string | undefined, limit: number) =>
    !degrees || Math.abs(Number(degrees)) <= limit;
  const invalid = rowsOf(table).filter(
    ({ country, latitude, longitude }) =>
      (country && !countryByCode(country)) || !isWithin(latitude, 90) || !isWithin(longitude, 180),
  );
  expect(invalid).toEqual([]);
});

test.each(['common-names', 'family-first', 'forenames', 'news-forenames', 'surnames'])(
  '%s has names in lower case',
  (table) => {
    for (const { name } of rowsOf(table)) expect(name).toMatch(/^[\p{Ll}.' -]+$/u);
  },
);

test('a table with other columns is rejected', () => {
  expect(() => readTable('regions', ['name', 'code'])).toThrow(
    'regions.tsv must have the columns name, code (got "name\tcountry\tdivision\tpopulationThousands\tlatitude\tlongitude").',
  );
});

test('organisations have a kind, and a country if they have local names', () => {
  const kinds = new Set(rowsOf('organisations').map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([
    'agency',
    'armed',
    'club',
    'company',
    'court',
    'culture',
    'international',
    'legislature',
    'media',
    'ngo',
    'party',
    'sport',
    'union',
    'university',
  ]);
  for (const { name, country, localNames } of rowsOf('organisations'))
    if (localNames) expect(country, name).not.toBe('');
});
