/**
 * An example query for the sample articles. GraphiQL and docs/queries.md show it, and the tests run it. Its lines have
 * at most 56 characters, which is the width of the editor of GraphiQL in a window of 1280 pixels.
 */
export interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const SEED_SLUG = 'chinese-premier-li-qiang-visits-russia-to-strengthen-ties-amid-ukraine-conflict';

export const EXAMPLES: readonly Example[] = [
  {
    title: 'One article and the entities that it mentions',
    query: `# One article, and the data extracted from it.
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
    title: 'A country, its people and their articles',
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
    title: 'Identifiers and topics',
    query: `# An entity by one of its identifiers, and its articles
# to which the source did not assign a topic.
query Identifiers($uri: URL!, $topic: String!) {
  articles(
    first: 2
    filter: {
      countries: { all: [{ sameAs: $uri }] }
      topics: { none: [$topic] }
    }
  ) {
    edges {
      node {
        headline
        topics { name scheme code }
        annotations { name producer entity { name } }
        countries(first: 3) {
          edges { node { name sameAs } }
        }
      }
    }
  }
}
`,
    variables: {
      uri: 'https://www.iso.org/obp/ui/#iso:code:3166:CN',
      topic: 'Sport',
    },
  },
  {
    title: 'Evidence: the mentions of a person and the sources of roles',
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
    title: 'Entities that are mentioned together',
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
    title: 'The path between two entities',
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
    title: 'Trends',
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
    title: 'Related articles',
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
    title: 'Suggestions while the user types',
    query: `# Names with a word that begins with these letters.
# Case and accents are ignored.
# Spelling mistakes are corrected.
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
    title: 'Officeholders on a day, and quotations about a country',
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
    title: 'A search with a filter, facets and highlights',
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
    title: 'Statements about a country, and their sources',
    query: `query Statements {
  statements(
    filter: {
      about: { country: { code: "UA" } }
      kinds: [PROMISES, DENIES, DEMANDS]
    }
    first: 2
  ) {
    edges {
      node {
        source { __typename name }
        sourceText
        cue
        kind
        form
        text
        article { headline publishedAt }
      }
    }
  }
  person(by: { name: "Ursula von der Leyen" }) {
    statements(first: 3) { cue form text }
  }
}
`,
  },
  {
    title: 'Stories without copies',
    query: `# Each story once: without the articles that are
# copies of an earlier article.
query Stories {
  country(code: "CN") {
    articleCount
    withCopies: articleCount(includeCopies: true)
  }
  articles(
    first: 5
    filter: {
      countries: { any: [{ code: "CN" }] }
      originalsOnly: true
    }
  ) {
    totalCount
    edges {
      node {
        headline
        source
        copies(first: 3) {
          totalCount
          edges { node { headline source } }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'Extraction from a text that is not stored',
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

/**
 * An example subscription for GraphiQL. docs/queries.md omits it, because it has no events until articles are stored.
 */
export const LIVE_EXAMPLE: Example = {
  title: 'New articles as they are stored',
  query: `# Delivers each article that is stored from now on.
# Run it, then store articles in a terminal:
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
