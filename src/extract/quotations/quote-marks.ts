import type { Span } from '../../model/span.ts';
import { paragraphs } from '../../text/index.ts';
import { ClosingMarks } from './closing-marks.ts';

/** The text between two quotation marks. */
export interface Quote extends Span {
  readonly text: string;
  /** The span with the marks. */
  readonly outer: Span;
  /** The end of the paragraph. */
  readonly paragraphEnd: number;
}

/** The maximum length of a quotation, in characters. A mark that no closing mark follows within this length is ignored. */
const LONGEST = 3000;
/**
 * Closing marks by opening mark. Straight and curly marks also close each other, because texts mix them. A doubled
 * apostrophe is a double mark.
 */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"', "''"],
  '„': ['“', '”', '"'],
  '«': ['»'],
  '»': ['«'],
  '「': ['」'],
  '『': ['』'],
  '"': ['"', '”', "''"],
  '”': ['”'],
  '``': ["''", '"', '”', '``'],
  "''": ["''", '"', '”'],
  '‘‘': ['’’', '”'],
  '’’': ['’’'],
  '‘': ['’'],
  "'": ["'"],
};
const ANY_MARK = /["“”„«»「『'‘’`]/g;
/** Marks that open a quotation wherever they appear, because they never close one in English. */
const OPENERS = /^(?:[“„«「『]|``|‘‘)$/;

/**
 * Returns the outermost quotations of a text, in order. The marks can be double, angled, single or doubled apostrophes;
 * apostrophes are not marks. A quotation without a closing mark ends with its paragraph. Linear time.
 */
export function readQuotes(body: string): Quote[] {
  const found: Quote[] = [];
  const closers = new ClosingMarks(body);
  for (const { start, end } of paragraphs(body)) readParagraph(body, closers, start, end, found);
  return found;
}

function readParagraph(body: string, closers: ClosingMarks, from: number, to: number, found: Quote[]): void {
  for (let at = nextMark(body, from); at < to; ) {
    const mark = markAt(body, at);
    const marks = PAIRS[mark];
    if (!marks || !opens(body, at, mark, from, to)) {
      at = nextMark(body, at + Math.max(1, mark.length));
      continue;
    }
    const start = at + mark.length;
    const close = closers.nearest(start, Math.min(to, start + LONGEST), marks);
    if (close) {
      push(body, { start: at, end: close.end }, start, close.start, to, found);
      at = nextMark(body, close.end);
    } else if (to - at < LONGEST && mayEndWithParagraph(body, at, mark, from, to)) {
      push(body, { start: at, end: to }, start, to, to, found);
      return;
    } else {
      at = nextMark(body, start);
    }
  }
}

/** Returns the offset of the next character that may be a mark, or the length of the text. */
function nextMark(body: string, from: number): number {
  ANY_MARK.lastIndex = from;
  return ANY_MARK.exec(body)?.index ?? body.length;
}

/** Returns the mark at an offset, which may have two characters; empty if there is none. */
function markAt(body: string, at: number): string {
  const char = body.charAt(at);
  if ((char === "'" || char === '`' || char === '‘' || char === '’') && body.charAt(at + 1) === char)
    return char + char;
  return char in PAIRS ? char : '';
}

function push(
  body: string,
  outer: Span,
  start: number,
  end: number,
  paragraphEnd: number,
  found: Quote[],
): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(body.charAt(from))) from += 1;
  while (to > from && /\s/.test(body.charAt(to - 1))) to -= 1;
  const text = body.slice(from, to);
  if (/\p{L}/u.test(text)) found.push({ start: from, end: to, text, outer, paragraphEnd });
}

/**
 * Returns whether a mark opens a quotation. A straight or single mark opens a quotation only if no word precedes it
 * directly, and a word follows it directly or, for double marks between spaces, after one space.
 */
function opens(body: string, at: number, mark: string, from: number, to: number): boolean {
  if (OPENERS.test(mark)) return true;
  const before = at === from ? ' ' : body.charAt(at - 1);
  // In "Kline said:"Yes."", the space before the mark is missing.
  if (!/[\s([{—–-]/.test(before) && !(/[:,]/.test(before) && mark === '"')) return false;
  const next = at + mark.length;
  if (/\S/.test(body.charAt(next))) return mark !== '”' || /\p{L}/u.test(body.charAt(next));
  return mark === '"' && next + 1 < to && /[\p{Lu}\p{N}]/u.test(body.charAt(next + 1)) && /\s/.test(before);
}

/**
 * Returns whether a quotation without a closing mark ends with its paragraph: if the mark begins the paragraph or
 * follows a colon or comma, or if the next paragraph begins with the same mark.
 */
function mayEndWithParagraph(body: string, at: number, mark: string, from: number, to: number): boolean {
  if (mark === "'" || mark === '‘' || mark === '”') return false;
  const before = body.slice(Math.max(from, at - 3), at).trimEnd();
  if (/[:,]$/.test(before) || (before === '' && at - from < 3)) return true;
  let next = to;
  while (next < to + 4 && /\s/.test(body.charAt(next))) next += 1;
  return next > to && body.startsWith(mark, next);
}
