import { Groups } from '../../../copies/index.ts';
import { sql, type Transaction } from '../client.ts';
import { storedHashes } from '../rows/signature-row.ts';
import type { CountChange } from './contribute.ts';
import { findCandidates, findPairs, joinCopies } from './copy-candidates.ts';

// Articles belong to one story if a chain of similar texts, each published at most three days before or after the next,
// connects them. The original is the article that was published first; of several, the one with the smallest id. This
// depends only on the stored articles, and not on the order in which they were stored.

/** The number of articles to which one statement adds hashes. */
const BATCH = 1_000;
/** The time between the articles that one statement of a recount compares, in milliseconds: a week. */
const RECOUNTED = 604_800_000;

/** The columns that determine which article of a story is the original. */
interface StoryArticle {
  readonly id: bigint;
  readonly originalId: bigint | null;
  readonly publishedAt: Date;
}

/** An article of a story from which an article is removed, and its original before that. */
export type FormerCopy = Pick<StoryArticle, 'id' | 'originalId'>;

/** Returns the other articles of the stories of these articles. */
export async function otherCopies(
  tx: Transaction,
  articles: readonly Pick<StoryArticle, 'id'>[],
): Promise<readonly FormerCopy[]> {
  if (articles.length === 0) return [];
  const ids = articles.map(({ id }) => id);
  const stored = await tx.$queryRaw<FormerCopy[]>(sql`
    with story as materialized (
      select array_agg(coalesce(original_id, id)) as ids from article where id = any(${ids}::bigint[])
    )
    select id, original_id as "originalId" from article where id = any((select ids from story)::bigint[])
    union select id, original_id from article where original_id = any((select ids from story)::bigint[])`);
  const own = new Set(ids);
  return stored.filter(({ id }) => !own.has(id));
}

/** An article whose original changed. */
interface Relinked {
  readonly id: bigint;
  readonly before: bigint | null;
  readonly after: bigint | null;
}

/**
 * Returns the change of the counts for an article that becomes a copy or an original; nothing for any other article.
 */
function movedCount({ id, before, after }: Relinked): CountChange[] {
  if ((before === null) === (after === null)) return [];
  return [after === null ? { id, articles: 1, copies: -1 } : { id, articles: -1, copies: 1 }];
}

/**
 * Finds the original of each article, and returns how the counts of articles change; see `contribute`. `added` are the articles that were stored, and `former` the articles of stories
 * from which an article was removed (see `otherCopies`): without it, they may belong to different stories. The counts do not contain the articles of `added` yet.
 */
export async function linkCopies(
  tx: Transaction,
  added: readonly bigint[],
  former: readonly FormerCopy[],
): Promise<readonly CountChange[]> {
  const relinked = await relink(tx, added, former);
  const copies = new Set(relinked.flatMap(({ id, after }) => (after === null ? [] : [id])));
  const ownIds = new Set(added);
  return [
    ...added.map(
      (id): CountChange => (copies.has(id) ? { id, articles: 0, copies: 1 } : { id, articles: 1, copies: 0 }),
    ),
    ...relinked.filter(({ id }) => !ownIds.has(id)).flatMap(movedCount),
  ];
}

/** Finds and stores the original of each article; see `linkCopies`. Returns the articles whose original changed. */
async function relink(
  tx: Transaction,
  added: readonly bigint[],
  former: readonly FormerCopy[],
): Promise<readonly Relinked[]> {
  const own = new Set([...added, ...former.map(({ id }) => id)]);
  if (own.size === 0) return [];
  const candidates = await findCandidates(tx, [...own]);
  if (candidates.length === 0 && former.length === 0) return [];
  const groups = new Groups<bigint>();
  // No article was removed from the stories of other articles, so these stories remain joined.
  const others = candidates.filter(({ other }) => !own.has(other));
  for (const { other, story } of others) groups.join(other, story);
  await joinCopies(tx, groups, candidates);
  const stories = [...new Set(others.map(({ story }) => story))];
  const stored = await tx.$queryRaw<StoryArticle[]>(sql`
    select id, original_id as "originalId", published_at as "publishedAt" from article
    where id = any(${[...own, ...stories]}::bigint[])
    union all
    select id, original_id, published_at from article
    where original_id = any(${stories}::bigint[]) and id <> all(${[...own]}::bigint[])`);
  for (const { id, originalId } of stored) {
    if (!own.has(id) && originalId !== null) groups.join(id, originalId);
  }
  // PostgreSQL sets the column to null if the original is deleted, but does not update the search index.
  const before = new Map(former.map(({ id, originalId }) => [id, originalId]));
  return setOriginals(
    tx,
    groups,
    stored.map((one) => ({ ...one, originalId: before.get(one.id) ?? one.originalId })),
  );
}

/**
 * Stores the original of each article, and updates the search index. `articles` contains all articles of each group.
 * Returns the articles whose original changed.
 */
async function setOriginals(
  tx: Transaction,
  groups: Groups<bigint>,
  articles: readonly StoryArticle[],
): Promise<readonly Relinked[]> {
  const originals = new Map<bigint, StoryArticle>();
  for (const article of articles) {
    const group = groups.of(article.id);
    const first = originals.get(group);
    if (first === undefined || isBefore(article, first)) originals.set(group, article);
  }
  const changes = articles.flatMap(({ id, originalId }) => {
    const original = originals.get(groups.of(id))?.id;
    const next = original === undefined || original === id ? null : original;
    return next === originalId ? [] : [{ id, before: originalId, after: next }];
  });
  if (changes.length === 0) return changes;
  const ids = changes.map(({ id }) => id);
  await tx.$executeRaw(sql`
    update article a set original_id = given.original
    from unnest(${ids}::bigint[], ${changes.map(({ after }) => after)}::bigint[]) as given(id, original)
    where a.id = given.id`);
  await tx.$executeRaw(
    sql`update article_search set document = article_document(id) where id = any(${ids}::bigint[])`,
  );
  return changes;
}

const isBefore = (a: StoryArticle, b: StoryArticle): boolean =>
  a.publishedAt.getTime() === b.publishedAt.getTime() ? a.id < b.id : a.publishedAt < b.publishedAt;

/**
 * Finds the originals of all articles, with the same result as `linkCopies`, and returns how the counts of articles
 * change. Adds missing signatures.
 */
export async function recountCopies(tx: Transaction): Promise<readonly CountChange[]> {
  await addSignatures(tx);
  const groups = new Groups<bigint>();
  const joined = new Set<bigint>();
  for (let since = await nextTime(tx, null); since !== null; ) {
    const until: Date = new Date(since.getTime() + RECOUNTED);
    const candidates = await findPairs(tx, since, until);
    await joinCopies(tx, groups, candidates);
    for (const { article, other } of candidates) {
      if (groups.areJoined(article, other)) joined.add(article).add(other);
    }
    since = await nextTime(tx, until);
  }
  const stored = await tx.$queryRaw<StoryArticle[]>(sql`
    select id, original_id as "originalId", published_at as "publishedAt" from article
    where original_id is not null or id = any(${[...joined]}::bigint[])`);
  return (await setOriginals(tx, groups, stored)).flatMap(movedCount);
}

/** Returns the time of the earliest article that was published at or after a time; null if there is none. */
async function nextTime(tx: Transaction, since: Date | null): Promise<Date | null> {
  const [row] = await tx.$queryRaw<{ next: Date | null }[]>(sql`
    select min(published_at) as next from article where published_at >= coalesce(${since}, '-infinity'::timestamptz)`);
  return row?.next ?? null;
}

/** Adds the signatures of articles that were stored before this table existed. */
async function addSignatures(tx: Transaction): Promise<void> {
  for (;;) {
    const articles = await tx.$queryRaw<
      { id: bigint; headline: string; body: string; publishedAt: Date }[]
    >(sql`
      select id, headline, body, published_at as "publishedAt" from article a
      where not exists (select from article_signature where article_id = a.id) limit ${BATCH}`);
    if (articles.length === 0) return;
    await tx.$executeRaw(sql`
      insert into article_signature (article_id, hashes)
      select id, hashes::integer[] from unnest(${articles.map(({ id }) => id)}::bigint[],
        ${articles.map(storedHashes)}::text[]) as given(id, hashes)`);
  }
}
