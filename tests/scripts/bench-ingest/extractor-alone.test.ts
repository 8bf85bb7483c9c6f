import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readArticles } from '../../../scripts/bench-ingest/extractor-alone.ts';
import { ratesOf } from '../../../scripts/bench-ingest/rates.ts';

const folder = await mkdtemp(join(tmpdir(), 'dateline-extractor-alone-'));
afterAll(() => rm(folder, { recursive: true }));

test('a process that used 1.5 cores for two seconds handles fewer articles on one core than by the clock', () => {
  expect(ratesOf(600, 2_000, { user: 2_900_000, system: 100_000 })).toEqual({
    perCore: 200,
    byClock: 300,
    cores: 1.5,
  });
});

test('reads the valid articles of a file, at most the maximum', async () => {
  const path = join(folder, 'articles.ndjson');
  const records = [
    { headline: 'First', body: 'One.', publishedAt: '2024-08-20' },
    { headline: 'Undated', body: 'No date.', publishedAt: 'some day' },
    { headline: 'Second', body: 'Two.', publishedAt: '2024-08-21' },
    { headline: 'Third', body: 'Three.', publishedAt: '2024-08-22' },
  ];
  await writeFile(path, records.map((record) => JSON.stringify(record)).join('\n'));
  const defaults = { source: 'Example News', language: null };
  const headlines = async (maximum?: number) =>
    (await readArticles(path, defaults, maximum)).map(({ headline }) => headline);
  expect(await headlines()).toEqual(['First', 'Second', 'Third']);
  expect(await headlines(2)).toEqual(['First', 'Second']);
});
