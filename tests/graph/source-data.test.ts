import { afterAll, expect, test, vi } from 'vitest';
import type { Annotation, Topic } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import type { EntityRef, Extraction } from '../../src/model/extraction.ts';
import { articleId } from '../../src/store/identity.ts';
import { deleteArticle, saveArticle } from '../../src/store/write/articles.ts';
import { createWriteClient, sql } from '../../src/store/write/client.ts';
import { UNSPECIFIED } from '../support/article.ts';
import { trainedExtractor } from '../support/extractor.ts';
import { createTestGateway } from '../support/gateway.ts';

const gateway = await createTestGateway({ caches: true });
const client = createWriteClient(gateway.databaseUrl);
afterAll(() => client.$disconnect());

const ANA: EntityRef = { kind: 'PERSON', key: 'ana kos' };
const sentence = { start: 0, end: 7 };

const article = (number: number, more: Partial<Article>): Article => ({
  ...UNSPECIFIED,
  headline: `Report ${number}`,
  body: 'Ana Kos',
  publishedAt: new Date(Date.UTC(2024, 0, number)),
  source: 'Test Wire',
  url: `https://test.example/${number}`,
  ...more,
});

/** Stores an article that mentions one person. All annotations of people are linked to this person. */
async function save(one: Article): Promise<void> {
  const extraction: Extraction = {
    sentences: [sentence],
    entities: [{ kind: 'PERSON', key: ANA.key, name: 'Ana Kos' }],
    mentions: [{ entity: ANA, ...sentence, surface: 'Ana Kos', how: 'NAME', confidence: 1, sentence }],
    headlineMentions: [],
    presences: [{ entity: ANA, mentionCount: 1, firstOffset: 0, salience: 0.5 }],
    roles: [],
    quotations: [],
    statements: [],
    quantities: [],
    times: [],
    links: one.annotations.map(({ kind }) => (kind === 'PERSON' ? ANA : null)),
  };
  await saveArticle(client, one, extraction, 'test');
}

const topic = (name: string, code: string | null = null): Topic => ({
  name,
  scheme: code && 'http://cv.example/medtop/',
  code,
});
const annotation = (kind: Annotation['kind'], name: string, ...identifiers: string[]): Annotation => ({
  kind,
  name,
  relation: 'ABOUT',
  producer: 'Tagger 1',
  identifiers,
});

const ARTICLES = [
  article(1, {
    topics: [topic('Politics', '11000000'), topic('Trade')],
    annotations: [
      annotation(
        'PERSON',
        'Kos, Ana',
        'https://www.wikidata.org/wiki/Q1',
        'https://id.example/ana',
        'not a uri',
      ),
      annotation('ORGANIZATION', 'Unnamed & Co', 'https://id.example/unnamed'),
    ],
    metadata: { edition: 'Late', pages: [1, 2], urgency: 4 },
  }),
  article(2, {
    topics: [topic('politics'), topic('Sport')],
    annotations: [annotation('PERSON', 'Ana Kos', 'http://www.wikidata.org/entity/Q1')],
  }),
  article(3, {}),
];
for (const one of ARTICLES) await save(one);

const SOURCE = 'sources: ["Test Wire"]';
const headlines = ({ data }: { data?: { [list: string]: { edges: { node: { headline: string } }[] } } }) =>
  Object.values(data ?? {}).map(({ edges }) => edges.map(({ node }) => node.headline));

test('an article has the topics, annotations and metadata of the input', async () => {
  const { data } = await gateway.ask(`{ article(by: { url: "https://test.example/1" }) {
    topics { name scheme code } metadata { name value }
    annotations { kind name relation producer identifiers entity { __typename name } }
  } }`);
  expect(data.article).toEqual({
    topics: [
      { name: 'Politics', scheme: 'http://cv.example/medtop/', code: '11000000' },
      { name: 'Trade', scheme: null, code: null },
    ],
    metadata: [
      { name: 'edition', value: 'Late' },
      { name: 'pages', value: '[1, 2]' },
      { name: 'urgency', value: '4' },
    ],
    annotations: [
      {
        kind: 'PERSON',
        name: 'Kos, Ana',
        relation: 'ABOUT',
        producer: 'Tagger 1',
        identifiers: ['https://www.wikidata.org/wiki/Q1', 'https://id.example/ana', 'not a uri'],
        entity: { __typename: 'Person', name: 'Ana Kos' },
      },
      {
        kind: 'ORGANIZATION',
        name: 'Unnamed & Co',
        relation: 'ABOUT',
        producer: 'Tagger 1',
        identifiers: ['https://id.example/unnamed'],
        entity: null,
      },
    ],
  });
});

test.each([
  ['any: ["POLITICS"]', ['Report 2', 'Report 1']],
  ['any: ["11000000"]', ['Report 1']],
  ['any: ["trade", "sport"]', ['Report 2', 'Report 1']],
  ['all: ["politics", "sport"]', ['Report 2']],
  ['all: ["trade", "sport"]', []],
  ['none: ["trade"]', ['Report 3', 'Report 2']],
  ['all: ["politics"], none: ["sport"]', ['Report 1']],
  ['any: []', ['Report 3', 'Report 2', 'Report 1']],
])('topics: { %s }', async (condition, wanted) => {
  const filter = `{ ${SOURCE}, topics: { ${condition} } }`;
  const found = await gateway.ask(`{ articles(filter: ${filter}) { edges { node { headline } } } }`);
  expect(headlines(found)).toEqual([wanted]);
  const searched = await gateway.ask(
    `{ search(query: "report", filter: ${filter}) { edges { node { headline } } } }`,
  );
  expect(headlines(searched)).toEqual([wanted]);
});

test('the facet of topics counts each article once', async () => {
  const { data } = await gateway.ask(
    `{ articles(filter: { ${SOURCE} }) { facets { topics { value articleCount } } } }`,
  );
  expect(data.articles.facets.topics).toEqual(
    ['Politics', 'Sport', 'Trade', 'politics'].map((value) => ({ value, articleCount: 1 })),
  );
});

test('a lookup and a filter accept each form of a URI in sameAs', async () => {
  for (const uri of ['https://www.wikidata.org/wiki/Q1#x', 'http://www.wikidata.org/entity/Q1']) {
    const { data } = await gateway.ask(`{
      person(by: { sameAs: "${uri}" }) { name sameAs }
      place(by: { sameAs: "${uri}" }) { name }
      articles(filter: { people: { all: [{ sameAs: "${uri}" }] } }) { totalCount }
    }`);
    expect(data).toEqual({
      // The first URI is in two articles. A text that is not a URI is not an identifier.
      person: { name: 'Ana Kos', sameAs: ['http://www.wikidata.org/entity/Q1', 'https://id.example/ana'] },
      place: null,
      articles: { totalCount: 3 },
    });
  }
  const iso = 'https://www.iso.org/obp/ui/#iso:code:3166:CN';
  const { data } = await gateway.ask(`{
    country(code: "CN") { sameAs articles { totalCount } }
    articles(filter: { countries: { any: [{ sameAs: "${iso}" }] } }) { totalCount }
  }`);
  expect(data.country.sameAs).toEqual(['http://www.wikidata.org/entity/Q148', iso]);
  expect(data.articles).toEqual(data.country.articles);
  expect(data.articles.totalCount).toBeGreaterThan(0);
});

test('the identifiers of places, countries and organisations in the gazetteers are in sameAs and select them', async () => {
  const body = 'The train left Lund for Lyon on Monday. Air France denied the report.';
  const extraction = (await trainedExtractor()).extract({ headline: '', body, publishedAt: new Date(0) });
  await saveArticle(client, article(9, { body }), extraction, 'test');
  const { data } = await gateway.ask(`{
    lyon: place(by: { sameAs: "https://www.geonames.org/2996944/lyon.html" }) { name sameAs }
    capital: place(by: { sameAs: "https://sws.geonames.org/524901/" }) { name }
    french: articles(filter: { countries: { all: [{ sameAs: "https://www.wikidata.org/wiki/Q142" }] } }) { totalCount }
    organization(by: { sameAs: "http://www.wikidata.org/entity/Q131005" }) { name }
    articles(filter: { places: { all: [{ sameAs: "https://sws.geonames.org/2996944/" }] } }) { totalCount }
  }`);
  expect(data).toEqual({
    lyon: { name: 'Lyon', sameAs: ['https://sws.geonames.org/2996944/'] },
    capital: { name: 'Moscow' },
    french: { totalCount: expect.any(Number) },
    organization: { name: 'Air France' },
    articles: { totalCount: 1 },
  });
  expect(data.french.totalCount).toBeGreaterThan(0);
});

test('an entity that an earlier version stored receives its identifiers with the next article', async () => {
  const body = 'The ferry left Ostend at noon.';
  const extraction = (await trainedExtractor()).extract({ headline: '', body, publishedAt: new Date(0) });
  await saveArticle(client, article(10, { body }), extraction, 'test');
  await client.$executeRaw(sql`delete from entity_identifier where uri like '%geonames.org/2789786/'`);
  await saveArticle(client, article(11, { body }), extraction, 'test');
  const { data } = await gateway.ask(
    '{ place(by: { sameAs: "https://sws.geonames.org/2789786/" }) { name sameAs } }',
  );
  expect(data.place).toEqual({ name: 'Ostend', sameAs: ['https://sws.geonames.org/2789786/'] });
});

test('cached responses change with the annotations of articles, and identifiers disappear with the last article', async () => {
  const query = '{ person(by: { slug: "ana-kos" }) { articleCount sameAs } }';
  const { data } = await gateway.ask(query);
  expect(data.person.sameAs).toHaveLength(2);
  const [first, second] = ARTICLES as [Article, Article, Article];
  const person = async () => (await gateway.ask(query)).data.person;
  await save({ ...first, annotations: [annotation('PERSON', 'Ana Kos', 'https://id.example/new')] });
  await vi.waitFor(async () =>
    expect(await person()).toEqual({
      articleCount: 3,
      sameAs: ['http://www.wikidata.org/entity/Q1', 'https://id.example/new'],
    }),
  );
  await save({ ...first, annotations: [] });
  await deleteArticle(client, articleId(second));
  await vi.waitFor(async () => expect(await person()).toEqual({ articleCount: 2, sameAs: [] }));
  const gone = await gateway.ask('{ person(by: { sameAs: "http://www.wikidata.org/entity/Q1" }) { name } }');
  expect(gone.data.person).toBeNull();
});
