/**
 * A half-open range `[start, end)` of a text, in UTF-16 code units, so that
 * `text.slice(span.start, span.end)` is its text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
