import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { builder } from './builder.ts';

interface ScalarOptions {
  readonly description: string;
  readonly specifiedByUrl: string;
  readonly schema: z.ZodType<string, string>;
}

/** A scalar that is a string of a certain form. Input that zod rejects is BAD_USER_INPUT, with the reason. */
function stringScalar(name: 'DateTime' | 'Date' | 'CountryCode' | 'URL', options: ScalarOptions): void {
  builder.scalarType(name, {
    description: options.description,
    specifiedByURL: options.specifiedByUrl,
    serialize: (value) => value,
    parseValue(value) {
      const parsed = options.schema.safeParse(value);
      if (parsed.success) return parsed.data;
      // Other values than strings may be too large or too deep to be shown.
      const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : 'This';
      throw new GraphQLError(`${shown} is not a ${name}: ${parsed.error.issues[0]?.message}`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    },
  });
}

/** Whether the calendar has its year: there is no year 0, and what lies outside four digits has a sign. */
const hasYear = (text: string): boolean => /^\d{4}-/.test(text) && !text.startsWith('0000');
const NO_YEAR = 'its year must be from 0001 to 9999';

stringScalar('DateTime', {
  description:
    'A moment in time, RFC 3339: `2024-08-20T12:00:00.000Z`. Answers are in UTC, to the millisecond.',
  specifiedByUrl: 'https://scalars.graphql.org/andimarek/date-time.html',
  // UTC may be in another year than the place the offset is of.
  schema: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text).toISOString())
    .refine(hasYear, NO_YEAR),
});
stringScalar('Date', {
  description: 'A calendar day, ISO 8601: `2024-08-20`.',
  specifiedByUrl: 'https://scalars.graphql.org/andimarek/local-date.html',
  schema: z.iso.date().refine(hasYear, NO_YEAR),
});
stringScalar('CountryCode', {
  description: 'A country code, ISO 3166-1 alpha-2, in capitals: `CN`.',
  specifiedByUrl: 'https://www.iso.org/iso-3166-country-codes.html',
  schema: z.string().regex(/^[A-Z]{2}$/, 'two capital letters are needed (ISO 3166-1 alpha-2)'),
});
stringScalar('URL', {
  description: 'An absolute URL, RFC 3986.',
  specifiedByUrl: 'https://www.rfc-editor.org/rfc/rfc3986',
  schema: z.url(),
});
