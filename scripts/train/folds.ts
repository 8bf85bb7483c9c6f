import { LABEL_STRIDE, labelsToSpans } from '../../src/extract/tagger/labels.ts';
import { Lattice, maskTransitions } from '../../src/extract/tagger/lattice.ts';
import { scoreRows, type TrainingSet, type TrainOptions, trainCrf, type Weights } from './crf.ts';
import type { NameSpan } from './sentence.ts';

/** What a model that never saw a sentence makes of it. */
export interface Opinion {
  readonly spans: readonly NameSpan[];
  /** Probability of each label, `[token * LABEL_STRIDE + label]`. */
  readonly marginals: Float32Array;
}

/** Reads a sentence of the training set with the given weights, without the memory of its document. */
function readSentence(set: TrainingSet, sentence: number, weights: Weights, lattice: Lattice): Opinion {
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
  lattice.marginals(scores, length, null, marginals);
  const labels = new Uint8Array(length);
  lattice.decode(scores, length, labels);
  return { spans: labelsToSpans(labels), marginals };
}

/**
 * Cross-reading: trains on all folds but one and reads that one, in turn.
 *
 * @param folds the fold of each sentence; whole documents go together
 * @param order sentences to train on in an epoch, repeated by weight
 * @returns an opinion on each sentence
 */
export function crossRead(
  set: TrainingSet,
  folds: ArrayLike<number>,
  foldCount: number,
  order: Int32Array,
  options: TrainOptions,
): Opinion[] {
  const opinions: Opinion[] = [];
  for (let fold = 0; fold < foldCount; fold++) {
    const rest = order.filter((sentence) => folds[sentence] !== fold);
    const weights = trainCrf(set, rest, { ...options, seed: options.seed + fold });
    const lattice = new Lattice(maskTransitions(weights.transitions));
    for (let s = 0; s < folds.length; s++) {
      if (folds[s] === fold) opinions[s] = readSentence(set, s, weights, lattice);
    }
  }
  return opinions;
}
