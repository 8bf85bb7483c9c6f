import type { Topic } from '../../../model/annotation.ts';
import { BodyNotIncludedError } from '../../fields/body-not-included.ts';
import { bylineOf } from '../../fields/byline.ts';
import { withoutEmpty } from '../../fields/without-empty.ts';
import { lineOfHtml, textOfPossibleHtml } from '../../markup/html-text.ts';
import type { RawArticle, RecordContent } from '../../record.ts';
import { isArticle, isNode, type JsonLdNode, typesOf } from './graph.ts';
import { annotationsIn, namesOf, stringOf, topicsIn, valuesOf } from './things.ts';

/** Returns the article of an object of JSON-LD, or the reason why it is not an article to store. */
export function articleOfJsonLd(value: unknown): RecordContent {
  if (!isNode(value) || !isArticle(value))
    return { skipped: `The object is not an article (its \`@type\` is ${describedType(value)}).` };
  const article = fieldsOf(value);
  if (article.body !== undefined || article.url === undefined) return article;
  return new BodyNotIncludedError(article, article.url);
}

const describedType = (value: unknown): string => (isNode(value) && typesOf(value).join(', ')) || 'missing';

function fieldsOf(node: JsonLdNode): RawArticle {
  const body = stringOf(node['articleBody']) ?? stringOf(node['text']);
  const author = node['author'] ?? node['creator'];
  return withoutEmpty({
    id: identifierOf(node['identifier']),
    url: urlOf(node),
    headline: lineOfHtml(stringOf(node['headline']) ?? stringOf(node['name'])),
    body: body === undefined ? undefined : textOfPossibleHtml(body),
    publishedAt:
      stringOf(node['datePublished']) ?? stringOf(node['dateCreated']) ?? stringOf(node['dateModified']),
    source: ['publisher', 'sourceOrganization', 'provider'].flatMap((name) => namesOf(node[name]))[0],
    byline: bylineOf(namesOf(author).join(', ')),
    section: stringOf(node['articleSection']),
    language: languageOf(node['inLanguage']),
    topics: [...topicsIn(node['about']), ...keywordsOf(node['keywords'])],
    annotations: [
      ...annotationsIn(node['about'], 'ABOUT'),
      ...annotationsIn(node['mentions'], 'MENTIONS'),
      ...annotationsIn(author, 'AUTHOR'),
    ],
    metadata: withoutEmpty({
      description: lineOfHtml(stringOf(node['description'])),
      located:
        stringOf(node['dateline']) ??
        namesOf(node['contentLocation'])[0] ??
        namesOf(node['locationCreated'])[0],
      versionCreated: stringOf(node['dateModified']),
      copyrightHolder: namesOf(node['copyrightHolder'])[0],
      copyrightNotice: stringOf(node['copyrightNotice']),
      license: stringOf(node['license']),
    }),
  });
}

/** An identifier is a string or a `PropertyValue`. */
function identifierOf(value: unknown): string | undefined {
  const first = valuesOf(value)[0];
  return isNode(first) ? stringOf(first['value']) : stringOf(first);
}

function urlOf(node: JsonLdNode): string | undefined {
  const page = node['mainEntityOfPage'];
  const candidates = [node['url'], isNode(page) ? (page['@id'] ?? page['url']) : page, node['@id']];
  return candidates.map(stringOf).find((url) => url !== undefined && /^https?:/i.test(url));
}

/** A language is a tag or a `Language`, whose `alternateName` is a tag. */
function languageOf(value: unknown): string | undefined {
  const first = valuesOf(value)[0];
  return isNode(first) ? stringOf(first['alternateName']) : stringOf(first);
}

/** Keywords are a list, or one string with commas. */
const keywordsOf = (value: unknown): Topic[] =>
  valuesOf(value).flatMap((keyword) =>
    typeof keyword === 'string'
      ? keyword.split(',').flatMap((part) => topicsIn(part.trim()))
      : topicsIn(keyword),
  );
