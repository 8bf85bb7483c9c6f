import pg from 'pg';
import { EXAMPLES } from '../../src/serve/examples.ts';
import { standIns } from '../corpus/stand-ins.ts';

/** The documented queries that do not go with the clock, and some that many articles change. */
export async function questionsFor(databaseUrl: string, seed: number): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows: articles } = await client.query<{ slug: string }>(
    'select slug from article order by published_at desc limit 30',
  );
  const { rows: people } = await client.query<{ slug: string }>(
    `select slug from entity where kind = 'PERSON' order by article_count desc limit 40`,
  );
  await client.end();
  const adapt = standIns({ seed }, articles[0]!.slug);
  return [
    ...EXAMPLES.filter(({ query }) => !/extract|trending/.test(query)).map(adapt),
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
