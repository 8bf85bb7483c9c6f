import { DatelineError } from '../../errors.ts';
import type { NodeRow } from '../ids/type-names.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { allLoaded, type Loaded, whenLoaded } from '../loading/loaded.ts';
import { badRepresentation, isRepresentation, KEYED_TYPES } from './keyed-types.ts';

/** The maximum number of representations in a request. */
export const MAX_REPRESENTATIONS = 10_000;
/** The maximum number of invalid representations that are reported one by one. */
export const MAX_INVALID = 100;

type Represented = NodeRow | DatelineError | null;

/**
 * Finds the object of each representation, in the same order. The result is null if the object does not exist, and an
 * error if the representation is invalid. Throws BAD_REPRESENTATION if more than `MAX_INVALID` representations are
 * invalid. Rejects with unexpected errors.
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

  /** Reports a coded error at the position of the object. For any other error, the field fails. */
  readonly report = (error: unknown): DatelineError => {
    if (!(error instanceof DatelineError)) throw error;
    this.#count += 1;
    this.#last = error;
    return error;
  };

  check(): void {
    if (!this.tooMany) return;
    throw badRepresentation(
      `More than ${MAX_INVALID} representations are invalid. Correct them. The last error found is: ${this.#last?.message}`,
    );
  }
}

function find(given: unknown, context: GraphContext, invalid: InvalidRepresentations): Loaded<Represented> {
  // The result is not used, because the field fails.
  if (invalid.tooMany) return null;
  try {
    if (!isRepresentation(given)) throw unknownType('a representation without a type');
    const type = KEYED_TYPES.get(given.__typename);
    if (!type) throw unknownType(JSON.stringify(given.__typename.slice(0, 60)));
    const found = type.find(given, context);
    return found instanceof Promise ? found.catch(invalid.report) : found;
  } catch (error) {
    return invalid.report(error);
  }
}

const unknownType = (got: string): DatelineError =>
  badRepresentation(
    `\`__typename\` must be one of ${[...KEYED_TYPES.keys()].join(', ')} (got ${got}). Objects of other types have no key.`,
  );
