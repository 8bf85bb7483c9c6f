import type { EntityKind } from '../../../model/entity.ts';
import { identifiersOf } from '../../fields/reference.ts';
import type { RawAnnotation } from '../../record.ts';
import { at, attributeOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../../xml/element.ts';

/** Elements of NITF that name entities, in the head and within the text. */
const KINDS: Readonly<Record<string, EntityKind>> = { person: 'PERSON', org: 'ORGANIZATION' };
/** Parts of a location, from the most to the least specific. */
const LOCATION_PARTS = ['city', 'sublocation', 'state', 'region'] as const;

/** Returns the entities that a `nitf` element marks: those in `identified-content`, and those in its text. */
export function nitfAnnotations(nitf: XmlElement): RawAnnotation[] {
  const identified = at(nitf, 'head', 'docdata', 'identified-content');
  const content = at(nitf, 'body', 'body.content');
  const found = [...annotationsIn(identified, 'ABOUT'), ...annotationsIn(content, 'MENTIONS')];
  // An entity can be marked several times. The first annotation takes precedence: that in the head, if there is one.
  return [
    ...new Map(
      found.toReversed().map((annotation) => [`${annotation.kind} ${annotation.name}`, annotation]),
    ).values(),
  ].toReversed();
}

function annotationsIn(
  element: XmlElement | undefined,
  relation: RawAnnotation['relation'],
): RawAnnotation[] {
  const named = descendantsOf(element, ...Object.keys(KINDS)).flatMap((entity): RawAnnotation[] => {
    const [name, kind] = [nameOf(entity), KINDS[entity.name]];
    if (name === undefined || kind === undefined) return [];
    return [{ kind, name, relation, identifiers: identifiersIn(entity) }];
  });
  const located = descendantsOf(element, 'location').flatMap((location) => locations(location, relation));
  return [...named, ...located];
}

/** A location is a country, or a place and the country in which it is. */
function locations(location: XmlElement, relation: RawAnnotation['relation']): RawAnnotation[] {
  const country = at(location, 'country');
  const part = LOCATION_PARTS.map((name) => at(location, name)).find((found) => found !== undefined);
  const place = part ?? (country === undefined ? location : undefined);
  return [place, country].flatMap((element): RawAnnotation[] => {
    const name = nameOf(element);
    if (element === undefined || name === undefined) return [];
    const iso = attributeOf(element, 'iso-cc')?.toUpperCase();
    const code = iso === undefined ? [] : identifiersOf({ scheme: 'iso3166-1a2', code: iso });
    const kind = element === country ? 'COUNTRY' : 'PLACE';
    return [{ kind, name, relation, identifiers: [...code, ...identifiersIn(element)] }];
  });
}

/** A person's name can be split into parts, which are separated by spaces. */
const nameOf = (element: XmlElement | undefined): string | undefined =>
  textOf(at(element, 'name.given')) === undefined
    ? textOf(element)
    : ['name.given', 'name.family']
        .map((part) => textOf(at(element, part)) ?? '')
        .join(' ')
        .trim();

const identifiersIn = (element: XmlElement): string[] =>
  [element, ...childrenOf(element, 'alt-code')].flatMap((coded) =>
    identifiersOf({ scheme: attributeOf(coded, 'idsrc'), code: attributeOf(coded, 'value') }).filter(
      (identifier) => /^(?:https?|urn|tag|info):/i.test(identifier),
    ),
  );
