import { EXAMPLES } from '../../src/serve/examples.ts';
import { queryAdapter } from '../corpus/query-adapter.ts';
import { query } from '../shared/sql.ts';

/**
 * Returns the documented queries whose results do not depend on the current time, and queries whose results are changed
 * by many articles.
 */
export async function queriesFor(databaseUrl: string, seed: number): Promise<readonly object[]> {
  const articles = await query<{ slug: string }>(
    databaseUrl,
    'select slug from article order by published_at desc limit 30',
  );
  const people = await query<{ slug: string }>(
    databaseUrl,
    `select slug from entity where kind = 'PERSON' order by article_count desc limit 40`,
  );
  const adapt = queryAdapter({ seed }, articles[0]!.slug);
  return [
    ...EXAMPLES.filter((example) => !/extract|trending/.test(example.query)).map(adapt),
    {
      query:
        '{ articles { totalCount edges { node { headline people { edges { node { name articleCount } } } countries { edges { node { code articleCount } } } } } } }',
    },
    ...articles.map(({ slug }) => ({
      query: `{ article(by: { slug: "${slug}" }) { headline body entities(first: 50) { edges { mentionCount node { name articleCount } } } } }`,
    })),
    ...people.map(({ slug }) => ({
      query: `{ person(by: { slug: "${slug}" }) { name articleCount lastSeenAt aliases roles { title articleCount } articles(first: 5) { edges { salience node { headline } } } } }`,
    })),
  ];
}
