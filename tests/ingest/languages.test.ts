import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createWriteClient } from '../../src/store/write/client.ts';
import { createTestDatabase } from '../support/database.ts';
import { ingestPaths } from '../support/ingest.ts';

const { url } = await createTestDatabase();
const client = createWriteClient(url);
const folder = await mkdtemp(join(tmpdir(), 'dateline-languages-'));
afterAll(async () => {
  await client.$disconnect();
  await rm(folder, { recursive: true, force: true });
});

test('stores an article that is not in English and warns once', { timeout: 60_000 }, async () => {
  const path = join(folder, 'merkel.md');
  await writeFile(
    path,
    '---\nheadline: Merkel in China\npublishedAt: 2024-08-20\nsource: Beispiel\nlanguage: de-AT\n---\n\nAngela Merkel sprach in China.\n',
  );
  const first = await ingestPaths([path], { client });
  const second = await ingestPaths([path], { client });
  expect([...first.outcomes, ...second.outcomes]).toMatchObject([
    {
      outcome: 'new',
      mentions: 2,
      warnings: [
        'The text is not in English (`language: de-AT`), so only names in the gazetteer (the built-in lists of names) were extracted.',
      ],
    },
    { outcome: 'unchanged', warnings: [] },
  ]);
});
