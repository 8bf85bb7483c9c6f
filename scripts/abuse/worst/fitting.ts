import type { GraphQLSchema } from 'graphql';
import { pick, type Random } from '../../shared/random.ts';
import type { Documents } from './documents.ts';
import { FLOOR } from './figures.ts';
import { MAX_COST, priceOf } from './price.ts';
import { flatten, type Selection } from './selection.ts';

/** Steps by which a document is made to cost what it should, and how many of them may make it larger. */
const STEPS = 40;
const GROWTHS = 2;
/** Most fields of a document that is made larger: the server limits its tokens. */
const MAX_FIELDS = 600;

export interface Fitted {
  readonly roots: readonly Selection[];
  readonly document: string;
  readonly cost: number;
}

/** Brings documents to a cost that the server accepts, and mostly to one at which fixed costs do not count. */
export class Fitting {
  readonly #schema: GraphQLSchema;
  readonly #documents: Documents;
  readonly #random: Random;

  constructor(schema: GraphQLSchema, documents: Documents, random: Random) {
    this.#schema = schema;
    this.#documents = documents;
    this.#random = random;
  }

  /** Null where it cannot be done, or an argument is refused. What costs next to nothing stays below the floor. */
  fit(roots: readonly Selection[]): Fitted | null {
    const [least, most] = this.#range();
    let current = roots;
    let growths = 0;
    for (let step = 0; step < STEPS; step++) {
      const document = this.#documents.print(current);
      const cost = priceOf(this.#schema, document);
      if (cost === null) return null;
      const grows = cost < least && growths < GROWTHS;
      if (!grows && cost <= most) return { roots: current, document, cost };
      if (grows) growths += 1;
      current = grows ? this.#grow(current, least / Math.max(1, cost)) : this.#shrink(current, cost / most);
    }
    return null;
  }

  /** The more changes, the further the cost is from what it should be. */
  #shrink(roots: readonly Selection[], times: number): readonly Selection[] {
    let smaller = roots;
    for (let left = 1 + 2 * Math.log10(Math.max(1, times)); left > 0; left--)
      smaller = this.#documents.shrink(smaller);
    return smaller;
  }

  /** With some of the root fields repeated under other arguments, about `times` as much, as far as there are fields. */
  #grow(roots: readonly Selection[], times: number): readonly Selection[] {
    const fields = flatten(roots).length;
    const allowed = Math.min(times - 1, Math.max(0, MAX_FIELDS / fields - 1));
    const added = Math.ceil(allowed * roots.length);
    return [
      ...roots,
      ...Array.from({ length: added }, () => this.#documents.repeat(pick(this.#random, roots))),
    ];
  }

  /** The costs that are aimed at: low ones are quick to measure; one in twenty is below the floor, one in ten large. */
  #range(): readonly [number, number] {
    const chance = this.#random();
    if (chance < 0.05) return [1, FLOOR];
    if (chance < 0.15) return [FLOOR, MAX_COST];
    return [FLOOR, 4 * FLOOR];
  }
}
