import * as z from 'zod';
import { type DateFault, type WrittenDate, writtenDate } from './written-date.ts';
import { zoneOffset } from './zone.ts';

/** A date and time of publication. */
export interface PublicationDate {
  readonly date: Date;
  /** Whether the text states a time without a time zone. The time is then read as UTC. */
  readonly lacksZone: boolean;
}

const EXPECTED = 'a date, for example 2024-08-20, 2024-08-20T12:00:00Z or 20 August 2024';
/** The basic format of ISO 8601: 20260504, 20260504T0930, 20260504T093000Z. */
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(.*))?$/;
/** Days of the year and weeks of ISO 8601: 2024-233, 2024-W34-2. */
const ORDINAL = /^(\d{4})-(\d{3})$/;
const WEEK = /^(\d{4})-?W(\d\d)-?([1-7])$/;
/** Unix time in seconds or milliseconds. Eight digits are a date. */
const EPOCH = /^(\d{9,10}|\d{12,13})(?:\.\d{1,9})?$/;
/** Control characters, also as references. Transmission codes of agencies follow them. */
const CONTROL = /\p{Cc}|&#\d/u;
/** The maximum length of a date in characters. */
const MAX_LENGTH = 100;
const [MINUTE, DAY] = [60_000, 86_400_000];

/**
 * Parses a date of publication: ISO 8601, RFC 2822, Unix time and written dates. No library is used, because libraries
 * guess: they interpret 03/04/2024 as a day in March or April, interpret times without a zone in the zone of the
 * machine, and accept words that are not dates. Each message completes "`publishedAt` must be …".
 */
export const publicationDate = z.string({ error: EXPECTED }).transform((text, context): PublicationDate => {
  const [written = ''] = text.split(CONTROL, 1);
  const parsed = parse(written.trim().slice(0, MAX_LENGTH + 1));
  if (!('rule' in parsed) && parsed.date.getTime() <= Date.now() + DAY) return parsed;
  // Clocks and time zones differ by less than a day.
  const message = 'rule' in parsed ? parsed.rule : 'at most one day in the future';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

function parse(text: string): PublicationDate | DateFault {
  if (text.length > MAX_LENGTH) return { rule: EXPECTED };
  const [, epoch] = EPOCH.exec(text) ?? [];
  if (epoch !== undefined)
    return { date: new Date(Number(epoch) * (epoch.length > 10 ? 1 : 1000)), lacksZone: false };
  const ofYear = dayOfYear(text);
  if (ofYear !== undefined) return ofYear;
  const written = writtenDate(extended(text));
  if (written === undefined) return { rule: EXPECTED };
  return 'rule' in written ? written : resolve(written);
}

/** Converts the basic format of ISO 8601 to the extended format. Returns other texts unchanged. */
function extended(text: string): string {
  const [basic, year, month, day, hour, minute, second = '00', zone = ''] = BASIC.exec(text) ?? [];
  if (basic === undefined) return text;
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`;
}

function dayOfYear(text: string): PublicationDate | DateFault | undefined {
  const [, year, day] = ORDINAL.exec(text) ?? [];
  const [, weekYear, week, weekday] = WEEK.exec(text) ?? [];
  if (year === undefined && weekYear === undefined) return undefined;
  // The first week of ISO 8601 contains 4 January.
  const fourth = new Date(Date.UTC(Number(weekYear), 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  const date =
    year === undefined
      ? new Date(Date.UTC(Number(weekYear), 0, monday + (Number(week) - 1) * 7 + Number(weekday) - 1))
      : new Date(Date.UTC(Number(year), 0, Number(day)));
  const exists =
    year === undefined ? Number(week) >= 1 && Number(week) <= 53 : date.getUTCFullYear() === Number(year);
  return exists ? { date, lacksZone: false } : { rule: 'a date that exists' };
}

function resolve({ year, month, day, time, zone }: WrittenDate): PublicationDate | DateFault {
  const midnight = new Date(Date.UTC(2000, month - 1, day));
  midnight.setUTCFullYear(year, month - 1, day);
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day || month > 12 || year < 1)
    return { rule: 'a date that exists' };
  const local = midnight.getTime() + (time ?? 0);
  const offset = zone === null ? 0 : zoneOffset(zone, local);
  if (offset === undefined)
    return { rule: 'a date with a known time zone: add Z for UTC, or an offset such as +02:00' };
  return { date: new Date(local - offset * MINUTE), lacksZone: time !== null && zone === null };
}
