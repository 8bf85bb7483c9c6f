import { POSTGRAPHILE_QUERIES } from './postgraphile-queries.ts';
import { POTHOS_QUERIES } from './pothos-queries.ts';
import type { QueryVariables } from './variables.ts';

/** The schema for which a query is written: the schema of the gateway or of another contender. */
export type Dialect = 'gateway' | 'postgraphile' | 'pothos';

/** A query that is sent to every contender that supports it. */
export interface BenchQuery {
  readonly name: string;
  readonly title: string;
  /** The text of the query in each dialect. Contenders with other dialects do not support the query. */
  readonly queries: Readonly<Partial<Record<Dialect, string>>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

const NAMED = 'mentionCount salience node { slug name }';
const COUNTRY = 'node { code name }';

const ARTICLES = (args: string): string => `articles(first: 20${args}) {
      edges {
        mentionCount
        salience
        node {
          slug headline publishedAt source
          countries(first: 5) { edges { mentionCount ${COUNTRY} } }
        }
      }
    }`;

const GATEWAY_QUERIES = {
  latest: `query Latest {
  articles(first: 20) {
    edges {
      node {
        slug headline publishedAt source
        people(first: 10) {
          edges { mentionCount salience node { slug name countries(first: 1) { edges { ${COUNTRY} } } } }
        }
        countries(first: 10) { edges { mentionCount ${COUNTRY} } }
      }
    }
  }
}`,
  article: `query Article($slug: String!) {
  article(by: { slug: $slug }) {
    slug headline body publishedAt source byline section language
    people(first: 20) { edges { mentionCount salience mentions(first: 20) { text start end } node { slug name } } }
    organizations(first: 20) { edges { ${NAMED} } }
    countries(first: 20) { edges { mentionCount ${COUNTRY} } }
    quotations(first: 20) { text start end speaker { slug name } }
    quantities(first: 20) { kind value unit text }
  }
}`,
  person: `query Person($slug: String!) {
  person(by: { slug: $slug }) {
    slug name articleCount
    countries(first: 3) { edges { ${COUNTRY} } }
    ${ARTICLES('')}
  }
}`,
  search: `query Search($words: String!) {
  search(query: $words, first: 20) {
    edges { score node { slug headline publishedAt people(first: 5) { edges { node { slug name } } } } }
  }
}`,
  country: `query Country($code: CountryCode!, $section: String!) {
  country(code: $code) {
    code name
    ${ARTICLES(', filter: { sections: [$section] }')}
  }
}`,
  entities: `query Entities($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Article { slug headline publishedAt people(first: 5) { edges { node { slug name } } } }
    ... on Country { code name articleCount }
  }
}`,
} as const;

const TYPENAME = 'query Typename { __typename }';

/** Returns the queries of the benchmark. */
export function benchQueries({
  article,
  person,
  country,
  section,
  words,
  articles,
  countries,
}: QueryVariables): readonly BenchQuery[] {
  const page = (name: 'latest' | 'article' | 'person' | 'country') => ({
    gateway: GATEWAY_QUERIES[name],
    postgraphile: POSTGRAPHILE_QUERIES[name],
    pothos: POTHOS_QUERIES[name],
  });
  return [
    {
      name: 'Latest',
      title: '20 latest articles, people, countries',
      queries: page('latest'),
      variables: {},
    },
    {
      name: 'Article',
      title: 'one article in full',
      queries: page('article'),
      variables: { slug: article },
    },
    { name: 'Person', title: 'a person, 20 articles', queries: page('person'), variables: { slug: person } },
    {
      name: 'Search',
      title: 'a search, 20 best',
      queries: { gateway: GATEWAY_QUERIES.search },
      variables: { words },
    },
    {
      name: 'Country',
      title: 'a country, 20 articles of a section',
      queries: page('country'),
      variables: { code: country, section },
    },
    {
      name: 'Entities',
      title: `_entities of ${articles.length + countries.length}`,
      queries: { gateway: GATEWAY_QUERIES.entities },
      variables: {
        representations: [
          ...articles.map((slug) => ({ __typename: 'Article', slug })),
          ...countries.map((code) => ({ __typename: 'Country', code })),
        ],
      },
    },
    {
      name: 'Typename',
      title: '{ __typename }',
      queries: { gateway: TYPENAME, postgraphile: TYPENAME, pothos: TYPENAME },
      variables: {},
    },
  ];
}
