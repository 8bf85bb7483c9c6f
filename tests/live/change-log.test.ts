import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';

const { url } = await createTestDatabase();

const insert = (id: number, seconds: number) =>
  `begin; insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
   values (${id}, 'a${id}', 'a', 'A', 'B', now(), 'Test', 'en', '', 'test');
   select pg_sleep(${seconds});`;

const seen = () =>
  runSql<{ id: string; subject: string }>(
    url,
    `select c.id::text, e.subject::text from change_commit c join change_event e on e.commit_number = c.number
     where e.kind = 'ARTICLE_ADDED' order by c.id`,
  );

let next = 1;
test('readers see commits in order with any overlap of writers, and nothing of failed transactions', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ pause: fc.integer({ min: 0, max: 40 }), fails: fc.boolean() }), {
        minLength: 2,
        maxLength: 6,
      }),
      async (writers) => {
        const before = (await seen()).length;
        let writing = true;
        const views: string[][] = [];
        const look = (async () => {
          while (writing) views.push((await seen()).map(({ subject }) => subject));
        })();
        await Promise.all(
          writers.map(({ pause, fails }) => {
            next += 1;
            return runSql(url, `${insert(next, pause / 1_000)} ${fails ? 'rollback' : 'commit'}`);
          }),
        );
        writing = false;
        await look;
        const all = (await seen()).map(({ subject }) => subject);
        expect(all).toHaveLength(before + writers.filter(({ fails }) => !fails).length);
        for (const view of views) expect(view).toEqual(all.slice(0, view.length));
      },
    ),
    { numRuns: 15 },
  );
});

test('removes the oldest commits with their events from time to time', async () => {
  await runSql(url, `select setval('change_commit_id', 59899)`);
  await runSql(url, `${insert(1_000_001, 0)} commit`);
  expect(await seen()).toEqual([{ id: '59900', subject: '1000001' }]);
  expect(await runSql(url, 'select from change_event')).toHaveLength(1);
});
