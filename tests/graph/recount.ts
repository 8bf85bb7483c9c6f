import { runSql } from '../support/dump.ts';

/** An article with all it mentions, as the rows of mentions say: nothing here is read from a count. */
export interface Recounted {
  readonly id: string;
  readonly publishedAt: string;
  readonly entities: ReadonlySet<string>;
  /** Which entities each sentence mentions, by where it begins. */
  readonly sentences: ReadonlyMap<number, ReadonlySet<string>>;
}

interface Row {
  id: string;
  published_at: Date;
  entity_id: string | null;
  sentence_start: number | null;
}

/** Every article of a database, newest first. */
export async function recountArticles(databaseUrl: string): Promise<Recounted[]> {
  const rows = await runSql<Row>(
    databaseUrl,
    `select a.id, a.published_at, m.entity_id, m.sentence_start from article a
     left join mention m on m.article_id = a.id order by a.published_at desc, a.id desc`,
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
    if (entity_id === null || sentence_start === null) continue;
    article.entities.add(entity_id);
    const sentence = article.sentences.get(sentence_start) ?? new Set<string>();
    article.sentences.set(sentence_start, sentence.add(entity_id));
  }
  return [...articles.values()];
}

/** The database id in a global one. */
export const databaseId = (globalId: string): string =>
  Buffer.from(globalId, 'base64url').toString().split(':')[1] ?? '';

/** The articles that speak of every one of some entities. */
export const speakingOf = (articles: readonly Recounted[], ...entities: readonly string[]): Recounted[] =>
  articles.filter((article) => entities.every((entity) => article.entities.has(entity)));

/** The signed G² of Dunning (1993) as the textbook has it: twice the sum of observed times ln(observed / expected). */
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
