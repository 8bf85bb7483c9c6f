import type { Article } from '../../../model/article.ts';
import type { Extraction } from '../../../model/extraction.ts';
import { refId } from '../../identity.ts';
import { sql, type Transaction } from '../client.ts';

/** A stored article and the entities of its annotations. */
export interface Annotated {
  readonly id: bigint;
  readonly article: Pick<Article, 'topics' | 'annotations'>;
  readonly links: Extraction['links'];
}

/**
 * Inserts the topics and annotations of articles with one statement; without any, with none. The entities to which
 * annotations are linked must be stored as entities of their articles.
 */
export async function insertAnnotations(tx: Transaction, articles: readonly Annotated[]): Promise<void> {
  const topics = articles.flatMap(topicRows);
  const annotations = articles.flatMap(annotationRows);
  if (topics.length + annotations.length === 0) return;
  await tx.$executeRaw(sql`
    with topics as (
      insert into article_topic (article_id, position, name, scheme, code)
      select * from json_to_recordset(${JSON.stringify(topics)}::json) as r(article_id bigint, position int, name text,
        scheme text, code text)
    )
    insert into annotation (article_id, position, kind, name, relation, producer, identifiers, entity_id)
    select * from json_to_recordset(${JSON.stringify(annotations)}::json) as r(article_id bigint, position int,
      kind "EntityKind", name text, relation "AnnotationRelation", producer text, identifiers text[], entity_id bigint)`);
}

const topicRows = ({ id, article }: Annotated) =>
  article.topics.map(({ name, scheme, code }, position) => ({
    article_id: String(id),
    position,
    name,
    scheme,
    code,
  }));

const annotationRows = ({ id, article, links = [] }: Annotated) =>
  article.annotations.map(({ kind, name, relation, producer, identifiers }, position) => {
    const link = links[position];
    return {
      article_id: String(id),
      position,
      kind,
      name,
      relation,
      producer,
      identifiers,
      entity_id: link ? String(refId(link)) : null,
    };
  });
