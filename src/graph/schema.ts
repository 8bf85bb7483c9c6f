import { GraphQLSchema, specifiedDirectives } from 'graphql';
import { builder } from './builder.ts';
import { DIRECTIVES } from './directives.ts';
import { throwLate } from './late-errors.ts';
import './scalars.ts';
import './types/article.ts';
import './types/co-mention.ts';
import './types/country.ts';
import './types/entity.ts';
import './types/entity-lists.ts';
import './types/extraction.ts';
import './types/live.ts';
import './types/organization.ts';
import './types/path.ts';
import './types/person.ts';
import './types/place.ts';
import './types/quotations.ts';
import './types/related.ts';
import './types/search.ts';
import './types/suggest.ts';
import './types/timeline.ts';
import './types/trending.ts';

// GraphiQL shows each end of a line within a paragraph.
const description = [
  'News articles, and the people, countries, organisations and places that they mention. Each link between them has the sentence that shows it.',
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
    '- **One object**: `article`, `person`, `organization` and `place` take `by`, for example `person(by: { name: "Li Qiang" })`; `country` takes a `code`. The answer is null if there is none.',
    '- **Lists**: `articles`, `people`, `countries`, `organizations`, `places`, `entities` and `quotations`. `first` is the size of a page; for the next page, pass the `endCursor` of its `pageInfo` as `after`.',
    '- **Filters**: lists take a `filter`, for example `articles(filter: { countries: { all: [{ code: "CN" }] } })`, and most of them an `orderBy`.',
    '- **Search**: `search(query: "trade talks")` ranks articles by their words; `suggest(prefix: "zel")` completes names.',
    '- **Live updates**: the subscription `articleIngested` sends each article when it is stored.',
  ].join('\n'),
].join('\n\n');

/** The executable schema, types and fields in alphabetical order. Its resolvers want a \`GraphContext\` for each request. */
export function createSchema(): GraphQLSchema {
  const built = builder.toSchema({ directives: [...specifiedDirectives, ...DIRECTIVES] });
  return throwLate(new GraphQLSchema({ ...built.toConfig(), description }));
}
