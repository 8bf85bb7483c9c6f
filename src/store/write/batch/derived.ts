import { sql, type Transaction } from '../client.ts';
import type { ArticleRows } from '../rows/article-rows.ts';
import { DERIVED_TABLES, derivedTables } from '../rows/derived-tables.ts';

/** Inserts the rows derived from articles. The articles and entities must be stored. */
export async function insertDerived(tx: Transaction, articles: readonly ArticleRows[]): Promise<void> {
  const roles = new Map(articles.flatMap((rows) => rows.roles.map((role) => [role.id, role])));
  await tx.$executeRaw(sql`
    insert into role (id, person_id, title, of_id, current)
    select *, false from unnest(${[...roles.keys()]}::bigint[],
      ${[...roles.values()].map(({ person }) => person)}::bigint[],
      ${[...roles.values()].map(({ title }) => title)}::text[], ${[...roles.values()].map(({ of }) => of)}::bigint[])
    on conflict do nothing`);
  for (const table of derivedTables) {
    await tx.copy(
      table,
      DERIVED_TABLES[table],
      articles.map(({ derived }) => derived[table]),
    );
  }
}

/** An entity that an article mentioned before the article was replaced or deleted. */
export interface FormerEntity {
  readonly article: bigint;
  readonly entity: bigint;
  readonly publishedAt: Date;
}

/** The rows that were derived from articles before the articles were replaced or deleted. */
export interface Removed {
  readonly articles: readonly bigint[];
  readonly entities: readonly FormerEntity[];
  readonly roles: readonly bigint[];
}

/** Deletes the rows derived from articles. */
export async function removeDerived(tx: Transaction, articles: readonly bigint[]): Promise<Removed> {
  const ids = [...articles];
  const roles = await tx.$queryRaw<{ id: bigint }[]>(sql`
    with mentions as (delete from mention where article_id = any(${ids}::bigint[])),
      headlines as (delete from headline_mention where article_id = any(${ids}::bigint[])),
      quotations as (delete from quotation where article_id = any(${ids}::bigint[])),
      statements as (delete from statement where article_id = any(${ids}::bigint[])),
      quantities as (delete from quantity where article_id = any(${ids}::bigint[])),
      times as (delete from time_expression where article_id = any(${ids}::bigint[])),
      topics as (delete from article_topic where article_id = any(${ids}::bigint[])),
      signatures as (delete from article_signature where article_id = any(${ids}::bigint[])),
      annotations as (delete from annotation where article_id = any(${ids}::bigint[]))
    delete from role_evidence where article_id = any(${ids}::bigint[]) returning role_id as id`);
  const entities = await tx.$queryRaw<FormerEntity[]>(sql`
    delete from article_entity where article_id = any(${ids}::bigint[])
    returning article_id as article, entity_id as entity, published_at as "publishedAt"`);
  return { articles, entities, roles: [...new Set(roles.map(({ id }) => id))] };
}
