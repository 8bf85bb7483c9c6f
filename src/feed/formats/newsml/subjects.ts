import type { AnnotationRelation, Topic } from '../../../model/annotation.ts';
import type { EntityKind } from '../../../model/entity.ts';
import { placeKind } from '../../fields/entity-kind.ts';
import { identifiersOf, topicOf } from '../../fields/reference.ts';
import type { RawAnnotation } from '../../record.ts';
import { attributeOf, childrenOf, textOf, type XmlElement } from '../../xml/element.ts';
import { type Catalogue, referenceOf } from './qcodes.ts';

/** The types of concepts that are entities, without the alias of their vocabulary. */
const KINDS: Readonly<Record<string, EntityKind | 'GEOGRAPHIC'>> = {
  person: 'PERSON',
  organisation: 'ORGANIZATION',
  organization: 'ORGANIZATION',
  team: 'ORGANIZATION',
  geoarea: 'GEOGRAPHIC',
  poi: 'GEOGRAPHIC',
  city: 'GEOGRAPHIC',
  statprov: 'GEOGRAPHIC',
  region: 'GEOGRAPHIC',
  country: 'COUNTRY',
};

/** The topics and the entities of a news item. */
export interface Concepts {
  readonly topics: readonly Topic[];
  readonly annotations: readonly RawAnnotation[];
}

/**
 * Returns the entities and topics of a news item. A subject that is an entity is an annotation; other subjects are
 * topics. Names, types and equivalent identifiers are also read from `assert` elements for the same concept.
 */
export function conceptsOf(
  item: XmlElement,
  contentMeta: XmlElement | undefined,
  catalogue: Catalogue,
): Concepts {
  const asserts = childrenOf(item, 'assert');
  const topics: Topic[] = [];
  const annotations: RawAnnotation[] = [];
  const read = (element: XmlElement, relation: AnnotationRelation): void => {
    const facts = [element, ...asserts.filter((assert) => isSameConcept(assert, element))];
    const name = nameIn(facts);
    if (name === undefined) return;
    const identifiers = identifiersIn(facts, catalogue);
    const kind = kindIn(facts, identifiers);
    if (kind !== undefined) annotations.push({ kind, name, relation, identifiers });
    else if (relation === 'ABOUT') topics.push(topicOf(name, referenceOf(element, catalogue)));
  };
  for (const subject of childrenOf(contentMeta, 'subject')) read(subject, 'ABOUT');
  for (const creator of childrenOf(contentMeta, 'creator')) read(creator, 'AUTHOR');
  for (const keyword of childrenOf(contentMeta, 'keyword')) {
    const name = textOf(keyword);
    if (name !== undefined) topics.push(topicOf(name, {}));
  }
  return { topics, annotations };
}

const isSameConcept = (assert: XmlElement, element: XmlElement): boolean =>
  ['qcode', 'uri', 'literal'].some((name) => {
    const value = attributeOf(element, name);
    return value !== undefined && value === attributeOf(assert, name);
  });

/** Returns the first name, preferring names in the language of the item, which are those without `xml:lang`. */
export function nameIn(elements: readonly XmlElement[]): string | undefined {
  const names = elements.flatMap((element) => childrenOf(element, 'name'));
  return textOf(names.find((name) => attributeOf(name, 'xml:lang') === undefined) ?? names[0]);
}

function kindIn(elements: readonly XmlElement[], identifiers: readonly string[]): EntityKind | undefined {
  const types = elements.flatMap((element) => [
    attributeOf(element, 'type'),
    attributeOf(element, 'typeuri'),
    ...childrenOf(element, 'type').map((type) => attributeOf(type, 'qcode') ?? attributeOf(type, 'uri')),
  ]);
  const kind = types
    .map((type) => KINDS[type?.replace(/^.*[:/]/, '').toLowerCase() ?? ''])
    .find((found) => found !== undefined);
  return kind === 'GEOGRAPHIC' ? placeKind(identifiers) : kind;
}

const identifiersIn = (elements: readonly XmlElement[], catalogue: Catalogue): string[] => [
  ...new Set(
    elements
      .flatMap((element) => [element, ...childrenOf(element, 'sameAs')])
      .flatMap((element) => identifiersOf(referenceOf(element, catalogue)))
      .filter((identifier) => /^(?:https?|urn|tag|info):/i.test(identifier)),
  ),
];
