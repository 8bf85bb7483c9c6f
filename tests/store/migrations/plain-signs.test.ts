import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packagePath } from '../../../src/package-path.ts';
import { readMigrations } from '../../../src/store/migrations/folder.ts';
import { migrate } from '../../../src/store/migrations/migrate.ts';
import { createTestDatabase } from '../../support/database.ts';
import { runSql } from '../../support/dump.ts';

const MIGRATION = '20261127213000_plain_signs';

const { url } = await createTestDatabase({ empty: true });
const before = await mkdtemp(join(tmpdir(), 'migrations-'));
afterAll(() => rm(before, { recursive: true }));

test('the migration updates stored articles and quotations so that words next to signs are found', async () => {
  const all = packagePath('prisma/migrations');
  for (const { name } of await readMigrations(all)) {
    if (name < MIGRATION) await cp(join(all, name), join(before, name), { recursive: true });
  }
  await migrate(url, before);
  await runSql(
    url,
    `insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
     values (1, 'a', 'a', 'China’s choice', 'A “decisive” vote.', now(), 'Test', 'en', '', 'test');
     insert into quotation (id, article_id, start, "end", text, sentence_start, sentence_end, published_at)
     values (2, 1, 3, 11, '‘decisive’', 0, 18, now());
     insert into article_search select id, published_at, article_document(id) from article;
     insert into quotation_search select id, published_at, quotation_document(id) from quotation`,
  );
  const found = () =>
    runSql(
      url,
      `select 'article' as kind from article_search where document @@ 'china & decis'
       union all select 'quotation' from quotation_search where document @@ 'decis'`,
    );
  expect(await found()).toEqual([]);
  await migrate(url, all);
  expect(await found()).toEqual([{ kind: 'article' }, { kind: 'quotation' }]);
});
