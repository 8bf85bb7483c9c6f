import { DatelineError } from '../../../errors.ts';
import { sql, type Transaction } from '../client.ts';
import type { ArticleRows } from '../rows/article-rows.ts';

/** The columns of a stored article that are needed to replace or delete it. */
export interface StoredArticle {
  readonly id: bigint;
  readonly slugBase: string;
  readonly publishedAt: Date;
}

/** A stored article that an article of a batch replaces or equals. */
interface Match extends StoredArticle {
  /** The position in the batch, from 1. */
  readonly position: number;
  readonly slug: string;
  readonly sourceId: string | null;
  readonly url: string | null;
  readonly contentHash: Uint8Array;
  readonly extractor: string;
}

/** The stored articles that concern an article, before it is stored. */
export interface Comparison {
  /** The article with the same identity, which is replaced. */
  readonly previous: StoredArticle | null;
  /** Other stored articles that are deleted, because they are earlier versions of the article. */
  readonly superseded: readonly StoredArticle[];
  readonly unchanged: boolean;
  /** ARTICLE_DUPLICATE if the article cannot be stored, otherwise null. */
  readonly refusal: DatelineError | null;
  /** The ids of all stored articles concerned. */
  readonly ids: readonly bigint[];
}

/** The fields of an article that are compared with the stored articles. */
export type ArticleVersion = Pick<ArticleRows, 'id' | 'headlineId' | 'article' | 'contentHash' | 'extractor'>;

/**
 * Compares articles with the stored articles, with one statement. An article replaces the article with the same
 * identity (see `articleId`), the article with the same URL, and the article as it was stored before it had an id or
 * URL.
 */
export async function compare(
  database: Pick<Transaction, '$queryRaw'>,
  articles: readonly ArticleVersion[],
): Promise<readonly Comparison[]> {
  const column = <T>(value: (rows: ArticleVersion) => T): T[] => articles.map(value);
  const matches = await database.$queryRaw<Match[]>(sql`
    with given as materialized (
      select * from unnest(${column(({ id }) => id)}::bigint[], ${column((rows) => rows.headlineId)}::bigint[],
        ${column(({ article }) => article.url)}::text[], ${column(({ article }) => article.source)}::text[],
        ${column(({ article }) => article.headline)}::text[],
        ${column(({ article }) => article.publishedAt)}::timestamptz[])
        with ordinality as given(id, headline_id, url, source, headline, published_at, position)
    ), matched as (
      select position, a.id from given g join article a on a.id = g.id
      union select position, a.id from given g join article a on a.id = g.headline_id
      union select position, a.id from given g join article a on a.url = g.url
      union select position, a.id from given g join article a
        on (a.published_at, a.source, a.headline) = (g.published_at, g.source, g.headline)
      where g.id = g.headline_id
    )
    select position::int, a.id, a.slug, a.slug_base as "slugBase", a.published_at as "publishedAt",
      a.source_id as "sourceId", a.url, a.content_hash as "contentHash", a.extractor
    from matched join article a using (id) order by position, a.id`);
  const byPosition = new Map<number, Match[]>();
  for (const match of matches) {
    const others = byPosition.get(match.position);
    if (others) others.push(match);
    else byPosition.set(match.position, [match]);
  }
  return articles.map((rows, index) => comparison(rows, byPosition.get(index + 1) ?? []));
}

function comparison(rows: ArticleVersion, matches: readonly Match[]): Comparison {
  const previous = matches.find(({ id }) => id === rows.id) ?? null;
  const superseded = matches.filter((match) => match !== previous);
  const unchanged =
    previous !== null &&
    previous.extractor === rows.extractor &&
    Buffer.compare(previous.contentHash, rows.contentHash) === 0;
  const [other] = superseded;
  return {
    previous,
    superseded,
    unchanged,
    refusal: !unchanged && other && rows.id === rows.headlineId ? duplicate(other) : null,
    ids: matches.map(({ id }) => id),
  };
}

function duplicate(other: Match): DatelineError {
  const missing = other.sourceId === null ? `url: ${other.url}` : `id: ${other.sourceId}`;
  return new DatelineError(
    'ARTICLE_DUPLICATE',
    `An article with this source, headline and time is already stored with \`${missing}\`. Add this line to the front matter, or remove the stored article with \`dateline remove ${other.slug}\`.`,
  );
}

/** Returns the stored articles with these ids. */
export const findStored = (tx: Transaction, ids: readonly bigint[]): Promise<readonly StoredArticle[]> =>
  tx.$queryRaw<StoredArticle[]>(sql`
    select id, slug_base as "slugBase", published_at as "publishedAt"
    from article where id = any(${[...ids]}::bigint[])`);
