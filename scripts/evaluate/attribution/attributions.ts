import * as z from 'zod';
import type { StatementForm } from '../../../src/model/extraction.ts';
import type { Span } from '../../../src/model/span.ts';
import { labelledLines, textOf } from '../labelled-lines.ts';

/** A labelled attribution. Each part consists of spans of the text; a part that the text does not state has none. */
interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A text and its labelled attributions. */
export interface AttributedDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

const Spans = z.array(
  z.tuple([z.int().nonnegative(), z.int().nonnegative()]).transform(([start, end]): Span => ({ start, end })),
);
const Line = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: Spans, cue: Spans, content: Spans })),
});

/**
 * Parses lines of the form `{"id": …, "text": …, "attributions": [{"source": [[0, 5]], "cue": …, "content": …}]}`, plain
 * or gzipped.
 *
 * @throws Error with the number of an invalid line
 */
export const readAttributions = (bytes: Uint8Array): AttributedDocument[] =>
  labelledLines(textOf(bytes), Line);

const OPENING = /^\s*(?:["“”‘'«„]|``)/;
const CLOSING = /["”’'»](?:\W|$)*$/;
const MARK = /["“”«»„]|``|''/;

/**
 * Returns the form of labelled content: DIRECT if quotation marks enclose each of its spans, MIXED if the content has
 * other quotation marks, otherwise INDIRECT.
 */
export function formOf(text: string, content: readonly Span[]): StatementForm {
  const pieces = content.map(({ start, end }) => ({
    inner: text.slice(start, end),
    before: text.slice(Math.max(0, start - 2), start),
    after: text.slice(end, end + 2),
  }));
  const isQuoted = pieces.every(
    ({ inner, before, after }) =>
      (OPENING.test(inner) || /["“«„]\s*$/.test(before)) && (CLOSING.test(inner) || /^\s*["”»]/.test(after)),
  );
  if (isQuoted) return 'DIRECT';
  return pieces.some(({ inner }) => MARK.test(inner)) ? 'MIXED' : 'INDIRECT';
}
