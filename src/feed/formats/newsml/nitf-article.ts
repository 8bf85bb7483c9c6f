import { bylineOf } from '../../fields/byline.ts';
import { topicOf } from '../../fields/reference.ts';
import { withoutEmpty } from '../../fields/without-empty.ts';
import { withoutHeadline } from '../../fields/without-headline.ts';
import type { RawArticle } from '../../record.ts';
import {
  at,
  attributeOf,
  childrenOf,
  descendantsOf,
  inheritedAttributeOf,
  isElement,
  textOf,
  type XmlElement,
} from '../../xml/element.ts';
import { markupTextOf } from '../../xml/element-text.ts';
import { nitfAnnotations } from './nitf-annotations.ts';

/** Returns the article of a `nitf` element. */
export function articleOfNitf(nitf: XmlElement): RawArticle {
  const head = at(nitf, 'head');
  const docdata = at(head, 'docdata');
  const bodyHead = at(nitf, 'body', 'body.head');
  const hedline = at(bodyHead, 'hedline');
  const headline = textOf(at(hedline, 'hl1')) ?? textOf(hedline) ?? textOf(at(head, 'title'));
  const pubdata = at(head, 'pubdata');
  const url = attributeOf(pubdata, 'ex-ref');
  return withoutEmpty({
    id: attributeOf(at(docdata, 'doc-id'), 'id-string'),
    url: url !== undefined && /^https?:/i.test(url) ? url : undefined,
    headline,
    body: withoutHeadline(markupTextOf(childrenOf(at(nitf, 'body'), 'body.content')), headline),
    publishedAt: dateOf(nitf),
    source:
      attributeOf(pubdata, 'name') ??
      textOf(at(bodyHead, 'distributor')) ??
      attributeOf(at(docdata, 'doc.copyright'), 'holder'),
    byline: bylineIn(at(bodyHead, 'byline')),
    section: attributeOf(pubdata, 'position.section'),
    language: inheritedAttributeOf(nitf, 'xml:lang') ?? attributeOf(at(nitf, 'body'), 'xml:lang'),
    topics: topicsOf(head),
    annotations: nitfAnnotations(nitf),
    metadata: withoutEmpty({
      located: textOf(at(bodyHead, 'dateline')),
      description: markupTextOf(childrenOf(bodyHead, 'abstract')),
      urgency: attributeOf(at(docdata, 'urgency'), 'ed-urg'),
      copyrightHolder: attributeOf(at(docdata, 'doc.copyright'), 'holder'),
    }),
  });
}

/** Returns the names of a byline, without the title of the author, unless there is nothing else. */
function bylineIn(byline: XmlElement | undefined): string | undefined {
  if (byline === undefined) return undefined;
  const named = {
    ...byline,
    children: byline.children.filter((child) => !isElement(child) || child.name !== 'byttl'),
  };
  return bylineOf(textOf(named)) ?? bylineOf(textOf(byline));
}

/** NITF writes dates in the basic format of ISO 8601. */
function dateOf(nitf: XmlElement): string | undefined {
  const docdata = at(nitf, 'head', 'docdata');
  return (
    attributeOf(at(docdata, 'date.issue'), 'norm') ??
    attributeOf(at(docdata, 'date.release'), 'norm') ??
    attributeOf(at(nitf, 'head', 'pubdata'), 'date.publication') ??
    attributeOf(at(nitf, 'body', 'body.head', 'dateline', 'story.date'), 'norm')
  );
}

function topicsOf(head: XmlElement | undefined): RawArticle['topics'] {
  const subjects = childrenOf(at(head, 'tobject'), 'tobject.subject').flatMap((subject) => {
    const code = attributeOf(subject, 'tobject.subject.refnum');
    const name = ['detail', 'matter', 'type']
      .map((level) => attributeOf(subject, `tobject.subject.${level}`))
      .find((level) => level !== undefined);
    return name === undefined
      ? []
      : [topicOf(name, { scheme: code === undefined ? undefined : 'subj', code })];
  });
  const keywords = descendantsOf(at(head, 'docdata', 'key-list'), 'keyword').flatMap((keyword) => {
    const name = attributeOf(keyword, 'key');
    return name === undefined ? [] : [topicOf(name, {})];
  });
  return [...subjects, ...keywords];
}
