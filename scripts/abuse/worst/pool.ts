import * as z from 'zod';
import { encodeGlobalId } from '../../../src/graph/ids/global-id.ts';
import type { Archive } from '../archive.ts';

/** The types of objects that arguments can identify. */
export const IDENTIFIED = ['Article', 'Person', 'Country', 'Organization', 'Place'] as const;
export type Identified = (typeof IDENTIFIED)[number];

/** An object in the archive, with its identifiers. */
interface Subject {
  readonly type: Identified;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** The alpha-2 code of a country; null for other types. */
  readonly code: string | null;
}

/** The values from which the arguments of random documents are drawn. */
export interface Pool {
  /** The objects of each type. Objects that are mentioned in the most articles are first. */
  readonly subjects: Readonly<Record<Identified, readonly Subject[]>>;
  /** Words of the articles, most frequent first. */
  readonly words: readonly string[];
  readonly sources: readonly string[];
  readonly sections: readonly string[];
  readonly languages: readonly string[];
  readonly bodies: readonly string[];
  /** The dates of the first and of the last article, in milliseconds since the epoch. */
  readonly first: number;
  readonly last: number;
}

const Row = z.object({
  type: z.enum(IDENTIFIED),
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  code: z.string().nullable(),
});

const SUBJECTS = `
  (select initcap(e.kind::text) as type, e.id::text, e.slug, e.name, c.code,
     row_number() over (partition by e.kind order by e.article_count desc, e.id) as rank
   from entity e left join country c on c.entity_id = e.id where e.article_count > 0)
  union all
  (select 'Article', id::text, slug, headline, null, row_number() over (order by md5(slug)) from article)`;

/**
 * The number of most frequent subjects of each type in the pool. The pool also contains every hundredth of the other
 * subjects.
 */
const FIRST = 60;

const Facts = z.object({
  sources: z.array(z.string()),
  sections: z.array(z.string()),
  languages: z.array(z.string()),
  bodies: z.array(z.string()),
  first: z.coerce.number(),
  last: z.coerce.number(),
});

/** Reads the pool of an archive. The result is deterministic. */
export async function readPool(archive: Archive): Promise<Pool> {
  const rows = await archive.query(
    `select type, id, slug, name, code from (${SUBJECTS}) ranked where rank <= $1 or rank % 100 = 0 order by rank, type`,
    [FIRST],
  );
  const subjects = z.array(Row).parse(rows);
  const of = (type: Identified) =>
    subjects
      .filter((subject) => subject.type === type)
      .map((subject) => ({ ...subject, id: encodeGlobalId(type, subject.id) }));
  const [facts] = await archive.query(
    `select array(select distinct source from article order by 1 limit 20) as sources,
      array(select distinct section from article where section is not null order by 1 limit 20) as sections,
      array(select distinct language from article order by 1 limit 20) as languages,
      array(select body from article order by md5(slug) limit 40) as bodies,
      extract(epoch from min(published_at)) * 1000 as first, extract(epoch from max(published_at)) * 1000 as last
      from article`,
  );
  return {
    ...Facts.parse(facts),
    words: await archive.words(),
    subjects: {
      Article: of('Article'),
      Person: of('Person'),
      Country: of('Country'),
      Organization: of('Organization'),
      Place: of('Place'),
    },
  };
}
