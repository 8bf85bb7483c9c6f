import { mixed } from './mixed.ts';
import { type Words, wordsOf } from './words.ts';

/** The number of words of a shingle. */
const SHINGLE_WORDS = 4;
/** A text with fewer distinct shingles is short. */
const SHORT_TEXT = 25;
/** The hash that represents each number in masked shingles. */
const NUMBER = 0x2545f491;

/** The shingles of a text: the hashes of all sequences of `SHINGLE_WORDS` words. */
export interface Fingerprint {
  /** Whether the text is too short to identify a story by itself. The shingles then include the headline. */
  readonly isShort: boolean;
  /** The distinct shingles. */
  readonly shingles: ReadonlySet<number>;
  /** The shingles that contain a number, with their hashes after each number in them is replaced with one word. */
  readonly masked: ReadonlyMap<number, number>;
}

/**
 * Returns the fingerprint of an article. The headline of a longer text is ignored, because publishers change it. A
 * short text, such as "Qtly div 25 cts vs 25 cts prior", is the same in many stories, and only the headlines
 * differ. Linear time.
 */
export function fingerprintOf(headline: string, body: string): Fingerprint {
  const fingerprint = shinglesOf(wordsOf(body));
  if (fingerprint.shingles.size >= SHORT_TEXT) return { isShort: false, ...fingerprint };
  return { isShort: true, ...shinglesOf(wordsOf(`${headline}\n${body}`)) };
}

/** A text with fewer words than a shingle has one shingle; an empty text has none. */
function shinglesOf({ hashes, isNumber }: Words): Omit<Fingerprint, 'isShort'> {
  const shingles = new Set<number>();
  const masked = new Map<number, number>();
  const length = Math.min(SHINGLE_WORDS, hashes.length);
  for (let start = 0; length > 0 && start + length <= hashes.length; start += 1) {
    let [hash, mask, numbers] = [0, 0, 0];
    for (let i = start; i < start + length; i += 1) {
      const word = hashes[i] ?? 0;
      hash = mixed(hash ^ word);
      mask = mixed(mask ^ (isNumber[i] === 1 ? NUMBER : word));
      numbers += isNumber[i] ?? 0;
    }
    shingles.add(hash);
    if (numbers > 0) masked.set(hash, mask);
  }
  return { shingles, masked };
}
