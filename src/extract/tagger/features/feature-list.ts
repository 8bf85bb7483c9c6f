import { combine } from '../hash.ts';
import { MOST_FEATURES } from '../weight-table.ts';

/** A list of feature hashes that is reused for each token. */
export interface FeatureList {
  readonly hashes: Int32Array;
  count: number;
}

/** Returns a list with the capacity for the features of all templates. */
export function featureList(): FeatureList {
  return { hashes: new Int32Array(MOST_FEATURES), count: 0 };
}

/** Appends the hash of a feature to a list. */
export function push(out: FeatureList, template: number, value: number): void {
  out.hashes[out.count++] = combine(Math.imul(template, 0x632be5ab), value);
}
