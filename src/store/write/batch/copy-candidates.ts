import { fingerprintOf, type Groups, isSameStory } from '../../../copies/index.ts';
import { sql, type Transaction } from '../client.ts';

/** Two articles that may be copies of one story. */
export interface CopyCandidate {
  readonly article: bigint;
  readonly other: bigint;
  /** The id of the original of `other`. */
  readonly story: bigint;
}

/** The number of articles of one story with which an article is compared first. */
const COMPARED_FIRST = 3;

/** Returns the stored articles that share a hash with one of these articles, with one statement. */
export const findCandidates = (
  tx: Transaction,
  articles: readonly bigint[],
): Promise<readonly CopyCandidate[]> =>
  tx.$queryRaw<CopyCandidate[]>(sql`
    select article_id as article, other_id as other, story from copy_candidates(${[...articles]}::bigint[])`);

/**
 * Returns the pairs of articles that share a hash, of which the later was published between two times. Joining all
 * hashes is faster than finding each in the index if there are many articles.
 */
export const findPairs = (tx: Transaction, since: Date, until: Date): Promise<readonly CopyCandidate[]> =>
  tx.$queryRaw<CopyCandidate[]>(sql`
    with hash as materialized (
      select a.id, a.published_at, h # a.period as hash
      from (
        select id, published_at, hashes, copy_period(published_at) as period
        from article join article_signature on article_id = id
        where published_at >= ${since}::timestamptz - interval '3 days' and published_at < ${until}::timestamptz
        -- The period is calculated once for each article, and not for each hash.
        offset 0
      ) a, unnest(a.hashes) h
    )
    select distinct x.id as article, y.id as other, y.id as story from hash x join hash y using (hash)
    where x.published_at >= ${since}::timestamptz and y.published_at >= x.published_at - interval '3 days'
      and (y.published_at, y.id) < (x.published_at, x.id)`);

/**
 * Compares the texts of candidates, and joins the articles that are copies of one story. Articles that are joined
 * already are not compared, which does not change the result: two articles belong to one story if a chain of similar
 * texts connects them. An article with many copies is compared with few of them, because the first is usually similar.
 */
export async function joinCopies(
  tx: Transaction,
  groups: Groups<bigint>,
  candidates: readonly CopyCandidate[],
): Promise<void> {
  for (const round of [firstOfEachStory(groups, candidates), candidates]) {
    const open = round.filter(({ article, other }) => !groups.areJoined(article, other));
    if (open.length === 0) continue;
    const ids = [...new Set(open.flatMap(({ article, other }) => [article, other]))];
    const texts = await tx.$queryRaw<{ id: bigint; headline: string; body: string }[]>(
      sql`select id, headline, body from article where id = any(${ids}::bigint[])`,
    );
    const prints = new Map(texts.map(({ id, headline, body }) => [id, fingerprintOf(headline, body)]));
    for (const { article, other } of open) {
      const [a, b] = [prints.get(article), prints.get(other)];
      if (a && b && !groups.areJoined(article, other) && isSameStory(a, b)) groups.join(article, other);
    }
  }
}

function firstOfEachStory(groups: Groups<bigint>, candidates: readonly CopyCandidate[]): CopyCandidate[] {
  const counts = new Map<string, number>();
  return candidates.filter(({ article, other }) => {
    const key = `${article} ${groups.of(other)}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < COMPARED_FIRST;
  });
}
