import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoTime } from '../../../src/store/connection/value-types.ts';
import { createTestDatabase } from '../../support/database.ts';
import { runSql } from '../../support/dump.ts';

const { url } = await createTestDatabase();

test('times are converted correctly from any time zone', async () => {
  const given = fc.sample(
    // Historical offsets of time zones have seconds.
    fc.date({ min: new Date('1950-01-01'), max: new Date('9999-12-30'), noInvalidDate: true }),
    300,
  );
  const times = [
    ...given.map((date) => date.toISOString()),
    '2024-08-20T12:00:00.000Z',
    '2024-08-20T12:00:00.100Z',
  ];
  for (const zone of ['UTC', 'Asia/Kolkata', 'America/New_York']) {
    const rows = await runSql(
      `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c timezone=${zone}`)}`,
      `select t::timestamptz::text as text
       from unnest(array[${times.map((time) => `'${time}'`)}]) with ordinality as given(t, place) order by place`,
    );
    expect(rows.map(({ text }) => isoTime(String(text)))).toEqual(times);
  }
});
