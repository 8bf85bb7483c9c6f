/** The fields of an entity from which its page and its label follow; see entity-label.fragment.graphql. */
export interface EntityLabel {
  readonly id: string;
  readonly kind: 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'PLACE';
  readonly name: string;
  readonly slug: string;
  /** The code of a country. */
  readonly code?: string;
}

const FOLDERS = { PERSON: 'people', COUNTRY: 'countries', ORGANIZATION: 'organizations', PLACE: 'places' };

export const entityPath = ({ kind, slug, code }: Pick<EntityLabel, 'kind' | 'slug' | 'code'>): string =>
  `/${FOLDERS[kind]}/${encodeURIComponent(code ?? slug)}`;

/** A part of the text of an article, as offsets in UTF-16 code units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Returns the path of an article. With a passage, the page marks it and scrolls to it. */
export const articlePath = (slug: string, passage?: Passage): string =>
  `/articles/${encodeURIComponent(slug)}${passage ? `?passage=${passage.start}-${passage.end}` : ''}`;

/** Returns the passage in the query string of an article's URL; null if there is none. */
export function passageOf(search: string): Passage | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(new URLSearchParams(search).get('passage') ?? '') ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}

export const searchPath = (query: string): string =>
  query === '' ? '/search' : `/search?${new URLSearchParams({ q: query })}`;

const FILTERS = {
  PERSON: 'person',
  COUNTRY: 'country',
  ORGANIZATION: 'organization',
  PLACE: 'place',
} as const;

/** Returns the parameter of the search page that selects the articles which mention an entity. */
export const filterParameter = ({ kind }: Pick<EntityLabel, 'kind'>) => FILTERS[kind];

/** Returns the path of the search page for the articles that mention an entity. */
export const articlesPath = (entity: Pick<EntityLabel, 'kind' | 'slug' | 'code'>): string =>
  `/search?${new URLSearchParams({ [filterParameter(entity)]: entity.code ?? entity.slug })}`;
