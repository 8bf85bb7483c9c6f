import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { idOf } from '../../src/serve/documents/document-id.ts';
import { createTestDatabase } from '../support/database.ts';
import { sendQuery, startCli, urlOf } from './started.ts';

const timeout = 120_000;
const { url: DATABASE_URL } = await createTestDatabase();

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-trusted-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const runById = async (url: string, text: string) =>
  (await fetch(`${url}?${new URLSearchParams({ documentId: idOf(text) })}`)).json();

const COUNT = '{ articles(first: 0) { totalCount } }';
const NAME = '{ __typename }';

test('every worker has the trusted documents; workers that start later read them again', {
  timeout,
}, async () => {
  const folder = await folderOf({ 'count.graphql': COUNT });
  const flags = ['--no-samples', '--trusted-documents', folder, '--only-trusted-documents'];
  const run = startCli({ DATABASE_URL, WORKERS: '2' }, ...flags);
  const url = await urlOf(run);
  const count = { data: { articles: { totalCount: 0 } } };
  // Each new connection is transferred to the next worker.
  for (let time = 0; time < 4; time += 1) {
    expect(await runById(url, COUNT)).toEqual(count);
    expect(await sendQuery(url, NAME)).toMatchObject({
      body: { errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] },
    });
  }
  // The example query is not a trusted document.
  expect(run.stdout).not.toContain('curl');

  await writeFile(join(folder, 'name.graphql'), NAME);
  run.process.kill('SIGHUP');
  while (!run.stderr.includes('All workers replaced')) await sleep(50);
  expect(await runById(url, NAME)).toEqual({ data: { __typename: 'Query' } });
  expect(await runById(url, COUNT)).toEqual(count);
  run.process.kill('SIGTERM');
  expect(await run.ended()).toBe(0);
});

test('a query that a client persists in one worker is available in all workers', { timeout }, async () => {
  const url = await urlOf(startCli({ DATABASE_URL, WORKERS: '3' }, '--no-samples'));
  const query = '{ __typename } # persisted';
  const send = async (params: Record<string, string>) => {
    // Each new connection is transferred to the next worker.
    const headers = { Connection: 'close' };
    return (await fetch(`${url}?${new URLSearchParams(params)}`, { headers })).json();
  };
  const documentId = idOf(query);
  for (let worker = 0; worker < 3; worker += 1) {
    expect(await send({ documentId })).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound' }] });
  }
  const answer = { data: { __typename: 'Query' } };
  expect(await send({ documentId, query })).toEqual(answer);
  // The document reaches the other workers asynchronously. Nine consecutive responses include all workers.
  for (let found = 0; found < 9; found += 1) {
    if ('errors' in ((await send({ documentId })) as object)) found = -1;
  }
  expect(await send({ documentId })).toEqual(answer);
});

test.each([
  ['an invalid document', { 'a.graphql': '{ nothing }' }, /^TRUSTED_DOCUMENT_INVALID: a\.graphql:1:3: /m],
  ['no documents', {}, /^TRUSTED_DOCUMENT_INVALID: .* contains no documents/m],
])('start fails with the reason for %s', { timeout }, async (_, files, reason) => {
  const folder = await folderOf(files);
  for (const WORKERS of ['1', '2']) {
    const run = startCli({ DATABASE_URL, WORKERS, TRUSTED_DOCUMENTS: folder }, '--no-samples');
    expect(await run.ended()).toBe(1);
    expect(run.stderr).toMatch(reason);
    expect(run.stdout).toBe('');
  }
});

test('start fails if only trusted documents are accepted and there are none', { timeout }, async () => {
  const run = startCli({ DATABASE_URL }, '--only-trusted-documents');
  expect(await run.ended()).toBe(1);
  expect(run.stderr).toBe(
    'CONFIG_INVALID: --only-trusted-documents requires a folder or a manifest of trusted documents: add --trusted-documents PATH, or set TRUSTED_DOCUMENTS.\n',
  );
});
