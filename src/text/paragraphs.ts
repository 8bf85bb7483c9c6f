import type { Span } from '../model/span.ts';
import { isSpace } from './characters.ts';

/** The lengths of the lines of wrapped text, in characters. */
const NARROWEST = 50;
const WIDEST = 90;
/** The maximum difference between the longest lines of two paragraphs of one width, in characters. */
const RAGGED = 15;

/** A line without its line feed, and the length of its first word. */
interface Line extends Span {
  readonly firstWord: number;
  readonly isIndented: boolean;
}

/**
 * Splits a text into paragraphs. A line is a paragraph, except in wrapped text: there, a line continues in the next
 * line if the first word of the next line did not fit into it. Text is wrapped if most lines between two blank lines
 * have 50 to 90 characters and end within a sentence. Linear time.
 */
export function paragraphs(text: string): Span[] {
  const blocks = blocksOf(text);
  const width = blocks.reduce((widest, lines) => Math.max(widest, widthOf(text, lines, 0)), 0);
  const found: Span[] = [];
  for (const lines of blocks) pushParagraphs(lines, widthOf(text, lines, width), found);
  return found;
}

/** Returns the lines of a text, in groups that blank lines separate. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = lineOf(text, start, end);
    if (line) block.push(line);
    else if (block.length > 0) block = [];
    if (line && block.length === 1) blocks.push(block);
    start = end + 1;
  }
  return blocks;
}

/** Returns the line between two offsets; undefined if it is blank. */
function lineOf(text: string, start: number, end: number): Line | undefined {
  let from = start;
  while (from < end && isSpace(text.charCodeAt(from))) from += 1;
  if (from === end) return undefined;
  let to = from;
  while (to < end && !isSpace(text.charCodeAt(to))) to += 1;
  return { start, end, firstWord: to - from, isIndented: from > start + 1 };
}

function pushParagraphs(lines: readonly Line[], width: number, found: Span[]): void {
  let start: number | undefined;
  for (const [at, line] of lines.entries()) {
    start ??= line.start;
    const next = lines[at + 1];
    if (width > 0 && next && !next.isIndented && isFull(line, next, width)) continue;
    found.push({ start, end: line.end });
    start = undefined;
  }
}

/** Returns the width of wrapped lines; 0 if the lines are not wrapped. `known` is the width of the other lines of the text. */
function widthOf(text: string, lines: readonly Line[], known: number): number {
  if (lines.length < 2) return 0;
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (longest < NARROWEST || longest > WIDEST) return 0;
  const width = longest > known - RAGGED ? Math.max(longest, known) : longest;
  let full = 0;
  let open = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next || !isFull(line, next, width)) continue;
    full += 1;
    if (!/[.!?:;”"’']\s*$/.test(text.slice(line.end - 4, line.end))) open += 1;
  }
  // Two lines prove nothing on their own: each may be a headline or an item of a list.
  const isEnough = known > 0 ? full >= 1 : full >= 2;
  const isOpen = known > 0 ? true : open > full / 2;
  return isEnough && isOpen && full >= 0.6 * (lines.length - 1) ? width : 0;
}

/** Returns whether a line had no space for the first word of the next line. */
function isFull(line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start;
  return length >= NARROWEST && length + 1 + next.firstWord > width;
}
