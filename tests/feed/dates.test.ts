import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOf } from '../../src/feed/index.ts';

const parse = (publishedAt: string) =>
  articleOf({ headline: 'H', body: 'A body.', publishedAt }, { source: 'S', language: 'en' });
const dateOf = (written: string): string => parse(written).article.publishedAt.toISOString();

test.each([
  // ISO 8601
  ['2024-08-20', '2024-08-20T00:00:00.000Z'],
  ['20240820', '2024-08-20T00:00:00.000Z'],
  ['20240820T1405Z', '2024-08-20T14:05:00.000Z'],
  ['20240820T140530+0200', '2024-08-20T12:05:30.000Z'],
  ['2024-08-20T14:05:30.5Z', '2024-08-20T14:05:30.500Z'],
  ['2024-08-20T14:05:30,25+02:00', '2024-08-20T12:05:30.250Z'],
  ['2024-08-20 14:05:30.123456+00', '2024-08-20T14:05:30.123Z'],
  ['2024-08-20T24:00:00Z', '2024-08-21T00:00:00.000Z'],
  ['2024-233', '2024-08-20T00:00:00.000Z'],
  ['2024-W34-2', '2024-08-20T00:00:00.000Z'],
  ['2020-W53-5', '2021-01-01T00:00:00.000Z'],
  // RFC 2822, and the formats of Unix and JavaScript
  ['Tue, 20 Aug 2024 14:05:00 +0200', '2024-08-20T12:05:00.000Z'],
  ['20 Aug 24 14:05 EST', '2024-08-20T19:05:00.000Z'],
  ['Tue Aug 20 14:05:00 UTC 2024', '2024-08-20T14:05:00.000Z'],
  ['Tue Aug 20 2024 14:05:00 GMT+0200 (Central European Summer Time)', '2024-08-20T12:05:00.000Z'],
  ['1724162700', '2024-08-20T14:05:00.000Z'],
  ['1724162700123', '2024-08-20T14:05:00.123Z'],
  // Written dates
  ['20 August 2024, 14:05 GMT', '2024-08-20T14:05:00.000Z'],
  ['Tuesday, August 20th, 2024 at 2:05 p.m. ET', '2024-08-20T18:05:00.000Z'],
  ['January 20, 2024 2:05 PM ET', '2024-01-20T19:05:00.000Z'],
  ['Aug. 20, 2024', '2024-08-20T00:00:00.000Z'],
  ['Sept. 1, 2024', '2024-09-01T00:00:00.000Z'],
  ['20th of August 2024', '2024-08-20T00:00:00.000Z'],
  ['2024/08/20', '2024-08-20T00:00:00.000Z'],
  ['20.8.2024', '2024-08-20T00:00:00.000Z'],
  ['20/08/2024', '2024-08-20T00:00:00.000Z'],
  ['08/20/2024', '2024-08-20T00:00:00.000Z'],
  ['08/08/2024', '2024-08-08T00:00:00.000Z'],
])('the date %s is %s', (written, date) => {
  expect(dateOf(written)).toBe(date);
  expect(parse(written).warnings).toEqual([]);
});

test('a time without a time zone is UTC, with a warning; a date causes none', () => {
  const warning =
    '`publishedAt` has a time without a time zone. It was read as UTC. Add Z, or an offset such as +02:00.';
  expect(dateOf('26-FEB-1987 15:01:01.79')).toBe('1987-02-26T15:01:01.790Z');
  expect(parse('26-FEB-1987 15:01:01.79').warnings).toEqual([warning]);
  expect(parse('2026-05-04T09:30').warnings).toEqual([warning]);
});

test('transmission codes after a date are ignored', () => {
  expect(dateOf('27-MAR-1987 00:02:59.13&#5;&#5;RM')).toBe('1987-03-27T00:02:59.130Z');
});

test.each([
  ['2026-02-30', 'a date that exists'],
  ['20260230', 'a date that exists'],
  ['2026-13-01T09:30:00Z', 'a date that exists'],
  ['2023-366', 'a date that exists'],
  ['30 February 2024', 'a date that exists'],
  ['2026-05-04T25:30:00Z', 'a date with a time from 00:00 to 23:59:59'],
  ['20 August 2024, 13:05 p.m.', 'a date with a time from 00:00 to 23:59:59'],
  ['1 September 2024 10:00 IST', 'a date with a known time zone: add Z for UTC, or an offset such as +02:00'],
  [
    '03/04/2024',
    'an unambiguous date, for example 2024-08-20, because the day and the month can be exchanged',
  ],
  ['yesterday', 'a date, for example 2024-08-20, 2024-08-20T12:00:00Z or 20 August 2024'],
  ['2024-08', 'a date, for example 2024-08-20, 2024-08-20T12:00:00Z or 20 August 2024'],
  ['12:30', 'a date, for example 2024-08-20, 2024-08-20T12:00:00Z or 20 August 2024'],
])('rejects the date %s: it must be %s', (written, rule) => {
  expect(() => parse(written)).toThrow(
    expect.objectContaining({
      code: 'ARTICLE_INVALID',
      message: `\`publishedAt\` must be ${rule} (got "${written}").`,
    }),
  );
});

test('rejects a date more than one day in the future', () => {
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  expect(() => parse(inHours(25))).toThrow('`publishedAt` must be at most one day in the future');
  expect(dateOf(inHours(23))).toMatch(/^2/);
});

test('every time of a Date is read from its usual notations', () => {
  const past = fc.date({ min: new Date('1000-01-01'), max: new Date('2025-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(past, (date) => {
      const seconds = new Date(Math.floor(date.getTime() / 1000) * 1000).toISOString();
      expect(dateOf(date.toISOString())).toBe(date.toISOString());
      expect(dateOf(date.toUTCString())).toBe(seconds);
      const [, day, time] = /^(.*)T(.*)\.\d+Z$/.exec(seconds) ?? [];
      expect(dateOf(`${day?.replaceAll('-', '')}T${time?.replaceAll(':', '')}Z`)).toBe(seconds);
    }),
  );
});

test('any text is a date or an error with a code', () => {
  const part = fc.constantFrom(
    '2024',
    '08',
    '20',
    'Aug',
    '-',
    '/',
    ' ',
    ':',
    'T',
    '14:05',
    '+02:00',
    'Z',
    'pm',
    '.',
    ',',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join('')),
      ),
      (text) => {
        try {
          expect(parse(text).article.publishedAt.getTime()).not.toBeNaN();
        } catch (error) {
          expect(error).toMatchObject({ code: 'ARTICLE_INVALID' });
        }
      },
    ),
  );
});
