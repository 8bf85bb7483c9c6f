import { readFileSync } from 'node:fs';
import { codeUrl } from '../../package-path.ts';
import { fold } from '../fold.ts';
import { CITY_COLUMNS, type CityRow, cityOf, type KnownPlace, saintForms } from './places.ts';

let text: string | undefined;

/**
 * Returns the towns with a name, largest first. The table of towns is sorted by folded name and is not parsed: a
 * binary search finds the lines. The first call reads the file.
 */
export function townsNamed(name: string): readonly KnownPlace[] {
  text ??= readFileSync(codeUrl('gazetteer/data/towns.tsv'), 'utf8');
  const forms = /^(?:Saint|St\.?) /.test(name) ? [name, ...saintForms(name)] : [name];
  return forms.flatMap((form) => townsIn(text ?? '', fold(form)));
}

function townsIn(table: string, key: string): KnownPlace[] {
  const towns: KnownPlace[] = [];
  for (let at = firstLine(table, key); at < table.length; ) {
    const end = table.indexOf('\n', at);
    const fields = table.slice(at, end).split('\t');
    if (fold(fields[0] ?? '') !== key || fields.length !== CITY_COLUMNS.length) break;
    // The comparison above ensures that the number of fields matches the type.
    towns.push(cityOf(fields as unknown as CityRow));
    at = end + 1;
  }
  return towns;
}

/** Returns the offset of the first line after the header whose folded name is not before the key. */
function firstLine(table: string, key: string): number {
  let low = table.indexOf('\n') + 1;
  let high = table.length;
  while (low < high) {
    const middle = table.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const start = Math.max(low, middle);
    if (fold(table.slice(start, table.indexOf('\t', start))) < key) low = table.indexOf('\n', start) + 1;
    else high = start;
  }
  return low;
}
