import type { EntityKind } from '../../../model/entity.ts';
import type { Database, NamedStatement } from '../../database.ts';
import { defineQuery } from '../reader.ts';
import { ANY_ENTITY_SQL, type EntityRow } from '../rows.ts';

/** An entity suggested for a typed prefix. */
export interface Suggestion {
  readonly entity: EntityRow;
  /**
   * The matching name. The matching part is `name.slice(start, end)`. The matching part may differ from the typed
   * text, for example in accents and case.
   */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether the match required a correction of the typed text. */
  readonly corrected: boolean;
}

type SuggestionRow = EntityRow & {
  readonly matchedName: string;
  readonly matchStart: number;
  readonly matchLength: number;
  readonly score: number;
};

/** The maximum length of the typed text, in UTF-16 code units. */
export const LONGEST_PREFIX = 200;

const SUGGEST: NamedStatement<SuggestionRow> = {
  name: 'suggest',
  text: `select ${ANY_ENTITY_SQL.columns}, s.name as "matchedName", s.start as "matchStart", s.length as "matchLength",
      s.score
    from suggest($1::text, $2::"EntityKind"[], $3::int4)
      with ordinality as s(entity_id, name, start, length, score, place)
      join entity e on e.id = s.entity_id ${ANY_ENTITY_SQL.join}
    order by s.place`,
};

/** Returns the length in UTF-16 code units of characters as PostgreSQL counts them (code points). */
const units = (characters: readonly string[]): number => characters.join('').length;

/**
 * The entities of some kinds whose name, from the beginning of a word, matches the typed text; see `suggest` in the
 * migrations.
 */
export const suggestionsReader = defineQuery({ name: 'suggestions', load: readSuggestions });

interface SuggestionArguments {
  readonly typed: string;
  readonly kinds: readonly EntityKind[];
  readonly limit: number;
}

async function readSuggestions(
  database: Database,
  { typed, kinds, limit }: SuggestionArguments,
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
