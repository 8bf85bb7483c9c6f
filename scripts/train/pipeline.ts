import type { LabelledDocument } from '../evaluate/labelled.ts';
import { seededRandom } from '../shared/random.ts';
import { augment } from './augment.ts';
import { CORPORA, type Corpus, cleanCorpus, conventionOf, isDerived } from './clean.ts';
import { type TrainingSet, type TrainOptions, trainCrf } from './crf.ts';
import { denoise } from './denoise.ts';
import { type FeatureTable, tabulate } from './features.ts';
import { crossPredict, type Prediction } from './folds.ts';
import { harmonise } from './harmonise.ts';
import { buildLexicon } from './lexicon.ts';
import { tabulateMemory } from './memory.ts';
import { createNamer } from './namer.ts';
import type { NameLists } from './names.ts';
import { packModel } from './pack.ts';
import type { PlaceLists } from './places.ts';
import { allowedLabels, type TrainingSentence } from './sentence.ts';
import { isStory, writeStories } from './stories.ts';

/** The input of the training. */
export interface TrainingData {
  readonly corpora: ReadonlyMap<Corpus, readonly LabelledDocument[]>;
  readonly names: NameLists;
  readonly places: PlaceLists;
  readonly clusters: string;
}

/** The hyperparameters of a training run. */
export interface Recipe {
  readonly seed: number;
  /** The number of epochs for the final model, and for the models of the folds. */
  readonly epochs: number;
  readonly foldEpochs: number;
  readonly folds: number;
  readonly rate: number;
  readonly decay: number;
  readonly withhold: number;
  readonly forget: number;
  /** The number of repetitions of each sentence of a corpus in an epoch. */
  readonly repeats: Readonly<Record<Corpus, number>>;
  /** The minimum number of occurrences of a feature. */
  readonly leastCount: number;
  /** The minimum absolute weight. A feature is removed if all its weights are smaller. */
  readonly leastWeight: number;
  /** The factor for the default number of synthetic sentences. */
  readonly synthetic: number;
  /** The number of short stories in which full names are followed by short ones. */
  readonly stories: number;
}

export const RECIPE: Recipe = {
  seed: 20,
  epochs: 5,
  foldEpochs: 3,
  folds: 2,
  rate: 0.02,
  decay: 1e-3,
  withhold: 0.2,
  forget: 0.35,
  repeats: { gmb: 1, wikigold: 2, crossner: 1, re3d: 1, 'uner-ewt': 1, gum: 1, 'btc-news': 1 },
  leastCount: 3,
  leastWeight: 0.04,
  synthetic: 1,
  stories: 1500,
};

/** Receives the current stage and, if known, its progress from 0 to 1. */
export type ReportProgress = (stage: string, share?: number) => void;

/** Converts every corpus to a common labelling convention. */
export function gather(data: TrainingData): Map<Corpus, TrainingSentence[]> {
  const convention = conventionOf(data.places);
  const out = new Map<Corpus, TrainingSentence[]>();
  let documents = 0;
  for (const corpus of CORPORA) {
    const given = data.corpora.get(corpus) ?? [];
    out.set(corpus, cleanCorpus(given, corpus, convention, documents));
    documents += given.length;
  }
  return out;
}

function setOf(
  sentences: readonly TrainingSentence[],
  features: FeatureTable,
  memory: { rows: Int32Array; starts: Int32Array; hashes: Uint32Array } | null,
): TrainingSet {
  const allowed = new Uint16Array(features.starts.length - 1);
  sentences.forEach((sentence, i) => {
    allowed.set(allowedLabels(sentence), features.sentences[i] ?? 0);
  });
  const always = Uint8Array.from(sentences, (sentence) => Number(isStory(sentence)));
  return {
    features,
    memory: memory === null ? null : { ...memory, always },
    allowed,
    rowCount: features.hashes.length + (memory?.hashes.length ?? 0),
  };
}

/** Returns the sentences of an epoch, repeated by the weight of their corpus. */
function orderOf(sentences: readonly TrainingSentence[], { repeats }: Recipe): Int32Array {
  const repeatsOf = ({ corpus }: TrainingSentence) => {
    const found = CORPORA.find((name) => name === corpus);
    return found === undefined ? 1 : repeats[found];
  };
  return Int32Array.from(
    sentences.flatMap((sentence, i) => Array.from({ length: repeatsOf(sentence) }, () => i)),
  );
}

/** Predicts the labels of each sentence with a model trained on other documents. */
function predictAll(
  sentences: readonly TrainingSentence[],
  features: FeatureTable,
  order: Int32Array,
  { folds }: Recipe,
  options: TrainOptions,
): Prediction[] {
  // The sentences of `augment` have a negative document number and are part of every training set.
  const foldOf = ({ document }: TrainingSentence) =>
    (document < 0 ? -1 : Math.imul(document, 0x9e3779b1) >>> 16) % folds;
  return crossPredict(
    setOf(sentences, features, null),
    sentences.map(foldOf),
    folds,
    // Stories are excluded, because their short names are ambiguous without the second pass.
    order.filter((at) => !sentences[at] || !isStory(sentences[at])),
    options,
  );
}

/**
 * Trains the tagger. It harmonises the labels, adds synthetic sentences, corrects the bootstrapped labels with the
 * predictions of models trained on other documents, derives the features of the second pass from the same predictions,
 * and trains the final model.
 *
 * @returns the contents of a weights file
 */
export function trainModel(
  corpora: ReadonlyMap<Corpus, readonly TrainingSentence[]>,
  data: TrainingData,
  recipe: Recipe,
  progress: ReportProgress,
): Uint8Array {
  const careful = CORPORA.filter((corpus) => corpus !== 'gmb').flatMap((corpus) => corpora.get(corpus) ?? []);
  progress('labels harmonised');
  const real = [...harmonise(corpora.get('gmb') ?? [], careful), ...careful];
  const random = seededRandom(recipe.seed);
  const namer = createNamer(data.names, data.places, random);
  const augmented = augment(real, namer, data.places.countries, recipe.synthetic, random);
  const documents = 1 + real.reduce((last, sentence) => Math.max(last, sentence.document), 0);
  const stories = writeStories(recipe.stories, namer, random, documents);
  const sentences = [...real, ...stories, ...augmented];
  progress(`${real.length} sentences, ${stories.length + augmented.length} synthetic`);
  const {
    lexicon,
    data: lexiconData,
    prefixes,
  } = buildLexicon({ ...data, sentences: real.map((sentence) => sentence.tokens) });
  const features = tabulate(
    sentences.map((sentence) => sentence.tokens),
    lexicon,
    recipe.leastCount,
  );
  progress(`${lexiconData.wordHashes.length} words, ${features.hashes.length} features`);

  const order = orderOf(sentences, recipe);
  const options = (stage: string, epochs: number): TrainOptions => ({
    ...recipe,
    epochs,
    progress: (done, total) => progress(stage, done / total),
  });
  const predictions = predictAll(
    sentences,
    features,
    order,
    recipe,
    options('cross-prediction', recipe.foldEpochs),
  );
  const { sentences: corrected, report } = denoise(sentences, predictions, (sentence) =>
    isDerived(sentence.corpus),
  );
  progress(`corrected: ${JSON.stringify(report)}`);
  const memory = tabulateMemory(corrected, predictions, lexicon, features.hashes.length);
  const set = setOf(corrected, features, memory);
  const weights = trainCrf(set, order, options('training', recipe.epochs));
  const featureHashes = Uint32Array.from([...features.hashes, ...memory.hashes]);
  progress('packing');
  const packed = packModel({ lexicon: lexiconData, prefixes, featureHashes, weights }, recipe.leastWeight);
  progress(`${packed.features} features, ${(packed.bytes.length / 1e6).toFixed(2)} MB`);
  return packed.bytes;
}
