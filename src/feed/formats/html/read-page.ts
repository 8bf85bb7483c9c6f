import { DatelineError } from '../../../errors.ts';
import type { RawArticle } from '../../record.ts';
import { mainBlocks } from './body/main-text.ts';
import { type PageDocument, parsePage } from './dom.ts';
import { authorsOf } from './metadata/authors.ts';
import { headlineOf } from './metadata/headline.ts';
import { nearbyTexts } from './metadata/nearby.ts';
import { type PageMetadata, readMetadata } from './metadata/page-metadata.ts';
import { isHome, urlOf } from './metadata/page-url.ts';
import { publishedOf } from './metadata/published.ts';
import { sourceOf } from './metadata/source.ts';
import { annotationsOf, topicsOf } from './metadata/subjects.ts';

/** The minimum length of the text of a page that states that it is an article, and of other pages. */
const MIN_BODY = 100;
const MIN_UNSTATED_BODY = 500;

/**
 * Reads the article of a web page. `url` is the address of the page, if known. Throws PAGE_NOT_ARTICLE or
 * PAGE_TOO_COMPLEX.
 */
export function readPage(html: string, url: string | null): RawArticle {
  const document = parsePage(html);
  const page = readMetadata(document);
  const address = urlOf(page, url);
  const source = sourceOf(page, address);
  const headline = headlineOf(page, source);
  const nearby = nearbyTexts(document, headline);
  const authors = authorsOf(page, source, nearby);
  const isStated = statesArticle(page);
  // The language is omitted: many pages state the language of their template, not of the article.
  const fields = {
    headline,
    publishedAt: publishedOf(page, address, nearby),
    source,
    url: address?.href,
    byline: authors.join(', ') || undefined,
    section: sectionOf(page),
    topics: topicsOf(page),
    annotations: annotationsOf(page),
    metadata: otherFields(page),
  };
  if (address && isHome(address) && !isStated) throw notArticle('it is the home page of a site');
  const body = bodyOf(document, page, headline, authors);
  const minimum = isStated ? MIN_BODY : MIN_UNSTATED_BODY;
  if (body.length < minimum) {
    throw notArticle(`its main text has ${body.length} characters, and at least ${minimum} are required`);
  }
  return { body, ...fields };
}

/**
 * Returns the main text. The text in the metadata is used if it is much longer, because such a page loads the rest of
 * its text later.
 */
function bodyOf(
  document: PageDocument,
  page: PageMetadata,
  headline: string | undefined,
  authors: readonly string[],
): string {
  const stated = page.linked.article?.['articleBody'];
  const blocks = mainBlocks(document, { headline: headline ?? null, authors });
  const body = blocks.map(({ text }) => text).join('\n\n');
  if (typeof stated !== 'string' || stated.length < 2 * body.length || stated.length < MIN_BODY) return body;
  return stated
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n\n')
    .trim();
}

/** Returns the first section. Some sites join several with commas. */
function sectionOf(page: PageMetadata): string | undefined {
  const sections = [
    ...page.texts('articleSection'),
    page.meta('article:section', 'parsely-section', 'og:section'),
  ];
  return sections[0]?.split(/\s*,\s*/)[0];
}

/** Returns whether the page states that it is an article. */
function statesArticle({ linked, document, meta }: PageMetadata): boolean {
  if (linked.article !== null || meta('og:type')?.toLowerCase() === 'article') return true;
  return (
    meta('article:published_time') !== undefined ||
    document.querySelector('[itemprop~="articleBody"]') !== null
  );
}

function otherFields(page: PageMetadata): Record<string, string> {
  return present({
    description: page.meta('og:description', 'description', 'twitter:description'),
    image: page.meta('og:image', 'twitter:image'),
    modifiedAt: page.texts('dateModified')[0] ?? page.meta('article:modified_time', 'og:updated_time'),
  });
}

/** Returns the fields that have a value. */
const present = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  );

const notArticle = (why: string): DatelineError =>
  new DatelineError(
    'PAGE_NOT_ARTICLE',
    `The page is not an article: ${why}. Remove the page from the input.`,
  );
