import type { EntityKind } from '../../../model/entity.ts';
import type { SqlPart } from '../named-statement.ts';
import type { Id } from '../rows.ts';

/** Selects one entity in a filter or an argument. */
export type EntitySelector =
  | { readonly kind: EntityKind; readonly by: 'id'; readonly value: Id }
  | { readonly kind: EntityKind; readonly by: 'slug' | 'name' | 'sameAs'; readonly value: string }
  | { readonly kind: 'COUNTRY'; readonly by: 'code'; readonly value: string };

/**
 * Returns SQL for a scalar with the id of the selected entity as text. The scalar is null if there is no such entity.
 */
function entityIdOf({ kind, by, value }: EntitySelector): SqlPart {
  switch (by) {
    case 'id':
      return (bind) => `${bind(value)}::text`;
    case 'slug':
      return (bind) =>
        `(select e.id::text from entity e where e.kind = '${kind}' and e.slug = ${bind(value)}::text)`;
    case 'code':
      return (bind) => `(select c.entity_id::text from country c where c.code = ${bind(value)}::char(2))`;
    case 'name':
      // The same order as in `entityByNameReader`.
      return (bind) => {
        const name = `${bind(value)}::text`;
        return `(select e.id::text from alias l join entity e on e.id = l.entity_id
          where l.name = ${name} and e.kind = '${kind}'
          order by (e.name = l.name) desc, e.mention_count desc, e.id limit 1)`;
      };
    case 'sameAs':
      // The same order as in `entityByIdentifierReader`.
      return (bind) => `(select e.id::text from entity_identifier i join entity e on e.id = i.entity_id
          where i.uri = canonical_identifier(${bind(value)}::text) and e.kind = '${kind}'
          order by i.reference desc, i.article_count desc, e.id limit 1)`;
  }
}

/** Returns SQL for the search term of articles that mention (`e`) or quote (`q`) an entity. */
export const entityTerm =
  (letter: 'e' | 'q', selector: EntitySelector): SqlPart =>
  (bind) =>
    `term('${letter}', ${entityIdOf(selector)(bind)})`;
