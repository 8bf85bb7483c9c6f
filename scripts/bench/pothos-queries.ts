// The queries for the schema of the Pothos contender, which has plain lists instead of connections.

const COUNTRY = 'detail { code } name';
const NAMED = 'mentionCount salience node: entity { slug name }';

const ARTICLES = (args: string): string => `articles(first: 20${args}) {
      mentionCount
      salience
      node: article {
        slug headline publishedAt source
        countries(first: 5) { mentionCount node: entity { ${COUNTRY} } }
      }
    }`;

export const POTHOS_QUERIES = {
  latest: `query Latest {
  articles(first: 20) {
    slug headline publishedAt source
    people(first: 10) {
      mentionCount
      salience
      node: entity { slug name countries(first: 1) { node { ${COUNTRY} } } }
    }
    countries(first: 10) { mentionCount node: entity { ${COUNTRY} } }
  }
}`,
  article: `query Article($slug: String!) {
  article(slug: $slug) {
    slug headline body publishedAt source byline section language
    people(first: 20) { ${NAMED} mentions(first: 20) { text start end } }
    organizations(first: 20) { ${NAMED} }
    countries(first: 20) { mentionCount node: entity { ${COUNTRY} } }
    quotations(first: 20) { text start end speaker { slug name } }
    quantities(first: 20) { kind value unit text }
  }
}`,
  person: `query Person($slug: String!) {
  person(slug: $slug) {
    slug name articleCount
    countries(first: 3) { node { ${COUNTRY} } }
    ${ARTICLES('')}
  }
}`,
  country: `query Country($code: String!, $section: String!) {
  country(code: $code) {
    ${COUNTRY}
    ${ARTICLES(', section: $section')}
  }
}`,
} as const;
