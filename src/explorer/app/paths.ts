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

export const articlePath = (slug: string): string => `/articles/${encodeURIComponent(slug)}`;

export const searchPath = (query: string): string =>
  query === '' ? '/search' : `/search?${new URLSearchParams({ q: query })}`;
