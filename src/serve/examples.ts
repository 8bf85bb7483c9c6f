/**
 * A query that the sample articles answer: shown in GraphiQL and in docs/queries.md, run by the tests. Its lines have at
 * most 56 characters, which fit into GraphiQL's editor in a window of 1280 pixels.
 */
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
# To run it, click the triangle or press Ctrl-Enter.
query Article($slug: String!) {
  article(by: { slug: $slug }) {
    headline
    publishedAt
    people(first: 20) {
      totalCount
      edges {
        mentionCount
        node {
          name
          roles { title of { __typename name } }
        }
      }
    }
    countries(first: 20) {
      edges { mentionCount node { code name } }
    }
    places(first: 20) {
      edges { node { name country { code } } }
    }
    quotations { text speaker { name } }
    quantities { kind value unit text }
  }
}
`,
    variables: { slug: SEED_SLUG },
  },
  {
    title: 'From a country to its people and their articles',
    query: `query Country($code: CountryCode!) {
  country(code: $code) {
    name
    capital { name coordinates { latitude longitude } }
    borders(first: 5) {
      totalCount
      edges { node { code } }
    }
    people(first: 3) {
      totalCount
      edges {
        node {
          name
          roles { title of { name } current }
          articles(first: 2) {
            totalCount
            edges {
              mentionCount
              salience
              node { headline publishedAt }
            }
          }
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
    roles {
      title
      of { name }
      evidence(first: 2) {
        text
        sentence
        article { headline }
      }
    }
    articles(first: 2) {
      edges {
        node { headline }
        mentions(first: 3) {
          text how confidence start end sentence
        }
      }
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
        people(first: 3) {
          edges { salience node { name } }
        }
        countries(first: 5) {
          edges { node { code } }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'With whom, how surprisingly, and where it says so',
    query: `query Companions {
  person(by: { name: "Vladimir Putin" }) {
    name
    coMentioned(
      kinds: [COUNTRY, ORGANIZATION]
      orderBy: SURPRISE
      first: 2
    ) {
      node { name }
      articleCount
      surprise
      firstSeenAt
      articles(first: 1) {
        totalCount
        edges { node { headline publishedAt } }
      }
      sentences(first: 1) { text }
    }
    timeline(
      interval: MONTH
      from: "2024-05-01"
      until: "2024-09-30"
    ) {
      start
      articleCount
    }
  }
}
`,
  },
  {
    title: 'How two hang together',
    query: `query Path($from: EntityBy!, $to: EntityBy!) {
  path(from: $from, to: $to) {
    length
    steps {
      from { kind name }
      to { kind name }
      articleCount
      firstSeenAt
      articles(first: 2) {
        edges { node { headline publishedAt } }
      }
    }
  }
}
`,
    variables: { from: { person: { name: 'Roman Golovchenko' } }, to: { organization: { name: 'NATO' } } },
  },
  {
    title: 'What rose against its own past',
    query: `query Trends {
  trending(
    since: "2024-06-01T00:00:00Z"
    until: "2024-08-30T00:00:00Z"
    first: 5
  ) {
    node { kind name }
    articleCount
    before
    expected
    score
  }
  timeline(
    interval: MONTH
    from: "2024-06-01"
    until: "2024-08-29"
  ) {
    start
    articleCount
  }
}
`,
  },
  {
    title: 'Articles in context',
    query: `query Context($slug: String!) {
  article(by: { slug: $slug }) {
    headline
    related(first: 3) {
      node { headline publishedAt }
      score
      shared(first: 3) { entity { name } weight }
    }
  }
}
`,
    variables: { slug: SEED_SLUG },
  },
  {
    title: 'While somebody types a name',
    query: `# Names of which a word begins with these letters,
# whatever the capitals and accents, or nearly so.
query Typing {
  typed: suggest(prefix: "li q", first: 3) {
    name start end
    node { kind name articleCount }
  }
  mistyped: suggest(
    prefix: "zelnesky"
    kinds: [PERSON]
    first: 3
  ) {
    name start end corrected
    node { name }
  }
  entities(
    filter: {
      kinds: [PERSON, ORGANIZATION]
      lastSeenAt: { since: "2025-01-01T00:00:00Z" }
    }
    orderBy: ARTICLES
    first: 4
  ) {
    edges { node { kind name articleCount lastSeenAt } }
  }
}
`,
  },
  {
    title: 'Who held which office on a day, and what was said of a country',
    query: `query Offices {
  country(code: "CN") {
    officeholders(at: "2024-08-31", first: 3) {
      person { name }
      role { title }
      evidence {
        text
        sentence
        article { publishedAt }
      }
    }
  }
  quotations(
    filter: { about: { country: { code: "CN" } } }
    first: 2
  ) {
    edges {
      node {
        text
        speaker { name }
        sentence
        article { headline publishedAt }
      }
    }
  }
}
`,
  },
  {
    title: 'All of two countries, one of two people, none of an organisation, in two years',
    query: `query Search {
  search(
    query: "trade or talks"
    filter: {
      countries: {
        all: [{ code: "CN" }, { code: "RU" }]
      }
      people: {
        any: [
          { name: "Li Qiang" }
          { name: "Xi Jinping" }
        ]
      }
      organizations: { none: [{ name: "NATO" }] }
      publishedAt: {
        since: "2023-01-01T00:00:00Z"
        until: "2025-01-01T00:00:00Z"
      }
    }
    first: 2
  ) {
    edges {
      score
      node { headline publishedAt }
      highlights { field parts { text matched } }
    }
    facets {
      people(first: 3) { articleCount node { name } }
      countries(first: 3) { articleCount node { code } }
      months(first: 3) { value articleCount }
    }
  }
}
`,
  },
  {
    title: 'A text that is not stored',
    query: `query Extract {
  extract(
    text: """
    Indian Prime Minister Narendra Modi arrived in Kyiv
    on Friday and met Ukrainian President
    Volodymyr Zelenskyy. Trade between the two countries
    was worth about $3.4 billion in 2021.
    """
    publishedAt: "2024-08-23T12:00:00Z"
  ) {
    entities {
      kind name mentionCount
      entity { articleCount }
    }
    roles { title person { name } of { name } }
    quantities { kind value unit }
    times { text from to }
  }
}
`,
  },
];

/** A subscription, for GraphiQL: it has no answer until articles are stored, so docs/queries.md does not show it. */
export const LIVE_EXAMPLE: Example = {
  title: 'Articles while they are stored',
  query: `# Shows each article that is stored from now on.
# Run it, and in a terminal store articles, for example:
#   npm run seed -- path/to/articles
subscription NewArticles {
  articleIngested {
    eventId
    change
    article {
      headline
      publishedAt
      people(first: 5) { edges { node { name } } }
    }
  }
}
`,
};
