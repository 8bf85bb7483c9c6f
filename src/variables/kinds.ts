import * as z from 'zod';
import { parseByteSize } from '../byte-size.ts';
import { databaseUrlFault } from '../database-url.ts';
import { parseWholeNumber, wholeNumbers } from '../whole-number.ts';

// The kinds of values that an environment variable can have. Each description completes "must be …". Each message is a
// rule that begins with "must": `readConfig` adds the variable's name before the message and the value after it.

/**
 * A string that `read` converts; null means that the string is invalid; `rule` then returns the rule that it violates.
 */
const parsed = <T>(read: (text: string) => T | null, rule: (text: string) => string) =>
  z.string().transform((text, context): T => {
    const value = read(text.trim());
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: rule(text.trim()) });
    return z.NEVER;
  });

export const wholeNumber = (from: number, to?: number) => {
  const values = wholeNumbers(from, to);
  return parsed(
    (text) => parseWholeNumber(text, from, to),
    () => `must be ${values}`,
  ).describe(values);
};

export const byteSize = (from = 0) =>
  parsed(
    (text) => {
      const bytes = parseByteSize(text);
      return bytes !== null && bytes >= from ? bytes : null;
    },
    (text) =>
      parseByteSize(text) === null
        ? 'must be a number of bytes such as 67108864, 64MB or 64MiB'
        : `must be at least ${from} bytes`,
  ).describe(from === 0 ? 'a size in bytes' : `a size of at least ${from} bytes`);

export const text = () =>
  parsed(
    (given) => given || null,
    () => 'must not be blank',
  ).describe('text that is not blank');

/** A path of the server, which begins with a slash. */
export const urlPath = () =>
  parsed(
    (path) => (/^\/(?:[\w.~-]+\/)*[\w.~-]*$/.test(path) ? path : null),
    () => 'must begin with `/` and contain only letters, digits and `/-._~`',
  ).describe('a path such as `/` or `/explorer`');

export const flag = () => z.stringbool({ error: 'must be true or false' }).describe('`true` or `false`');

export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .enum(values, { error: `must be one of ${values.join(', ')}` })
    .describe(`one of ${values.map((value) => `\`${value}\``).join(', ')}`);

export const databaseUrl = () =>
  parsed(
    (url) => (databaseUrlFault(url) === null ? url : null),
    (url) => databaseUrlFault(url) ?? '',
  ).describe('a PostgreSQL URL');
