import type { Span } from '../../model/span.ts';

/** What stands between two quotation marks. */
export interface Quote extends Span {
  readonly text: string;
}

/** Longer ones are a mark that was never closed. */
const LONGEST = 3000;
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
 * The outermost quotations of a text, in order. Double and angled marks of every kind; single ones
 * where they stand apart from words as no apostrophe does. A quotation left open at the end of a
 * paragraph ends there when the next paragraph opens one again. Linear time.
 */
export function readQuotes(body: string): Quote[] {
  const found: Quote[] = [];
  const marks = new Marks(body);
  for (let start = 0; start <= body.length; ) {
    const feed = body.indexOf('\n', start);
    const end = feed === -1 ? body.length : feed;
    readParagraph(body, marks, start, end, found);
    start = end + 1;
  }
  return found;
}

function readParagraph(body: string, marks: Marks, from: number, to: number, found: Quote[]): void {
  for (let at = from; at < to; ) {
    const closers = PAIRS[body.charAt(at)];
    if (!closers || !opens(body, at)) {
      at += 1;
      continue;
    }
    const close = marks.closing(at + 1, to, closers);
    if (close >= 0) {
      push(body, at + 1, close, found);
      at = close + 1;
    } else if (to - at < LONGEST && goesOn(body, to, body.charAt(at))) {
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

/** A straight or single mark opens only where a word begins and none ends. */
function opens(body: string, at: number): boolean {
  const mark = body.charAt(at);
  if (mark === '“' || mark === '„' || mark === '«' || mark === '「' || mark === '『') return true;
  const before = at === 0 ? ' ' : body.charAt(at - 1);
  return /[\s([{—–-]/.test(before) && /\S/.test(body.charAt(at + 1));
}

/** Finds closing marks; remembers the next of each kind, so that marks never closed cost nothing more. */
class Marks {
  readonly #body: string;
  readonly #next = new Map<string, number>();

  constructor(body: string) {
    this.#body = body;
  }

  /** Offset of the nearest closing mark in a range, or -1. */
  closing(from: number, to: number, closers: string): number {
    let nearest = -1;
    for (const mark of closers) {
      const at = this.#find(mark, from);
      if (at >= 0 && (nearest < 0 || at < nearest)) nearest = at;
    }
    return nearest < Math.min(to, from + LONGEST) ? nearest : -1;
  }

  #find(mark: string, from: number): number {
    const known = this.#next.get(mark);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    let at = this.#body.indexOf(mark, from);
    // The mark of a single quotation is also the apostrophe.
    while (at >= 0 && (mark === '’' || mark === "'") && /[\p{L}\p{N}]/u.test(this.#body.charAt(at + 1))) {
      at = this.#body.indexOf(mark, at + 1);
    }
    this.#next.set(mark, at);
    return at;
  }
}

/** Whether the next paragraph opens with the same mark. */
function goesOn(body: string, to: number, mark: string): boolean {
  let at = to;
  while (at < to + 4 && /\s/.test(body.charAt(at))) at += 1;
  return at > to && mark !== "'" && mark !== '‘' && body.charAt(at) === mark;
}
