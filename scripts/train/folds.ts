import { LABEL_STRIDE, labelsToSpans } from '../../src/extract/tagger/labels.ts';
import { Lattice } from '../../src/extract/tagger/lattice.ts';
import type { LabelledName } from '../evaluate/labelled.ts';
import { scoreRows, type TrainingSet, type TrainOptions, trainCrf, type Weights } from './crf.ts';
import { labelWeights } from './label-weights.ts';
import { maskTransitions } from './transitions.ts';
import { bestLabels } from './viterbi.ts';

/** The prediction for a sentence by a model that was not trained on that sentence. */
export interface Prediction {
  readonly spans: readonly LabelledName[];
  /** The probability of each label, at `[token * LABEL_STRIDE + label]`. */
  readonly marginals: Float32Array;
}

/** Predicts the labels of a sentence with the given weights, without the features of the second pass. */
function predict(set: TrainingSet, sentence: number, weights: Weights, lattice: Lattice): Prediction {
  const { features } = set;
  const first = features.sentences[sentence] ?? 0;
  const length = (features.sentences[sentence + 1] ?? 0) - first;
  const scores = new Float32Array(length * LABEL_STRIDE);
  for (let i = 0; i < length; i++) {
    const t = first + i;
    scoreRows(
      features.rows,
      features.starts[t] ?? 0,
      features.starts[t + 1] ?? 0,
      weights.emissions,
      scores,
      i * LABEL_STRIDE,
    );
  }
  const marginals = new Float32Array(scores.length);
  const labelled = new Float32Array(scores.length);
  labelWeights(scores, length, undefined, labelled);
  lattice.marginals(labelled, length, marginals);
  const labels = bestLabels(maskTransitions(weights.transitions), scores, length);
  return { spans: labelsToSpans(labels), marginals };
}

/**
 * Predicts the labels of each fold with a model trained on the other folds.
 *
 * @param folds the fold of each sentence; all sentences of a document are in the same fold
 * @param order the sentences of an epoch, repeated by weight
 * @returns the prediction for each sentence
 */
export function crossPredict(
  set: TrainingSet,
  folds: ArrayLike<number>,
  foldCount: number,
  order: Int32Array,
  options: TrainOptions,
): Prediction[] {
  const predictions: Prediction[] = [];
  for (let fold = 0; fold < foldCount; fold++) {
    const rest = order.filter((sentence) => folds[sentence] !== fold);
    const weights = trainCrf(set, rest, { ...options, seed: options.seed + fold });
    const lattice = new Lattice(weights.transitions);
    for (let s = 0; s < folds.length; s++) {
      if (folds[s] === fold) predictions[s] = predict(set, s, weights, lattice);
    }
  }
  return predictions;
}
