import type { GraphQLSchema } from 'graphql';
import { pick, type Random } from '../../../src/train/random.ts';
import type { Documents } from './documents.ts';
import { FLOOR } from './figures.ts';
import { MAX_COST, priceOf } from './price.ts';
import { flatten, type Selection } from './selection.ts';

/** Steps by which a document is made to cost what it should. */
const STEPS = 80;
/** Most roots that are added in one step. */
const AT_ONCE = 20;
/** Most fields of a document: the server limits its tokens. */
const MAX_FIELDS = 1_200;

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

  /** Null where it cannot be done, or an argument is refused. */
  fit(roots: readonly Selection[]): Fitted | null {
    const [least, most] = this.#range();
    let current = roots;
    for (let step = 0; step < STEPS; step++) {
      const document = this.#documents.print(current);
      const cost = priceOf(this.#schema, document);
      if (cost === null) return null;
      const fields = flatten(current);
      if (cost >= least && cost <= most && fields.length <= MAX_FIELDS)
        return { roots: current, document, cost };
      current =
        cost < least && fields.length < MAX_FIELDS / 2
          ? [...current, ...this.#repeat(roots, least / Math.max(1, cost))]
          : this.#documents.shrink(current);
    }
    return null;
  }

  /** Some of the roots again with other arguments, so that they cost about so many times as much. */
  #repeat(roots: readonly Selection[], times: number): Selection[] {
    const length = Math.min(AT_ONCE, Math.ceil((times - 1) * roots.length));
    return Array.from({ length }, () => this.#documents.repeat(pick(this.#random, roots)));
  }

  /** The costs that are aimed at: low ones are quick to measure; one in twenty is below the floor, one in ten large. */
  #range(): readonly [number, number] {
    const chance = this.#random();
    if (chance < 0.05) return [1, FLOOR];
    if (chance < 0.15) return [FLOOR, MAX_COST];
    return [FLOOR, 4 * FLOOR];
  }
}
