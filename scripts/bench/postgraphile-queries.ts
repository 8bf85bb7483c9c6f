// The queries for PostGraphile's schema. Aliases give the fields the names that they have in the gateway's schema, so
// that results can be compared.

const COUNTRY = 'node: entityByEntityId { detail: countryByEntityId { code } name }';
const NAMED = 'node: entityByEntityId { slug name }';

const appearances = (kind: string, first: number, selection: string): string =>
  `articleEntitiesByArticleId(condition: { kind: ${kind} }, orderBy: [SALIENCE_DESC, ENTITY_ID_DESC], first: ${first}) {
    edges: nodes { ${selection} }
  }`;

const countriesOfPerson = (first: number): string =>
  `countries: affiliationsByPersonId(
    condition: { ofKind: COUNTRY }, orderBy: [ARTICLE_COUNT_DESC, OF_ID_DESC], first: ${first}
  ) { edges: nodes { node: entityByOfId { detail: countryByEntityId { code } name } } }`;

const articlesOf = (filter: string): string =>
  `articles: articleEntitiesByEntityId(orderBy: [PUBLISHED_AT_DESC, ARTICLE_ID_DESC], first: 20${filter}) {
    edges: nodes {
      mentionCount
      salience
      node: articleByArticleId {
        slug headline publishedAt source
        countries: ${appearances('COUNTRY', 5, `mentionCount ${COUNTRY}`)}
      }
    }
  }`;

const LATEST = `query Latest {
  articles: allArticles(first: 20, orderBy: [PUBLISHED_AT_DESC, ROW_ID_DESC]) {
    edges {
      node {
        slug headline publishedAt source
        people: ${appearances(
          'PERSON',
          10,
          `mentionCount salience node: entityByEntityId { slug name ${countriesOfPerson(1)} }`,
        )}
        countries: ${appearances('COUNTRY', 10, `mentionCount ${COUNTRY}`)}
      }
    }
  }
}`;

const ARTICLE = `query Article($slug: String!) {
  article: allArticles(condition: { slug: $slug }, first: 1) { edges: nodes {
    slug headline body publishedAt source byline section language
    people: ${appearances(
      'PERSON',
      20,
      `mentionCount salience ${NAMED}
      mentions: mentionsByArticleIdAndEntityId(orderBy: START_ASC, first: 20) { edges: nodes { text: surface start end } }`,
    )}
    organizations: ${appearances('ORGANIZATION', 20, `mentionCount salience ${NAMED}`)}
    countries: ${appearances('COUNTRY', 20, `mentionCount ${COUNTRY}`)}
    quotations: quotationsByArticleId(orderBy: [START_ASC, END_ASC], first: 20) {
      edges: nodes { text start end speaker: entityBySpeakerId { slug name } }
    }
    quantities: quantitiesByArticleId(orderBy: [START_ASC, END_ASC], first: 20) {
      edges: nodes { kind value unit text }
    }
  } }
}`;

const PERSON = `query Person($slug: String!) {
  person: allEntities(condition: { kind: PERSON, slug: $slug }, first: 1) { edges: nodes {
    slug name articleCount
    ${countriesOfPerson(3)}
    ${articlesOf('')}
  } }
}`;

const COUNTRY_PAGE = `query Country($code: String!, $section: String!) {
  country: allCountries(condition: { code: $code }, first: 1) { edges: nodes {
    code
    detail: entityByEntityId {
      name
      ${articlesOf(', filter: { articleByArticleId: { section: { equalTo: $section } } }')}
    }
  } }
}`;

export const POSTGRAPHILE_QUERIES = {
  latest: LATEST,
  article: ARTICLE,
  person: PERSON,
  country: COUNTRY_PAGE,
} as const;
