import { type FragmentOf, initGraphQLTada, readFragment } from 'gql.tada';
import { GraphQLClient } from 'graphql-request';
import type { introspection } from '../generated/tada.d.ts';

// A client with gql.tada and graphql-request. TypeScript infers the types from the documents; only the types of the schema
// are generated.

const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { CountryCode: string; Date: string; DateTime: string; URL: string };
}>();

/** Each function has a fragment with the fields that it reads. Its callers cannot read them. */
const HEADLINE = graphql(`
  fragment Headline on Article {
    headline
    publishedAt
  }
`);

const LATEST = graphql(
  `
    query LatestArticles($filter: ArticleFilter) {
      articles(first: 3, filter: $filter) {
        totalCount
        edges {
          node {
            ...Headline
          }
        }
      }
    }
  `,
  [HEADLINE],
);

function printed(masked: FragmentOf<typeof HEADLINE>): string {
  const { headline, publishedAt } = readFragment(HEADLINE, masked);
  return `${publishedAt.slice(0, 10)} ${headline}`;
}

const client = new GraphQLClient(process.argv[2] ?? 'http://127.0.0.1:4000/graphql');
const { articles } = await client.request(LATEST, { filter: { countries: { all: [{ code: 'CN' }] } } });
console.log(`${articles.totalCount} articles`);
for (const { node } of articles.edges) console.log(printed(node));
