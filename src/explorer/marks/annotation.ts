import type { EntityLabel, Passage } from '../app/paths.ts';
import type { MentionHow, QuantityKind } from '../generated/article.ts';

/** An entity that a text mentions and the archive does not contain, so that it has no page. */
interface NewEntity extends Pick<EntityLabel, 'kind' | 'name'> {
  readonly slug: null;
}

export type MarkedEntity = EntityLabel | NewEntity;

export const isInArchive = (entity: MarkedEntity): entity is EntityLabel => entity.slug !== null;

/** A mention of an entity in a text. */
export interface EntityAnnotation extends Passage {
  readonly type: 'entity';
  readonly entity: MarkedEntity;
  readonly how: MentionHow;
  readonly mentionCount: number;
}

/** An amount in a text, with its normalised value. */
export interface QuantityAnnotation extends Passage {
  readonly type: 'quantity';
  readonly kind: QuantityKind;
  readonly value: number;
  readonly maxValue: number | null;
  readonly unit: string;
}

/** A date or period in a text, with its first and last day. */
export interface TimeAnnotation extends Passage {
  readonly type: 'time';
  readonly from: string;
  readonly to: string;
}

export type TextAnnotation = EntityAnnotation | QuantityAnnotation | TimeAnnotation;

/** A quotation in a text. */
export interface QuotationSpan extends Passage {
  readonly source: MarkedEntity | null;
}

/** A statement in a text that is not a quotation. */
export interface StatementSpan extends Passage {
  readonly source: MarkedEntity | null;
  readonly sourceText: string | null;
  readonly cue: string | null;
}
