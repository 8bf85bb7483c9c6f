import type { EntityKind } from './entity.ts';

/** A subject or keyword that the source assigned to an article. */
export interface Topic {
  readonly name: string;
  /** The URI or name of the vocabulary that defines the code, for example `medtop`; null for a keyword. */
  readonly scheme: string | null;
  /** The code within the scheme, for example `11000000`; null for a keyword. */
  readonly code: string | null;
}

/**
 * The relation of an entity to the article, according to the source.
 *
 * - ABOUT: the article is about the entity.
 * - MENTIONS: the article mentions the entity.
 * - AUTHOR: the entity wrote the article.
 */
export type AnnotationRelation = 'ABOUT' | 'MENTIONS' | 'AUTHOR';

/** An entity that the source of an article, or another producer, assigned to the article. */
export interface Annotation {
  readonly kind: EntityKind;
  readonly name: string;
  readonly relation: AnnotationRelation;
  /** The system or organisation that produced the annotation. By default, the source of the article. */
  readonly producer: string;
  /** Absolute URIs that identify the entity, for example `http://www.wikidata.org/entity/Q159`. */
  readonly identifiers: readonly string[];
}
