import { sql, type Transaction } from '../client.ts';

/**
 * Updates the search index for articles, their quotations and their statements, with one statement. The migrations define
 * the indexed terms.
 */
export async function indexForSearch(tx: Transaction, articles: readonly bigint[]): Promise<void> {
  const ids = [...articles];
  await tx.$executeRaw(sql`
    with articles as (
      insert into article_search (id, published_at, document)
      select id, published_at, document from article_documents where id = any(${ids}::bigint[])
      on conflict (id) do update set published_at = excluded.published_at, document = excluded.document
    ), quotations as (
      insert into quotation_search (id, published_at, document)
      select id, published_at, document from quotation_documents where article_id = any(${ids}::bigint[])
    )
    insert into statement_search (id, published_at, document)
    select id, published_at, document from statement_documents where article_id = any(${ids}::bigint[])`);
}
