import { basename, extname } from 'node:path';

/** A date at the beginning of the name of a file, and the rest of the name. */
export interface DatedName {
  readonly date: string;
  readonly rest: string;
}

/** `2024-08-20-leaders-meet`, as Jekyll requires it, or `20240820_leaders`. A time may follow. */
const DATED = /^(\d{4})([-_.]?)(\d\d)\2(\d\d)(?:[-_T ](\d\d)[-:]?(\d\d)(?=Z|[-_ ]|$)Z?)?(?:[-_. ]+|$)(.*)$/;

/** Returns the date at the beginning of the name of a file; undefined if there is none. */
export function dateInName(path: string): DatedName | undefined {
  const name = basename(path, extname(path));
  const [, year, , month, day, hour, minute, rest = ''] = DATED.exec(name) ?? [];
  if (year === undefined) return undefined;
  const time = hour === undefined ? '' : `T${hour}:${minute}:00Z`;
  return { date: `${year}-${month}-${day}${time}`, rest };
}
