import pg from 'pg';
import { z } from 'zod';

const Row = z.object({
  article: z.string(),
  person: z.string(),
  country: z.string(),
  section: z.string(),
  words: z.string(),
  articles: z.array(z.string()),
  countries: z.array(z.string()),
});

/** Who and what is asked about in a corpus. */
export type Subjects = Readonly<z.infer<typeof Row>>;

/** How many objects a federated gateway asks for at once: so many of each type. */
const REPRESENTED = 50;

/** About so many articles have the words that are searched for: more than a page, and fewer than are ranked. */
const MATCHES = 200;

/** The newest articles, whom and what articles speak of most, a section, and the name of somebody less spoken of. */
export async function findSubjects(databaseUrl: string): Promise<Subjects> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`
      select (select slug from article order by published_at desc, id desc limit 1) as article,
        (select slug from entity where kind = 'PERSON' order by article_count desc, id limit 1) as person,
        (select c.code from entity e join country c on c.entity_id = e.id order by e.article_count desc, e.id limit 1)
          as country,
        (select section from article where section is not null group by 1 order by count(*) desc, 1 limit 1) as section,
        (select name from entity where kind = 'PERSON' order by abs(article_count - ${MATCHES}), id limit 1) as words,
        array(select slug from article order by published_at desc, id desc limit ${REPRESENTED}) as articles,
        array(select c.code from entity e join country c on c.entity_id = e.id order by e.article_count desc, e.id
          limit ${REPRESENTED}) as countries`);
    return Row.parse(rows[0]);
  } finally {
    await client.end();
  }
}
