import { LABEL_COUNT, LABEL_STRIDE, LABEL_TYPE } from '../../src/extract/tagger/labels.ts';
import type { LabelledName } from '../evaluate/labelled.ts';
import type { Prediction } from './folds.ts';
import type { TrainingSentence } from './sentence.ts';

/** The number of corrections of a bootstrapped corpus. */
export interface DenoiseReport {
  readonly dropped: number;
  readonly added: number;
  readonly changed: number;
  readonly doubted: number;
}

/** The probability from which the prediction of a model that was not trained on the sentence replaces the label. */
const CERTAIN = 0.9;
/**
 * The probability below which the label remains. Between the two probabilities, the labels of the tokens become
 * unknown.
 */
const DOUBTFUL = 0.6;

/** Returns the lowest probability that any token of the span has for the span's type. */
function confidence(prediction: Prediction, span: LabelledName): number {
  let least = 1;
  for (let i = span.start; i < span.end; i++) {
    let sum = 0;
    for (let l = 1; l < LABEL_COUNT; l++) {
      if (['PER', 'LOC', 'ORG', 'MISC'][LABEL_TYPE[l] ?? -1] === span.type)
        sum += prediction.marginals[i * LABEL_STRIDE + l] ?? 0;
    }
    least = Math.min(least, sum);
  }
  return least;
}

/** Returns the lowest probability of not being part of a name that any token of the span has. */
function outsideProbability(prediction: Prediction, span: LabelledName): number {
  let least = 1;
  for (let i = span.start; i < span.end; i++)
    least = Math.min(least, prediction.marginals[i * LABEL_STRIDE] ?? 0);
  return least;
}

const overlaps = (a: LabelledName, b: LabelledName) => a.start < b.end && b.start < a.end;
const equal = (a: LabelledName, b: LabelledName) =>
  a.start === b.start && a.end === b.end && a.type === b.type;

/**
 * Corrects the labels of noisy sentences with the predictions of models that were trained on other documents. If the
 * prediction differs from the label, a certain prediction replaces the label, and a less certain prediction makes the
 * label unknown (similar to confident learning, Northcutt et al. 2021).
 */
export function denoise(
  sentences: readonly TrainingSentence[],
  predictions: readonly Prediction[],
  isNoisy: (s: TrainingSentence) => boolean,
): { sentences: TrainingSentence[]; report: DenoiseReport } {
  const report = { dropped: 0, added: 0, changed: 0, doubted: 0 };
  const out = sentences.map((sentence, s) => {
    const prediction = predictions[s];
    if (prediction === undefined || !isNoisy(sentence)) return sentence;
    const spans: LabelledName[] = [];
    const unknown = new Set(sentence.unknown);
    const accepted: LabelledName[] = [];
    const doubt = (span: LabelledName) => {
      report.doubted++;
      for (let i = span.start; i < span.end; i++) unknown.add(i);
    };
    for (const span of sentence.spans) {
      if (prediction.spans.some((other) => equal(other, span))) {
        spans.push(span);
        continue;
      }
      const rivals = prediction.spans.filter((other) => overlaps(other, span));
      if (rivals.length === 0) {
        const probability = outsideProbability(prediction, span);
        if (probability >= CERTAIN) report.dropped++;
        else if (probability >= DOUBTFUL) doubt(span);
        else spans.push(span);
        continue;
      }
      const least = Math.min(...rivals.map((rival) => confidence(prediction, rival)));
      if (least >= CERTAIN) {
        report.changed++;
        for (const rival of rivals) if (!accepted.includes(rival)) accepted.push(rival);
      } else if (least >= DOUBTFUL) {
        doubt(span);
        for (const rival of rivals) doubt(rival);
      } else spans.push(span);
    }
    for (const rival of accepted) if (!spans.some((span) => overlaps(span, rival))) spans.push(rival);
    for (const other of prediction.spans) {
      if (spans.some((span) => overlaps(span, other)) || sentence.spans.some((span) => overlaps(span, other)))
        continue;
      const probability = confidence(prediction, other);
      if (probability >= CERTAIN) {
        report.added++;
        spans.push(other);
      } else if (probability >= DOUBTFUL) doubt(other);
    }
    spans.sort((a, b) => a.start - b.start);
    return { ...sentence, spans, unknown: [...unknown] };
  });
  return { sentences: out, report };
}
