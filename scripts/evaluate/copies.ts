import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { fingerprintOf, isSameStory, signatureOf, similarityOf } from '../../src/copies/index.ts';
import { counted } from '../../src/counted.ts';
import { seededRandom } from '../shared/random.ts';
import { type ArticlePair, madeCopies, readArticles, unrelatedPairs } from './copy-pairs.ts';
import { percent, scoreOf } from './score.ts';

const KNOWN = new URL('known-copies.json', import.meta.url);
const SEED = 13;
const COPIES = 200;
const UNRELATED = 2_000;

/** Returns whether the detection finds that two articles are copies: they share a band, and their texts are similar. */
function isFound([a, b]: ArticlePair): boolean {
  const [first, second] = [fingerprintOf(a.headline, a.body), fingerprintOf(b.headline, b.body)];
  const bands = new Set(signatureOf(first));
  return signatureOf(second).some((hash) => bands.has(hash)) && isSameStory(first, second);
}

function describePair(pair: ArticlePair): string {
  const [a, b] = pair;
  const { resemblance, containment, conflicts } = similarityOf(
    fingerprintOf(a.headline, a.body),
    fingerprintOf(b.headline, b.body),
  );
  const figures = [resemblance, containment, conflicts].map((value) => value.toFixed(2)).join(' ');
  return `${a.id} ${b.id} (resemblance, containment, conflicts: ${figures}): ${a.headline} | ${b.headline}`;
}

/** The scores of the detection, from 0 to 1, and its errors. */
export interface CopyScores {
  readonly copies: number;
  readonly different: number;
  readonly precision: number;
  readonly recall: number;
  readonly missed: readonly ArticlePair[];
  readonly spurious: readonly ArticlePair[];
}

/**
 * Evaluates the detection of copies on 200 pairs of an article and a changed copy of it, and on 2,000 pairs of different
 * stories on the same subjects. Pairs of the file that are copies according to a person who read both texts
 * (`known-copies.json`) are not used as different stories.
 */
export async function evaluateCopies(file: string): Promise<CopyScores> {
  const articles = await readArticles(file);
  const known = z.array(z.string()).parse(JSON.parse(readFileSync(KNOWN, 'utf8')));
  const made = madeCopies(seededRandom(SEED), articles, COPIES);
  const unrelated = unrelatedPairs(seededRandom(SEED), articles, new Set(known), UNRELATED);
  const missed = made.filter((pair) => !isFound(pair));
  const spurious = unrelated.filter(isFound);
  const { precision, recall } = scoreOf({
    correct: made.length - missed.length,
    predicted: made.length - missed.length + spurious.length,
    gold: made.length,
  });
  return { copies: made.length, different: unrelated.length, precision, recall, missed, spurious };
}

/** Returns the scores as text. */
export function printCopyScores(file: string, scores: CopyScores, withErrors: boolean): string {
  const lines = [
    `${file}: ${counted(scores.copies, 'copy', 'copies')}, ${counted(scores.different, 'pair')} of different stories`,
    '      P     R',
    `  ${percent(scores.precision)} ${percent(scores.recall)}`,
  ];
  if (withErrors) {
    lines.push(...scores.spurious.map((pair) => `  spurious: ${describePair(pair)}`));
    lines.push(...scores.missed.map((pair) => `  missed: ${describePair(pair)}`));
  }
  return `${lines.join('\n')}\n`;
}
