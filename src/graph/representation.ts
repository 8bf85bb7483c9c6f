import { z } from 'zod';
import { DatelineError } from '../errors.ts';
import type { EntityKind } from '../model/entity.ts';
import { isUnstorable } from '../store/database.ts';
import { readCountriesByAlpha3 } from '../store/read/lookups.ts';
import type { ArticleRow, CountryRow, RowOfKind } from '../store/read/rows.ts';
import type { GraphContext } from './builder.ts';
import { encodeGlobalId, idOf } from './global-id.ts';
import { type Loaded, whenLoaded } from './loaders.ts';
import { type NodeRow, TYPE_NAMES } from './type-names.ts';
import { loadEntity, ofKind } from './types/of-kind.ts';

// What other subgraphs may say of an object for it to be found: the keys of each type, the surest first.

/** A field that identifies an object of a type. */
interface Key<R> {
  /** Throws a coded error where the value has not the form. */
  readonly find: (value: string, context: GraphContext) => Loaded<R | null>;
  /** Its value. */
  readonly of: (row: R) => string;
}

/** A type whose objects are found by representations. */
interface FoundType {
  readonly keys: readonly string[];
  readonly find: (given: Representation, context: GraphContext) => Loaded<NodeRow | null>;
}

const Representation = z.looseObject({ __typename: z.string() });
type Representation = z.infer<typeof Representation>;

const bad = (message: string): DatelineError => new DatelineError('BAD_REPRESENTATION', message);

const foundBy = <R extends NodeRow>(keys: Readonly<Record<string, Key<R>>>): FoundType => ({
  keys: Object.keys(keys),
  find(given, context) {
    const values = Object.entries(keys).flatMap(([name, key]) => {
      const value = given[name] ?? null;
      if (value === null) return [];
      if (typeof value !== 'string') throw bad(`\`${name}\` of ${given.__typename} is a string.`);
      return [{ name, key, value }];
    });
    const [first] = values;
    if (!first) {
      throw bad(`One of these is needed to find a ${given.__typename}: ${Object.keys(keys).join(', ')}.`);
    }
    return whenLoaded(first.key.find(first.value, context), (row) => {
      const other = row && values.find(({ key, value }) => key.of(row) !== value);
      if (other)
        throw bad(`\`${first.name}\` and \`${other.name}\` are not those of one ${given.__typename}.`);
      return row;
    });
  },
});

const entityId = <K extends EntityKind>(kind: K): Key<RowOfKind[K]> => ({
  find: (value, context) => loadEntity(kind, idOf(TYPE_NAMES[kind], value), context),
  of: ({ id }) => encodeGlobalId(TYPE_NAMES[kind], id),
});

/** The slug, if the database can be asked for it: it refuses a whole batch for one text. Throws BAD_REPRESENTATION. */
function slug(value: string): string {
  if (isUnstorable(value)) throw bad('`slug` has a NUL character or half a surrogate pair: no slug has.');
  return value;
}

const ALPHA2 = { form: /^[A-Z]{2}$/, letters: 2 };
const ALPHA3 = { form: /^[A-Z]{3}$/, letters: 3 };

/** The code, if it has as many capital letters. Throws BAD_REPRESENTATION. */
function code({ form, letters }: typeof ALPHA2, value: string): string {
  if (form.test(value)) return value;
  throw bad(`A country's code of ${letters} capital letters is needed (ISO 3166-1).`);
}

/** The types that have keys. */
export const FOUND_TYPES: ReadonlyMap<string, FoundType> = new Map<string, FoundType>([
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
        find: (value, { loaders }) =>
          whenLoaded(loaders.country(code(ALPHA2, value)), (row) => ofKind('COUNTRY', row)),
        of: (country) => country.code,
      },
      alpha3: {
        find: (value, { loaders }) =>
          whenLoaded(loaders.each(readCountriesByAlpha3, null, code(ALPHA3, value)), (row) =>
            ofKind('COUNTRY', row),
          ),
        of: ({ alpha3 }) => alpha3,
      },
    }),
  ],
  [TYPE_NAMES.ORGANIZATION, foundBy({ id: entityId('ORGANIZATION') })],
  [TYPE_NAMES.PERSON, foundBy({ id: entityId('PERSON') })],
  [TYPE_NAMES.PLACE, foundBy({ id: entityId('PLACE') })],
]);

/**
 * The object that a representation means; null where there is none, and the error where it is not one. Rejects with what
 * should not have gone wrong.
 */
export function findRepresented(given: unknown, context: GraphContext): Loaded<Represented> {
  try {
    const { data } = Representation.safeParse(given);
    const type = data && FOUND_TYPES.get(data.__typename);
    if (!type) throw bad(`\`__typename\` must be one of these: ${[...FOUND_TYPES.keys()].join(', ')}.`);
    const found = type.find(data, context);
    return found instanceof Promise ? found.catch(deliberate) : found;
  } catch (error) {
    return deliberate(error);
  }
}

type Represented = NodeRow | DatelineError | null;

/** What went wrong with one object is told in its place; what should not have gone wrong is of all. */
function deliberate(error: unknown): DatelineError {
  if (error instanceof DatelineError) return error;
  throw error;
}
