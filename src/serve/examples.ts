/** A query that the sample articles answer: shown in GraphiQL, run by the tests. */
export interface Example {
  readonly title: string;
  readonly query: string;
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
    query: `query Country {
  country(code: "CN") {
    name
    capital { name coordinates { latitude longitude } }
    borders(first: 20) { totalCount edges { node { code } } }
    people(first: 10) {
      edges {
        node {
          name
          roles { title of { name } current }
          articles(first: 5) { totalCount edges { mentionCount salience node { headline publishedAt } } }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'Why the graph says so: mentions and evidence',
    query: `query Evidence {
  person(by: { name: "Vladimir Putin" }) {
    name
    aliases
    articleCount
    roles { title of { name } evidence(first: 3) { text sentence article { headline } } }
    articles(first: 3) {
      edges { node { headline } mentions(first: 5) { text how confidence start end sentence } }
    }
  }
}
`,
  },
  {
    title: 'The latest articles',
    query: `query Latest {
  articles(first: 5) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        headline
        publishedAt
        people(first: 5) { edges { salience node { name } } }
        countries(first: 5) { edges { node { code } } }
      }
    }
  }
}
`,
  },
];
