import type { LabelledDocument } from '../evaluate/labelled.ts';
import { seededRandom } from '../shared/random.ts';
import { augment } from './augment.ts';
import { CORPORA, type Corpus, cleanCorpus, conventionOf } from './clean.ts';
import { type TrainingSet, type TrainOptions, trainCrf } from './crf.ts';
import { denoise } from './denoise.ts';
import { type FeatureTable, tabulate } from './features.ts';
import { crossRead, type Opinion } from './folds.ts';
import { harmonise } from './harmonise.ts';
import { buildLexicon } from './lexicon.ts';
import { tabulateMemory } from './memory.ts';
import { makeNamer } from './namer.ts';
import type { NameLists } from './names.ts';
import { packModel } from './pack.ts';
import type { PlaceLists } from './places.ts';
import { allowedLabels, type TrainingSentence } from './sentence.ts';
import { isStory, tellStories } from './stories.ts';

/** All that training reads. */
export interface TrainingData {
  readonly corpora: ReadonlyMap<Corpus, readonly LabelledDocument[]>;
  readonly names: NameLists;
  readonly places: PlaceLists;
  readonly clusters: string;
}

/** What the figures of a run hang on. */
export interface Recipe {
  readonly seed: number;
  /** Epochs of the final model, and of those that only read each other's folds. */
  readonly epochs: number;
  readonly foldEpochs: number;
  readonly folds: number;
  readonly rate: number;
  readonly decay: number;
  readonly withhold: number;
  readonly forget: number;
  /** How often a sentence of each corpus is seen in an epoch. */
  readonly repeats: Readonly<Record<Corpus, number>>;
  /** Features seen less often are not learnt. */
  readonly leastCount: number;
  /** Features none of whose weights reaches this are not kept. */
  readonly leastWeight: number;
  /** Synthetic sentences as a multiple of the built-in portion. */
  readonly synthetic: number;
  /** Short stories in which names are given in full and then short. */
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
  repeats: { gmb: 1, wikigold: 2, crossner: 1, re3d: 1, 'uner-ewt': 1 },
  leastCount: 3,
  leastWeight: 0.04,
  synthetic: 1,
  stories: 1500,
};

/** Told what is being done, and how far it is where that is known (0 to 1). */
export type Progress = (stage: string, share?: number) => void;

/** Reads every corpus by its convention into ours. */
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

/**
 * Trains the tagger: cleans the corpora, lets models that never saw a sentence correct the bootstrapped labels and read the
 * documents for the second reading's sake, adds synthetic copy, and trains the final model on it all.
 *
 * @returns the bytes of a weights file
 */
export function trainModel(
  given: ReadonlyMap<Corpus, readonly TrainingSentence[]>,
  data: TrainingData,
  recipe: Recipe,
  progress: Progress,
): Uint8Array {
  const careful = CORPORA.filter((corpus) => corpus !== 'gmb').flatMap((corpus) => given.get(corpus) ?? []);
  progress('labels made to agree');
  const real = [...harmonise(given.get('gmb') ?? [], careful), ...careful];
  const random = seededRandom(recipe.seed);
  const namer = makeNamer(data.names, data.places, random);
  const made = augment(real, namer, data.places.countries, recipe.synthetic, random);
  const documents = 1 + real.reduce((last, sentence) => Math.max(last, sentence.document), 0);
  const told = tellStories(recipe.stories, namer, random, documents);
  const sentences = [...real, ...told, ...made];
  progress(`${real.length} sentences, ${told.length + made.length} synthetic`);
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

  const repeats = (sentence: TrainingSentence) =>
    CORPORA.map((corpus) => (sentence.corpus === corpus ? recipe.repeats[corpus] : 0)).reduce(
      (a, b) => a + b,
      0,
    ) || 1;
  const order = Int32Array.from(
    sentences.flatMap((sentence, i) => Array.from({ length: repeats(sentence) }, () => i)),
  );
  const options = (stage: string, epochs: number): TrainOptions => ({
    ...recipe,
    epochs,
    progress: (done, total) => progress(stage, done / total),
  });
  let opinions: Opinion[] = [];
  let corrected: readonly TrainingSentence[] = sentences;
  if (recipe.folds > 1) {
    // Synthetic sentences are in every fold's training: documents numbered below zero.
    const folds = sentences.map(
      (sentence) =>
        (sentence.document < 0 ? -1 : Math.imul(sentence.document, 0x9e3779b1) >>> 16) % recipe.folds,
    );
    opinions = crossRead(
      setOf(sentences, features, null),
      folds,
      recipe.folds,
      // A model without memory would only learn from stories that nothing can be known of a name.
      order.filter((at) => !sentences[at] || !isStory(sentences[at])),
      options('cross-reading', recipe.foldEpochs),
    );
    const denoised = denoise(sentences, opinions, (sentence) => sentence.corpus === 'gmb');
    corrected = denoised.sentences;
    progress(`corrected: ${JSON.stringify(denoised.report)}`);
  }
  const memory =
    recipe.folds > 1 ? tabulateMemory(corrected, opinions, lexicon, features.hashes.length) : null;
  const set = setOf(corrected, features, memory);
  const weights = trainCrf(set, order, options('training', recipe.epochs));
  const featureHashes =
    memory === null ? features.hashes : Uint32Array.from([...features.hashes, ...memory.hashes]);
  progress('packing');
  const packed = packModel({ lexicon: lexiconData, prefixes, featureHashes, weights }, recipe.leastWeight);
  progress(`${packed.features} features kept, ${(packed.bytes.length / 1e6).toFixed(2)} MB`);
  return packed.bytes;
}
