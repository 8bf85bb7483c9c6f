/** A query that the sample articles answer: shown in GraphiQL and in docs/queries.md, run by the tests. */
export interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const SEED_SLUG = 'chinese-premier-li-qiang-visits-russia-to-strengthen-ties-amid-ukraine-conflict';

export const EXAMPLES: readonly Example[] = [
  {
    title: 'One article and all it speaks of',
    query: `# One article, and what was read out of it.
# The button with the triangle, or Ctrl-Enter, runs it.
query Article {
  article(by: { slug: "${SEED_SLUG}" }) {
    headline
    publishedAt
    people(first: 20) {
      totalCount
      edges { mentionCount node { name roles { title of { __typename name } } } }
    }
    countries(first: 20) { edges { mentionCount node { code name } } }
    places(first: 20) { edges { node { name country { code } } } }
    quotations { text speaker { name } }
    quantities { kind value unit text }
  }
}
`,
  },
  {
    title: 'From a country to its people and their articles',
    query: `query Country($code: CountryCode!) {
  country(code: $code) {
    name
    capital { name coordinates { latitude longitude } }
    borders(first: 5) { totalCount edges { node { code } } }
    people(first: 3) {
      totalCount
      edges {
        node {
          name
          roles { title of { name } current }
          articles(first: 2) { totalCount edges { mentionCount salience node { headline publishedAt } } }
        }
      }
    }
  }
}
`,
    variables: { code: 'CN' },
  },
  {
    title: 'Why the graph says so: mentions and evidence',
    query: `query Evidence {
  person(by: { name: "Vladimir Putin" }) {
    name
    aliases
    articleCount
    roles { title of { name } evidence(first: 2) { text sentence article { headline } } }
    articles(first: 2) {
      edges { node { headline } mentions(first: 3) { text how confidence start end sentence } }
    }
  }
}
`,
  },
  {
    title: 'The latest articles',
    query: `query Latest {
  articles(first: 3) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        headline
        publishedAt
        people(first: 3) { edges { salience node { name } } }
        countries(first: 5) { edges { node { code } } }
      }
    }
  }
}
`,
  },
];
