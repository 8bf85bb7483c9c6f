/** The parts of a date and time as it is written. */
export interface WrittenDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** The time since midnight in milliseconds; null if there is none. */
  readonly time: number | null;
  /** The time zone as written; null if there is none. */
  readonly zone: string | null;
}

/** The rule that a text violates if it is not a date: "a date that exists". */
export interface DateFault {
  readonly rule: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
/** 14:05, 14:05:30.25, 2:05 p.m., 2 pm. */
const TIME =
  /(?:^|[\sT,])(\d{1,2})(?::(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:\s*([ap])\.?m\b\.?)?|\s*([ap])\.?m\b\.?)/i;
/** A time zone after the time: Z, +02:00, GMT+0200, EST. A four-digit year can follow: "Tue Aug 20 14:05:00 UTC 2024". */
const ZONE = /^\s*((?:GMT|UTC)?[+-]\d{1,2}(?::?\d\d)?|[A-Z]{1,5})(?=\s|,|$)/i;
const COMMENT = /\s*\([^()]{0,60}\)\s*$/;

/** Notations of dates. The groups are the year, month and day in this order, or named by `order`. */
const NOTATIONS: readonly (readonly [pattern: RegExp, order: 'ymd' | 'dmy' | 'mdy' | 'numeric'])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, 'ymd'],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH}[\\s,-]+(\\d{4}|\\d{2})$`, 'i'), 'dmy'],
  [new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'i'), 'mdy'],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, 'dmy'],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, 'numeric'],
];

/** Splits a written date, such as "20 August 2024", into its parts. `text` must be shorter than 100 characters. */
export function writtenDate(text: string): WrittenDate | DateFault | undefined {
  let rest = text.replace(COMMENT, '').replace(WEEKDAY, '');
  let [time, zone]: [number | null, string | null] = [null, null];
  const clock = TIME.exec(rest);
  if (clock !== null) {
    time = timeOf(clock);
    if (time === null) return { rule: 'a date with a time from 00:00 to 23:59:59' };
    const after = rest.slice(clock.index + clock[0].length);
    const zoned = ZONE.exec(after);
    zone = zoned?.[1] ?? null;
    rest = `${rest.slice(0, clock.index)} ${after.slice(zoned?.[0].length ?? 0)}`;
  }
  const date = rest
    .replace(/\bat\b/i, ' ')
    .replace(/^[\s,]+|[\s,T]+$/g, '')
    .replace(/\s+/g, ' ');
  for (const [pattern, order] of NOTATIONS) {
    const found = pattern.exec(date);
    if (found === null) continue;
    const parts = inOrder(found.slice(1), order);
    return 'rule' in parts ? parts : { ...parts, time, zone };
  }
  return undefined;
}

function timeOf([, hours, minutes = '0', seconds = '0', fraction = '0', half, wholeHalf]: RegExpExecArray):
  | number
  | null {
  const meridiem = (half ?? wholeHalf)?.toLowerCase();
  const written = Number(hours);
  if (meridiem !== undefined && (written < 1 || written > 12)) return null;
  const hour = meridiem === undefined ? written : (written % 12) + (meridiem === 'p' ? 12 : 0);
  const [minute, second] = [Number(minutes), Number(seconds)];
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  // A leap second is the last second of its minute.
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 60) return null;
  return (
    ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000 + Math.trunc(Number(`0.${fraction}`) * 1000)
  );
}

function inOrder(
  [first = '', second = '', third = '']: readonly string[],
  order: (typeof NOTATIONS)[number][1],
): Omit<WrittenDate, 'time' | 'zone'> | DateFault {
  const number = (part: string): number =>
    /^\d/.test(part) ? Number(part) : MONTHS.indexOf(part.slice(0, 3).toLowerCase()) + 1;
  const [a, b, c] = [number(first), number(second), number(third)];
  if (order === 'ymd') return { year: a, month: b, day: c };
  if (order === 'dmy') return { year: third.length === 2 ? fullYear(c) : c, month: b, day: a };
  if (order === 'mdy') return { year: c, month: a, day: b };
  if (a !== b && a <= 12 && b <= 12)
    return {
      rule: 'an unambiguous date, for example 2024-08-20, because the day and the month can be exchanged',
    };
  return a > 12 ? { year: c, month: b, day: a } : { year: c, month: a, day: b };
}

/** The century of a year of two digits, as RFC 2822 requires it for dates of RFC 822. */
const fullYear = (year: number): number => year + (year < 50 ? 2000 : 1900);
