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
  rawTextOf,
  textOf,
  type XmlElement,
} from '../../xml/element.ts';
import { fullTextOf, longTextOf } from './full-text.ts';
import { itemContent } from './item.ts';

/** Returns the article of an item of RSS 0.9, 1.0 or 2.0. */
export function articleOfRss(item: XmlElement): RecordContent {
  // In RSS 1.0, items are siblings of the channel.
  const channel = item.parent?.name === 'channel' ? item.parent : at(item.parent ?? undefined, 'channel');
  const guid = at(item, 'guid');
  const id = textOf(guid) ?? attributeOf(item, 'rdf:about');
  const isWebAddress = id !== undefined && /^https?:/i.test(id);
  const isPermaLink = isWebAddress && attributeOf(guid, 'isPermaLink') !== 'false';
  const link = textOf(at(item, 'link')) ?? attributeOf(at(item, 'atom:link'), 'href');
  const url = webAddress(link) ?? (isPermaLink ? id : undefined);
  const source = lineOfHtml(textOf(at(channel, 'title'))) ?? textOf(at(channel, 'dc:publisher'));
  return itemContent(
    withoutEmpty({
      // An id that is an address changes when the site moves, as the URL does. The URL is sufficient.
      id: isPermaLink && url !== undefined ? undefined : id,
      url,
      headline: lineOfHtml(rawText(at(item, 'title')) ?? textOf(at(item, 'dc:title'))),
      body:
        fullTextOf(rawText(at(item, 'content:encoded'))) ??
        fullTextOf(rawText(at(item, 'xhtml:body'))) ??
        longTextOf(rawText(at(item, 'description'))),
      publishedAt:
        textOf(at(item, 'pubDate')) ?? textOf(at(item, 'dc:date')) ?? textOf(at(item, 'dcterms:issued')),
      source,
      byline: bylineOf(authorsOf(item)),
      language:
        textOf(at(item, 'dc:language')) ??
        textOf(at(channel, 'language')) ??
        textOf(at(channel, 'dc:language')) ??
        inheritedAttributeOf(item, 'xml:lang'),
      topics: topicsOf(item),
      metadata: withoutEmpty({
        description: lineOfHtml(rawText(at(item, 'description'))),
        originalSource: textOf(at(item, 'source')),
        copyrightNotice: textOf(at(item, 'dc:rights')) ?? textOf(at(channel, 'copyright')),
      }),
    }),
  );
}

const webAddress = (text: string | undefined): string | undefined =>
  text !== undefined && /^https?:/i.test(text) ? text : undefined;

const rawText = (element: XmlElement | undefined): string | undefined =>
  element === undefined ? undefined : rawTextOf(element);

/** Returns the names of the authors. In RSS, an author is an e-mail address with a name in parentheses. */
function authorsOf(item: XmlElement): string | undefined {
  const creators = childrenOf(item, 'dc:creator').flatMap((creator) => lineOfHtml(textOf(creator)) ?? []);
  if (creators.length > 0) return creators.join(', ');
  const author = textOf(at(item, 'author')) ?? textOf(at(item, 'itunes:author'));
  const [, name] = /^\S+@\S+\s*\((.+)\)$/.exec(author ?? '') ?? [];
  return name ?? (author?.includes('@') ? undefined : author);
}

function topicsOf(item: XmlElement) {
  const named = childrenOf(item, 'category', 'dc:subject').flatMap((category) => {
    const name = lineOfHtml(textOf(category));
    return name === undefined ? [] : [topicOf(name, { scheme: attributeOf(category, 'domain') })];
  });
  const keywords = (textOf(at(item, 'media:keywords')) ?? '').split(',').map((keyword) => keyword.trim());
  return [...named, ...keywords.filter((keyword) => keyword !== '').map((keyword) => topicOf(keyword, {}))];
}
