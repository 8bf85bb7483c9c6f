import type { AnnotationRelation } from '../../../model/annotation.ts';
import type { EntityKind } from '../../../model/entity.ts';
import { defineList, perParent } from '../reader.ts';
import type { Id } from '../rows.ts';

// The data that the source assigned to an article, as opposed to the data extracted from its text.

export interface TopicRow {
  readonly name: string;
  readonly scheme: string | null;
  readonly code: string | null;
}

/** The topics of an article, in the order of the source. */
export const topicsReader = defineList<TopicRow>(
  {
    name: 'topics',
    text: perParent(`select t.name, t.scheme, t.code from article_topic t
    where t.article_id = parent.id order by t.position`),
  },
  'article',
);

export interface AnnotationRow {
  readonly kind: EntityKind;
  readonly name: string;
  readonly relation: AnnotationRelation;
  readonly producer: string;
  readonly identifiers: readonly string[];
  readonly entityId: Id | null;
}

/** The annotations of an article, in the order of the input. */
export const annotationsReader = defineList<AnnotationRow>(
  {
    name: 'annotations',
    text: perParent(`select a.kind, a.name, a.relation, a.producer, a.identifiers, a.entity_id as "entityId"
    from annotation a where a.article_id = parent.id order by a.position`),
  },
  'article',
);

export interface MetadataRow {
  readonly name: string;
  /** A string unchanged, any other value as JSON. */
  readonly value: string;
}

/** The metadata of an article, by name. */
export const metadataReader = defineList<MetadataRow>(
  {
    name: 'metadata',
    text: perParent(`select m.key as name,
      case jsonb_typeof(m.value) when 'string' then m.value #>> '{}' else m.value::text end as value
    from article a cross join lateral jsonb_each(a.metadata) m where a.id = parent.id order by m.key collate "C"`),
  },
  'article',
);
