import { blocksOf } from '../body/blocks.ts';
import type { PageDocument } from '../dom.ts';

/** The numbers of blocks before and after the headline that can show the authors and the date. */
const BEFORE = 4;
const AFTER = 8;

/** Returns the texts next to the headline: before an article begins, pages show its authors and its date. */
export function nearbyTexts(document: PageDocument, headline: string | undefined): string[] {
  const blocks = blocksOf(document.body);
  const at = blocks.findLastIndex(
    ({ text, element }) => text === headline && /^h\d$/.test(element.localName),
  );
  if (at < 0) return [];
  const after = blocks.slice(at + 1, at + 1 + AFTER);
  // A long paragraph is the beginning of the text.
  const end = after.findIndex(({ text }) => text.length > 300);
  const before = blocks.slice(Math.max(0, at - BEFORE), at);
  return [...(end < 0 ? after : after.slice(0, end)), ...before].map(({ text }) => text);
}
