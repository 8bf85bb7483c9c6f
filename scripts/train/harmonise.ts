import type { EntityType } from '../../src/extract/tagger/labels.ts';
import type { LabelledName } from '../evaluate/labelled.ts';
import { surface, type TrainingSentence } from './sentence.ts';

/** The last words of the part of an organisation's name that precedes "of" or "for". */
const HEADS = new Set(
  `Council Bank Committee Organization Organisation Association University Ministry Department Forces Union Federation League Party
  Front Army Commission Institute House Court Church Conference Congress Academy College Board Chamber Fund Agency Movement Society
  Office Center Centre Bureau Assembly Corps Authority`.split(/\s+/),
);

/**
 * Joins "[Council]ORG of [Europe]LOC" into one name. Marks unlabelled sequences of capitalised words as unknown if
 * they end in a word of `HEADS`.
 */
function joinOrganisations(sentence: TrainingSentence): TrainingSentence {
  const { tokens } = sentence;
  const capital = (i: number) => /^\p{Lu}/u.test(tokens[i] ?? '');
  const covered = new Uint8Array(tokens.length);
  for (const span of sentence.spans) covered.fill(1, span.start, span.end);
  const spans: LabelledName[] = [];
  for (const span of sentence.spans) {
    const before = spans[spans.length - 1];
    const joins =
      before !== undefined &&
      before.type === 'ORG' &&
      HEADS.has(tokens[before.end - 1] ?? '') &&
      span.start === before.end + 1 &&
      /^(of|for)$/.test(tokens[before.end] ?? '') &&
      (span.type === 'LOC' || span.type === 'ORG');
    if (joins && before !== undefined) spans[spans.length - 1] = { ...before, end: span.end };
    else spans.push(span);
  }
  const unknown = [...sentence.unknown];
  for (let end = 1; end < tokens.length; end++) {
    if (!HEADS.has(tokens[end] ?? '') || covered[end] === 1 || capital(end + 1)) continue;
    let start = end;
    while (start > 0 && capital(start - 1) && covered[start - 1] === 0) start--;
    if (end > start) for (let i = start; i <= end; i++) unknown.push(i);
  }
  return {
    ...sentence,
    spans,
    unknown,
    perhapsMisc: sentence.perhapsMisc.filter((i) => !unknown.includes(i)),
  };
}

/** The number of labels of each type that a surface form has, and the total. */
interface Usage {
  readonly types: Map<EntityType, number>;
  total: number;
}

/** The minimum share of the labels of a surface form that a type must have to replace all labels of the form. */
const MAJORITY = 0.6;
const LEAST_USES = 4;

/**
 * Sets the type of each span in a bootstrapped corpus to the majority type of its surface form. If no type has a clear
 * majority, spans with a type that is rare for the form become unknown.
 */
export function harmonise(
  sentences: readonly TrainingSentence[],
  careful: readonly TrainingSentence[],
): TrainingSentence[] {
  const usage = new Map<string, Usage>();
  const count = (list: readonly TrainingSentence[], weight: number) => {
    for (const { tokens, spans } of list) {
      for (const span of spans) {
        const text = surface(tokens, span);
        const found = usage.get(text) ?? { types: new Map(), total: 0 };
        found.types.set(span.type, (found.types.get(span.type) ?? 0) + weight);
        found.total += weight;
        usage.set(text, found);
      }
    }
  };
  count(sentences, 1);
  count(careful, 2);
  const majority = (text: string): EntityType | null => {
    const found = usage.get(text);
    if (found === undefined || found.total < LEAST_USES) return null;
    for (const [type, n] of found.types) if (n >= found.total * MAJORITY) return type;
    return null;
  };
  return sentences.map(joinOrganisations).map((sentence) => {
    const spans: LabelledName[] = [];
    const unknown = [...sentence.unknown];
    for (const span of sentence.spans) {
      const previous = (sentence.tokens[span.start - 1] ?? '').toLowerCase();
      const text = surface(sentence.tokens, span);
      if (/^(mr|ms|mrs)\.?$/.test(previous)) spans.push({ ...span, type: 'PER' });
      else {
        const type = majority(text);
        const found = usage.get(text);
        if (type !== null) spans.push({ ...span, type });
        else if (
          found !== undefined &&
          found.total >= 3 &&
          (found.types.get(span.type) ?? 0) < found.total * 0.4
        ) {
          for (let i = span.start; i < span.end; i++) unknown.push(i);
        } else spans.push(span);
      }
    }
    const perhapsMisc = sentence.perhapsMisc.filter((i) => !unknown.includes(i));
    return { ...sentence, spans, unknown, perhapsMisc };
  });
}
