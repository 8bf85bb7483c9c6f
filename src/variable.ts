import { z } from 'zod';
import { parseByteSize } from './byte-size.ts';
import { databaseUrlFault } from './database-url.ts';

// The kinds of environment variables. The message of each is a rule, which `readConfig` puts between the variable's name
// and its value: `PORT` "must be a whole number from 0 to 65535" `(got "http")`.

/** A value of a variable that is read, or what is wrong with it. */
const parsed = <T>(read: (text: string) => T | null, rule: (text: string) => string) =>
  z.string().transform((text, context): T => {
    const value = read(text.trim());
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: rule(text.trim()) });
    return z.NEVER;
  });

export const wholeNumber = (from: number, to?: number) =>
  parsed(
    (text) => {
      const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      return value >= from && value <= (to ?? Number.MAX_SAFE_INTEGER) ? value : null;
    },
    () =>
      to === undefined
        ? `must be a whole number of at least ${from}`
        : `must be a whole number from ${from} to ${to}`,
  );

export const byteSize = (from = 0) =>
  parsed(
    (text) => {
      const bytes = parseByteSize(text);
      return bytes !== null && bytes >= from ? bytes : null;
    },
    (text) =>
      parseByteSize(text) === null
        ? 'must be a number of bytes, as in 67108864, 64MB or 64MiB'
        : `must be at least ${from} bytes`,
  );

export const text = () =>
  parsed(
    (given) => given || null,
    () => 'must not be blank',
  );

export const flag = () => z.stringbool({ error: 'must be true or false' });

export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

export const databaseUrl = () =>
  parsed(
    (url) => (databaseUrlFault(url) === null ? url : null),
    (url) => databaseUrlFault(url) ?? '',
  );
