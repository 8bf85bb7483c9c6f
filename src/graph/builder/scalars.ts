import { GraphQLError } from 'graphql';
import * as z from 'zod';
import { builder } from './builder.ts';

interface ScalarOptions {
  readonly description: string;
  readonly specifiedByUrl: string;
  readonly schema: z.ZodType<string, string>;
}

/**
 * Defines a scalar that is a string in a certain format. Invalid input causes an error with the code BAD_USER_INPUT.
 */
function stringScalar(name: 'DateTime' | 'Date' | 'CountryCode' | 'URL', options: ScalarOptions): void {
  builder.scalarType(name, {
    description: options.description,
    specifiedByURL: options.specifiedByUrl,
    serialize: (value) => value,
    parseValue(value) {
      const parsed = options.schema.safeParse(value);
      if (parsed.success) return parsed.data;
      // Values of other types may be too large or too deeply nested to be shown.
      const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : 'The value';
      throw new GraphQLError(`${shown} is not a valid ${name}: ${parsed.error.issues[0]?.message}.`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    },
  });
}

/**
 * Returns whether the year has four digits and is not 0000. The Gregorian calendar has no year 0. In ISO 8601, a year
 * with more than four digits begins with a sign.
 */
const hasYear = (text: string): boolean => /^\d{4}-/.test(text) && !text.startsWith('0000');
const NO_YEAR = 'its year must be from 0001 to 9999';

stringScalar('DateTime', {
  description:
    'A date and time with an offset from UTC (RFC 3339), such as `2024-08-20T14:00:00+02:00`. Responses are in UTC with milliseconds: `2024-08-20T12:00:00.000Z`.',
  specifiedByUrl: 'https://scalars.graphql.org/andimarek/date-time.html',
  // The year in UTC can differ from the year of the input.
  schema: z.iso
    .datetime({
      offset: true,
      error: 'it must be a date and time with an offset, such as `2024-08-20T12:00:00Z`',
    })
    .transform((text) => new Date(text).toISOString())
    .refine(hasYear, NO_YEAR),
});
stringScalar('Date', {
  description: 'A calendar date (ISO 8601), such as `2024-08-20`.',
  specifiedByUrl: 'https://scalars.graphql.org/andimarek/local-date.html',
  schema: z.iso
    .date({ error: 'it must be an existing calendar date, such as `2024-08-20`' })
    .refine(hasYear, NO_YEAR),
});
stringScalar('CountryCode', {
  description: 'A country code (ISO 3166-1 alpha-2) in capital letters, such as `CN`.',
  specifiedByUrl: 'https://www.iso.org/iso-3166-country-codes.html',
  schema: z
    .string({ error: 'it must be a string' })
    .regex(/^[A-Z]{2}$/, 'it must have two capital letters (ISO 3166-1 alpha-2)'),
});
stringScalar('URL', {
  description: 'An absolute URL (RFC 3986).',
  specifiedByUrl: 'https://www.rfc-editor.org/rfc/rfc3986',
  schema: z.url({ error: 'it must be an absolute URL, such as `https://example.com/`' }),
});
