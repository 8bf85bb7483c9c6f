import * as z from 'zod';
import { query } from '../shared/sql.ts';

const Row = z.object({
  article: z.string(),
  person: z.string(),
  country: z.string(),
  section: z.string(),
  words: z.string(),
  articles: z.array(z.string()),
  countries: z.array(z.string()),
});

/** The variables of the queries for one archive. */
export type QueryVariables = Readonly<z.infer<typeof Row>>;

/** The number of representations of each type in one request from a federation gateway. */
const REPRESENTED = 50;

/**
 * The approximate number of articles that the search matches: more than a page, and fewer than the maximum that is
 * ranked.
 */
const MATCHES = 200;

/** Reads the newest articles, the most frequent person, country and section, and the name of a less frequent person. */
export async function findVariables(databaseUrl: string): Promise<QueryVariables> {
  const rows = await query(
    databaseUrl,
    `
      select (select slug from article order by published_at desc, id desc limit 1) as article,
        (select slug from entity where kind = 'PERSON' order by article_count desc, id limit 1) as person,
        (select c.code from entity e join country c on c.entity_id = e.id order by e.article_count desc, e.id limit 1)
          as country,
        (select section from article where section is not null group by 1 order by count(*) desc, 1 limit 1) as section,
        (select name from entity where kind = 'PERSON' order by abs(article_count - ${MATCHES}), id limit 1) as words,
        array(select slug from article order by published_at desc, id desc limit ${REPRESENTED}) as articles,
        array(select c.code from entity e join country c on c.entity_id = e.id order by e.article_count desc, e.id
          limit ${REPRESENTED}) as countries`,
  );
  return Row.parse(rows[0]);
}
