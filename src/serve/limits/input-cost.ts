import { type GraphQLInputType, getNullableType, isInputObjectType, isListType, isScalarType } from 'graphql';
import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { weightOf } from '../../graph/builder/directives.ts';
import { type Input, rulesOf } from '../../graph/builder/input-rules.ts';
import { isUnstorable } from '../../store/database.ts';

type Values = Readonly<Record<string, unknown>>;

/** A text in the arguments, and its path. */
interface Text {
  readonly path: string;
  readonly text: string;
}

/** The cost of the arguments of a field, and the texts in them. */
export interface InputCost {
  readonly cost: number;
  /** The texts that must be storable in PostgreSQL. */
  readonly texts: readonly Text[];
}

/**
 * Computes the cost of values from the weights that their arguments declare. Throws BAD_USER_INPUT for a text above its
 * maximum length, and BAD_PAGE_SIZE for a list above its maximum length.
 */
export function inputCost(inputs: readonly Input[], values: Values): InputCost {
  const texts: Text[] = [];

  function ofAll(within: readonly Input[], given: Values, path: string): number {
    let cost = 0;
    for (const input of within) {
      const value = given[input.name];
      if (value !== undefined && value !== null) cost += ofInput(input, value, given, `${path}${input.name}`);
    }
    return cost;
  }

  function ofInput(input: Input, value: unknown, given: Values, path: string): number {
    const { maxItems, units } = rulesOf(input);
    if (Array.isArray(value) && value.length > maxItems) {
      throw new DatelineError(
        'BAD_PAGE_SIZE',
        `\`${path}\` must have at most ${grouped(maxItems)} items (got ${grouped(value.length)}). Send the remaining items in further requests.`,
      );
    }
    const weight = weightOf(input) ?? 0;
    return (weight === 0 ? 0 : weight * units(value, given)) + ofValue(input, input.type, value, path);
  }

  function ofValue(input: Input, type: GraphQLInputType, value: unknown, path: string): number {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      return items.reduce<number>((sum, item) => sum + ofValue(input, nullable.ofType, item, path), 0);
    }
    if (isInputObjectType(nullable)) {
      // The coerced value of an input object is an object: no input type of this schema transforms it.
      return ofAll(Object.values(nullable.getFields()), value as Values, `${path}.`);
    }
    if (isScalarType(nullable) && typeof value === 'string') {
      const { maxLength, tooLong, unstorable } = rulesOf(input);
      if (value.length > maxLength) {
        throw new DatelineError(
          tooLong,
          `\`${path}\` must have at most ${grouped(maxLength)} characters (got ${grouped(value.length)}). Shorten the text.`,
        );
      }
      if (!unstorable) texts.push({ path, text: value });
    }
    return 0;
  }

  return { cost: ofAll(inputs, values, ''), texts };
}

/** Throws BAD_USER_INPUT for a text that PostgreSQL cannot store. No stored text could match it. */
export function checkStorable(texts: readonly Text[]): void {
  const wrong = texts.find(({ text }) => isUnstorable(text));
  if (!wrong) return;
  throw new DatelineError(
    'BAD_USER_INPUT',
    `\`${wrong.path}\` contains a NUL character or an unpaired surrogate. Stored text cannot contain such a character, so no stored text can match. Remove it.`,
  );
}
