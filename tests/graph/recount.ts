import { runSql } from '../support/dump.ts';

/** An article and its mentions in body and headline, read from the rows of mentions and not from stored counts. */
export interface Recounted {
  readonly id: string;
  readonly publishedAt: string;
  readonly entities: ReadonlySet<string>;
  /** The entities that each sentence mentions, by the offset of the sentence. */
  readonly sentences: ReadonlyMap<number, ReadonlySet<string>>;
}

interface Row {
  id: string;
  published_at: Date;
  entity_id: string | null;
  sentence_start: number | null;
}

/** Reads all articles of a database, newest first. */
export async function recountArticles(databaseUrl: string): Promise<Recounted[]> {
  const rows = await runSql<Row>(
    databaseUrl,
    `select a.id, a.published_at, m.entity_id, m.sentence_start from article a
     left join (
       select article_id, entity_id, sentence_start from mention
       union all select article_id, entity_id, null from headline_mention
     ) m on m.article_id = a.id order by a.published_at desc, a.id desc, m.sentence_start`,
  );
  const articles = new Map<
    string,
    { id: string; publishedAt: string; entities: Set<string>; sentences: Map<number, Set<string>> }
  >();
  for (const { id, published_at, entity_id, sentence_start } of rows) {
    const article = articles.get(id) ?? {
      id,
      publishedAt: published_at.toISOString(),
      entities: new Set<string>(),
      sentences: new Map<number, Set<string>>(),
    };
    articles.set(id, article);
    if (entity_id === null) continue;
    article.entities.add(entity_id);
    if (sentence_start === null) continue;
    const sentence = article.sentences.get(sentence_start) ?? new Set<string>();
    article.sentences.set(sentence_start, sentence.add(entity_id));
  }
  return [...articles.values()];
}

/** Returns the database id in a global id. */
export const databaseId = (globalId: string): string =>
  Buffer.from(globalId, 'base64url').toString().split(':')[1] ?? '';

/** Returns the articles that mention all of the given entities. */
export const mentioning = (articles: readonly Recounted[], ...entities: readonly string[]): Recounted[] =>
  articles.filter((article) => entities.every((entity) => article.entities.has(entity)));

/** Returns the signed G² of Dunning (1993): twice the sum of observed × ln(observed / expected). */
export function signedG2(both: number, one: number, other: number, all: number): number {
  const rows = [one, all - one];
  const columns = [other, all - other];
  const observed = [
    [both, one - both],
    [other - both, all - one - other + both],
  ];
  const terms = observed.flatMap((row, i) =>
    row.map((count, j) => (count === 0 ? 0 : count * Math.log((count * all) / (rows[i]! * columns[j]!)))),
  );
  const ratio = 2 * terms.reduce((sum, term) => sum + term, 0);
  return both * all < one * other ? -ratio : ratio;
}

const DAY = 86_400_000;
export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** Returns the first day of the bucket that contains a day. */
function bucketOf(day: string, interval: Interval): string {
  if (interval === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  if (interval === 'MONTH') return `${day.slice(0, 7)}-01`;
  if (interval === 'DAY') return day;
  const date = new Date(day);
  // `getUTCDay` returns 0 for Sunday, which is six days after Monday.
  return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10);
}

/** Computes a timeline by counting the articles day by day. */
export function recountTimeline(
  articles: readonly Recounted[],
  interval: Interval,
  from?: string,
  until?: string,
): { start: string; articleCount: number }[] {
  const days = articles
    .map(({ publishedAt }) => publishedAt.slice(0, 10))
    .filter((day) => (!from || day >= from) && (!until || day <= until))
    .sort();
  const [first, last] = [from ?? days[0], until ?? days.at(-1)];
  const buckets = new Map<string, number>();
  if (!first || !last) return [];
  for (let day = first; day <= last; day = new Date(Date.parse(day) + DAY).toISOString().slice(0, 10))
    buckets.set(bucketOf(day, interval), 0);
  for (const day of days) {
    const start = bucketOf(day, interval);
    buckets.set(start, (buckets.get(start) ?? 0) + 1);
  }
  return [...buckets].map(([start, articleCount]) => ({ start, articleCount }));
}

/** Computes the trends in a window by counting the articles, by entity. */
export function recountTrends(articles: readonly Recounted[], from: string, to: string) {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  const earliest = new Date(Date.parse(from) - 4 * days * DAY).toISOString().slice(0, 10);
  const dayOf = ({ publishedAt }: Recounted) => publishedAt.slice(0, 10);
  const recent = articles.filter((article) => dayOf(article) >= from && dayOf(article) <= to);
  const earlier = articles.filter((article) => dayOf(article) >= earliest && dayOf(article) < from);
  const trends = new Map<string, { articleCount: number; before: number; expected: number; score: number }>();
  for (const entity of new Set(recent.flatMap(({ entities }) => [...entities]))) {
    const articleCount = mentioning(recent, entity).length;
    const before = mentioning(earlier, entity).length;
    if (articleCount * earlier.length <= before * recent.length) continue;
    const score = signedG2(
      articleCount,
      recent.length,
      articleCount + before,
      recent.length + earlier.length,
    );
    const expected = (before * recent.length) / earlier.length;
    trends.set(entity, { articleCount, before, expected, score });
  }
  return trends;
}
