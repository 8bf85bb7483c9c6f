import { parseHTML } from 'linkedom';
import { grouped } from '../../../counted.ts';
import { DatelineError } from '../../../errors.ts';

/** The part of the DOM that this format uses. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  readonly childNodes: Iterable<PageNode>;
  remove(): void;
  replaceWith(...nodes: readonly PageNode[]): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly className: string;
  readonly id: string;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  matches(selectors: string): boolean;
  closest(selectors: string): PageElement | null;
  contains(node: PageNode): boolean;
  append(...nodes: readonly PageNode[]): void;
  prepend(...nodes: readonly PageNode[]): void;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
}

/** Values of `nodeType`. */
export const TEXT = 3;
const ELEMENT = 1;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;

/**
 * The limits of a page. The time that main text extraction takes grows with the number of elements times their depth.
 * News pages have fewer than 2,000 elements.
 */
const MAX_LENGTH = 8_000_000;
const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 256;

const TAG = /<[a-z]/gi;

/** Parses a page. Throws PAGE_TOO_COMPLEX if the page exceeds a limit. Takes linear time. */
export function parsePage(html: string): PageDocument {
  limit('characters', html.length, MAX_LENGTH);
  limit('elements', count(html), MAX_ELEMENTS);
  const isComplete = /<html[\s>]/i.test(html.slice(0, 100_000));
  // The parser adds no missing elements.
  const complete = isComplete ? html : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  // The declarations of linkedom need the types of a browser, which this project does not load.
  const { document } = parseHTML(complete) as unknown as { document: PageDocument };
  limit('levels of elements', depth(document.documentElement), MAX_DEPTH);
  moveIntoBody(document);
  return document;
}

/**
 * Moves the nodes outside the head and the body into the body, as browsers do: the tags of the body are optional, and can
 * be damaged. The parser leaves these nodes where they are.
 */
function moveIntoBody({ documentElement, head, body }: PageDocument): void {
  // The property `body` has added a missing body at the end.
  const nodes = [...documentElement.childNodes];
  const position = nodes.indexOf(body);
  body.prepend(...nodes.slice(0, position).filter((node) => node !== head));
  body.append(...nodes.slice(position + 1).filter((node) => node !== head));
}

function limit(unit: string, size: number, maximum: number): void {
  if (size <= maximum) return;
  throw new DatelineError(
    'PAGE_TOO_COMPLEX',
    `A page must have at most ${grouped(maximum)} ${unit} (got ${grouped(size)}). Save the article without the rest of the page.`,
  );
}

function count(html: string): number {
  let tags = 0;
  TAG.lastIndex = 0;
  while (TAG.test(html)) tags += 1;
  return tags;
}

/** Returns the maximum depth of the elements. Uses no recursion, because the depth is not limited yet. */
function depth(root: PageElement): number {
  let deepest = 1;
  let level = 1;
  let at: PageElement | null = root;
  while (at) {
    deepest = Math.max(deepest, level);
    if (at.firstElementChild) {
      at = at.firstElementChild;
      level += 1;
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      level -= 1;
    }
    at = at === root ? null : (at?.nextElementSibling ?? null);
  }
  return deepest;
}
