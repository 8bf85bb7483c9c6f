import { chooseSpans } from './choose.ts';
import { type FeatureList, featureList, placeInRun, SentenceContext, type WordMemory } from './context.ts';
import { ENTITY_TYPES, type EntitySpan, LABEL_COUNT, LABEL_STRIDE, LABEL_TYPE, OUTSIDE } from './labels.ts';
import { Lattice, maskTransitions } from './lattice.ts';
import { isShouted } from './line.ts';
import { type Model, PAIRS, readModel, unpackPairs } from './weights.ts';
import { CASING, readWord, WINDOW, type WordFacts } from './word.ts';

/** Finds the names of people, places and organisations, and nationalities and the like (MISC). */
export interface Tagger {
  /**
   * @param document sentences of tokens; the sentences of one document help one another
   * @returns for each sentence its names, in order, none overlapping
   */
  tag(document: readonly (readonly string[])[]): readonly (readonly EntitySpan[])[];
}

/** A word with the sums of its weights at each distance, which no sentence changes. */
interface ScoredWord {
  readonly facts: WordFacts;
  /** `[(distance + WINDOW) * PAIRS + pair]` */
  readonly around: Int32Array;
}

/** Words kept with their sums: a ceiling on memory (about 0.6 kB each), far above the vocabulary of a day's news. */
const CACHED_WORDS = 30_000;

/** Reads the weights (see readModel) and makes a tagger of them. The tagger keeps buffers: it is for one thread. */
export function loadTagger(weights: Uint8Array): Tagger {
  return new CrfTagger(readModel(weights));
}

/** Linear-chain conditional random field, decoded twice: the second time knowing what the first made of the document. */
class CrfTagger implements Tagger {
  readonly #model: Model;
  readonly #lattice: Lattice;
  readonly #context: SentenceContext;
  readonly #list: FeatureList = featureList();
  readonly #plain = new Map<string, ScoredWord>();
  readonly #shouted = new Map<string, ScoredWord>();

  constructor(model: Model) {
    this.#model = model;
    this.#lattice = new Lattice(maskTransitions(model.transitions), NEGLIGIBLE);
    this.#context = new SentenceContext(model.lexicon);
  }

  tag(document: readonly (readonly string[])[]): readonly (readonly EntitySpan[])[] {
    const readings = document.map((tokens) => this.#score(tokens));
    const memories = remember(readings);
    return readings.map((reading) => this.#decide(reading, memories));
  }

  /** First reading of a sentence: scores of its labels, and the probability of each type at its capitalised words. */
  #score(tokens: readonly string[]): Reading {
    const shouted = isShouted(tokens);
    const words = tokens.map((token) => this.#word(token, shouted));
    const facts = words.map((word) => word.facts);
    const sums = new Int32Array(tokens.length * PAIRS);
    const scores = new Float32Array(tokens.length * LABEL_STRIDE);
    this.#context.read(facts, shouted, tokens);
    const list = this.#list;
    const named = facts.some((word) => word.capitalised === 1);
    const plain = Uint8Array.from(facts, (_, i) => Number(this.#context.isPlain(i)));
    for (let i = 0; i < tokens.length; i++) {
      if (plain[i] === 1) {
        scores.fill(IMPOSSIBLE, i * LABEL_STRIDE + OUTSIDE + 1, (i + 1) * LABEL_STRIDE);
        continue;
      }
      const at = i * PAIRS;
      for (let d = -WINDOW; d <= WINDOW; d++) {
        const around = words[i + d]?.around;
        if (around === undefined) continue;
        const from = (d + WINDOW) * PAIRS;
        addPairs(sums, at, around, from);
      }
      list.count = 0;
      this.#context.lexical(i, list);
      this.#context.context(i, list);
      this.#add(list, sums, at);
      unpackPairs(sums, at, this.#model.scale, scores, i * LABEL_STRIDE);
    }
    const marginals = new Float32Array(scores.length);
    if (named) this.#marginals(plain, scores, marginals);
    const own = facts.map((word, i) => typeProbabilities(marginals, word.capitalised === 1 ? i : -1));
    return { tokens, facts, shouted, plain, sums, scores, marginals, own, named };
  }

  #marginals(plain: Uint8Array, scores: Float32Array, marginals: Float32Array): void {
    for (let i = 0; i < plain.length; i++) marginals[i * LABEL_STRIDE + OUTSIDE] = 1;
    eachStretch(plain, (from, to) => {
      this.#lattice.marginals(
        scores.subarray(from * LABEL_STRIDE, to * LABEL_STRIDE),
        to - from,
        null,
        marginals.subarray(from * LABEL_STRIDE, to * LABEL_STRIDE),
      );
    });
  }

  #word(token: string, shouted: boolean): ScoredWord {
    const cache = shouted ? this.#shouted : this.#plain;
    const known = cache.get(token);
    if (known !== undefined) return known;
    const facts = readWord(token, shouted, this.#model.lexicon);
    const around = new Int32Array((2 * WINDOW + 1) * PAIRS);
    for (let d = -WINDOW; d <= WINDOW; d++) {
      const at = (d + WINDOW) * PAIRS;
      for (const hash of facts.around[d + WINDOW] ?? []) this.#addOne(hash, around, at);
      if (d !== 0) continue;
      for (const hash of facts.lexical) this.#addOne(hash, around, at);
      for (const hash of facts.clustered) this.#addOne(hash, around, at);
    }
    // The lists of hashes are spent: only the sums are kept.
    const word = { facts: { ...facts, lexical: [], clustered: [], around: [] }, around };
    if (cache.size >= CACHED_WORDS) cache.clear();
    cache.set(token, word);
    return word;
  }

  #addOne(hash: number, sums: Int32Array, at: number): void {
    const { index, emissions } = this.#model;
    const row = index.find(hash);
    if (row >= 0) addPairs(sums, at, emissions, row * PAIRS);
  }

  #add({ hashes, count }: FeatureList, sums: Int32Array, at: number): void {
    for (let k = 0; k < count; k++) this.#addOne(hashes[k] ?? 0, sums, at);
  }

  /** Second reading, where the rest of the document has something to say; then the best labels. */
  #decide(reading: Reading, memories: ReadonlyMap<number, WordMemory>): readonly EntitySpan[] {
    if (!reading.named) return [];
    const { tokens, sums, scores, marginals } = reading;
    let changed = false;
    this.#context.turnBack(reading.facts, reading.shouted);
    for (let i = 0; i < tokens.length; i++) {
      this.#list.count = 0;
      this.#context.memory(i, memories, reading.own, this.#list);
      if (this.#list.count === 0) continue;
      changed = true;
      this.#add(this.#list, sums, i * PAIRS);
      unpackPairs(sums, i * PAIRS, this.#model.scale, scores, i * LABEL_STRIDE);
    }
    if (changed) this.#marginals(reading.plain, scores, marginals);
    return chooseSpans(marginals, tokens.length).map((span) => {
      const type = ENTITY_TYPES.indexOf(span.type);
      let confidence = 1;
      for (let i = span.start; i < span.end; i++) {
        confidence = Math.min(confidence, typeProbability(marginals, i, type));
      }
      return { ...span, confidence };
    });
  }
}

/** Adds a row's pairs to sums: the inmost loop of all, which is why it is written out. */
function addPairs(sums: Int32Array, at: number, weights: Int32Array, from: number): void {
  sums[at] = (sums[at] ?? 0) + (weights[from] ?? 0);
  sums[at + 1] = (sums[at + 1] ?? 0) + (weights[from + 1] ?? 0);
  sums[at + 2] = (sums[at + 2] ?? 0) + (weights[from + 2] ?? 0);
  sums[at + 3] = (sums[at + 3] ?? 0) + (weights[from + 3] ?? 0);
  sums[at + 4] = (sums[at + 4] ?? 0) + (weights[from + 4] ?? 0);
  sums[at + 5] = (sums[at + 5] ?? 0) + (weights[from + 5] ?? 0);
  sums[at + 6] = (sums[at + 6] ?? 0) + (weights[from + 6] ?? 0);
  sums[at + 7] = (sums[at + 7] ?? 0) + (weights[from + 7] ?? 0);
}

/** Labels that are less likely than this are not followed: most words begin no name, and then nothing goes on. */
const NEGLIGIBLE = 1e-7;

/** The score of what cannot be. */
const IMPOSSIBLE = -1_000;

/**
 * Goes over the stretches of a sentence where there may be a name, each with a plain word on either side, which is none: the
 * lattice there is what it would be in the whole sentence, and most of the sentence is saved.
 */
function eachStretch(plain: Uint8Array, visit: (from: number, to: number) => void): void {
  let from = -1;
  let lastOpen = -1;
  for (let i = 0; i < plain.length; i++) {
    if (plain[i] === 1) {
      // One plain word may serve as the end of a stretch and the start of the next: two apart, they are one.
      if (from >= 0 && i - lastOpen > 2) {
        visit(from, lastOpen + 2);
        from = -1;
      }
      continue;
    }
    if (from < 0) from = Math.max(0, i - 1);
    lastOpen = i;
  }
  if (from >= 0) visit(from, Math.min(plain.length, lastOpen + 2));
}

interface Reading {
  readonly tokens: readonly string[];
  readonly facts: readonly WordFacts[];
  readonly shouted: boolean;
  /** 1 for the words that surely are no part of a name: see `SentenceContext.isPlain`. */
  readonly plain: Uint8Array;
  /** The scores in pairs, to which more may be added. */
  readonly sums: Int32Array;
  readonly scores: Float32Array;
  readonly marginals: Float32Array;
  readonly own: readonly Float32Array[];
  /** Whether it has a capitalised word at all. */
  readonly named: boolean;
}

const NOTHING = new Float32Array(5);

function typeProbability(marginals: Float32Array, token: number, type: number): number {
  let sum = 0;
  for (let l = 1; l < LABEL_COUNT; l++)
    if (LABEL_TYPE[l] === type) sum += marginals[token * LABEL_STRIDE + l] ?? 0;
  return Math.min(1, sum);
}

/** Probabilities of PER, LOC, ORG, MISC and no name at a token. @param token -1 for none */
export function typeProbabilities(marginals: Float32Array, token: number): Float32Array {
  if (token < 0) return NOTHING;
  const out = new Float32Array(5);
  for (let l = 0; l < LABEL_COUNT; l++) {
    const type = LABEL_TYPE[l] ?? -1;
    const at = type < 0 ? 4 : type;
    out[at] = (out[at] ?? 0) + (marginals[token * LABEL_STRIDE + l] ?? 0);
  }
  return out;
}

const emptyMemory = (): WordMemory => ({
  sums: new Float32Array(5),
  count: 0,
  lower: 0,
  first: new Float32Array(5),
  last: new Float32Array(5),
  firstCount: 0,
  lastCount: 0,
});

function addTo(sums: Float32Array, own: Float32Array | undefined): void {
  for (let t = 0; t < 5; t++) sums[t] = (sums[t] ?? 0) + (own?.[t] ?? 0);
}

/** What a first reading leaves of its words: see WordMemory. */
export function remember(
  readings: readonly {
    readonly facts: readonly WordFacts[];
    readonly own: readonly Float32Array[];
    readonly shouted: boolean;
  }[],
): Map<number, WordMemory> {
  const memories = new Map<number, WordMemory>();
  for (const { facts, own, shouted } of readings) {
    facts.forEach((word, i) => {
      if (word.casing === CASING.none || (word.capitalised === 0 && shouted)) return;
      let memory = memories.get(word.lower);
      if (memory === undefined) {
        memory = emptyMemory();
        memories.set(word.lower, memory);
      }
      if (word.capitalised === 0) memory.lower++;
      else {
        memory.count++;
        addTo(memory.sums, own[i]);
        const place = shouted ? 0 : placeInRun(facts, i);
        if (place === 1) {
          memory.firstCount++;
          addTo(memory.first, own[i]);
        } else if (place === 2) {
          memory.lastCount++;
          addTo(memory.last, own[i]);
        }
      }
    });
  }
  return memories;
}
