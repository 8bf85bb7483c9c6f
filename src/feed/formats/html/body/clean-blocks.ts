import type { Block } from './blocks.ts';
import { isControl, isCredit, isLabel, isLinkLine, isRequest } from './notices.ts';

/** The number of blocks at the beginning that can be a headline, byline or date. */
const HEAD = 4;
/** The number of blocks at the end that can be a note about the author or a request to subscribe. */
const TAIL = 4;

const DATE_LINE = /^[|\s]*(?:(?:first |last )?(?:created|modified|posted|published|updated)\b).{0,100}$/i;
const TIMESTAMP = /^(?=.*\b(?:19|20)\d\d\b)(?=.*\d{1,2}[:.]\d\d).{0,60}$/;
const BYLINE = /^(?:by|By|BY|Von|Por|Par)\s+\p{Lu}[^.!?]{0,100}$/u;
const UPDATED = /^\(?updated\b.{0,30}\d.{0,20}$/i;
const ABOUT_AUTHOR =
  /\b(?:author|columnist|contributor|correspondent|covers|curator|editor|journalist|producer|professor|reporter|writer|writes)\b/i;

/** The parts of the metadata that appear in the text too. */
export interface KnownText {
  readonly headline: string | null;
  readonly authors: readonly string[];
}

/** Removes the blocks that are not text of the article: credits, bylines, dates, links to other articles, requests. */
export function cleanBlocks(blocks: readonly Block[], known: KnownText): Block[] {
  const kept = withoutLabels(blocks.filter((block) => !isNotice(block)));
  const inside = kept.filter(
    (block, i) =>
      !(i < HEAD && isHeading(block, known)) && !(i >= kept.length - TAIL && isClosing(block, known)),
  );
  while (inside.length > 1 && isLink(inside.at(-1))) inside.pop();
  return inside;
}

const isLink = (block: Block | undefined): boolean =>
  block !== undefined && block.linked >= 0.75 * block.text.length;

function isNotice(block: Block): boolean {
  const { text, followsImage, isEmphasised } = block;
  if (isControl(text) || isCredit(text) || UPDATED.test(text)) return true;
  if (followsImage && isEmphasised && text.length < 150 && !/^h\d$/.test(block.element.localName))
    return true;
  if (isLinkLine(text) && block.linked > 0.3 * text.length) return true;
  // A link in capital letters: "READ MORE ON EXAMPLE NEWS".
  return isLink(block) && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

/** Removes labels such as "Related stories" with the links after them. */
function withoutLabels(blocks: readonly Block[]): Block[] {
  let isRelated = false;
  return blocks.filter((block) => {
    if (isLabel(block.text)) isRelated = true;
    else if (!isLink(block)) isRelated = false;
    return !isRelated;
  });
}

function isHeading({ text }: Block, { headline, authors }: KnownText): boolean {
  if (headline !== null && text.toLowerCase() === headline.toLowerCase()) return true;
  if (authors.some((author) => text.toLowerCase() === author.toLowerCase())) return true;
  return DATE_LINE.test(text) || TIMESTAMP.test(text) || BYLINE.test(text);
}

function isClosing({ text }: Block, { authors }: KnownText): boolean {
  if (isRequest(text)) return true;
  const isAboutAuthor = authors.some((author) => text.startsWith(author)) && ABOUT_AUTHOR.test(text);
  return isAboutAuthor && text.length < 600;
}
