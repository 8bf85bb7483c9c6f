import { beforeEach, expect, test } from 'vitest';
import { createTestGateway } from '../support/gateway.ts';

// The SQL statements of each field, on a database where every level of a query has many parents. A field that reads
// once for each parent would have a longer list.

const gateway = await createTestGateway();

beforeEach(() => {
  gateway.statements();
});

async function statementsOf(query: string): Promise<string[]> {
  const { errors } = await gateway.ask(query);
  expect(errors).toBeUndefined();
  // The names of statements that are generated for a page end with a number.
  return gateway.statements().map((name) => name.replace(/_\d+$/, ''));
}

const edges = (selection: string) => `{ edges { node { ${selection} } } }`;

const ON_ARTICLE: Record<string, [field: string, statements: string[]]> = {
  'its own fields': ['slug headline publishedAt source url byline section language', []],
  body: ['body', ['bodies']],
  people: [`people ${edges('name')}`, ['article_person']],
  countries: [`countries ${edges('code')}`, ['article_country']],
  organizations: [`organizations ${edges('name')}`, ['article_organization']],
  places: [`places ${edges('name')}`, ['article_place']],
  entities: [`entities ${edges('name')}`, ['article_entity']],
  'totalCount alone': ['people { totalCount }', ['article_person', 'article_person_counts']],
  'edge fields': ['people { edges { mentionCount salience } }', ['article_person']],
  mentions: [
    'people { edges { mentions { text start end how confidence } } }',
    ['article_person', 'mentions'],
  ],
  'sentences of mentions': [
    'people { edges { mentions { sentence } } }',
    ['article_person', 'mentions', 'bodies'],
  ],
  'mentions in the headline': [
    'people { edges { mentions(in: HEADLINE) { text sentence } } }',
    ['article_person', 'headline_mentions', 'article_by_id'],
  ],
  'all mentions': ['mentions { in text how entity { name } }', ['article_mentions', 'entity_by_id']],
  'all mentions in the headline': ['mentions(in: HEADLINE) { in text }', ['article_headline_mentions']],
  quotations: ['quotations { text start end verb }', ['quotations']],
  'speakers of quotations': ['quotations { speaker { name } }', ['quotations', 'entity_by_id']],
  'sources of quotations': ['quotations { source { name } speakerText }', ['quotations', 'entity_by_id']],
  statements: ['statements { text start end form kind cue sourceText }', ['statements']],
  copies: ['copies(first: 5) { totalCount edges { node { headline } } }', ['copies', 'copies_counts']],
  'the original of an article that is not a copy': ['original { headline }', []],
  quantities: ['quantities { kind value maxValue unit text }', ['quantities']],
  'related articles': ['related(first: 5) { score node { headline } shared { weight } }', ['related']],
  'what related articles share': [
    `related(first: 5) { shared { entity { name } } node { countries ${edges('code')} } }`,
    ['related', 'entity_by_id', 'article_country'],
  ],
  times: ['times { text from to }', ['time_expressions']],
  topics: ['topics { name scheme code }', ['topics']],
  annotations: ['annotations { name identifiers }', ['annotations']],
  metadata: ['metadata { name value }', ['metadata']],
  'a field twice with different arguments': [
    `a: people(first: 1) ${edges('name')} b: people(first: 2) ${edges('name')}`,
    ['article_person', 'article_person'],
  ],
};

test.each(Object.entries(ON_ARTICLE))('articles: %s', async (_, [field, statements]) => {
  for (const first of [2, 30]) {
    expect(await statementsOf(`{ articles(first: ${first}) ${edges(field)} }`)).toEqual([
      'articles',
      ...statements,
    ]);
  }
});

const ON_PERSON: Record<string, [field: string, statements: string[]]> = {
  'its own fields': ['kind name slug articleCount', []],
  'how often, and when': ['mentionCount firstSeenAt lastSeenAt', ['entity_figures']],
  aliases: ['aliases', ['aliases']],
  identifiers: ['sameAs', ['identifiers']],
  articles: [`articles ${edges('headline')}`, ['entity_articles']],
  'totalCount of articles': ['articles { totalCount }', ['entity_articles']],
  roles: ['roles { title current }', ['roles']],
  'what roles are of': ['roles { title of { name } }', ['roles', 'entity_by_id']],
  'evidence of roles': ['roles { evidence { start end current since until } }', ['roles', 'evidence']],
  'sentences and articles of evidence': [
    'roles { evidence { sentence article { headline } } }',
    ['roles', 'evidence', 'bodies', 'article_by_id'],
  ],
  countries: [`countries ${edges('code')}`, ['person_country']],
  organizations: [`organizations ${edges('name')}`, ['person_organization']],
  quotations: ['quotations { text }', ['quotations_by_speaker']],
  statements: ['statements { text }', ['statements_by_source']],
};

test.each(Object.entries(ON_PERSON))('people: %s', async (_, [field, statements]) => {
  for (const first of [2, 50]) {
    expect(await statementsOf(`{ people(first: ${first}) ${edges(field)} }`)).toEqual([
      'entities_person',
      ...statements,
    ]);
  }
});

/** Fields of the interface, selected on countries. They are the same for every kind. */
const ON_ENTITY: Record<string, [field: string, statements: string[]]> = {
  coMentioned: [
    'coMentioned(first: 5) { articleCount surprise node { name slug } }',
    ['co_mentions_by_count'],
  ],
  'coMentioned by surprise': [
    'coMentioned(first: 5, orderBy: SURPRISE, kinds: [PERSON]) { surprise }',
    ['co_mentions_by_surprise'],
  ],
  'articles of pairs': [
    `coMentioned(first: 5) { articles(first: 3) { totalCount edges { node { headline } } } }`,
    ['co_mentions_by_count', 'shared_articles'],
  ],
  'sentences of pairs': [
    'coMentioned(first: 5) { sentences(first: 3) { text article { headline } } }',
    ['co_mentions_by_count', 'shared_sentences', 'bodies', 'article_by_id'],
  ],
  'companions of companions': [
    'coMentioned(first: 3) { node { coMentioned(first: 3) { node { name } } } }',
    ['co_mentions_by_count', 'co_mentions_by_count'],
  ],
  'network without its links': ['network(first: 5) { entities { node { name } } }', ['co_mentions_by_count']],
  timeline: ['timeline(interval: MONTH) { start articleCount }', ['entity_timelines']],
  'timelines of two intervals': [
    'timeline(interval: MONTH) { start } years: timeline(interval: YEAR) { start }',
    ['entity_timelines', 'entity_timelines'],
  ],
  'timeline with a filter': [
    'timeline(interval: MONTH, filter: { countries: { any: [{ code: "US" }] } }) { articleCount }',
    ['entity_timelines'],
  ],
};

test.each(Object.entries(ON_ENTITY))('entities: %s', async (_, [field, statements]) => {
  for (const first of [2, 50]) {
    expect(await statementsOf(`{ countries(first: ${first}) ${edges(field)} }`)).toEqual([
      'entities_country',
      ...statements,
    ]);
  }
});

test('a path needs statements for its ends, for each length, and for its steps', async () => {
  const path = (maxLength: number) =>
    `{ path(from: { person: { slug: "roman-golovchenko" } }, to: { organization: { name: "NATO" } }, maxLength: ${maxLength}) { length } }`;
  const ends = ['person_by_slug', 'organization_by_name'];
  expect(await statementsOf(path(1))).toEqual([...ends, 'pairs']);
  expect(await statementsOf(path(4))).toEqual([...ends, 'pairs', 'path_through_one', 'pairs']);
});

const ON_COUNTRY: Record<string, [field: string, statements: string[]]> = {
  'its own fields': ['code alpha3 name slug articleCount', []],
  'what else is known of it': [
    'officialName region subregion coordinates { latitude longitude }',
    ['country_facts'],
  ],
  'facts and figures': ['region mentionCount', ['country_facts', 'entity_figures']],
  capital: ['capital { name }', ['country_facts', 'entity_by_id']],
  'where the capital lies': [
    'capital { coordinates { latitude } }',
    ['country_facts', 'entity_by_id', 'place_facts'],
  ],
  'the country of the capital': [
    'capital { country { code } }',
    ['country_facts', 'entity_by_id', 'entity_by_id'],
  ],
  borders: [`borders ${edges('code')}`, ['country_borders']],
  people: [`people ${edges('name')}`, ['people_of']],
  officeholders: ['officeholders { role { title } }', ['officeholders']],
  'officeholders of two days': [
    'a: officeholders(at: "2024-01-01") { role { title } } b: officeholders { role { title } }',
    ['officeholders', 'officeholders'],
  ],
  'people and evidence of officeholders': [
    'officeholders { person { name } evidence { text sentence article { headline } } }',
    ['officeholders', 'entity_by_id', 'bodies', 'article_by_id'],
  ],
};

test.each(Object.entries(ON_COUNTRY))('countries: %s', async (_, [field, statements]) => {
  for (const first of [2, 50]) {
    expect(await statementsOf(`{ countries(first: ${first}) ${edges(field)} }`)).toEqual([
      'entities_country',
      ...statements,
    ]);
  }
});

test('country, people, articles: needs one statement for each level', async () => {
  for (const first of [1, 5, 100]) {
    const query = `{ country(code: "CN") { people(first: ${first}) { edges { node {
      name roles { title } articles(first: ${first}) { edges { node { headline } } } } } } } }`;
    expect(await statementsOf(query)).toEqual(['country_by_code', 'people_of', 'roles', 'entity_articles']);
  }
});

test('several lookups of one kind need one statement', async () => {
  expect(await statementsOf('{ a: country(code: "CN") { name } b: country(code: "RU") { name } }')).toEqual([
    'country_by_code',
  ]);
});

test('root lists are counted only if `totalCount` is selected', async () => {
  expect(await statementsOf('{ articles(first: 1) { edges { node { headline } } } }')).toEqual(['articles']);
  expect(await statementsOf('{ articles(first: 1) { totalCount } }')).toEqual(['articles', 'articles_count']);
});
