import { MISC_BEGIN, MISC_INSIDE, OUTSIDE, spanLabels } from '../../src/extract/tagger/labels.ts';
import type { LabelledName } from '../evaluate/labelled.ts';

/** A labelled sentence of the training data. */
export interface TrainingSentence {
  readonly tokens: readonly string[];
  readonly spans: readonly LabelledName[];
  /** The tokens whose labels are unknown. */
  readonly unknown: readonly number[];
  /** The tokens that are either MISC or not part of a name. */
  readonly perhapsMisc: readonly number[];
  /** The corpus that contains the sentence. */
  readonly corpus: string;
  /** The number of the document. The sentences of a document are consecutive. */
  readonly document: number;
}

const ANY = (1 << 15) - 1;

/** Returns the labels that count as correct, as a bit set for each token. */
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

/** Returns the words of a span, joined with spaces. */
export function surface(
  tokens: readonly string[],
  span: { readonly start: number; readonly end: number },
): string {
  return tokens.slice(span.start, span.end).join(' ');
}
