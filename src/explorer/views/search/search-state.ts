import { type EntityAddress, isKey, keyOfEntity } from '../../app/entity-key.ts';
import { type EntityLabel, filterParameter } from '../../app/paths.ts';
import type { ArticleOrder } from '../../generated/search.ts';

/** The parameters of filters in the URL, in the order in which the page shows them. */
export const FILTER_NAMES = [
  'person',
  'country',
  'organization',
  'place',
  'topic',
  'section',
  'source',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** The kinds of entities that filters select. */
const KINDS = {
  person: 'PERSON',
  country: 'COUNTRY',
  organization: 'ORGANIZATION',
  place: 'PLACE',
} as const;

export interface Filter {
  readonly name: FilterName;
  /** The slug or code of an entity, or the name of a topic, section or source. */
  readonly value: string;
}

/** A page of the results: after or before a cursor, or the first page. */
type ResultPage = { readonly after: string } | { readonly before: string } | null;

/** The state of the page, which its URL contains. */
export interface SearchState {
  readonly query: string;
  readonly filters: readonly Filter[];
  /** The first and last month, such as `2024-08`. */
  readonly from: string | null;
  readonly until: string | null;
  /** Null if the order follows from whether there is a query. */
  readonly order: ArticleOrder | null;
  readonly page: ResultPage;
}

/** Returns whether a search matches all articles. */
export const matchesAll = ({ query, filters, from, until }: SearchState): boolean =>
  query === '' && filters.length === 0 && from === null && until === null;

/** The limits of the API, and a limit for values from outside. */
const MAX_QUERY = 500;
const MAX_FILTERS = 50;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const ORDERS: Readonly<Record<string, ArticleOrder>> = {
  relevance: 'RELEVANCE',
  newest: 'NEWEST',
  oldest: 'OLDEST',
};

/** Returns the filter that selects the articles that mention an entity. */
export function filterFor(entity: Pick<EntityLabel, 'kind' | 'slug' | 'code'>): Filter {
  return { name: filterParameter(entity), value: keyOfEntity(entity).key };
}

/** Returns the key of the entity that a filter selects; null if it selects a topic, section or source. */
export const entityKeyOf = ({ name, value }: Filter): EntityAddress | null =>
  name in KINDS ? { kind: KINDS[name as keyof typeof KINDS], key: value } : null;

export const isSame = (a: Filter, b: Filter): boolean => a.name === b.name && a.value === b.value;

/** Reads the state from the query string of a URL. Ignores what is not valid. */
export function parseState(search: string): SearchState {
  const given = new URLSearchParams(search);
  const query = (given.get('q') ?? '').slice(0, MAX_QUERY);
  const month = (name: string) => {
    const value = given.get(name);
    return value !== null && MONTH.test(value) ? value : null;
  };
  const [from, until] = [month('from'), month('until')];
  const order = ORDERS[given.get('order') ?? ''] ?? null;
  const [after, before] = [given.get('after'), given.get('before')];
  return {
    query: /[\p{L}\p{N}]/u.test(query) ? query : '',
    filters: FILTER_NAMES.flatMap((name) =>
      [...new Set(given.getAll(name))].map((value) => ({ name, value })),
    )
      .filter(isValid)
      .slice(0, MAX_FILTERS),
    from,
    until: from !== null && until !== null && until < from ? from : until,
    order,
    page: after ? { after } : before ? { before } : null,
  };
}

function isValid(filter: Filter): boolean {
  const key = entityKeyOf(filter);
  // PostgreSQL cannot store the null character.
  return key ? isKey(key) : filter.value !== '' && filter.value.length <= 500 && !filter.value.includes('\0');
}

/** Returns the URL of a state. */
export function pathOfState({ query, filters, from, until, order, page }: SearchState): string {
  const given = new URLSearchParams();
  if (query !== '') given.set('q', query);
  for (const { name, value } of filters) given.append(name, value);
  if (from !== null) given.set('from', from);
  if (until !== null) given.set('until', until);
  if (order !== null) given.set('order', order.toLowerCase());
  for (const [name, cursor] of Object.entries(page ?? {})) given.set(name, cursor);
  return given.size === 0 ? '/search' : `/search?${given}`;
}

/** Adds a filter, or removes it if it is given. */
export const toggled = (filters: readonly Filter[], filter: Filter): readonly Filter[] =>
  filters.some((each) => isSame(each, filter))
    ? filters.filter((each) => !isSame(each, filter))
    : [...filters, filter];
