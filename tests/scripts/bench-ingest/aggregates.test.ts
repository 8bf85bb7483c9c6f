import { expect, test } from 'vitest';
import { changedByRecount } from '../../../scripts/bench-ingest/aggregates.ts';
import { runSql } from '../../support/dump.ts';
import { createTestGateway } from '../../support/gateway.ts';

const { databaseUrl } = await createTestGateway();

test('returns no table if the aggregates equal a recount', async () => {
  expect(await changedByRecount(databaseUrl)).toEqual([]);
});

test('returns the tables of which a row is wrong, missing or superfluous', async () => {
  const damage = [
    'update entity set article_count = article_count + 1 where id = (select min(id) from entity)',
    'delete from affiliation where person_id = (select min(person_id) from affiliation)',
    `update entity_identifier set article_count = 5 where reference`,
    'update archive_day set copy_count = 1 where day = (select min(day) from archive_day)',
    "update co_mention set last_seen_at = first_seen_at - interval '1 second'",
    'delete from suggestion where key = (select min(key) from suggestion)',
    `insert into suggestion_word (word, count) values ('unused', 1)`,
    `update article_search set document = '' where id = (select min(id) from article_search)`,
    `update statement_search set published_at = published_at - interval '1 second'`,
  ];
  for (const statement of damage) await runSql(databaseUrl, statement);
  expect((await changedByRecount(databaseUrl)).toSorted()).toEqual([
    'affiliation',
    'archive_day',
    'article_search',
    'co_mention',
    'entity',
    'entity_identifier',
    'statement_search',
    'suggestion',
    'suggestion_word',
  ]);
});

test('reports each step', async () => {
  const steps: string[] = [];
  await changedByRecount(databaseUrl, (step) => steps.push(step));
  expect(steps).toContain('copies');
  expect(steps).toContain('pairs of entities');
});
