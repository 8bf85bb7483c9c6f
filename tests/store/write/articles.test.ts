import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { countries } from '../../../src/gazetteer/index.ts';
import type { Article } from '../../../src/model/article.ts';
import type { EntityRef, Extraction } from '../../../src/model/extraction.ts';
import { articleId } from '../../../src/store/identity.ts';
import { deleteArticle, saveArticle } from '../../../src/store/write/articles.ts';
import { createWriteClient, type WriteClient, writeAlone } from '../../../src/store/write/client.ts';
import { saveCountries } from '../../../src/store/write/countries.ts';
import { OTHER_STEPS, runStep } from '../../../src/store/write/recount.ts';
import { UNSPECIFIED } from '../../support/article.ts';
import { createTestDatabase } from '../../support/database.ts';
import { dump, runSql } from '../../support/dump.ts';

const [first, second] = [await createTestDatabase(), await createTestDatabase()];
const clients: WriteClient[] = [first, second].map(({ url }) => createWriteClient(url));
const [client, otherClient] = clients as [WriteClient, WriteClient];
afterAll(() => Promise.all(clients.map((each) => each.$disconnect())));
/**
 * Few countries, which border each other, because each of the many recounts below visits all countries and their names.
 */
const FEW = ['BY', 'CN', 'KZ', 'MN', 'RU', 'UA'];
const few = countries()
  .filter(({ code }) => FEW.includes(code))
  .map((country) => ({ ...country, borders: country.borders.filter((code) => FEW.includes(code)) }));
for (const each of clients) await saveCountries(each, few);

/** The contents of a synthetic article: people by key, each with a spelling, and optionally an office in a country. */
interface Said {
  readonly person: number;
  readonly spelling: number;
  readonly office: 'CN' | 'RU' | null;
  readonly current: boolean;
  /** The number of an identifier in an annotation of the person, which two people may share; null for no annotation. */
  readonly identifier: number | null;
}

const NAMES = ['Ana Kos', 'Anna Kos', 'Ánna Kos'];

function article(number: number, said: readonly Said[]): { article: Article; extraction: Extraction } {
  const sentence = { start: 0, end: 1 };
  const ref = ({ person }: Said): EntityRef => ({ kind: 'PERSON', key: `person ${person}` });
  const country = (key: string): EntityRef => ({ kind: 'COUNTRY', key });
  const unique = [...new Map(said.map((one) => [one.person, one])).values()];
  const annotated = said.filter(({ identifier }) => identifier !== null);
  const offices = [...new Set(unique.flatMap(({ office }) => office ?? []))];
  return {
    article: {
      // Only two headlines, so that slugs collide.
      ...UNSPECIFIED,
      headline: `Headline ${number % 2}`,
      body: JSON.stringify(said),
      // The contents also determine the time.
      publishedAt: new Date(Date.UTC(2024, 0, 1 + ((number + said.length) % 5))),
      source: 'Test',
      url: `https://dateline.example/${number}`,
      topics: said.map(({ office }) => ({
        name: office ?? 'Sport',
        scheme: office && 'codes',
        code: office,
      })),
      annotations: annotated.map(({ person, identifier }) => ({
        kind: 'PERSON' as const,
        name: `Person ${person}`,
        relation: 'ABOUT' as const,
        producer: 'Test',
        // The same identifier in two forms counts once.
        identifiers: [
          `https://www.wikidata.org/wiki/Q${identifier}`,
          `http://www.wikidata.org/entity/Q${identifier}`,
        ],
      })),
      metadata: number % 2 === 0 ? { number } : {},
    },
    extraction: {
      links: annotated.map((one) => (one.spelling === 2 ? null : ref(one))),
      sentences: [sentence],
      entities: [
        ...unique.map((one) => ({
          kind: 'PERSON' as const,
          key: ref(one).key,
          name: `${NAMES[one.spelling]!} ${one.person % 2}`,
        })),
        ...offices.map((key) => ({ kind: 'COUNTRY' as const, key, name: key })),
      ],
      mentions: [
        ...said.map((one, i) => ({
          entity: ref(one),
          start: i,
          end: i + 1,
          surface: `${NAMES[one.spelling]!} ${one.person % 2}`,
          how: 'NAME' as const,
          confidence: 1,
          sentence,
        })),
        ...offices.map((key, i) => ({
          entity: country(key),
          start: i,
          end: i + 1,
          surface: key,
          how: 'DEMONYM' as const,
          confidence: 1,
          sentence,
        })),
      ],
      headlineMentions: [],
      presences: [
        ...unique.map((one) => ({
          entity: ref(one),
          mentionCount: said.filter(({ person }) => person === one.person).length,
          firstOffset: 0,
          salience: 0.5,
        })),
        ...offices.map((key) => ({ entity: country(key), mentionCount: 1, firstOffset: 0, salience: 0.5 })),
      ],
      roles: unique.flatMap((one) =>
        one.office === null
          ? []
          : [
              {
                person: ref(one),
                title: 'Minister',
                of: country(one.office),
                current: one.current,
                since: null,
                until: null,
                span: sentence,
                sentence,
              },
            ],
      ),
      quotations: said.map((one, i) => ({
        ...{ start: i, end: i + 1, text: `word ${one.spelling}`, sentence },
        ...{ speaker: ref(one), speakerText: null, verb: null },
      })),
      statements: said.map((one, i) => ({
        ...{ start: i, end: i + 1, text: `word ${one.spelling}`, sentence },
        form: one.current ? ('DIRECT' as const) : ('INDIRECT' as const),
        ...{ kind: 'SAYS' as const, source: ref(one), sourceText: null, cue: null },
      })),
      quantities: [],
      times: [],
    },
  };
}

const said = fc.array(
  fc.record({
    person: fc.nat(3),
    spelling: fc.nat(2),
    office: fc.constantFrom('CN' as const, 'RU' as const, null),
    current: fc.boolean(),
    identifier: fc.constantFrom(null, 1, 2),
  }),
  { maxLength: 4 },
);

/** The numbers of articles `a` that are not copies, and of copies. */
const COUNTS = 'count(*)::int - count(a.original_id)::int as n, count(a.original_id)::int as copies';
const RECOUNTS: Record<string, string> = {
  'counts of entities': `
    select e.name, e.article_count, e.copy_count, e.mention_count, e.first_seen_at, e.last_seen_at from entity e
    left join (select entity_id, ${COUNTS}, sum(mention_count) m, min(a.published_at) f, max(a.published_at) l
               from article_entity ae join article a on a.id = ae.article_id group by 1) x on x.entity_id = e.id
    where (e.article_count, e.copy_count, e.mention_count)
         is distinct from (coalesce(x.n, 0), coalesce(x.copies, 0), coalesce(x.m, 0))
       or (e.first_seen_at, e.last_seen_at) is distinct from (x.f, x.l)
       or (e.article_count + e.copy_count = 0 and not e.reference)`,
  'counts of aliases': `
    select a.* from alias a
    left join (select entity_id, surface, count(*) n from mention where how in ('NAME', 'ALIAS') group by 1, 2) m
      on m.entity_id = a.entity_id and m.surface = a.name
    left join (select entity_id, name, count(*) n from article_entity group by 1, 2) x
      on x.entity_id = a.entity_id and x.name = a.name
    where (a.mention_count, a.name_count) is distinct from (coalesce(m.n, 0), coalesce(x.n, 0))`,
  'names of people': `
    select e.name, best.name as wanted from entity e cross join lateral (
      select name, count(*) n from article_entity where entity_id = e.id
      group by name order by n desc, name collate "C" limit 1) best
    where e.kind = 'PERSON' and e.name <> best.name`,
  'counts of roles': `
    select r.* from role r left join (
      select role_id, ${COUNTS}, min(published_at) f, max(published_at) l
      from (select distinct role_id, article_id from role_evidence) e join article a on a.id = e.article_id
      group by 1) v on v.role_id = r.id
    where (r.article_count, r.copy_count, r.first_seen_at, r.last_seen_at) is distinct from (v.n, v.copies, v.f, v.l)`,
  'counts of affiliations': `
    select * from affiliation f
    full join (select person_id, of_id, ${COUNTS} from (
                 select distinct r.person_id, r.of_id, v.article_id
                 from role_evidence v join role r on r.id = v.role_id where r.of_id is not null
               ) stated join article a on a.id = stated.article_id group by 1, 2) x
      using (person_id, of_id)
    where (f.article_count, f.copy_count) is distinct from (x.n, x.copies)`,
  'identifiers of entities': `
    select * from entity_identifier i
    full join (select a.entity_id, 'http://www.wikidata.org/entity/' || substring(u from 'Q\\d+$') as uri,
                 count(distinct a.article_id)::int as n
               from annotation a, unnest(a.identifiers) u where a.entity_id is not null group by 1, 2) x
      using (entity_id, uri)
    where i.article_count is distinct from coalesce(x.n, 0) or (i.article_count = 0 and not i.reference)`,
  'articles of a day': `
    select * from archive_day d
    full join (select (published_at at time zone 'UTC')::date as day, ${COUNTS} from article a group by 1) x
      using (day) where (d.article_count, d.copy_count) is distinct from (x.n, x.copies)`,
  'articles of a day on an entity': `
    select * from entity_day d
    full join (select entity_id, (a.published_at at time zone 'UTC')::date as day, ${COUNTS}
               from (select distinct article_id, entity_id from mention) m join article a on a.id = m.article_id
               group by 1, 2) x using (entity_id, day)
    where (d.article_count, d.copy_count) is distinct from (x.n, x.copies)`,
  'articles on two entities': `
    with m as (select distinct m.article_id, m.entity_id from mention m)
    select * from co_mention c
    full join (select x.entity_id, y.entity_id as other_id, ${COUNTS}, min(a.published_at) f, max(a.published_at) l
               from m x join m y on y.article_id = x.article_id and y.entity_id <> x.entity_id
                 join article a on a.id = x.article_id group by 1, 2) x
      using (entity_id, other_id)
    where (c.article_count, c.copy_count, c.first_seen_at, c.last_seen_at)
      is distinct from (x.n, x.copies, x.f, x.l)`,
  'what is suggested': `
    select * from suggestion s
    full join (
      select n.entity_id, n.name, w.start, w.key, e.kind, name_weight(e.article_count) as weight
      from (select entity_id, name from alias union select id, name from entity) n
        join entity e on e.id = n.entity_id cross join lateral name_starts(n.name) w) x
      using (entity_id, name, start)
    where (s.key, s.kind, s.weight) is distinct from (x.key, x.kind, x.weight)`,
  'words that suggestions begin with': `
    select * from suggestion_word w
    full join (select split_part(key, ' ', 1) as word, count(*)::int n from suggestion group by 1) x using (word)
    where w.count is distinct from x.n`,
  'what articles, quotations and statements are found by': `
    select id from article_documents d full join article_search s using (id)
    where (s.published_at, s.document) is distinct from (d.published_at, d.document)
    union all
    select id from quotation_documents d full join quotation_search s using (id)
    where (s.published_at, s.document) is distinct from (d.published_at, d.document)
    union all
    select id from statement_documents d full join statement_search s using (id)
    where (s.published_at, s.document) is distinct from (d.published_at, d.document)`,
  'slugs that are not the base or the base with a suffix': `
    select slug from article where slug <> slug_base and slug not like slug_base || '-%'
    union all select slug from entity where slug <> slug_base and slug not like slug_base || '-%'`,
};

const suggestions = OTHER_STEPS.find(({ label }) => label === 'suggestions')!;

test('after any sequence of new, replaced, moved and deleted articles, the aggregates equal a recount and depend only on the last state', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(4), fc.option(said, { freq: 4 })), { minLength: 1, maxLength: 8 }),
      async (writes) => {
        for (const { url } of [first, second]) {
          // Rows that refer to these are deleted as well. To truncate the tables would take ten times as long.
          await runSql(
            url,
            `delete from article; delete from role; delete from affiliation; delete from archive_day;
             delete from entity_day; delete from co_mention`,
          );
          await runSql(url, 'delete from entity where not reference');
          await runSql(
            url,
            'update entity set article_count = 0, copy_count = 0, mention_count = 0, first_seen_at = null, last_seen_at = null',
          );
          await runSql(url, 'delete from entity_identifier where not reference');
          await runSql(url, 'delete from alias where not reference');
          await runSql(url, 'update alias set mention_count = 0, name_count = 0');
        }
        for (const each of clients) await writeAlone(each, (tx) => runStep(tx, suggestions));
        for (const [number, says] of writes) {
          const made = article(number, says ?? []);
          if (says) await saveArticle(client, made.article, made.extraction, 'test');
          else await deleteArticle(client, articleId(made.article));
          for (const [what, recount] of Object.entries(RECOUNTS))
            expect(await runSql(first.url, recount), what).toEqual([]);
        }
        const last = new Map(writes);
        for (const [number, says] of [...last].reverse()) {
          if (!says) continue;
          const made = article(number, says);
          await saveArticle(otherClient, made.article, made.extraction, 'test');
        }
        expect(await dump(first.url)).toEqual(await dump(second.url));
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);

test('an article that cannot be stored changes nothing', async () => {
  const made = article(99, [{ person: 1, spelling: 0, office: null, current: true, identifier: null }]);
  const before = await dump(first.url);
  const unknown: Extraction = {
    ...made.extraction,
    quotations: [
      {
        start: 0,
        end: 1,
        text: 'x',
        speaker: { kind: 'PERSON', key: 'not there' },
        speakerText: null,
        verb: null,
        sentence: { start: 0, end: 1 },
      },
    ],
  };
  await expect(saveArticle(client, made.article, unknown, 'test')).rejects.toThrow();
  expect(await dump(first.url)).toEqual(before);
});

test('storing the countries again changes nothing', async () => {
  await saveCountries(otherClient, countries());
  const before = await dump(second.url);
  await saveCountries(otherClient, countries());
  expect(await dump(second.url)).toEqual(before);
  expect(before['country']!.length).toBeGreaterThan(240);
});
