import { type EntityAddress, isKey, keyOfEntity } from '../../app/entity-key.ts';
import type { EntityLabel } from '../../app/paths.ts';

/** The state of the page, which its URL contains: the ends of the path, and the maximum number of steps. */
export interface PathState {
  readonly from: EntityAddress | null;
  readonly to: EntityAddress | null;
  readonly maxLength: number;
}

/** The numbers of steps that the API accepts. */
export const LENGTHS: readonly number[] = [1, 2, 3, 4];
const DEFAULT_LENGTH = 3;

const KINDS: Readonly<Record<string, EntityAddress['kind']>> = {
  person: 'PERSON',
  country: 'COUNTRY',
  organization: 'ORGANIZATION',
  place: 'PLACE',
};

/** Reads the state from the query string of a URL. Ignores what is not valid. */
export function parsePathState(search: string): PathState {
  const given = new URLSearchParams(search);
  const maxLength = Number(given.get('max'));
  return {
    from: parseKey(given.get('from')),
    to: parseKey(given.get('to')),
    maxLength: LENGTHS.includes(maxLength) ? maxLength : DEFAULT_LENGTH,
  };
}

/** Reads an entity such as `person.li-qiang`. */
function parseKey(text: string | null): EntityAddress | null {
  const [, name = '', key = ''] = /^([a-z]+)\.(.+)$/.exec(text ?? '') ?? [];
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  return kind && isKey({ kind, key }) ? { kind, key } : null;
}

/** Returns the URL of a state. */
export function pathOfPathState({ from, to, maxLength }: PathState): string {
  const given = new URLSearchParams();
  for (const [name, end] of Object.entries({ from, to })) {
    if (end) given.set(name, `${end.kind.toLowerCase()}.${end.key}`);
  }
  if (maxLength !== DEFAULT_LENGTH) given.set('max', String(maxLength));
  return given.size === 0 ? '/path' : `/path?${given}`;
}

/** Returns the URL of the page for the path between two entities. */
export const pathBetween = (from: EntityLabel, to: EntityLabel): string =>
  pathOfPathState({ from: keyOfEntity(from), to: keyOfEntity(to), maxLength: DEFAULT_LENGTH });
