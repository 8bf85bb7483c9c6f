import type { GraphQLArgument, GraphQLField, GraphQLInputField } from 'graphql';
import type { ErrorCode } from '../../errors.ts';
import { MAX_PAGE_SIZE } from './page-size.ts';

// Limits of argument values in addition to their types. Every text and every list has a maximum length, so that no
// value can cause more work than its declared cost.

/** Default maximum length of a text, in UTF-16 code units. */
const MAX_LENGTH = 500;

export interface InputRules {
  /** The maximum length of the text, in UTF-16 code units. */
  readonly maxLength: number;
  /** The code of the error for a longer text. */
  readonly tooLong: ErrorCode;
  /**
   * Whether the text may contain characters that PostgreSQL cannot store. Set this only for a text that is never sent
   * to PostgreSQL unchanged.
   */
  readonly unstorable: boolean;
  /** The maximum length of the list. */
  readonly maxItems: number;
  /** The maximum total length of the lists in all uses of the argument in a request. */
  readonly maxItemsOfRequest?: number;
  /**
   * Returns the factor by which the cost of the argument or input field is multiplied. `value` is the given value.
   * `others` contains the values of all arguments of the field.
   */
  readonly units: (value: unknown, others: Readonly<Record<string, unknown>>) => number;
}

/** A part of the schema whose value the client sets. */
export type Input = GraphQLArgument | GraphQLInputField;

const DEFAULTS: InputRules = {
  maxLength: MAX_LENGTH,
  tooLong: 'BAD_USER_INPUT',
  unstorable: false,
  maxItems: MAX_PAGE_SIZE,
  units: (value) => (Array.isArray(value) ? value.length : 1),
};

/** Extensions of an argument or input field that override default rules. */
export const withInputRules = (rules: Partial<InputRules>) => ({ inputRules: rules });

/**
 * Returns the rules for the values of an argument or input field: the default rules, unless `withInputRules`
 * overrides them.
 */
export const rulesOf = ({ extensions }: Input): InputRules => {
  const own = extensions['inputRules'] as Partial<InputRules> | undefined;
  return own ? { ...DEFAULTS, ...own } : DEFAULTS;
};

/**
 * Extensions of a field whose arguments can be invalid although they have the declared types. `check` throws the error
 * that the resolver would throw. It is called once for each field of a query, before execution starts.
 */
export const withCheck = <A extends object>(check: (args: A) => unknown) => ({ checkArguments: check });

/** Runs the check that the field declares, on arguments of the declared types. Throws if they are invalid. */
export function checkArguments({ extensions }: GraphQLField<unknown, unknown>, args: object): void {
  // A field declares the check together with the arguments that the check receives.
  (extensions['checkArguments'] as ((args: object) => unknown) | undefined)?.(args);
}
