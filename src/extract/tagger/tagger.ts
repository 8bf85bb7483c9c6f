import { chooseSpans } from './choose.ts';
import { SentenceContext } from './features/context.ts';
import { type FeatureList, featureList } from './features/feature-list.ts';
import { isUpperCase } from './features/line.ts';
import { MemoryFeatures } from './features/memory-features.ts';
import type { WordFacts } from './features/word-facts.ts';
import { remember, type WordMemory } from './features/word-memory.ts';
import { ENTITY_TYPES, type EntitySpan, LABEL_STRIDE, OUTSIDE } from './labels.ts';
import { Lattice } from './lattice.ts';
import { NO_PROBABILITIES, typeProbabilities, typeProbability } from './probabilities.ts';
import { addWordsAround, ScoredWords } from './scored-words.ts';
import { eachStretch } from './stretches.ts';
import { maskTransitions } from './transitions.ts';
import { addWeights, type Model, PAIRS, readModel, unpackPairs } from './weights.ts';

/** Finds the names of people, places and organisations, and other names such as nationalities (MISC). */
export interface Tagger {
  /**
   * Returns the names of each sentence, in order. They do not overlap.
   *
   * @param document sentences of tokens. Each sentence is evidence for the others.
   */
  tag(document: readonly (readonly string[])[]): readonly (readonly EntitySpan[])[];
}

/** Labels with a lower probability are not considered. Most words cannot begin a name, so this saves most of the work. */
const NEGLIGIBLE = 1e-7;
/** The score of the labels that a plain word cannot have. */
const IMPOSSIBLE = -1_000;

/**
 * Reads the weights (see `readModel`) and returns a tagger. The tagger reuses buffers, so it must be used in one thread
 * only.
 */
export function loadTagger(weights: Uint8Array): Tagger {
  return new CrfTagger(readModel(weights));
}

/** The result of the first pass for a sentence. */
interface FirstPass {
  readonly facts: readonly WordFacts[];
  readonly upperCase: boolean;
  /** 1 for each plain word, see `SentenceContext.isPlain`. */
  readonly plain: Uint8Array;
  /** The sums of pairs. The second pass adds its weights to these sums. */
  readonly sums: Int32Array;
  readonly scores: Float32Array;
  readonly marginals: Float32Array;
  /** The type probabilities of each capitalised token. */
  readonly own: readonly Float32Array[];
  /** Whether the sentence has a capitalised word. */
  readonly hasCapitals: boolean;
}

/**
 * A linear-chain conditional random field with two passes. The second pass uses the results of the first pass for the
 * whole document.
 */
class CrfTagger implements Tagger {
  readonly #model: Model;
  readonly #lattice: Lattice;
  readonly #context: SentenceContext;
  readonly #words: ScoredWords;
  readonly #list: FeatureList = featureList();

  constructor(model: Model) {
    this.#model = model;
    this.#lattice = new Lattice(maskTransitions(model.transitions), NEGLIGIBLE);
    this.#context = new SentenceContext(model.lexicon);
    this.#words = new ScoredWords(model);
  }

  tag(document: readonly (readonly string[])[]): readonly (readonly EntitySpan[])[] {
    const sentences = document.map((tokens) => this.#firstPass(tokens));
    const memories = remember(sentences);
    return sentences.map((sentence) => this.#secondPass(sentence, memories));
  }

  #firstPass(tokens: readonly string[]): FirstPass {
    const upperCase = isUpperCase(tokens);
    const words = tokens.map((token) => this.#words.get(token, upperCase));
    const facts = words.map((word) => word.facts);
    const sums = new Int32Array(tokens.length * PAIRS);
    const scores = new Float32Array(tokens.length * LABEL_STRIDE);
    const list = this.#list;
    this.#context.read(facts, upperCase, tokens);
    const plain = Uint8Array.from(facts, (_, i) => Number(this.#context.isPlain(i)));
    for (let i = 0; i < tokens.length; i++) {
      if (plain[i] === 1) {
        scores.fill(IMPOSSIBLE, i * LABEL_STRIDE + OUTSIDE + 1, (i + 1) * LABEL_STRIDE);
        continue;
      }
      addWordsAround(words, i, sums);
      list.count = 0;
      this.#context.lexical(i, list);
      this.#context.context(i, list);
      this.#addScores(i, sums, scores);
    }
    const hasCapitals = facts.some((word) => word.capitalised === 1);
    const marginals = new Float32Array(scores.length);
    if (hasCapitals) this.#computeMarginals(plain, scores, marginals);
    const own = facts.map((word, i) =>
      word.capitalised === 1 ? typeProbabilities(marginals, i) : NO_PROBABILITIES,
    );
    return { facts, upperCase, plain, sums, scores, marginals, own, hasCapitals };
  }

  /** Adds the features that depend on the rest of the document, and returns the names. */
  #secondPass(sentence: FirstPass, memories: ReadonlyMap<number, WordMemory>): readonly EntitySpan[] {
    if (!sentence.hasCapitals) return [];
    const { facts, upperCase, own, plain, sums, scores, marginals } = sentence;
    const features = new MemoryFeatures(facts, upperCase, memories, own);
    let isChanged = false;
    for (let i = 0; i < facts.length; i++) {
      this.#list.count = 0;
      features.push(i, this.#list);
      if (this.#list.count === 0) continue;
      isChanged = true;
      this.#addScores(i, sums, scores);
    }
    if (isChanged) this.#computeMarginals(plain, scores, marginals);
    return chooseSpans(marginals, facts.length).map((span) => {
      const type = ENTITY_TYPES.indexOf(span.type);
      let confidence = 1;
      for (let i = span.start; i < span.end; i++) {
        confidence = Math.min(confidence, typeProbability(marginals, i, type));
      }
      return { ...span, confidence };
    });
  }

  /** Adds the weights of the features in the list to the sums of a token, and computes its scores. */
  #addScores(i: number, sums: Int32Array, scores: Float32Array): void {
    const { hashes, count } = this.#list;
    for (let k = 0; k < count; k++) addWeights(this.#model, hashes[k] ?? 0, sums, i * PAIRS);
    unpackPairs(sums, i * PAIRS, this.#model.scale, scores, i * LABEL_STRIDE);
  }

  #computeMarginals(plain: Uint8Array, scores: Float32Array, marginals: Float32Array): void {
    for (let i = 0; i < plain.length; i++) marginals[i * LABEL_STRIDE + OUTSIDE] = 1;
    eachStretch(plain, (from, to) => {
      const start = from * LABEL_STRIDE;
      const end = to * LABEL_STRIDE;
      this.#lattice.marginals(
        scores.subarray(start, end),
        to - from,
        undefined,
        marginals.subarray(start, end),
      );
    });
  }
}
