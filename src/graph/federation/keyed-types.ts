import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import type { EntityKind } from '../../model/entity.ts';
import { isUnstorable } from '../../store/database.ts';
import { countryByAlpha3Reader, countryReader } from '../../store/read/entities/entities.ts';
import type { ArticleRow, CountryRow, RowOfKind } from '../../store/read/rows.ts';
import { encodeGlobalId, idOf } from '../ids/global-id.ts';
import { type NodeRow, TYPE_NAMES } from '../ids/type-names.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type Loaded, whenLoaded } from '../loading/loaded.ts';
import { loadEntity } from '../types/of-kind.ts';

// For each type, the keys by which other subgraphs refer to objects of this subgraph. The most specific key is the
// first.

/** The maximum length of a key, in UTF-16 code units. */
const MAX_KEY = 500;

/** A field that identifies an object of a type. */
interface Key<R> {
  /** Finds the object. Throws a coded error if the value is malformed. */
  readonly find: (value: string, context: GraphContext) => Loaded<R | null>;
  /** Returns the value of the field. */
  readonly of: (row: R) => string;
}

/** A type with keys. */
interface KeyedType {
  readonly keys: readonly string[];
  readonly find: (given: Representation, context: GraphContext) => Loaded<NodeRow | null>;
}

/** The representation of an object: its type and the fields of a key. */
interface Representation {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

export const isRepresentation = (given: unknown): given is Representation =>
  typeof given === 'object' &&
  given !== null &&
  '__typename' in given &&
  typeof given.__typename === 'string';

/** Creates the error for an invalid representation. */
export const badRepresentation = (message: string): DatelineError =>
  new DatelineError('BAD_REPRESENTATION', message);

/** A field of a representation that is a key, and its value. */
interface StatedKey<R> {
  readonly name: string;
  readonly key: Key<R>;
  readonly value: string;
}

function foundBy<R extends NodeRow>(keys: Readonly<Record<string, Key<R>>>): KeyedType {
  const entries = Object.entries(keys);
  const names = entries.map(([name]) => name);
  return {
    keys: names,
    find(given, context) {
      const stated: StatedKey<R>[] = [];
      for (const [name, key] of entries) {
        const value = keyValue(given, name);
        if (value !== null) stated.push({ name, key, value });
      }
      const [first] = stated;
      if (!first) {
        const required = `\`${names.join('`, `')}\``;
        throw badRepresentation(
          `A representation of ${given.__typename} must have ${names.length === 1 ? required : `one of ${required}`}. Add it.`,
        );
      }
      const found = first.key.find(first.value, context);
      if (stated.length === 1) return found;
      return whenLoaded(found, (row) => {
        const other = row && stated.find(({ key, value }) => key.of(row) !== value);
        if (other) {
          throw badRepresentation(
            `\`${first.name}\` and \`${other.name}\` do not belong to the same ${given.__typename}. Send the keys of one object.`,
          );
        }
        return row;
      });
    },
  };
}

/** Returns the value of a key; null if the representation does not have it. Throws BAD_REPRESENTATION. */
function keyValue(given: Representation, name: string): string | null {
  const value = given[name] ?? null;
  if (value === null) return null;
  if (typeof value !== 'string') {
    throw badRepresentation(
      `\`${name}\` of ${given.__typename} must be a string (got ${typeof value}). Send the value that this API returned.`,
    );
  }
  if (value.length > MAX_KEY) {
    throw badRepresentation(
      `\`${name}\` must have at most ${MAX_KEY} characters (got ${grouped(value.length)}). Send the value that this API returned.`,
    );
  }
  return value;
}

const entityId = <K extends EntityKind>(kind: K): Key<RowOfKind[K]> => ({
  find: (value, context) => loadEntity(kind, idOf(TYPE_NAMES[kind], value), context),
  of: ({ id }) => encodeGlobalId(TYPE_NAMES[kind], id),
});

/**
 * Returns the slug if PostgreSQL can store it, and throws BAD_REPRESENTATION otherwise. Without this check, one
 * invalid slug would cause PostgreSQL to reject the whole batch.
 */
function slug(value: string): string {
  if (isUnstorable(value))
    throw badRepresentation('`slug` must not contain NUL characters or unpaired surrogates. Remove them.');
  return value;
}

const ALPHA2 = { form: /^[A-Z]{2}$/, letters: 2 };
const ALPHA3 = { form: /^[A-Z]{3}$/, letters: 3 };

/** Returns the code if it is well-formed, and throws BAD_REPRESENTATION otherwise. */
function code({ form, letters }: typeof ALPHA2, value: string): string {
  if (form.test(value)) return value;
  throw badRepresentation(
    `The country code must have ${letters} capital letters (got \`${value.slice(0, 20)}\`). Use an ISO 3166-1 alpha-${letters} code.`,
  );
}

/** The types that have keys. */
export const KEYED_TYPES: ReadonlyMap<string, KeyedType> = new Map<string, KeyedType>([
  [
    'Article',
    foundBy<ArticleRow>({
      id: {
        find: (value, { loaders }) => loaders.article('id', idOf('Article', value)),
        of: ({ id }) => encodeGlobalId('Article', id),
      },
      slug: {
        find: (value, { loaders }) => loaders.article('slug', slug(value)),
        of: (article) => article.slug,
      },
    }),
  ],
  [
    TYPE_NAMES.COUNTRY,
    foundBy<CountryRow>({
      id: entityId('COUNTRY'),
      code: {
        find: (value, { loaders }) => loaders.load(countryReader, code(ALPHA2, value)),
        of: (country) => country.code,
      },
      alpha3: {
        find: (value, { loaders }) => loaders.load(countryByAlpha3Reader, code(ALPHA3, value)),
        of: ({ alpha3 }) => alpha3,
      },
    }),
  ],
  [TYPE_NAMES.ORGANIZATION, foundBy({ id: entityId('ORGANIZATION') })],
  [TYPE_NAMES.PERSON, foundBy({ id: entityId('PERSON') })],
  [TYPE_NAMES.PLACE, foundBy({ id: entityId('PLACE') })],
]);
