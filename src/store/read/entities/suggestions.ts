import type { EntityKind } from '../../../model/entity.ts';
import type { Database, Statement } from '../../database.ts';
import { ANY_ENTITY_SQL, type EntityRow } from '../rows.ts';

/** An entity that somebody who types may mean. */
export interface Suggestion {
  readonly entity: EntityRow;
  /** The name that matches what was typed, which is `name.slice(start, end)`, but for accents and the like. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether what was typed had to be corrected. */
  readonly corrected: boolean;
}

type SuggestionRow = EntityRow & {
  readonly matchedName: string;
  readonly matchStart: number;
  readonly matchLength: number;
  readonly score: number;
};

/** Maximum length of what is typed, in UTF-16 code units. */
export const LONGEST_PREFIX = 200;

const SUGGEST: Statement<SuggestionRow> = {
  name: 'suggest',
  text: `select ${ANY_ENTITY_SQL.columns}, s.name as "matchedName", s.start as "matchStart", s.length as "matchLength",
      s.score
    from suggest($1::text, $2::"EntityKind"[], $3::int4)
      with ordinality as s(entity_id, name, start, length, score, place)
      join entity e on e.id = s.entity_id ${ANY_ENTITY_SQL.join}
    order by s.place`,
};

/** How long characters, as PostgreSQL counts them, are in UTF-16 code units. */
const units = (characters: readonly string[]): number => characters.join('').length;

/** Entities of some kinds with a name that has a word from which on it begins as typed. See `suggest` in the migrations. */
export async function readSuggestions(
  database: Database,
  typed: string,
  kinds: readonly EntityKind[],
  limit: number,
): Promise<Suggestion[]> {
  const rows = await database.query(SUGGEST, [typed, kinds, limit]);
  return rows.map((entity) => {
    const characters = [...entity.matchedName];
    const first = entity.matchStart - 1;
    const start = units(characters.slice(0, first));
    const end = start + units(characters.slice(first, first + entity.matchLength));
    return { entity, name: entity.matchedName, start, end, corrected: entity.score < 1 };
  });
}
