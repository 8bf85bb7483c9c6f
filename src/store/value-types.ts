import pg from 'pg';

/**
 * How values arrive: `int8` as a string of digits (ids exceed what a number holds), `timestamptz` as an ISO 8601
 * string in UTC with milliseconds, `date` as `yyyy-mm-dd`.
 */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      if (oid === pg.types.builtins.TIMESTAMPTZ) return isoTime;
      if (oid === pg.types.builtins.DATE) return (text: string) => text;
    }
    return pg.types.getTypeParser(oid, format);
  },
};

/** Characters of a time in UTC to the second, as PostgreSQL writes it: `2024-08-20 12:00:00`. */
const TO_THE_SECOND = 19;

/**
 * A `timestamptz` as PostgreSQL writes it, as ISO 8601 in UTC with milliseconds. A list of lists has hundreds, most of
 * which nobody asked for: those that are in UTC already are not parsed.
 */
export function isoTime(text: string): string {
  const fraction = text.slice(TO_THE_SECOND, -3);
  if (!text.endsWith('+00') || text[10] !== ' ' || fraction.length > 4) return new Date(text).toISOString();
  const milliseconds = fraction === '' ? '.000' : fraction.padEnd(4, '0');
  return `${text.slice(0, 10)}T${text.slice(11, TO_THE_SECOND)}${milliseconds}Z`;
}
