import { LABEL_COUNT, LABEL_STRIDE, LABEL_TYPE } from '../../src/extract/tagger/labels.ts';
import type { Opinion } from './folds.ts';
import type { NameSpan, TrainingSentence } from './sentence.ts';

/** What was done to a bootstrapped corpus. */
export interface DenoiseReport {
  readonly dropped: number;
  readonly added: number;
  readonly changed: number;
  readonly doubted: number;
}

/** A model that never saw the sentence is believed against its label from this probability on. */
const SURE = 0.9;
/** Below this the label stands; between the two nothing is learnt from the tokens in dispute. */
const DOUBTFUL = 0.6;

function confidence(opinion: Opinion, span: NameSpan): number {
  let least = 1;
  for (let i = span.start; i < span.end; i++) {
    let sum = 0;
    for (let l = 1; l < LABEL_COUNT; l++) {
      if (['PER', 'LOC', 'ORG', 'MISC'][LABEL_TYPE[l] ?? -1] === span.type)
        sum += opinion.marginals[i * LABEL_STRIDE + l] ?? 0;
    }
    least = Math.min(least, sum);
  }
  return least;
}

/** Probability that a span is no name at all. */
function nothing(opinion: Opinion, span: NameSpan): number {
  let least = 1;
  for (let i = span.start; i < span.end; i++)
    least = Math.min(least, opinion.marginals[i * LABEL_STRIDE] ?? 0);
  return least;
}

const overlaps = (a: NameSpan, b: NameSpan) => a.start < b.end && b.start < a.end;
const equal = (a: NameSpan, b: NameSpan) => a.start === b.start && a.end === b.end && a.type === b.type;

/**
 * Corrects a sentence by the opinion of a model trained on other documents, the careful corpora weighing more: sure
 * disagreement replaces the label, mild disagreement makes it unknown (after confident learning, Northcutt et al. 2021).
 */
export function denoise(
  sentences: readonly TrainingSentence[],
  opinions: readonly Opinion[],
  isNoisy: (s: TrainingSentence) => boolean,
): { sentences: TrainingSentence[]; report: DenoiseReport } {
  const report = { dropped: 0, added: 0, changed: 0, doubted: 0 };
  const out = sentences.map((sentence, s) => {
    const opinion = opinions[s];
    if (opinion === undefined || !isNoisy(sentence)) return sentence;
    const spans: NameSpan[] = [];
    const unknown = new Set(sentence.unknown);
    const accepted: NameSpan[] = [];
    const doubt = (span: NameSpan) => {
      report.doubted++;
      for (let i = span.start; i < span.end; i++) unknown.add(i);
    };
    for (const span of sentence.spans) {
      if (opinion.spans.some((other) => equal(other, span))) {
        spans.push(span);
        continue;
      }
      const rivals = opinion.spans.filter((other) => overlaps(other, span));
      if (rivals.length === 0) {
        const probability = nothing(opinion, span);
        if (probability >= SURE) report.dropped++;
        else if (probability >= DOUBTFUL) doubt(span);
        else spans.push(span);
        continue;
      }
      const least = Math.min(...rivals.map((rival) => confidence(opinion, rival)));
      if (least >= SURE) {
        report.changed++;
        for (const rival of rivals) if (!accepted.includes(rival)) accepted.push(rival);
      } else if (least >= DOUBTFUL) {
        doubt(span);
        for (const rival of rivals) doubt(rival);
      } else spans.push(span);
    }
    for (const rival of accepted) if (!spans.some((span) => overlaps(span, rival))) spans.push(rival);
    for (const other of opinion.spans) {
      if (spans.some((span) => overlaps(span, other)) || sentence.spans.some((span) => overlaps(span, other)))
        continue;
      const probability = confidence(opinion, other);
      if (probability >= SURE) {
        report.added++;
        spans.push(other);
      } else if (probability >= DOUBTFUL) doubt(other);
    }
    spans.sort((a, b) => a.start - b.start);
    return { ...sentence, spans, unknown: [...unknown] };
  });
  return { sentences: out, report };
}
