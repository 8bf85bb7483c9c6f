import { z } from 'zod';
import { DatelineError } from '../errors.ts';
import type { EntityKind } from '../model/entity.ts';
import { isUnstorable } from '../store/database.ts';
import { readCountriesByAlpha3 } from '../store/read/lookups.ts';
import type { ArticleRow, CountryRow, RowOfKind } from '../store/read/rows.ts';
import type { GraphContext } from './builder.ts';
import { encodeGlobalId, idOf } from './global-id.ts';
import { type NodeRow, TYPE_NAMES } from './type-names.ts';
import { loadEntity, ofKind } from './types/of-kind.ts';

// What other subgraphs may say of an object for it to be found: the keys of each type, the surest first.

/** A field that identifies an object of a type. */
interface Key<R> {
  /** Throws a coded error where the value has not the form. */
  readonly find: (value: string, context: GraphContext) => Promise<R | null>;
  /** Its value. */
  readonly of: (row: R) => string;
}

/** A type whose objects are found by representations. */
interface FoundType {
  readonly keys: readonly string[];
  readonly find: (given: Representation, context: GraphContext) => Promise<NodeRow | null>;
}

const Representation = z.looseObject({ __typename: z.string() });
type Representation = z.infer<typeof Representation>;

const bad = (message: string): DatelineError => new DatelineError('BAD_REPRESENTATION', message);

const foundBy = <R extends NodeRow>(keys: Readonly<Record<string, Key<R>>>): FoundType => ({
  keys: Object.keys(keys),
  async find(given, context) {
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
    const row = await first.key.find(first.value, context);
    const other = row && values.find(({ key, value }) => key.of(row) !== value);
    if (other) throw bad(`\`${first.name}\` and \`${other.name}\` are not those of one ${given.__typename}.`);
    return row;
  },
});

const entityId = <K extends EntityKind>(kind: K): Key<RowOfKind[K]> => ({
  find: async (value, context) => loadEntity(kind, idOf(TYPE_NAMES[kind], value), context),
  of: ({ id }) => encodeGlobalId(TYPE_NAMES[kind], id),
});

/** The slug, if the database can be asked for it: it refuses a whole batch for one text. Throws BAD_REPRESENTATION. */
function slug(value: string): string {
  if (isUnstorable(value)) throw bad('`slug` has a NUL character or half a surrogate pair: no slug has.');
  return value;
}

/** The code, if it has as many capital letters. Throws BAD_REPRESENTATION. */
function code(length: number, value: string): string {
  if (new RegExp(`^[A-Z]{${length}}$`).test(value)) return value;
  throw bad(`A country's code of ${length} capital letters is needed (ISO 3166-1).`);
}

/** The types that have keys. */
export const FOUND_TYPES: ReadonlyMap<string, FoundType> = new Map<string, FoundType>([
  [
    'Article',
    foundBy<ArticleRow>({
      id: {
        find: async (value, { loaders }) => loaders.article('id', idOf('Article', value)),
        of: ({ id }) => encodeGlobalId('Article', id),
      },
      slug: {
        find: async (value, { loaders }) => loaders.article('slug', slug(value)),
        of: (article) => article.slug,
      },
    }),
  ],
  [
    TYPE_NAMES.COUNTRY,
    foundBy<CountryRow>({
      id: entityId('COUNTRY'),
      code: {
        find: async (value, { loaders }) => ofKind('COUNTRY', await loaders.country(code(2, value))),
        of: (country) => country.code,
      },
      alpha3: {
        find: async (value, { loaders }) =>
          ofKind('COUNTRY', await loaders.each(readCountriesByAlpha3, null, code(3, value))),
        of: ({ alpha3 }) => alpha3,
      },
    }),
  ],
  [TYPE_NAMES.ORGANIZATION, foundBy({ id: entityId('ORGANIZATION') })],
  [TYPE_NAMES.PERSON, foundBy({ id: entityId('PERSON') })],
  [TYPE_NAMES.PLACE, foundBy({ id: entityId('PLACE') })],
]);

/** The object that a representation means; null where there is none. Rejects with BAD_REPRESENTATION and BAD_ID. */
export async function findRepresented(given: unknown, context: GraphContext): Promise<NodeRow | null> {
  const { data } = Representation.safeParse(given);
  const type = data && FOUND_TYPES.get(data.__typename);
  if (!type) {
    throw bad(`\`__typename\` must be one of these: ${[...FOUND_TYPES.keys()].join(', ')}.`);
  }
  return type.find(data, context);
}
