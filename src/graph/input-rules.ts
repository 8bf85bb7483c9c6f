import type { GraphQLArgument, GraphQLField, GraphQLInputField } from 'graphql';
import type { ErrorCode } from '../errors.ts';
import { MAX_PAGE_SIZE } from './lists/page.ts';

// What the values of arguments must keep to beside their types. Every text and every list has a maximum, so that no
// value is more work than its price says.

/** Maximum length of a text that declares no other, in UTF-16 code units. */
const MAX_LENGTH = 500;

export interface InputRules {
  /** Maximum length of the text, in UTF-16 code units. */
  readonly maxLength: number;
  /** The code of the error for a longer text. */
  readonly tooLong: ErrorCode;
  /** Whether the text may have characters that PostgreSQL cannot store: it is not sent there as it is. */
  readonly unstorable: boolean;
  /** Maximum length of the list. */
  readonly maxItems: number;
  /** Maximum length of all lists of the argument in a request together. */
  readonly maxItemsOfRequest?: number;
  /** How many times a value counts the weight of its argument; `others` are the values that were given with it. */
  readonly units: (value: unknown, others: Readonly<Record<string, unknown>>) => number;
}

/** What has a value that a client gives. */
export type Input = GraphQLArgument | GraphQLInputField;

const DEFAULTS: InputRules = {
  maxLength: MAX_LENGTH,
  tooLong: 'BAD_USER_INPUT',
  unstorable: false,
  maxItems: MAX_PAGE_SIZE,
  units: (value) => (Array.isArray(value) ? value.length : 1),
};

/** Extensions of an argument or input field with other rules than the default ones. */
export const ruled = (rules: Partial<InputRules>) => ({ inputRules: rules });

/** The rules for the values of an argument or input field. `ruled` writes them, and nothing else does. */
export const rulesOf = ({ extensions }: Input): InputRules => {
  const own = extensions['inputRules'] as Partial<InputRules> | undefined;
  return own ? { ...DEFAULTS, ...own } : DEFAULTS;
};

/**
 * Extensions of a field whose arguments can be wrong in more ways than types say. `check` throws what the resolver would
 * throw: it is called once for each field of a query, before anything is executed.
 */
export const checking = <A extends object>(check: (args: A) => unknown) => ({ checkArguments: check });

/** Throws the error for arguments of the types that the field declares. */
export function checkArguments({ extensions }: GraphQLField<unknown, unknown>, args: object): void {
  // `checking` is written beside the arguments that it takes.
  (extensions['checkArguments'] as ((args: object) => unknown) | undefined)?.(args);
}
