import type { GraphQLSchema } from 'graphql';
import { pick, type Random } from '../../shared/random.ts';
import { costOf, MAX_COST } from './cost.ts';
import { FLOOR } from './figures.ts';
import type { RandomDocuments } from './random-documents.ts';
import { flatten, type Selection } from './selection.ts';

/**
 * The maximum number of changes that adapt the cost of a document, and the maximum number of these changes that enlarge
 * the document.
 */
const STEPS = 40;
const GROWTHS = 2;
/** The maximum number of fields of an enlarged document. The server limits the tokens of a document. */
const MAX_FIELDS = 600;

export interface Fitted {
  readonly roots: readonly Selection[];
  readonly document: string;
  readonly cost: number;
}

/**
 * Changes documents until the server accepts their cost. The cost of most documents is then so high that the overhead
 * of a request is negligible.
 */
export class Fitting {
  readonly #schema: GraphQLSchema;
  readonly #documents: RandomDocuments;
  readonly #random: Random;

  constructor(schema: GraphQLSchema, documents: RandomDocuments, random: Random) {
    this.#schema = schema;
    this.#documents = documents;
    this.#random = random;
  }

  /**
   * Changes a document until its cost is in a random range. Returns null if this fails, or if an argument is rejected.
   */
  fit(roots: readonly Selection[]): Fitted | null {
    const [least, most] = this.#range();
    let current = roots;
    let growths = 0;
    for (let step = 0; step < STEPS; step++) {
      const document = this.#documents.print(current);
      const cost = costOf(this.#schema, document);
      if (cost === null) return null;
      const grows = cost < least && growths < GROWTHS;
      if (!grows && cost <= most) return { roots: current, document, cost };
      if (grows) growths += 1;
      current = grows ? this.#grow(current, least / Math.max(1, cost)) : this.#shrink(current, cost / most);
    }
    return null;
  }

  /**
   * Makes a document smaller. The number of changes increases with `times`, the ratio of the document's cost to the
   * limit.
   */
  #shrink(roots: readonly Selection[], times: number): readonly Selection[] {
    let smaller = roots;
    for (let left = 1 + 2 * Math.log10(Math.max(1, times)); left > 0; left--)
      smaller = this.#documents.shrink(smaller);
    return smaller;
  }

  /**
   * Repeats root fields with other arguments until the cost is about `times` as high or the document has the maximum
   * number of fields.
   */
  #grow(roots: readonly Selection[], times: number): readonly Selection[] {
    const fields = flatten(roots).length;
    const allowed = Math.min(times - 1, Math.max(0, MAX_FIELDS / fields - 1));
    const added = Math.ceil(allowed * roots.length);
    return [
      ...roots,
      ...Array.from({ length: added }, () => this.#documents.repeat(pick(this.#random, roots))),
    ];
  }

  /**
   * Returns a random range of costs. Most ranges are low, because cheap documents are fast to measure. One range in
   * twenty is below the floor, and one in ten is high.
   */
  #range(): readonly [number, number] {
    const chance = this.#random();
    if (chance < 0.05) return [1, FLOOR];
    if (chance < 0.15) return [FLOOR, MAX_COST];
    return [FLOOR, 4 * FLOOR];
  }
}
