import type { AnnotationRelation, Topic } from '../../../model/annotation.ts';
import type { EntityKind } from '../../../model/entity.ts';
import { placeKind } from '../../fields/entity-kind.ts';
import { identifiersOf, topicOf } from '../../fields/reference.ts';
import type { RawAnnotation } from '../../record.ts';
import { isNode, type JsonLdNode, typesOf } from './graph.ts';

const ORGANISATION =
  /(?:Organization|Corporation|Business|Team|Airline|Consortium|Party|School|University|Library)$/;
const PLACE =
  /^(?:Place|City|State|AdministrativeArea|LandmarksOrHistoricalBuildings|Landform|Airport|Park|Continent)$/;

/** Returns the values of a property as a list. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Returns the first string of a property, or the `@value` of a string with a language; undefined if there is none. */
export function stringOf(value: unknown): string | undefined {
  for (const one of valuesOf(value)) {
    const text = isNode(one) ? one['@value'] : one;
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
    if (typeof text === 'number') return String(text);
  }
  return undefined;
}

/** Returns the names of people or organisations, which are strings or objects. */
export const namesOf = (value: unknown): string[] =>
  valuesOf(value).flatMap((one) => (isNode(one) ? stringOf(one['name']) : stringOf(one)) ?? []);

/** Returns the entities in a property. Strings and objects of other types are not entities. */
export function annotationsIn(value: unknown, relation: AnnotationRelation): RawAnnotation[] {
  return valuesOf(value)
    .filter(isNode)
    .flatMap((node): RawAnnotation[] => {
      const name = stringOf(node['name']);
      const identifiers = identifiersIn(node);
      const kind = kindOf(node, identifiers);
      return name === undefined || kind === undefined ? [] : [{ kind, name, relation, identifiers }];
    });
}

/** Returns the topics in a property: strings, defined terms and things that are not entities. */
export function topicsIn(value: unknown): Topic[] {
  return valuesOf(value).flatMap((one): Topic[] => {
    if (!isNode(one)) {
      const name = stringOf(one);
      return name === undefined ? [] : [topicOf(name, {})];
    }
    const name = stringOf(one['name']);
    if (name === undefined || kindOf(one, []) !== undefined) return [];
    const set = one['inDefinedTermSet'];
    const scheme = isNode(set) ? (stringOf(set['@id']) ?? stringOf(set['name'])) : stringOf(set);
    const code = stringOf(one['termCode']);
    return [topicOf(name, code === undefined ? { uri: identifiersIn(one)[0] } : { scheme, code })];
  });
}

function kindOf(node: JsonLdNode, identifiers: readonly string[]): EntityKind | undefined {
  const types = typesOf(node);
  if (types.includes('Person')) return 'PERSON';
  if (types.includes('Country')) return 'COUNTRY';
  if (types.some((type) => ORGANISATION.test(type))) return 'ORGANIZATION';
  return types.some((type) => PLACE.test(type)) ? placeKind(identifiers) : undefined;
}

/** Returns the absolute URIs of a thing. */
function identifiersIn(node: JsonLdNode): string[] {
  const uris = [node['@id'], ...valuesOf(node['sameAs'])];
  return [...new Set(uris.flatMap((uri) => identifiersOf({ literal: stringOf(uri) })))];
}
