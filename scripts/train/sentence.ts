import type { EntityType } from '../../src/extract/tagger/labels.ts';
import { MISC_BEGIN, MISC_INSIDE, OUTSIDE, spanLabels } from '../../src/extract/tagger/labels.ts';

/** A name with its token indexes, half-open. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

/** A sentence to learn from. */
export interface TrainingSentence {
  readonly tokens: readonly string[];
  readonly spans: readonly NameSpan[];
  /** Tokens of whose labels nothing is known, or only that they are no person, place or organisation. */
  readonly unknown: readonly number[];
  readonly perhapsMisc: readonly number[];
  /** The file it comes from. */
  readonly corpus: string;
  /** Sentences of the same document follow one another and share this number. */
  readonly document: number;
}

const ANY = (1 << 15) - 1;

/** The labels that count as right, a bit set for each token. */
export function allowedLabels(sentence: TrainingSentence): Uint16Array {
  const allowed = new Uint16Array(sentence.tokens.length).fill(1 << OUTSIDE);
  for (const i of sentence.perhapsMisc) allowed[i] = (1 << OUTSIDE) | (1 << MISC_BEGIN) | (1 << MISC_INSIDE);
  for (const { start, end, type } of sentence.spans) {
    spanLabels(type, end - start).forEach((label, k) => {
      allowed[start + k] = 1 << label;
    });
  }
  for (const i of sentence.unknown) allowed[i] = ANY;
  return allowed;
}

/** The words of a span, joined. */
export function surface(
  tokens: readonly string[],
  span: { readonly start: number; readonly end: number },
): string {
  return tokens.slice(span.start, span.end).join(' ');
}
