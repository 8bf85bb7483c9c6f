import { z } from 'zod';
import { DatelineError } from '../../errors.ts';
import type { EntityKind } from '../../model/entity.ts';
import { isUnstorable } from '../../store/database.ts';
import { countryByAlpha3Reader, countryReader } from '../../store/read/entities/entities.ts';
import type { ArticleRow, CountryRow, RowOfKind } from '../../store/read/rows.ts';
import { encodeGlobalId, idOf } from '../ids/global-id.ts';
import { type NodeRow, TYPE_NAMES } from '../ids/type-names.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { allLoaded, type Loaded, whenLoaded } from '../loading/loaded.ts';
import { loadEntity, ofKind } from '../types/of-kind.ts';

/** Maximum number of representations in a request. */
export const MAX_REPRESENTATIONS = 10_000;
/** Maximum number of invalid representations that are reported one by one. */
export const MAX_INVALID = 100;
/** Maximum length of a key, in UTF-16 code units. */
const MAX_KEY = 500;

// The keys by which other subgraphs refer to objects of this one, for each type, the most specific first.

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

const Representation = z.looseObject({ __typename: z.string() });
type Representation = z.infer<typeof Representation>;

const bad = (message: string): DatelineError => new DatelineError('BAD_REPRESENTATION', message);

const foundBy = <R extends NodeRow>(keys: Readonly<Record<string, Key<R>>>): KeyedType => ({
  keys: Object.keys(keys),
  find(given, context) {
    const values = Object.entries(keys).flatMap(([name, key]) => {
      const value = given[name] ?? null;
      if (value === null) return [];
      if (typeof value !== 'string') {
        throw bad(`\`${name}\` of ${given.__typename} must be a string (got ${typeof value}).`);
      }
      if (value.length > MAX_KEY) {
        throw bad(`\`${name}\` must have at most ${MAX_KEY} characters (got ${value.length}).`);
      }
      return [{ name, key, value }];
    });
    const [first] = values;
    if (!first) {
      throw bad(
        `A representation of ${given.__typename} must have at least one of these fields: ${Object.keys(keys).join(', ')}.`,
      );
    }
    return whenLoaded(first.key.find(first.value, context), (row) => {
      const other = row && values.find(({ key, value }) => key.of(row) !== value);
      if (other) {
        throw bad(`\`${first.name}\` and \`${other.name}\` do not belong to the same ${given.__typename}.`);
      }
      return row;
    });
  },
});

const entityId = <K extends EntityKind>(kind: K): Key<RowOfKind[K]> => ({
  find: (value, context) => loadEntity(kind, idOf(TYPE_NAMES[kind], value), context),
  of: ({ id }) => encodeGlobalId(TYPE_NAMES[kind], id),
});

/**
 * Returns the slug if PostgreSQL accepts the text; for one invalid text it would reject the whole batch. Throws
 * BAD_REPRESENTATION.
 */
function slug(value: string): string {
  if (isUnstorable(value)) throw bad('`slug` must not contain NUL characters or unpaired surrogates.');
  return value;
}

const ALPHA2 = { form: /^[A-Z]{2}$/, letters: 2 };
const ALPHA3 = { form: /^[A-Z]{3}$/, letters: 3 };

/** Returns the code if it is well-formed. Throws BAD_REPRESENTATION. */
function code({ form, letters }: typeof ALPHA2, value: string): string {
  if (form.test(value)) return value;
  throw bad(
    `The country code must have ${letters} capital letters (got \`${value.slice(0, 20)}\`). See ISO 3166-1.`,
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
        find: (value, { loaders }) =>
          whenLoaded(loaders.load(countryReader, code(ALPHA2, value)), (row) => ofKind('COUNTRY', row)),
        of: (country) => country.code,
      },
      alpha3: {
        find: (value, { loaders }) =>
          whenLoaded(loaders.load(countryByAlpha3Reader, code(ALPHA3, value)), (row) =>
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
 * Finds the objects of representations, in the same order: null for each that does not exist, and an error for each
 * invalid representation. Throws BAD_REPRESENTATION if more than `MAX_INVALID` are invalid. Rejects with unexpected errors.
 */
export function findRepresented(
  given: readonly unknown[],
  context: GraphContext,
): Loaded<readonly Represented[]> {
  const invalid = new InvalidRepresentations();
  return whenLoaded(allLoaded(given.map((each) => find(each, context, invalid))), (found) => {
    invalid.check();
    return found;
  });
}

/** Counts the invalid representations of a field. Above the maximum, the remaining representations are skipped. */
class InvalidRepresentations {
  #count = 0;
  #last: DatelineError | null = null;

  get tooMany(): boolean {
    return this.#count > MAX_INVALID;
  }

  add(error: DatelineError): DatelineError {
    this.#count += 1;
    this.#last = error;
    return error;
  }

  check(): void {
    if (!this.tooMany) return;
    throw bad(
      `More than ${MAX_INVALID} representations are invalid. The last of them: ${this.#last?.message}`,
    );
  }
}

function find(given: unknown, context: GraphContext, invalid: InvalidRepresentations): Loaded<Represented> {
  // The field fails, so the result is not used.
  if (invalid.tooMany) return null;
  /** Reports a coded error at the position of the object. Any other error fails the field. */
  const report = (error: unknown): DatelineError => {
    if (error instanceof DatelineError) return invalid.add(error);
    throw error;
  };
  try {
    const { data } = Representation.safeParse(given);
    const type = data && KEYED_TYPES.get(data.__typename);
    if (!type) throw bad(`\`__typename\` must be one of ${[...KEYED_TYPES.keys()].join(', ')}.`);
    const found = type.find(data, context);
    return found instanceof Promise ? found.catch(report) : found;
  } catch (error) {
    return report(error);
  }
}
