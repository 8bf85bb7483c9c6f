import type { Span } from '../../model/span.ts';

/**
 * Finds closing marks. It caches the next mark of each kind, so that a text with many unclosed marks does not take
 * quadratic time.
 */
export class ClosingMarks {
  readonly #body: string;
  /** The next offset of each mark; undefined if the mark does not occur again. */
  readonly #next = new Map<string, number | undefined>();

  constructor(body: string) {
    this.#body = body;
  }

  /** Returns the span of the nearest of several marks in a range. */
  nearest(from: number, to: number, marks: readonly string[]): Span | undefined {
    let nearest: Span | undefined;
    for (const mark of marks) {
      const at = this.#find(mark, from);
      if (at !== undefined && at < to && (!nearest || at < nearest.start))
        nearest = { start: at, end: at + mark.length };
    }
    return nearest;
  }

  #find(mark: string, from: number): number | undefined {
    const known = this.#next.get(mark);
    if (this.#next.has(mark) && (known === undefined || known >= from)) return known;
    let at = this.#body.indexOf(mark, from);
    while (at !== -1 && !this.#mayClose(mark, at)) at = this.#body.indexOf(mark, at + 1);
    const found = at === -1 ? undefined : at;
    this.#next.set(mark, found);
    return found;
  }

  /**
   * Returns whether a mark may close a quotation. A straight double mark between a space and a letter opens one. A closing single quotation mark is the same character as the
   * apostrophe: before a letter or digit, or next to another one, it closes nothing.
   */
  #mayClose(mark: string, at: number): boolean {
    if (mark === '"')
      return !(/\s/.test(this.#body.charAt(at - 1)) && /\p{L}/u.test(this.#body.charAt(at + 1)));
    if (mark !== '’' && mark !== "'") return true;
    return !/[\p{L}\p{N}]/u.test(this.#body.charAt(at + 1)) && this.#body.charAt(at + 1) !== mark;
  }
}
