import type { Span } from '../../model/span.ts';

/** The text between two quotation marks. */
export interface Quote extends Span {
  readonly text: string;
}

/**
 * The maximum length of a quotation, in characters. If no closing mark is found within this length, the opening mark
 * counts as unclosed.
 */
const LONGEST = 3000;
/** Closing marks by opening mark. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
  "'": "'",
};

/**
 * Returns the outermost quotations of a text, in order. The marks can be double, angled or single; apostrophes are not
 * marks. A quotation without a closing mark ends with its paragraph if the next paragraph starts with an opening mark.
 * Linear time.
 */
export function readQuotes(body: string): Quote[] {
  const found: Quote[] = [];
  const closers = new ClosingMarks(body);
  for (let start = 0; start <= body.length; ) {
    const feed = body.indexOf('\n', start);
    const end = feed === -1 ? body.length : feed;
    readParagraph(body, closers, start, end, found);
    start = end + 1;
  }
  return found;
}

function readParagraph(body: string, closers: ClosingMarks, from: number, to: number, found: Quote[]): void {
  for (let at = from; at < to; ) {
    const marks = PAIRS[body.charAt(at)];
    if (!marks || !opens(body, at)) {
      at += 1;
      continue;
    }
    const close = closers.nearest(at + 1, to, marks);
    if (close !== undefined) {
      push(body, at + 1, close, found);
      at = close + 1;
    } else if (to - at < LONGEST && continuesAfter(body, to, body.charAt(at))) {
      push(body, at + 1, to, found);
      return;
    } else {
      at += 1;
    }
  }
}

function push(body: string, start: number, end: number, found: Quote[]): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(body.charAt(from))) from += 1;
  while (to > from && /\s/.test(body.charAt(to - 1))) to -= 1;
  if (/\p{L}/u.test(body.slice(from, to))) found.push({ start: from, end: to, text: body.slice(from, to) });
}

/**
 * Returns whether a mark opens a quotation. A straight or single mark opens a quotation only if a word follows and no
 * word precedes it directly.
 */
function opens(body: string, at: number): boolean {
  if (/[“„«「『]/.test(body.charAt(at))) return true;
  const before = at === 0 ? ' ' : body.charAt(at - 1);
  return /[\s([{—–-]/.test(before) && /\S/.test(body.charAt(at + 1));
}

/**
 * Finds closing marks. It caches the next mark of each kind, so that a text with many unclosed marks does not take
 * quadratic time.
 */
class ClosingMarks {
  readonly #body: string;
  /** The next offset of each mark; undefined if the mark does not occur again. */
  readonly #next = new Map<string, number | undefined>();

  constructor(body: string) {
    this.#body = body;
  }

  /** Returns the offset of the nearest of several marks in a range. */
  nearest(from: number, to: number, marks: string): number | undefined {
    let nearest: number | undefined;
    for (const mark of marks) {
      const at = this.#find(mark, from);
      if (at !== undefined && (nearest === undefined || at < nearest)) nearest = at;
    }
    return nearest !== undefined && nearest < Math.min(to, from + LONGEST) ? nearest : undefined;
  }

  #find(mark: string, from: number): number | undefined {
    const known = this.#next.get(mark);
    if (this.#next.has(mark) && (known === undefined || known >= from)) return known;
    let at = this.#body.indexOf(mark, from);
    // A closing single quotation mark is the same character as the apostrophe. Before a letter or digit, it is an
    // apostrophe.
    while (at !== -1 && (mark === '’' || mark === "'") && /[\p{L}\p{N}]/u.test(this.#body.charAt(at + 1))) {
      at = this.#body.indexOf(mark, at + 1);
    }
    const found = at === -1 ? undefined : at;
    this.#next.set(mark, found);
    return found;
  }
}

/** Returns whether the next paragraph starts with the same mark. */
function continuesAfter(body: string, to: number, mark: string): boolean {
  let at = to;
  while (at < to + 4 && /\s/.test(body.charAt(at))) at += 1;
  return at > to && mark !== "'" && mark !== '‘' && body.charAt(at) === mark;
}
