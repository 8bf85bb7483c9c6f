/** An element of XML. Names have no namespace, or the prefix that is written in the input. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  readonly children: (XmlElement | string)[];
}

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

/** Returns the child elements with one of the names, in the order of the input. */
export const childrenOf = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] =>
  element === undefined ? [] : element.children.filter(isElement).filter(({ name }) => names.includes(name));

/** Returns the first element at a path of names. */
export function at(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = childrenOf(found, name)[0];
  return found;
}

/** Returns all elements with one of the names within an element, in the order of the input. */
export function descendantsOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  if (element === undefined) return [];
  return element.children
    .filter(isElement)
    .flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...descendantsOf(child, ...names)]);
}

/** Returns the text of an element and its descendants as one line; undefined if there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  const text = element === undefined ? '' : rawTextOf(element).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** Returns the text of an element and its descendants, with its white space. */
export const rawTextOf = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? rawTextOf(child) : child)).join('');

/** Returns the value of an attribute without white space at its ends; undefined if it is missing or empty. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[name]?.trim() || undefined;
}

/** Returns the value of an attribute of an element or its nearest ancestor, as for `xml:lang`. */
export function inheritedAttributeOf(element: XmlElement, name: string): string | undefined {
  for (let from: XmlElement | null = element; from !== null; from = from.parent) {
    const value = attributeOf(from, name);
    if (value !== undefined) return value;
  }
  return undefined;
}
