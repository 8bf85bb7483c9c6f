import type { VocabularyReference } from '../../fields/reference.ts';
import { at, attributeOf, childrenOf, type XmlElement } from '../../xml/element.ts';

/** The URIs of vocabularies by their aliases, from the catalogues within a document. Remote catalogues are not read. */
export type Catalogue = ReadonlyMap<string, string>;

/** Returns the vocabularies that an item and the header of its message declare. */
export function catalogueOf(item: XmlElement): Catalogue {
  const roots: XmlElement[] = [item];
  for (let from = item.parent; from !== null; from = from.parent) {
    const header = at(from, 'header');
    if (header !== undefined) roots.push(header);
  }
  return new Map(
    roots
      .flatMap((root) => childrenOf(root, 'catalog'))
      .flatMap((catalog) => childrenOf(catalog, 'scheme'))
      .flatMap((scheme) => {
        const [alias, uri] = [attributeOf(scheme, 'alias'), attributeOf(scheme, 'uri')];
        return alias === undefined || uri === undefined ? [] : [[alias, uri] as const];
      }),
  );
}

/** Returns the reference that the attributes `qcode`, `uri` and `literal` of an element state. */
export function referenceOf(element: XmlElement | undefined, catalogue: Catalogue): VocabularyReference {
  const [, alias, code] = /^([^:]+):(.+)$/.exec(attributeOf(element, 'qcode') ?? '') ?? [];
  return {
    scheme: alias === undefined ? undefined : (catalogue.get(alias) ?? alias),
    code,
    uri: attributeOf(element, 'uri'),
    literal: code === undefined ? attributeOf(element, 'literal') : undefined,
  };
}
