import type { EntityKind } from '../../../model/entity.ts';
import type { SqlPart } from '../keyset.ts';
import type { Id } from '../rows.ts';
import { wordsQuery } from '../text/words-query.ts';

/** What a client may name an entity by. */
export type EntityRef =
  | { readonly kind: EntityKind; readonly by: 'id'; readonly value: Id }
  | { readonly kind: EntityKind; readonly by: 'slug' | 'name'; readonly value: string }
  | { readonly kind: 'COUNTRY'; readonly by: 'code'; readonly value: string };

/** A time [since, until); null where it has no end. ISO 8601. */
export interface TimeRange {
  readonly since: string | null;
  readonly until: string | null;
}
export const ALL_TIME: TimeRange = { since: null, until: null };

/** Which articles are meant: those that meet every condition. */
export interface ArticleFilter {
  /** The article speaks of all of these, */
  readonly all: readonly EntityRef[];
  /** of at least one of each of these groups, */
  readonly any: readonly (readonly EntityRef[])[];
  /** and of none of these. */
  readonly none: readonly EntityRef[];
  readonly quotes: EntityRef | null;
  /** Any of them each, without case; empty where it does not matter. */
  readonly sources: readonly string[];
  readonly sections: readonly string[];
  readonly languages: readonly string[];
  /** Words, as `textQuery` gives them. */
  readonly words: readonly string[];
  readonly published: TimeRange;
}

export const EVERY_ARTICLE: ArticleFilter = {
  all: [],
  any: [],
  none: [],
  quotes: null,
  sources: [],
  sections: [],
  languages: [],
  words: [],
  published: ALL_TIME,
};

/** The id of a named entity, as text: a scalar that is null where there is none. */
function entityIdOf({ kind, by, value }: EntityRef): SqlPart {
  switch (by) {
    case 'id':
      return (bind) => `${bind(value)}::text`;
    case 'slug':
      return (bind) =>
        `(select e.id::text from entity e where e.kind = '${kind}' and e.slug = ${bind(value)}::text)`;
    case 'code':
      return (bind) => `(select c.entity_id::text from country c where c.code = ${bind(value)}::char(2))`;
    case 'name':
      // As in `readEntitiesByName`.
      return (bind) => {
        const name = `${bind(value)}::text`;
        return `(select e.id::text from alias l join entity e on e.id = l.entity_id
          where l.name = ${name} and e.kind = '${kind}'
          order by (e.name = l.name) desc, e.mention_count desc, e.id limit 1)`;
      };
  }
}

/** Something that speaks of, or quotes, an entity. */
export const entityTerm =
  (letter: 'e' | 'q', ref: EntityRef): SqlPart =>
  (bind) =>
    `term('${letter}', ${entityIdOf(ref)(bind)})`;

const valueTerm =
  (letter: 's' | 'c' | 'l') =>
  (value: string): SqlPart =>
  (bind) =>
    `term('${letter}', term_key(${bind(value)}::text))`;

const either =
  (parts: readonly SqlPart[]): SqlPart =>
  (bind) =>
    `(${parts.map((part) => part(bind)).join(' || ')})`;

/** All the conditions but the time, as a tsquery over `document`; null where there are none. */
export function filterQuery(filter: ArticleFilter): SqlPart | null {
  const about = (ref: EntityRef) => entityTerm('e', ref);
  const parts: SqlPart[] = [
    ...filter.all.map(about),
    ...filter.any.map((group) => either(group.map(about))),
    ...filter.none.map(
      (ref): SqlPart =>
        (bind) =>
          `!!${about(ref)(bind)}`,
    ),
    ...(filter.quotes ? [entityTerm('q', filter.quotes)] : []),
    ...filter.words.map(wordsQuery),
  ];
  const values = { s: filter.sources, c: filter.sections, l: filter.languages };
  for (const letter of ['s', 'c', 'l'] as const) {
    if (values[letter].length > 0) parts.push(either(values[letter].map(valueTerm(letter))));
  }
  return parts.length === 0 ? null : allOf(parts);
}

/** What meets every one of several conditions. */
export const allOf =
  (parts: readonly SqlPart[]): SqlPart =>
  (bind) =>
    parts.map((part) => part(bind)).join(' && ');

/** The time as conditions on a column; null where there are none. */
export function rangeCondition(column: string, { since, until }: TimeRange): SqlPart | null {
  if (since === null && until === null) return null;
  return (bind) =>
    [
      ...(since === null ? [] : [`${column} >= ${bind(since)}::timestamptz`]),
      ...(until === null ? [] : [`${column} < ${bind(until)}::timestamptz`]),
    ].join(' and ');
}
