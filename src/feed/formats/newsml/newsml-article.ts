import { bylineOf } from '../../fields/byline.ts';
import { publicationStatus } from '../../fields/publication-status.ts';
import { withoutEmpty } from '../../fields/without-empty.ts';
import { withoutHeadline } from '../../fields/without-headline.ts';
import { textOfHtml } from '../../markup/html-text.ts';
import type { RawArticle, RecordContent } from '../../record.ts';
import {
  at,
  attributeOf,
  childrenOf,
  descendantsOf,
  inheritedAttributeOf,
  rawTextOf,
  textOf,
  type XmlElement,
} from '../../xml/element.ts';
import { markupTextOf } from '../../xml/element-text.ts';
import { articleOfNitf } from './nitf-article.ts';
import { catalogueOf } from './qcodes.ts';
import { conceptsOf, nameIn } from './subjects.ts';

/** Returns the article of an item of NewsML-G2, or the reason why it is not an article to store. */
export function articleOfNewsMl(item: XmlElement): RecordContent {
  if (item.name !== 'newsItem') return { skipped: `The item is not a news item (it is a \`${item.name}\`).` };
  const itemMeta = at(item, 'itemMeta');
  const itemClass =
    attributeOf(at(itemMeta, 'itemClass'), 'qcode') ?? attributeOf(at(itemMeta, 'itemClass'), 'uri');
  if (itemClass !== undefined && !/\b(?:text|composite)$/.test(itemClass))
    return { skipped: `The item is not a text (its \`itemClass\` is ${itemClass}).` };
  const pubStatus = at(itemMeta, 'pubStatus');
  const unusable = publicationStatus(
    attributeOf(pubStatus, 'qcode') ?? attributeOf(pubStatus, 'uri'),
    textOf(at(itemMeta, 'embargoed')),
  );
  return unusable ?? articleOf(item, itemMeta);
}

function articleOf(item: XmlElement, itemMeta: XmlElement | undefined): RawArticle {
  const contentMeta = at(item, 'contentMeta');
  const nitf = descendantsOf(at(item, 'contentSet'), 'nitf')[0];
  const inner: RawArticle = nitf === undefined ? {} : articleOfNitf(nitf);
  const headline = textOf(at(contentMeta, 'headline')) ?? inner.headline ?? textOf(at(itemMeta, 'title'));
  const guid = attributeOf(item, 'guid');
  const isWebAddress = guid !== undefined && /^https?:/i.test(guid);
  const { topics, annotations } = conceptsOf(item, contentMeta, catalogueOf(item));
  return withoutEmpty({
    id: isWebAddress ? undefined : guid,
    url: isWebAddress ? guid : inner.url,
    headline,
    body: withoutHeadline(inner.body ?? bodyOf(at(item, 'contentSet')), headline),
    publishedAt:
      textOf(at(itemMeta, 'firstCreated')) ??
      textOf(at(itemMeta, 'versionCreated')) ??
      textOf(at(contentMeta, 'contentCreated')) ??
      inner.publishedAt,
    source: sourceOf(item, itemMeta) ?? inner.source,
    byline: bylineOf(textOf(at(contentMeta, 'by'))) ?? inner.byline ?? creatorsOf(contentMeta),
    section: inner.section,
    language:
      attributeOf(at(contentMeta, 'language'), 'tag') ??
      inner.language ??
      inheritedAttributeOf(item, 'xml:lang'),
    topics: [...topics, ...(inner.topics ?? [])],
    annotations: [...annotations, ...(inner.annotations ?? [])],
    metadata: { ...inner.metadata, ...metadataOf(item, itemMeta, contentMeta) },
  });
}

/** Returns the text of XHTML or plain text within a news item. */
function bodyOf(contentSet: XmlElement | undefined): string {
  const xhtml = childrenOf(contentSet, 'inlineXML').map((inline) => markupTextOf([inline]));
  const data = childrenOf(contentSet, 'inlineData').map((inline) =>
    /html/.test(attributeOf(inline, 'contenttype') ?? '')
      ? textOfHtml(rawTextOf(inline))
      : rawTextOf(inline).trim(),
  );
  return [...xhtml, ...data].find((text) => text !== '') ?? '';
}

/** Returns the name of the provider: its name, its code, or the host of its URI. */
function sourceOf(item: XmlElement, itemMeta: XmlElement | undefined): string | undefined {
  const provider = at(itemMeta, 'provider');
  const uri = attributeOf(provider, 'uri') ?? '';
  return (
    nameIn(provider === undefined ? [] : [provider]) ??
    attributeOf(provider, 'literal') ??
    attributeOf(provider, 'qcode')?.replace(/^[^:]*:/, '') ??
    nameIn(childrenOf(at(item, 'rightsInfo'), 'copyrightHolder')) ??
    (URL.canParse(uri) ? new URL(uri).host : undefined)
  );
}

const creatorsOf = (contentMeta: XmlElement | undefined): string | undefined =>
  childrenOf(contentMeta, 'creator')
    .flatMap((creator) => nameIn([creator]) ?? [])
    .join(', ') || undefined;

const metadataOf = (
  item: XmlElement,
  itemMeta: XmlElement | undefined,
  contentMeta: XmlElement | undefined,
): Record<string, unknown> =>
  withoutEmpty({
    located: nameIn(childrenOf(contentMeta, 'located')),
    slugline: textOf(at(contentMeta, 'slugline')),
    description: textOf(at(contentMeta, 'description')),
    urgency: textOf(at(contentMeta, 'urgency')),
    version: attributeOf(item, 'version'),
    versionCreated: textOf(at(itemMeta, 'versionCreated')),
    copyrightHolder: nameIn(childrenOf(at(item, 'rightsInfo'), 'copyrightHolder')),
    copyrightNotice: textOf(at(item, 'rightsInfo', 'copyrightNotice')),
    usageTerms: textOf(at(item, 'rightsInfo', 'usageTerms')),
    editorialNote: textOf(at(itemMeta, 'edNote')),
  });
