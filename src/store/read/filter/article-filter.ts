import type { SqlPart } from '../named-statement.ts';
import { wordsQuery } from '../text/words-query.ts';
import { type EntitySelector, entityTerm } from './entity-selector.ts';
import { ALL_TIME, rangeCondition, type TimeRange } from './time-range.ts';

/** Selects the articles that match every condition. */
export interface ArticleFilter {
  /** The article mentions all of these entities. */
  readonly all: readonly EntitySelector[];
  /** The article mentions at least one entity of each of these groups. */
  readonly any: readonly (readonly EntitySelector[])[];
  /** The article mentions none of these entities. */
  readonly none: readonly EntitySelector[];
  /** The article quotes this person; null for no condition. */
  readonly quotes: EntitySelector | null;
  /** The article has one of these values, compared without case. An empty array means no condition. */
  readonly sources: readonly string[];
  readonly sections: readonly string[];
  readonly languages: readonly string[];
  /** Whether the article must not be a copy of another article. */
  readonly originalsOnly: boolean;
  /** The article has all topics of `all`, at least one of `any`, and none of `none`. */
  readonly topics: TopicFilter;
  /** Search texts as `textQuery` returns them. */
  readonly words: readonly string[];
  readonly published: TimeRange;
}

/** Names or codes of topics, compared without case. */
interface TopicFilter {
  readonly all: readonly string[];
  /** An empty array means no condition. */
  readonly any: readonly string[];
  readonly none: readonly string[];
}

export const EVERY_ARTICLE: ArticleFilter = {
  all: [],
  any: [],
  none: [],
  quotes: null,
  sources: [],
  sections: [],
  languages: [],
  originalsOnly: false,
  topics: { all: [], any: [], none: [] },
  words: [],
  published: ALL_TIME,
};

const valueTerm =
  (letter: 's' | 'c' | 'l' | 't') =>
  (value: string): SqlPart =>
  (bind) =>
    `term('${letter}', term_key(${bind(value)}::text))`;

const not =
  (part: SqlPart): SqlPart =>
  (bind) =>
    `!!${part(bind)}`;

/** Returns the disjunction of several tsqueries. */
export const either =
  (parts: readonly SqlPart[]): SqlPart =>
  (bind) =>
    `(${parts.map((part) => part(bind)).join(' || ')})`;

/**
 * Returns whether a filter has no conditions except the time and `originalsOnly`, so that the table `article` is read
 * without a search.
 */
export const isUnsearched = (filter: ArticleFilter): boolean =>
  filterQuery({ ...filter, originalsOnly: false }) === null;

/**
 * Returns the conditions of a filter for which `isUnsearched` returns true, on the table with this alias; null if there
 * are none.
 */
export function unsearchedCondition(
  alias: string,
  { originalsOnly, published }: ArticleFilter,
): SqlPart | null {
  const inTime = rangeCondition(`${alias}.published_at`, published);
  if (!originalsOnly) return inTime;
  return (bind) => [`${alias}.original_id is null`, ...(inTime ? [inTime(bind)] : [])].join(' and ');
}

/** Returns all conditions except the time, as a tsquery for `document`; null if there are none. */
export function filterQuery(filter: ArticleFilter): SqlPart | null {
  const mentions = (selector: EntitySelector) => entityTerm('e', selector);
  const parts: SqlPart[] = [
    ...filter.all.map(mentions),
    ...filter.any.map((group) => either(group.map(mentions))),
    ...filter.none.map(mentions).map(not),
    ...filter.topics.all.map(valueTerm('t')),
    ...(filter.topics.any.length > 0 ? [either(filter.topics.any.map(valueTerm('t')))] : []),
    ...filter.topics.none.map(valueTerm('t')).map(not),
    ...(filter.quotes ? [entityTerm('q', filter.quotes)] : []),
    ...(filter.originalsOnly ? [(): string => `!!term('x', 'copy')`] : []),
    ...filter.words.map(wordsQuery),
  ];
  const values = { s: filter.sources, c: filter.sections, l: filter.languages };
  for (const letter of ['s', 'c', 'l'] as const) {
    if (values[letter].length > 0) parts.push(either(values[letter].map(valueTerm(letter))));
  }
  return parts.length === 0 ? null : allOf(parts);
}

/** Returns the conjunction of several tsqueries. */
export const allOf =
  (parts: readonly SqlPart[]): SqlPart =>
  (bind) =>
    parts.map((part) => part(bind)).join(' && ');
