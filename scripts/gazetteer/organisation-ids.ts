import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { fold } from '../../src/gazetteer/index.ts';
import { organisations } from '../../src/gazetteer/organisations.ts';

const Index = z.object({
  nsi: z.record(
    z.string(),
    z.object({
      items: z.array(z.object({ displayName: z.string(), tags: z.record(z.string(), z.string()) })),
    }),
  ),
});

/** The tags with the name of an organisation. The tag with its identifier in Wikidata has the suffix `:wikidata`. */
const NAME_TAGS = ['brand', 'operator', 'network'];

/** Organisations whose names belong to a different organisation in the package, or to one of several. */
const HOMONYMS = new Set([
  'Department of Agriculture',
  'ETA',
  'Flamengo',
  'LBC',
  'Metropolitan Police',
  'Ministry of Defence',
  'NOS',
  'National Grid',
  'New Yorker',
  'SVT',
]);

/**
 * Returns the identifiers in Wikidata of the organisations in the gazetteer whose names belong to exactly one item of
 * the package name-suggestion-index, which is in `folder`.
 */
export function organisationIds(folder: string): string[][] {
  const { nsi } = Index.parse(JSON.parse(readFileSync(join(folder, 'dist/json/nsi.min.json'), 'utf8')));
  const idsOf = new Map<string, Set<string>>();
  const add = (name: string | undefined, id: string | undefined) => {
    if (name === undefined || id === undefined) return;
    const ids = idsOf.get(fold(name)) ?? new Set();
    idsOf.set(fold(name), ids.add(id));
  };
  for (const { displayName, tags } of Object.values(nsi).flatMap(({ items }) => items)) {
    for (const tag of NAME_TAGS) {
      const id = tags[`${tag}:wikidata`];
      add(tags[tag], id);
      add(displayName, id);
    }
  }
  const rows = [...organisations()].flatMap(({ entity: { key, name } }) => {
    const [id, ...others] = idsOf.get(key) ?? [];
    return id !== undefined && others.length === 0 && !HOMONYMS.has(name) ? [[name, id]] : [];
  });
  return [['name', 'wikidata'], ...rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))];
}
