import { GraphQLSchema, specifiedDirectives } from 'graphql';
import { builder } from './builder/builder.ts';
import { DIRECTIVES } from './builder/directives.ts';
import { rejectOnThrow } from './reject-on-throw.ts';
import './builder/scalars.ts';
import './types/article.ts';
import './types/co-mention.ts';
import './types/copies.ts';
import './types/country.ts';
import './types/entities-by.ts';
import './types/entity.ts';
import './types/entity-lists.ts';
import './types/extraction.ts';
import './types/live.ts';
import './types/network.ts';
import './types/organization.ts';
import './types/path.ts';
import './types/person.ts';
import './types/place.ts';
import './types/quotations.ts';
import './types/related.ts';
import './types/search.ts';
import './types/statements.ts';
import './types/suggest.ts';
import './types/timeline.ts';
import './types/trending.ts';

// GraphiQL shows line breaks within a paragraph, so each paragraph is one line.
const description = [
  'News articles, and the people, countries, organisations and places that they mention. For each relation between them, the API returns the sentences that support it.',
  `A first query:

    {
      articles(first: 3) {
        edges {
          node {
            headline
            people { edges { node { name } } }
          }
        }
      }
    }`,
  [
    '- **One object**: `article`, `person`, `organization` and `place` take `by`, for example `person(by: { name: "Li Qiang" })`; `country` takes a `code`. The result is null if the object does not exist.',
    '- **Lists**: `articles`, `people`, `countries`, `organizations`, `places`, `entities`, `quotations` and `statements`. `first` is the page size. To get the next page, pass the `endCursor` of `pageInfo` as `after`.',
    '- **Filters**: lists take a `filter`, for example `articles(filter: { countries: { all: [{ code: "CN" }] } })`. Most lists also take an `orderBy`.',
    '- **Search**: `search(query: "trade talks")` returns articles by relevance; `suggest(prefix: "zel")` completes a name while the user types.',
    '- **Live updates**: the subscription `articleIngested` sends each article as soon as it is stored.',
  ].join('\n'),
].join('\n\n');

/** Builds the executable schema, with types and fields in alphabetical order. Each request needs a `GraphContext`. */
export function createSchema(): GraphQLSchema {
  const built = builder.toSchema({ directives: [...specifiedDirectives, ...DIRECTIVES] });
  return rejectOnThrow(new GraphQLSchema({ ...built.toConfig(), description }));
}
