import type { PageElement } from '../dom.ts';
import { isNode, typesOf } from './json-ld.ts';
import { clean, type PageMetadata, textOf } from './page-metadata.ts';

const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'article_author',
  'byl',
  'bylines',
];
/** Elements that show the authors, from the most to the least specific. */
const SHOWN = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '[class*="byline"] a[href*="author"], [class*="byline"] a[href*="people"]',
  '[class*="byline"] [class*="author"], [class*="byline"] [class*="name"]',
  '[class~="byline"], [class~="author-name"], [class~="author"], [class*="byline"], [class*="author-name"], [class*="authorName"]',
];
const ROLE =
  /\b(?:advisor|analyst|anchor|anchors|blogger|bureau|chief|columnist|contributor|correspondent|critic|desk|director|editor|editorial|freelance|journalist|news service|photographer|producer|professor|publisher|reporter|reporting|special to|staff|team|writer|writers)\b/i;
const ACCOUNTS = new Set([
  'admin',
  'administrator',
  'editor',
  'guest',
  'staff',
  'user',
  'webmaster',
  'anonymous',
]);
const MAX_AUTHORS = 20;

/** Names of organisations, which follow the names of people in many bylines. */
const ORGANISATION =
  /\b(?:agency|associated|broadcasting|business|daily|digital|group|inc|institute|ltd|magazine|media|network|news|post|press|radio|reuters|service|times|tribune|tv|university)\b|^\p{Lu}{2,}$/iu;
const BYLINE = /^(?:by|BY|By|Von|Por|Par)\s+(?=\p{Lu})/u;

/** Returns whether a name is a name of a person. */
export const isPerson = (name: string): boolean => name.includes(' ') && !ORGANISATION.test(name);

/**
 * Returns the names of the authors, without job titles and addresses. Organisations are omitted if there are people.
 * `nearby` contains the texts next to the headline.
 */
export function authorsOf(
  page: PageMetadata,
  source: string | undefined,
  nearby: readonly string[],
): string[] {
  const authors = page.linked.values('author');
  const stated = [
    authors
      .filter((author) => !isNode(author) || !typesOf(author).some((type) => /organization/i.test(type)))
      .map(textOf),
    META.flatMap((name) => page.metas(name).slice(0, MAX_AUTHORS)).filter((text) => !/^\p{Lu}+$/u.test(text)),
  ];
  const visible = [
    ...SHOWN.map((selectors) => shown(page, selectors)),
    nearby.filter((text) => BYLINE.test(text)),
  ];
  const names = [
    ...stated.map((texts) => texts.flatMap(namesIn)),
    ...visible.map((texts) => texts.flatMap(namesIn).filter((name) => name.includes(' '))),
    authors.map(textOf).flatMap(namesIn),
  ];
  for (const list of names) {
    const known = list.filter((name) => !isSource(name, source));
    const people = known.filter(isPerson);
    const [first] = [people, known].filter(({ length }) => length > 0);
    if (first)
      return [...new Map(first.map((name) => [name.toLowerCase(), name])).values()].slice(0, MAX_AUTHORS);
  }
  return [];
}

/** Returns the texts of the elements that show authors. Only the first element and its siblings belong to the article. */
function shown({ document }: PageMetadata, selectors: string): string[] {
  const texts: string[] = [];
  let parent: PageElement | null | undefined;
  for (const element of document.querySelectorAll(selectors)) {
    if (element.closest('[class*="comment"], [id*="comment"], aside, footer')) continue;
    const text = clean(element.textContent ?? '');
    if (text === '' || text.length > 200) continue;
    parent ??= element.parentElement?.parentElement ?? element.parentElement;
    if (texts.length > 0 && !parent?.contains(element)) break;
    texts.push(text);
    if (texts.length === MAX_AUTHORS) break;
  }
  return texts;
}

/** Returns the names in a byline such as "By Ann Example and Bo Example, Example News". */
export function namesIn(byline: string): string[] {
  const text = byline
    .slice(0, 500)
    .replace(/\S+@\S+\.\S+|https?:\S+|(?<!\S)@\w+/g, ' ')
    .replace(/^(?:.{0,20}\s)?(?:written by|posted by|story by|by)\b:?\s+|^(?:von|por|par)\s+/i, '')
    .replace(
      /\s*(?:[|•·/]| [–—-] |\bfor\b|\bupdated\b|\bpublished\b|\bposted\b|\bpubliziert\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d).*$/i,
      '',
    );
  return text
    .split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b)\s*/i)
    .map((part) => withAffiliationRemoved(part.replace(/^by\s+/i, '').trim()))
    .filter(isName)
    .map(withCase);
}

/** "Ann Example. Example International" becomes "Ann Example". */
const withAffiliationRemoved = (name: string): string =>
  name
    .replace(/(?<=\p{Ll}{2})\.\s.*$/u, '')
    .replace(/\s*\(.*$/, '')
    .replace(/[\s.:]+$/, '');

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || ROLE.test(text) || ACCOUNTS.has(text.toLowerCase()))
    return false;
  return /^\p{Lu}/u.test(text) && text.split(' ').length <= 5;
}

/** "TOM EXAMPLE" becomes "Tom Example". A single word in capital letters is an acronym. */
function withCase(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{Ll}|(?<=\bmc|[-'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const isSource = (name: string, source: string | undefined): boolean => {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\.\w{2,3}$/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return source !== undefined && fold(name) === fold(source);
};
