import { expect, test } from 'vitest';
import { migrate } from '../../../src/store/migrations/migrate.ts';
import { createTestDatabase } from '../../support/database.ts';
import { runSql } from '../../support/dump.ts';
import { MIGRATIONS, migrateBefore } from '../../support/earlier-migrations.ts';

const MIGRATION = '20261128140000_forms_of_identifiers';
const WIKIDATA = 'http://www.wikidata.org/entity/Q148';
const GEONAMES = 'https://sws.geonames.org/2996944/';

const { url } = await createTestDatabase({ empty: true });

test('the migration joins the stored forms of one identifier and counts each article once', async () => {
  await migrateBefore(url, MIGRATION);
  await runSql(
    url,
    `insert into entity (id, kind, key, slug, slug_base, name) values (5, 'ORGANIZATION', 'a', 'a', 'a', 'A');
     insert into article (id, slug, slug_base, headline, body, published_at, source, language, content_hash, extractor)
     select n, 'a' || n, 'a', 'A', 'A', now(), 'Test', 'en', '', 'test' from generate_series(1, 2) n;
     insert into article_entity (article_id, entity_id, kind, name, mention_count, first_offset, salience, published_at)
     select n, 5, 'ORGANIZATION', 'A', 1, 0, 1, now() from generate_series(1, 2) n;
     insert into annotation (article_id, position, kind, name, relation, producer, identifiers, entity_id) values
       (1, 0, 'ORGANIZATION', 'A', 'MENTIONS', 'Test', '{${WIKIDATA},${WIKIDATA}#x}', 5),
       (2, 0, 'ORGANIZATION', 'A', 'MENTIONS', 'Test', '{${WIKIDATA}?x=1,urn:x:1}', 5);
     insert into entity_identifier (entity_id, uri, article_count) values
       (5, '${WIKIDATA}', 1), (5, '${WIKIDATA}#x', 1), (5, '${WIKIDATA}?x=1', 1), (5, 'urn:x:1', 1)`,
  );
  await migrate(url, MIGRATIONS);
  expect(await runSql(url, 'select uri, article_count from entity_identifier order by uri')).toEqual([
    { uri: WIKIDATA, article_count: 2 },
    { uri: 'urn:x:1', article_count: 1 },
  ]);
});

test.each([
  ['https://www.wikidata.org/wiki/Q148', WIKIDATA],
  ['https://m.wikidata.org/wiki/Q148/', WIKIDATA],
  ['HTTP://WWW.WIKIDATA.ORG/entity/q148', WIKIDATA],
  ['https://www.wikidata.org/wiki/Q148?uselang=fr#sitelinks', WIKIDATA],
  ['https://www.wikidata.org/wiki/Special:EntityData/Q148.json', WIKIDATA],
  ['https://www.wikidata.org/wiki/Property:P31', 'https://www.wikidata.org/wiki/Property:P31'],
  ['http://www.geonames.org/2996944', GEONAMES],
  ['https://GeoNames.org/2996944?x', GEONAMES],
  ['https://www.geonames.org/2996944/lyon.html', GEONAMES],
  ['https://sws.geonames.org/2996944/about.rdf', GEONAMES],
  ['https://www.geonames.org/about.html', 'https://www.geonames.org/about.html'],
  ['no URI', null],
])('the identifier %s is stored as %s', async (given, stored) => {
  expect(await runSql(url, `select canonical_identifier('${given}') as uri`)).toEqual([{ uri: stored }]);
});
