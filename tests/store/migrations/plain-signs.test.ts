import { expect, test } from 'vitest';
import { migrate } from '../../../src/store/migrations/migrate.ts';
import { createTestDatabase } from '../../support/database.ts';
import { runSql } from '../../support/dump.ts';
import { MIGRATIONS, migrateBefore } from '../../support/earlier-migrations.ts';

const MIGRATION = '20261127213000_plain_signs';

const { url } = await createTestDatabase({ empty: true });

test('the migration updates stored articles and quotations so that words next to signs are found', async () => {
  await migrateBefore(url, MIGRATION);
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
  await migrate(url, MIGRATIONS);
  expect(await found()).toEqual([{ kind: 'article' }, { kind: 'quotation' }]);
});
