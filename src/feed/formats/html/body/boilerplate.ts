import { isElement, type PageDocument, type PageElement, TEXT } from '../dom.ts';
import { isBoilerplateName } from './boilerplate-names.ts';

/** Elements that contain no text of the article. */
const TAGS = new Set(
  (
    'amp-ad aside audio button canvas dialog embed figcaption footer form iframe input label nav noscript object script ' +
    'select style svg template textarea video'
  ).split(' '),
);
const ROLES = new Set(
  'alert banner complementary contentinfo dialog menu navigation search tablist'.split(' '),
);
const STRUCTURE = new Set(['article', 'body', 'html', 'main']);

/** Embedded posts of social networks. */
const POSTS = 'blockquote.twitter-tweet, blockquote.instagram-media';

/** The elements that the page marks as the main text. */
const BODY = '[itemprop~="articleBody"]';

/** Names of hidden elements inside paragraphs. Other names describe links and emphasis there. */
const POPUP = /\b(?:popover|popup|rollover-block|screen-reader-text|sr-only|tooltip|visually-?hidden)\b/;

/** The limits of the class names that are compared. */
const MAX_NAMES = 50;
const MAX_NAME_LENGTH = 200;

/** The minimum length of a text node that counts as prose. */
const MIN_PROSE = 40;

/** An element with more than this share of the prose is never removed: its class name is misleading. */
const MAX_SHARE = 0.3;

/**
 * Removes captions, related links, newsletter boxes, share bars, comments and other elements by their names. Replaces
 * elements around embedded posts of social networks with the posts, which are part of the article.
 */
export function removeBoilerplate({ body }: PageDocument): void {
  const total = proseLength(body);
  const protectedElements = new Set<PageElement>();
  for (const element of [...body.querySelectorAll(BODY), ...body.querySelectorAll(POSTS)]) {
    protectedElements.add(element);
    if (element.matches(BODY)) for (const ancestor of ancestors(element)) protectedElements.add(ancestor);
  }
  let at: PageElement | null = body.firstElementChild;
  while (at) {
    const isRemoved: boolean =
      !protectedElements.has(at) && isBoilerplate(at) && proseLength(at) <= MAX_SHARE * total;
    const next: PageElement | null = (isRemoved ? null : at.firstElementChild) ?? following(at, body);
    if (isRemoved) at.replaceWith(...at.querySelectorAll(POSTS));
    at = next;
  }
}

function* ancestors(element: PageElement): Generator<PageElement> {
  for (let at = element.parentElement; at; at = at.parentElement) yield at;
}

/** Returns the next element that is not inside `element`. */
function following(element: PageElement, root: PageElement): PageElement | null {
  let at: PageElement | null = element;
  while (at && at !== root && !at.nextElementSibling) at = at.parentElement;
  return at && at !== root ? at.nextElementSibling : null;
}

function isBoilerplate(element: PageElement): boolean {
  const { localName, id, className } = element;
  if (TAGS.has(localName)) return true;
  if (STRUCTURE.has(localName)) return false;
  if (localName === 'header') {
    return element.querySelector('h1, time') !== null || !isInside(element, ['article', 'main']);
  }
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (element.hasAttribute('hidden') || isInvisible(element)) return true;
  const names = [id, ...String(className).split(/\s+/)].filter((name) => name !== '').slice(0, MAX_NAMES);
  if (names.length === 0) return false;
  if (isInside(element, ['p'])) return names.some((name) => POPUP.test(name));
  return names.some((name) => isBoilerplateName(name.slice(0, MAX_NAME_LENGTH)));
}

function isInside(element: PageElement, names: readonly string[]): boolean {
  for (const ancestor of ancestors(element)) if (names.includes(ancestor.localName)) return true;
  return false;
}

const isInvisible = (element: PageElement): boolean =>
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

/** Returns the length of the text in long text nodes. Menus and lists of links have short text nodes. */
function proseLength(root: PageElement): number {
  let length = 0;
  for (const node of root.childNodes) {
    if (node.nodeType === TEXT) {
      const text = (node.textContent ?? '').trim();
      if (text.length >= MIN_PROSE) length += text.length;
    } else if (isElement(node) && !TAGS.has(node.localName)) length += proseLength(node);
  }
  return length;
}
