import type { Database, NamedStatement } from '../../database.ts';
import { groupBy } from '../../group.ts';
import type { Pair } from '../entities/co-mentions.ts';
import { type ArticleFilter, filterQuery } from '../filter/article-filter.ts';
import { type OrderedList, type Page, type PageRequest, toPage } from '../keyset/list.ts';
import { type Bind, namedStatement } from '../named-statement.ts';
import { defineReader } from '../reader.ts';
import { ARTICLE_COLUMNS, type ArticleRow, type Id } from '../rows.ts';
import { byTime } from './search.ts';

/**
 * The maximum number of articles of a pair whose sentences are searched. If there are more, the newest are searched.
 */
export const SENTENCED = 50;

const GIVEN = `unnest($1::int8[], $2::int8[], $3::int4[], $4::timestamptz[], $5::timestamptz[]) with ordinality
  as pair(entity_id, other_id, articles, first_seen_at, last_seen_at, ordinal)`;

const given = (pairs: readonly Pair[]): readonly unknown[] => [
  pairs.map(({ entityId }) => entityId),
  pairs.map(({ otherId }) => otherId),
  pairs.map(({ pairArticleCount, pairCopyCount }) => pairArticleCount + pairCopyCount),
  pairs.map(({ pairFirstSeenAt }) => pairFirstSeenAt),
  pairs.map(({ pairLastSeenAt }) => pairLastSeenAt),
];

/**
 * Returns SQL for the articles (id, published_at) that mention both entities of `pair`, by time. The search is
 * limited to the time between the first and last article of the pair.
 */
const shared = (
  newestFirst: boolean,
  keys: string,
  wanted: string,
  filtered: Filtered = UNFILTERED,
): string =>
  `search_by_time('article_search', ${BOTH} ${filtered.and}, ${newestFirst},
    greatest(pair.first_seen_at, ${filtered.since}), least(pair.last_seen_at + interval '1 millisecond', ${filtered.until}),
    ${keys}, least(pair.articles, ${wanted})::int4)`;
const BOTH = `term('e', pair.entity_id::text) && term('e', pair.other_id::text)`;

/** A filter as SQL: additional conditions, and a time range. */
interface Filtered {
  readonly and: string;
  readonly since: string;
  readonly until: string;
}
const UNFILTERED: Filtered = { and: '', since: 'null', until: 'null' };

function filteredBy(filter: ArticleFilter, bind: Bind): Filtered {
  const conditions = filterQuery(filter);
  return {
    and: conditions ? `&& ${conditions(bind)}` : '',
    since: `${bind(filter.published.since)}::timestamptz`,
    until: `${bind(filter.published.until)}::timestamptz`,
  };
}

/** The articles that mention both entities of a pair, newest first. */
export const sharedArticles: OrderedList = {
  name: 'shared_articles',
  order: byTime('a.published_at', 'a.id', 'publishedAt'),
};

/** The page to read for each pair. */
interface SharedRequest {
  readonly page: PageRequest;
  readonly filter: ArticleFilter;
}

/** A page of the articles that mention both entities of a pair. */
export const sharedArticlesReader = defineReader({ name: 'shared_articles', load: readSharedArticles });

async function readSharedArticles(
  database: Database,
  { page, filter }: SharedRequest,
  pairs: readonly Pair[],
): Promise<Page<ArticleRow>[]> {
  const values = [...given(pairs)];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const { backward, before, after, limit } = page;
  const direction = backward ? 'asc' : 'desc';
  const keys = [before, after]
    .map((key) => `${bind(key?.[0] ?? null)}::timestamptz, ${bind(key?.[1] ?? null)}::int8`)
    .join(', ');
  const text = `select pair.ordinal::int4 as ordinal, ${ARTICLE_COLUMNS}
    from ${GIVEN}
    cross join lateral ${shared(!backward, keys, bind(limit + 1), filteredBy(filter, bind))} found
    cross join lateral (select * from article a where a.id = found.id limit 1) a
    order by pair.ordinal, a.published_at ${direction}, a.id ${direction}`;
  const rows = await database.query(
    namedStatement<ArticleRow & { ordinal: number }>(sharedArticles.name, text),
    values,
  );
  const byPair = groupBy(rows, (row) => row.ordinal);
  return pairs.map((_, index) => toPage<ArticleRow>(sharedArticles, page, byPair.get(index + 1) ?? []));
}

/** The number of articles that mention both entities of a pair and match a filter. */
export const sharedArticleCountReader = defineReader({
  name: 'shared_article_count',
  load: countSharedArticles,
});

async function countSharedArticles(
  database: Database,
  filter: ArticleFilter,
  pairs: readonly Pair[],
): Promise<number[]> {
  const values = [...given(pairs)];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const { and, since, until } = filteredBy(filter, bind);
  const text = `select pair.ordinal::int4 as ordinal, (
      select count(*)::int4 from article_search s where s.document @@ (${BOTH} ${and})
        and s.published_at >= greatest(pair.first_seen_at, ${since})
        and s.published_at < least(pair.last_seen_at + interval '1 millisecond', ${until})
    ) as count from ${GIVEN} order by pair.ordinal`;
  const rows = await database.query(
    namedStatement<{ ordinal: number; count: number }>(`${sharedArticles.name}_counts`, text),
    values,
  );
  return rows.map(({ count }) => count);
}

/** A sentence of an article, in UTF-16 code units of its body. */
export interface SentenceRow {
  readonly articleId: Id;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns SQL for the newest articles, at most `wanted`, that mention both entities of `pair`. If there are at most
 * `wanted`, they are looked up directly: a search by time stops as soon as it has found enough matches, so it would
 * cover the complete time range.
 */
const newestShared = (wanted: string): string => `(
  select * from ${shared(true, 'null, null, null, null', `case when pair.articles > ${wanted} then ${wanted} else 0 end`)}
  union all
  select s.id, s.published_at from article_search s
  where pair.articles <= ${wanted}
    and s.document @@ (${BOTH})
)`;

const SENTENCES: NamedStatement<SentenceRow & { ordinal: number }> = {
  name: 'shared_sentences',
  text: `select pair.ordinal::int4 as ordinal, sentence.*
    from ${GIVEN}
    cross join lateral (
      select found.id as "articleId", s.start, s."end", found.published_at
      from ${newestShared('$7::int4')} found
      cross join lateral (
        select distinct x.sentence_start as start, x.sentence_end as "end"
        from mention x join mention y on y.article_id = x.article_id and y.sentence_start = x.sentence_start
        where x.article_id = found.id and x.entity_id = pair.entity_id and y.entity_id = pair.other_id
      ) s
      order by found.published_at desc, found.id desc, s.start limit $6
    ) sentence
    order by pair.ordinal, sentence.published_at desc, sentence."articleId" desc, sentence.start`,
};

/** The sentences that mention both entities of a pair, newest article first. The argument is the maximum number. */
export const sharedSentencesReader = defineReader({ name: 'shared_sentences', load: readSharedSentences });

async function readSharedSentences(
  database: Database,
  limit: number,
  pairs: readonly Pair[],
): Promise<SentenceRow[][]> {
  const rows = await database.query(SENTENCES, [...given(pairs), limit, SENTENCED]);
  const byPair = groupBy(rows, (row) => row.ordinal);
  return pairs.map((_, index) => byPair.get(index + 1) ?? []);
}
