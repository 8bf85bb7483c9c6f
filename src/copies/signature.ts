import type { Fingerprint } from './fingerprint.ts';
import { mixed } from './mixed.ts';

/** The number of bands of a signature. */
const BANDS = 24;
/** The number of minima in a band. */
const ROWS = 2;
const SEEDS = Int32Array.from({ length: BANDS * ROWS }, (_, i) => mixed(i));
const FACTORS = SEEDS.map((seed) => mixed(seed) | 1);

/**
 * Returns the signature of a text: 24 hashes, of which similar texts share at least one (MinHash with
 * locality-sensitive hashing: Broder, "On the resemblance and containment of documents", 1997; Leskovec, Rajaraman and
 * Ullman, "Mining of Massive Datasets", chapter 3). Each hash combines the minima of two hash functions over the
 * shingles. Two texts with the resemblance r share one of them with the probability 1 - (1 - r²)²⁴: 0.90 for r = 0.3,
 * 0.985 for 0.4, 0.999 for 0.5, and 0.002 for 0.01. Short texts share none with longer texts.
 */
export function signatureOf({ shingles, isShort }: Fingerprint): number[] {
  if (shingles.size === 0) return [];
  const minima = new Int32Array(SEEDS.length).fill(0x7fffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < minima.length; i += 1) {
      const hash = Math.imul(shingle ^ (SEEDS[i] ?? 0), FACTORS[i] ?? 0);
      if (hash < (minima[i] ?? 0)) minima[i] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const start = mixed(isShort ? ~band : band);
    return mixed(mixed(start ^ (minima[ROWS * band] ?? 0)) ^ (minima[ROWS * band + 1] ?? 0));
  });
}
