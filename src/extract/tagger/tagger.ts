import { chooseSpans } from './choose.ts';
import { Exponentials } from './exponentials.ts';
import { SentenceContext } from './features/context.ts';
import { type FeatureList, featureList } from './features/feature-list.ts';
import { isUpperCase } from './features/line.ts';
import { MemoryFeatures } from './features/memory-features.ts';
import type { WordFacts } from './features/word-facts.ts';
import { remember, type WordMemory } from './features/word-memory.ts';
import { ENTITY_TYPES, type EntitySpan, LABEL_STRIDE, OUTSIDE } from './labels.ts';
import { Lattice } from './lattice.ts';
import { NONE } from './none.ts';
import { NO_PROBABILITIES, typeProbabilities, typeProbability } from './probabilities.ts';
import { type NumberedWord, ScoredWords } from './scored-words.ts';
import { eachStretch } from './stretches.ts';
import { PAIRS } from './weight-table.ts';
import { type Model, readModel } from './weights.ts';

/** Finds the names of people, places and organisations, and other names such as nationalities (MISC). */
export interface Tagger {
  /**
   * Returns the names of each sentence, in order. They do not overlap.
   *
   * @param document sentences of tokens. Each sentence is evidence for the others.
   */
  tag(document: readonly (readonly string[])[]): readonly (readonly EntitySpan[])[];
  /** Does the same for words that are objects, which is faster if the same objects are used again and again. */
  tagWords(document: readonly (readonly NumberedWord[])[]): readonly (readonly EntitySpan[])[];
}

/**
 * Reads the weights (see `readModel`) and returns a tagger. The tagger reuses buffers, so it must be used in one thread
 * only.
 */
export function loadTagger(weights: Uint8Array): Tagger {
  return new CrfTagger(readModel(weights));
}

/**
 * The working memory for a document, with a row for each of its tokens. It is allocated once for all sentences, because
 * V8 allocates and frees larger typed arrays outside its heap, which is slow.
 */
interface Rows {
  /** 1 for each plain word, see `SentenceContext.isPlain`. */
  readonly plain: Uint8Array;
  /** The sums of pairs. The second pass adds its weights to these sums. */
  readonly sums: Int32Array;
  /** The exponentials of the scores of the labels. */
  readonly weights: Float32Array;
  readonly marginals: Float32Array;
}

/** The result of the first pass for a sentence. */
interface FirstPass {
  readonly facts: readonly WordFacts[];
  readonly upperCase: boolean;
  /** The row of the first token. */
  readonly from: number;
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
  readonly #exponentials: Exponentials;
  readonly #list: FeatureList = featureList();

  constructor(model: Model) {
    this.#model = model;
    this.#lattice = new Lattice(model.transitions);
    this.#exponentials = new Exponentials(model.scale);
    this.#context = new SentenceContext(model.lexicon);
    this.#words = new ScoredWords(model);
  }

  tag(document: readonly (readonly string[])[]): readonly (readonly EntitySpan[])[] {
    return this.tagWords(document.map((tokens) => tokens.map((text) => ({ text, taggerNumber: NONE }))));
  }

  tagWords(document: readonly (readonly NumberedWord[])[]): readonly (readonly EntitySpan[])[] {
    const rows = newRows(document.reduce((sum, { length }) => sum + length, 0));
    this.#words.begin();
    let from = 0;
    const sentences = document.map((words) => {
      const sentence = this.#firstPass(words, from, rows);
      from += words.length;
      return sentence;
    });
    const memories = remember(sentences);
    return sentences.map((sentence) => this.#secondPass(sentence, memories, rows));
  }

  #firstPass(words: readonly NumberedWord[], from: number, rows: Rows): FirstPass {
    const tokens = words.map(({ text }) => text);
    const upperCase = isUpperCase(tokens);
    const size = tokens.length;
    const numbers = new Int32Array(size);
    const facts: WordFacts[] = [];
    let hasCapitals = false;
    words.forEach((word, i) => {
      const number = this.#words.number(word, upperCase);
      const properties = this.#words.facts(number);
      numbers[i] = number;
      facts.push(properties);
      if (properties.capitalised === 1) hasCapitals = true;
    });
    const { plain, sums, marginals } = rows;
    const list = this.#list;
    this.#context.read(facts, upperCase, tokens);
    for (let i = 0; i < size; i++) {
      const row = from + i;
      if (this.#context.isPlain(i)) {
        plain[row] = 1;
        marginals[row * LABEL_STRIDE + OUTSIDE] = 1;
        continue;
      }
      this.#words.writeAround(numbers, i, size, sums, row * PAIRS);
      list.count = 0;
      this.#context.lexical(i, list);
      this.#context.context(i, list);
      this.#addFeatures(row, rows);
    }
    if (hasCapitals)
      eachStretch(plain, from, from + size, (first, end) =>
        this.#computeMarginals(rows, first, end, from, from + size),
      );
    const own = facts.map((word, i) =>
      word.capitalised === 1 ? typeProbabilities(marginals, from + i) : NO_PROBABILITIES,
    );
    return { facts, upperCase, from, own, hasCapitals };
  }

  /** Adds the features that depend on the rest of the document, and returns the names. */
  #secondPass(
    { facts, upperCase, from, own, hasCapitals }: FirstPass,
    memories: ReadonlyMap<number, WordMemory>,
    rows: Rows,
  ): readonly EntitySpan[] {
    if (!hasCapitals) return [];
    const { plain, marginals } = rows;
    const features = new MemoryFeatures(facts, upperCase, memories, own);
    eachStretch(plain, from, from + facts.length, (first, end) => {
      let isChanged = false;
      for (let row = first; row < end; row++) {
        this.#list.count = 0;
        features.push(row - from, this.#list);
        if (this.#list.count === 0) continue;
        isChanged = true;
        this.#addFeatures(row, rows);
      }
      if (isChanged) this.#computeMarginals(rows, first, end, from, from + facts.length);
    });
    const ofSentence = marginals.subarray(from * LABEL_STRIDE, (from + facts.length) * LABEL_STRIDE);
    // The fields are copied one by one: for spread syntax with an additional field, V8 creates a hidden class per object.
    return chooseSpans(ofSentence, facts.length).map(({ start, end, type }) => {
      const index = ENTITY_TYPES.indexOf(type);
      let confidence = 1;
      for (let i = start; i < end; i++)
        confidence = Math.min(confidence, typeProbability(ofSentence, i, index));
      return { start, end, type, confidence };
    });
  }

  /** Adds the weights of the features in the list to the sums of a token, and computes the weights of its labels. */
  #addFeatures(row: number, { sums, weights }: Rows): void {
    const { hashes, count } = this.#list;
    this.#model.weights.add(hashes, count, sums, row * PAIRS);
    this.#exponentials.write(sums, row * PAIRS, weights, row * LABEL_STRIDE);
  }

  /** Computes the marginal probabilities of the stretch `[first, end)` of the sentence `[from, to)`. */
  #computeMarginals(
    { weights, marginals }: Rows,
    first: number,
    end: number,
    from: number,
    to: number,
  ): void {
    this.#lattice.marginals(weights, end - first, marginals, first, first > from, end < to);
  }
}

const newRows = (length: number): Rows => ({
  plain: new Uint8Array(length),
  sums: new Int32Array(length * PAIRS),
  weights: new Float32Array(length * LABEL_STRIDE),
  marginals: new Float32Array(length * LABEL_STRIDE),
});
