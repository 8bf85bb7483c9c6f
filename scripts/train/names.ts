import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';

/** Names of people by country, most common first, and the longer lists of the US Census. */
export interface NameLists {
  readonly forenames: ReadonlyMap<string, readonly string[]>;
  readonly surnames: ReadonlyMap<string, readonly string[]>;
  readonly americanForenames: readonly string[];
  readonly americanSurnames: readonly string[];
}

const census = z.object({
  first_male: z.array(z.string()),
  first_female: z.array(z.string()),
  last: z.array(z.string()),
});

/** Returns the fields of a line of CSV. */
function fields(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) =>
    (match[1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'),
  );
}

function byCountry(csv: string, column: string): Map<string, string[]> {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const at = fields(head).indexOf(column);
  const lists = new Map<string, string[]>();
  for (const line of lines) {
    const row = fields(line);
    const name = row[at]?.trim() ?? '';
    const country = row[0] ?? '';
    // Names in other scripts, and entries with variants separated by a slash, do not occur in English articles.
    if (!/^\p{Script=Latin}[\p{Script=Latin}' -]+$/u.test(name)) continue;
    const list = lists.get(country) ?? [];
    if (!list.includes(name)) list.push(name);
    lists.set(country, list);
  }
  return lists;
}

/** Reads the name lists from the folder `names` of the data folder. */
export function readNames(directory: string): NameLists {
  const text = (file: string) => readFileSync(join(directory, file), 'utf8');
  const american = census.parse(
    JSON.parse(gunzipSync(readFileSync(join(directory, 'us-census-1990-names.json.gz'))).toString('utf8')),
  );
  return {
    forenames: byCountry(text('common-forenames-by-country.csv'), 'Romanized Name'),
    surnames: byCountry(text('common-surnames-by-country.csv'), 'Romanized Name'),
    americanForenames: [...american.first_male, ...american.first_female],
    americanSurnames: american.last,
  };
}
