import type { EntityKind } from '../../model/entity.ts';

/** The object that a page of the explorer shows. */
export type PageSubject =
  | { readonly type: 'article'; readonly slug: string }
  | { readonly type: 'entity'; readonly kind: EntityKind; readonly key: string };

/** A page of the explorer. `title` is that of a page without a subject. */
export interface Route {
  readonly title: string | null;
  readonly subject: PageSubject | null;
}

const FIXED: Readonly<Record<string, string | null>> = {
  '': null,
  search: 'Search',
  path: 'Path between two entities',
  try: 'Try it',
};

const KINDS: Readonly<Record<string, EntityKind>> = {
  people: 'PERSON',
  organizations: 'ORGANIZATION',
  countries: 'COUNTRY',
  places: 'PLACE',
};

/** Slugs and codes. PostgreSQL rejects other texts, such as those with a null character. */
const KEY = /^[\p{L}\p{M}\p{N}_.~-]{1,300}$/u;

/** Returns the page at a path below the explorer, such as `articles/a-slug`; null if there is none. */
export function routeOf(path: string): Route | null {
  const fixed = Object.hasOwn(FIXED, path) ? FIXED[path] : undefined;
  if (fixed !== undefined) return { title: fixed, subject: null };
  const [folder = '', encoded = '', ...rest] = path.split('/');
  const key = decode(encoded);
  if (key === null || !KEY.test(key) || rest.length > 0) return null;
  if (folder === 'articles') return { title: null, subject: { type: 'article', slug: key } };
  const kind = Object.hasOwn(KINDS, folder) ? KINDS[folder] : undefined;
  if (kind === 'COUNTRY' && !/^[A-Z]{2}$/.test(key)) return null;
  return kind === undefined ? null : { title: null, subject: { type: 'entity', kind, key } };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
