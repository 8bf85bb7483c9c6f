import { z } from 'zod';
import { DatelineError } from '../../errors.ts';
import type { EntityKind } from '../../model/entity.ts';
import { isUnstorable } from '../../store/database.ts';
import { readCountriesByAlpha3 } from '../../store/read/lookups.ts';
import type { ArticleRow, CountryRow, RowOfKind } from '../../store/read/rows.ts';
import type { GraphContext } from '../builder.ts';
import { encodeGlobalId, idOf } from '../global-id.ts';
import { allLoaded, type Loaded, whenLoaded } from '../loading/loaders.ts';
import { type NodeRow, TYPE_NAMES } from '../type-names.ts';
import { loadEntity, ofKind } from '../types/of-kind.ts';

/** Maximum number of representations in a request. */
export const MAX_REPRESENTATIONS = 10_000;
/** Maximum number of wrong ones that are errors in their place. */
export const MAX_WRONG = 100;
/** Maximum length of a key, in UTF-16 code units. */
const MAX_KEY = 500;

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
      if (value.length > MAX_KEY) {
        throw bad(`\`${name}\` must have at most ${MAX_KEY} characters (got ${value.length}).`);
      }
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

type Represented = NodeRow | DatelineError | null;

/**
 * The objects that representations mean, in their order; null for each that does not exist, and the error for each that
 * is wrong. Throws BAD_REPRESENTATION where more than `MAX_WRONG` are. Rejects with what should not have gone wrong.
 */
export function findRepresented(
  given: readonly unknown[],
  context: GraphContext,
): Loaded<readonly Represented[]> {
  const wrong = new Wrong();
  return whenLoaded(allLoaded(given.map((each) => find(each, context, wrong))), (found) => {
    wrong.check();
    return found;
  });
}

/** The wrong representations of a field: they are counted, and made no more of, above the maximum. */
class Wrong {
  #count = 0;
  #last: DatelineError | null = null;

  get tooMany(): boolean {
    return this.#count > MAX_WRONG;
  }

  add(error: DatelineError): DatelineError {
    this.#count += 1;
    this.#last = error;
    return error;
  }

  check(): void {
    if (!this.tooMany) return;
    throw bad(
      `More than ${MAX_WRONG} representations are wrong, the last of these for this reason: ${this.#last?.message}`,
    );
  }
}

function find(given: unknown, context: GraphContext, wrong: Wrong): Loaded<Represented> {
  // The field fails.
  if (wrong.tooMany) return null;
  /** What went wrong with one object is reported in its place; what should not have gone wrong fails the field. */
  const deliberate = (error: unknown): DatelineError => {
    if (error instanceof DatelineError) return wrong.add(error);
    throw error;
  };
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
