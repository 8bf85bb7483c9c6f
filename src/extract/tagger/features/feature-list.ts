import { combine } from '../hash.ts';

/** A list of feature hashes that is reused for each token. */
export interface FeatureList {
  readonly hashes: Uint32Array;
  count: number;
}

/** Returns a list with room for the features of all templates. */
export function featureList(): FeatureList {
  return { hashes: new Uint32Array(128), count: 0 };
}

/** The numbers of the templates. The weights depend on them: add new ones at the end and do not change any. */
export const TEMPLATE = {
  wordPairLeft: 101,
  wordPairRight: 102,
  shapes: 103,
  coarseLeft: 104,
  coarseRight: 105,
  leftShape: 106,
  rightShape: 107,
  flagsLeft: 108,
  flagsRight: 109,
  first: 110,
  twoLeft: 111,
  twoRight: 112,
  line: 113,
  lineFlags: 114,
  phrase: 115,
  phraseLine: 116,
  runLeft: 117,
  runRight: 118,
  runLength: 119,
  runLeftFine: 120,
  runRightFine: 121,
  linePlace: 122,
  phraseRight: 123,
  around: 124,
  firstHabit: 125,
  runHead: 126,
  runTail: 127,
  runTailFlags: 128,
  runHeadFlags: 129,
  bracket: 130,
  memoryTop: 131,
  memoryCount: 132,
  memoryOther: 133,
  memoryLeft: 134,
  memoryRight: 135,
  phraseRun: 136,
  coarseAround: 137,
  runRightLine: 138,
  seenLower: 139,
  bias: 140,
  acronym: 141,
  acronymFlags: 142,
  runTailFine: 143,
  runHeadFine: 144,
  runLeftTwo: 145,
  runRightTwo: 146,
  joinHead: 147,
  joinHeadFlags: 148,
  joinHeadFine: 149,
  joinTailFlags: 150,
  memoryFirst: 151,
  memoryLast: 152,
  memoryFirstFlags: 153,
  memoryLastFlags: 154,
  memoryEnds: 155,
} as const;

/** Appends the hash of a feature to a list. */
export function push(out: FeatureList, template: number, value: number): void {
  out.hashes[out.count++] = combine(Math.imul(template, 0x632be5ab), value);
}
