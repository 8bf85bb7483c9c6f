import { describe, expect, it } from 'vitest';
import { scoreRows, type TrainOptions, trainCrf } from '../../../scripts/train/crf.ts';
import { tabulate } from '../../../scripts/train/features.ts';
import { buildLexicon } from '../../../scripts/train/lexicon.ts';
import { packModel } from '../../../scripts/train/pack.ts';
import { allowedLabels, type TrainingSentence } from '../../../scripts/train/sentence.ts';
import { maskTransitions } from '../../../scripts/train/transitions.ts';
import { bestLabels } from '../../../scripts/train/viterbi.ts';
import { LABEL_STRIDE, labelsToSpans } from '../../../src/extract/tagger/labels.ts';
import { loadTagger } from '../../../src/extract/tagger/tagger.ts';
import { gazetteerPlaces } from './places.ts';

const options: TrainOptions = { seed: 3, epochs: 12, rate: 0.1, decay: 0, withhold: 0, forget: 1 };

/** A toy language: a person follows "Mr", a place follows "in". */
const sentences: TrainingSentence[] = [
  'Mr Adams slept',
  'Mr Brown slept',
  'in Oslo now',
  'in Bergen now',
  'Mr Clark slept',
  'in Turku now',
].map((text) => ({
  tokens: text.split(' '),
  spans: [{ start: 1, end: 2, type: text.startsWith('Mr') ? 'PER' : 'LOC' }],
  unknown: [],
  perhapsMisc: [],
  corpus: 'toy',
  document: 0,
}));

const names = { forenames: new Map(), surnames: new Map(), americanForenames: [], americanSurnames: [] };
const built = buildLexicon({ names, places: gazetteerPlaces(), clusters: '', sentences: [] });
const features = tabulate(
  sentences.map((sentence) => sentence.tokens),
  built.lexicon,
  1,
);
const allowed = new Uint16Array(features.starts.length - 1);
sentences.forEach((sentence, i) => {
  allowed.set(allowedLabels(sentence), features.sentences[i]);
});
const set = { features, memory: null, allowed, rowCount: features.hashes.length };
const order = Int32Array.from(sentences, (_, i) => i);

describe('training', () => {
  it('learns a toy language, and the packed weights give the same labels', () => {
    const weights = trainCrf(set, order, options);
    const scores = new Float32Array(3 * LABEL_STRIDE);
    for (let i = 0; i < 3; i++)
      scoreRows(
        features.rows,
        features.starts[i]!,
        features.starts[i + 1]!,
        weights.emissions,
        scores,
        i * LABEL_STRIDE,
      );
    const labels = bestLabels(maskTransitions(weights.transitions), scores, 3);
    expect(labelsToSpans(labels)).toEqual([{ start: 1, end: 2, type: 'PER' }]);

    const { bytes } = packModel(
      { lexicon: built.data, prefixes: built.prefixes, featureHashes: features.hashes, weights },
      0,
    );
    const tagger = loadTagger(bytes);
    expect(
      tagger
        .tag([
          ['Mr', 'Davis', 'slept'],
          ['in', 'Narvik', 'now'],
        ])
        .map((spans) => spans.map((span) => span.type)),
    ).toEqual([['PER'], ['LOC']]);
  });

  it('is deterministic for a seed, and different for another seed', () => {
    const first = trainCrf(set, order, { ...options, withhold: 0.3 });
    expect(trainCrf(set, order, { ...options, withhold: 0.3 })).toEqual(first);
    expect(trainCrf(set, order, { ...options, withhold: 0.3, seed: 4 })).not.toEqual(first);
  });

  it('learns nothing from tokens with unknown labels', () => {
    const blank = { ...set, allowed: new Uint16Array(allowed.length).fill((1 << 15) - 1) };
    const { emissions } = trainCrf(blank, order, options);
    expect(emissions.every((weight) => Math.abs(weight) < 1e-3)).toBe(true);
  });
});
