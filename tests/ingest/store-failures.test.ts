import { afterAll, expect, test } from 'vitest';
import { inThisThread } from '../../src/ingest/batch-extractor.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { failureReason } from '../../src/store/write/failure.ts';
import { createArticleFolder } from '../support/article-folder.ts';
import { createTestDatabase } from '../support/database.ts';
import { runSql } from '../support/dump.ts';
import { trainedExtractor } from '../support/extractor.ts';
import { ingestPaths } from '../support/ingest.ts';

const { url, name } = await createTestDatabase();
const folder = await createArticleFolder();
const client = createWriteClient(url);
afterAll(() => client.$disconnect());
const file = await folder.write('a.md', {}, 'Vladimir Putin met Li Qiang.');
await ingestPaths([], { client });

/** Makes writes to a table fail with an SQLSTATE. */
const refuse = async (table: string, code: string, message: string): Promise<void> => {
  await runSql(
    url,
    `create or replace function refuse() returns trigger language plpgsql as $$
     begin raise exception '${message}' using errcode = '${code}'; end $$;
     create trigger refuse before insert on ${table} execute function refuse()`,
  );
};
const accept = (table: string) => runSql(url, `drop trigger refuse on ${table}`);
const errorOf = async () => (await ingestPaths([file], { client })).failed[0]?.error;

test.each([
  [
    '53100',
    'could not extend file "base/5/1": No space left on device',
    /disk of the database server is full\. Free/,
  ],
  ['42501', 'permission denied for table article', /lacks a privilege\. Grant the privilege/],
  ['53200', 'out of memory', /out of memory\. Free/],
  ['40P01', 'deadlock detected', /deadlock detected \(SQLSTATE 40P01\)\.$/],
  ['23514', 'new row violates check', /new row violates check \(SQLSTATE 23514\)\.$/],
  ['P0001', 'raised', /raised \(SQLSTATE P0001\)\.$/],
])('reports SQLSTATE %s of any statement in the message of the article', async (code, message, hint) => {
  for (const table of ['article', 'mention', 'co_mention']) {
    await refuse(table, code, message);
    const error = await errorOf();
    expect(error).toMatchObject({ code: 'STORE_FAILED', message: expect.stringMatching(hint) });
    expect(error?.message).toMatch(/^The article could not be stored\. \S/);
    expect(error?.message).toContain(`${message} (SQLSTATE ${code}).`);
    await accept(table);
  }
  expect(await client.article.count()).toBe(0);
});

test('reports a read-only database when it stores the countries', async () => {
  await runSql(url, `alter database "${name}" set default_transaction_read_only = on`);
  const readOnly = createWriteClient(url);
  try {
    await expect(ingestPaths([file], { client: readOnly })).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringMatching(
        /^The countries could not be stored\. cannot execute .* in a read-only transaction \(SQLSTATE 25006\)\. The database is read-only/,
      ),
    });
  } finally {
    await readOnly.$disconnect();
    await runSql(
      url,
      `set transaction_read_only = off; alter database "${name}" reset default_transaction_read_only`,
    );
  }
});

test('does not report a failure of the extractor as a failure of the database', async () => {
  const failing = {
    ...(await trainedExtractor()),
    extract() {
      throw new TypeError('no such word');
    },
  };
  expect(
    (await ingestPaths([file], { client, extractor: inThisThread(failing) })).failed[0]?.error,
  ).toMatchObject({
    code: 'INTERNAL_SERVER_ERROR',
    message: 'The extraction failed: no such word. Report the error with the article.',
  });
});

test('ends the run with the reason if the database is unreachable', async () => {
  const unreachable = createWriteClient(url.replace(/\?.*$/, '?host=/nowhere'));
  await expect(ingestPaths([file], { client: unreachable })).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message: expect.stringMatching(
      /^The database stopped responding\. .*\S.* Articles that were stored before the failure are retained\. Run the command again when the database is available\.$/,
    ),
  });
  await unreachable.$disconnect();
});

test('finds the reason at any depth, and states if there is none', () => {
  const driver = Object.assign(new Error('disk full'), { code: '53100' });
  const wrapped = Object.assign(new Error(''), {
    code: 'P2010',
    meta: { driverAdapterError: { cause: driver } },
  });
  expect(failureReason(new Error('', { cause: wrapped }))).toMatch(
    /^disk full \(SQLSTATE 53100\)\. The disk/,
  );
  expect(failureReason(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))).toBe('write EPIPE.');
  const circle = new Error('');
  circle.cause = circle;
  for (const nothing of [circle, undefined, null])
    expect(failureReason(nothing)).toBe('The database reported no reason.');
});
