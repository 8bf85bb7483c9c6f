import { decodeHTML } from 'entities';
import type { PageDocument } from '../dom.ts';
import { isNode, type LinkedData, readLinkedData } from './json-ld.ts';

/** The metadata of a page: JSON-LD, `meta` elements and microdata. */
export interface PageMetadata {
  readonly document: PageDocument;
  readonly linked: LinkedData;
  /** Returns the first value that is not empty of `meta` elements with one of these names, in this order. */
  meta(...names: readonly string[]): string | undefined;
  /** Returns all values of `meta` elements with a name. */
  metas(name: string): readonly string[];
  /** Returns the texts, or names of nodes, in a property of the JSON-LD of the article. */
  texts(property: string): readonly string[];
}

export function readMetadata(document: PageDocument): PageMetadata {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const value = clean(element.getAttribute('content') ?? '');
    if (value === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase().trim();
      if (name === undefined) continue;
      const values = tags.get(name);
      if (values) values.push(value);
      else tags.set(name, [value]);
    }
  }
  const linked = readLinkedData(document);
  const metas = (name: string): readonly string[] => tags.get(name) ?? [];
  return {
    document,
    linked,
    metas,
    meta: (...names) => names.map((name) => metas(name)[0]).find((value) => value !== undefined),
    texts: (property) =>
      linked
        .values(property)
        .map(textOf)
        .filter((text) => text !== ''),
  };
}

/** The maximum length of a text in the metadata. Longer texts are truncated. */
const MAX_LENGTH = 5000;

/** Returns a text on one line. Character references are decoded, because many sites encode texts twice. */
export const clean = (text: string): string =>
  decodeHTML(text.slice(0, MAX_LENGTH))
    .replace(/<[^<>]{1,100}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Returns a text, or the name of a node. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return clean(value);
  if (!isNode(value)) return '';
  const name = value['name'] ?? value['@value'];
  return typeof name === 'string' ? clean(name) : '';
}
