import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { idOf } from '../../src/serve/documents/document-id.ts';
import { createTestDatabase } from '../support/database.ts';
import { ask, startCli, urlOf } from './started.ts';

const timeout = 120_000;
const { url: DATABASE_URL } = await createTestDatabase();

async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-trusted-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

const named = async (url: string, text: string) =>
  (await fetch(`${url}?${new URLSearchParams({ documentId: idOf(text) })}`)).json();

const COUNT = '{ articles(first: 0) { totalCount } }';
const NAME = '{ __typename }';

test('every worker has the documents that flags name; those that start later read them anew', {
  timeout,
}, async () => {
  const folder = await folderOf({ 'count.graphql': COUNT });
  const flags = ['--no-samples', '--trusted-documents', folder, '--only-trusted-documents'];
  const run = startCli({ DATABASE_URL, WORKERS: '2' }, ...flags);
  const url = await urlOf(run);
  const count = { data: { articles: { totalCount: 0 } } };
  // New connections go to one worker after the other.
  for (let time = 0; time < 4; time += 1) {
    expect(await named(url, COUNT)).toEqual(count);
    expect(await ask(url, NAME)).toMatchObject({
      body: { errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] },
    });
  }
  // What it prints to try does not answer here.
  expect(run.stdout).not.toContain('curl');

  await writeFile(join(folder, 'name.graphql'), NAME);
  run.process.kill('SIGHUP');
  while (!run.stderr.includes('All workers are new.')) await sleep(50);
  expect(await named(url, NAME)).toEqual({ data: { __typename: 'Query' } });
  expect(await named(url, COUNT)).toEqual(count);
  run.process.kill('SIGTERM');
  expect(await run.ended()).toBe(0);
});

test('what a client had one worker keep, every worker knows', { timeout }, async () => {
  const url = await urlOf(startCli({ DATABASE_URL, WORKERS: '3' }, '--no-samples'));
  const query = '{ __typename } # kept';
  const send = async (params: Record<string, string>) => {
    // A connection of its own goes to the next worker.
    const headers = { Connection: 'close' };
    return (await fetch(`${url}?${new URLSearchParams(params)}`, { headers })).json();
  };
  const documentId = idOf(query);
  for (let worker = 0; worker < 3; worker += 1) {
    expect(await send({ documentId })).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound' }] });
  }
  const answer = { data: { __typename: 'Query' } };
  expect(await send({ documentId, query })).toEqual(answer);
  // The word of it is on its way; in a row, the answers come from all.
  for (let known = 0; known < 9; known += 1) {
    if ('errors' in ((await send({ documentId })) as object)) known = -1;
  }
  expect(await send({ documentId })).toEqual(answer);
});

test.each([
  [
    'a document that does not fit',
    { 'a.graphql': '{ nothing }' },
    /^TRUSTED_DOCUMENT_INVALID: a\.graphql:1:3: /m,
  ],
  ['no documents', {}, /^TRUSTED_DOCUMENT_INVALID: .* has no documents/m],
])('%s ends the start with its reason', { timeout }, async (_, files, reason) => {
  const folder = await folderOf(files);
  for (const WORKERS of ['1', '2']) {
    const run = startCli({ DATABASE_URL, WORKERS, TRUSTED_DOCUMENTS: folder }, '--no-samples');
    expect(await run.ended()).toBe(1);
    expect(run.stderr).toMatch(reason);
    expect(run.stdout).toBe('');
  }
});

test('trusted documents alone, and none: the start says what is missing', { timeout }, async () => {
  const run = startCli({ DATABASE_URL }, '--only-trusted-documents');
  expect(await run.ended()).toBe(1);
  expect(run.stderr).toBe(
    'CONFIG_INVALID: --only-trusted-documents needs a folder or a manifest of trusted documents: add --trusted-documents PATH, or set TRUSTED_DOCUMENTS.\n',
  );
});
