import pg from 'pg';

/**
 * The JavaScript types of PostgreSQL values: `int8` becomes a string of digits, because ids exceed the safe integers;
 * `timestamptz` becomes an ISO 8601 string in UTC with milliseconds; `date` becomes a string `yyyy-mm-dd`.
 */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      if (oid === pg.types.builtins.TIMESTAMPTZ) return isoTime;
      if (oid === pg.types.builtins.DATE || oid === pg.types.builtins.INT8) return unchanged;
    }
    return pg.types.getTypeParser(oid, format);
  },
};

const unchanged = (text: string): string => text;

/** The length of PostgreSQL's text representation of a time up to the seconds: `2024-08-20 12:00:00`. */
const TO_THE_SECOND = 19;

/**
 * Converts the text representation of a `timestamptz` to ISO 8601 in UTC with milliseconds. A response can contain
 * hundreds of timestamps, so timestamps in UTC are converted without `Date`, which is slower.
 */
export function isoTime(text: string): string {
  const fraction = text.slice(TO_THE_SECOND, -3);
  if (!text.endsWith('+00') || text[10] !== ' ' || fraction.length > 4) return new Date(text).toISOString();
  const milliseconds = fraction === '' ? '.000' : fraction.padEnd(4, '0');
  return `${text.slice(0, 10)}T${text.slice(11, TO_THE_SECOND)}${milliseconds}Z`;
}
