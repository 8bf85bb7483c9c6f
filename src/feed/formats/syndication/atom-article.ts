import { bylineOf } from '../../fields/byline.ts';
import { topicOf } from '../../fields/reference.ts';
import { withoutEmpty } from '../../fields/without-empty.ts';
import { lineOfHtml } from '../../markup/html-text.ts';
import type { RecordContent } from '../../record.ts';
import {
  at,
  attributeOf,
  childrenOf,
  inheritedAttributeOf,
  isElement,
  rawTextOf,
  textOf,
  type XmlElement,
} from '../../xml/element.ts';
import { markupTextOf } from '../../xml/element-text.ts';
import { fullTextOf } from './full-text.ts';
import { itemContent } from './item.ts';

/** Returns the article of an entry of Atom. */
export function articleOfAtom(entry: XmlElement): RecordContent {
  const feed = entry.parent ?? undefined;
  const id = textOf(at(entry, 'id'));
  const url = linkOf(entry) ?? (id !== undefined && /^https?:/i.test(id) ? id : undefined);
  return itemContent(
    withoutEmpty({
      id: id === url ? undefined : id,
      url,
      headline: lineOf(at(entry, 'title')),
      body: contentOf(at(entry, 'content')),
      publishedAt:
        textOf(at(entry, 'published')) ?? textOf(at(entry, 'issued')) ?? textOf(at(entry, 'updated')),
      source: lineOf(at(entry, 'source', 'title')) ?? lineOf(at(feed, 'title')),
      byline: bylineOf(authorsOf(entry) ?? authorsOf(at(entry, 'source')) ?? authorsOf(feed)),
      language: inheritedAttributeOf(at(entry, 'content') ?? entry, 'xml:lang'),
      topics: childrenOf(entry, 'category').flatMap((category) => {
        const term = attributeOf(category, 'term');
        const name = attributeOf(category, 'label') ?? term;
        if (name === undefined) return [];
        const scheme = attributeOf(category, 'scheme');
        return [topicOf(name, { scheme, code: scheme === undefined ? undefined : term })];
      }),
      metadata: withoutEmpty({
        description: lineOf(at(entry, 'summary')),
        versionCreated: textOf(at(entry, 'updated')),
        copyrightNotice: lineOf(at(entry, 'rights')) ?? lineOf(at(feed, 'rights')),
      }),
    }),
  );
}

/** Returns the address of the page: the link without a relation or with `alternate`, preferably to HTML. */
function linkOf(entry: XmlElement): string | undefined {
  const links = childrenOf(entry, 'link').filter(
    (link) =>
      (attributeOf(link, 'rel') ?? 'alternate') === 'alternate' && attributeOf(link, 'href') !== undefined,
  );
  const link =
    links.find((candidate) => /html/.test(attributeOf(candidate, 'type') ?? 'text/html')) ?? links[0];
  const [href, base] = [attributeOf(link, 'href'), inheritedAttributeOf(entry, 'xml:base')];
  return href === undefined || !URL.canParse(href, base) ? undefined : new URL(href, base).href;
}

/** Returns plain text of a text construct: text, escaped HTML or XHTML. */
function contentOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const type = attributeOf(element, 'type') ?? 'text';
  if (type === 'xhtml' || element.children.some(isElement))
    return markupTextOf(element.children.filter(isElement)) || undefined;
  return fullTextOf(rawTextOf(element));
}

function lineOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  return attributeOf(element, 'type') === 'xhtml' ? textOf(element) : lineOfHtml(rawTextOf(element));
}

const authorsOf = (element: XmlElement | undefined): string | undefined =>
  childrenOf(element, 'author')
    .flatMap((author) => textOf(at(author, 'name')) ?? [])
    .join(', ') || undefined;
