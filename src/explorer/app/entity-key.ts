import type { EntityLabel } from './paths.ts';

/** The identification of an entity in a URL: its kind, and its slug or the code of a country. */
export interface EntityAddress {
  readonly kind: EntityLabel['kind'];
  readonly key: string;
}

/** Slugs and codes. The API rejects other texts, such as those with a null character. */
const KEY = /^[\p{L}\p{M}\p{N}_.~-]{1,300}$/u;

export const keyOfEntity = ({
  kind,
  slug,
  code,
}: Pick<EntityLabel, 'kind' | 'slug' | 'code'>): EntityAddress => ({
  kind,
  key: code ?? slug,
});

export const isSameKey = (a: EntityAddress, b: EntityAddress): boolean =>
  a.kind === b.kind && a.key === b.key;

/** Returns whether a text from a URL can be the key of an entity. */
export const isKey = ({ kind, key }: EntityAddress): boolean =>
  kind === 'COUNTRY' ? /^[A-Z]{2}$/.test(key) : KEY.test(key);

/** Converts a key to the input type `EntityBy`. */
export function entityBy({ kind, key }: EntityAddress) {
  switch (kind) {
    case 'PERSON':
      return { person: { slug: key } };
    case 'COUNTRY':
      return { country: { code: key } };
    case 'ORGANIZATION':
      return { organization: { slug: key } };
    case 'PLACE':
      return { place: { slug: key } };
  }
}
