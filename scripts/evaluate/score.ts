/** A span with a type. `start` and `end` are token indexes in a sentence; `end` is exclusive. */
export interface ScoredSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Counts of predicted and labelled items. A span is correct if a label has the same start, end and type. */
interface Tally {
  readonly correct: number;
  readonly predicted: number;
  readonly gold: number;
}

interface Score extends Tally {
  /** A number from 0 to 1; 0 if the score is undefined. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const SCORED_TYPES = ['PER', 'LOC', 'ORG'] as const;
type ScoredType = (typeof SCORED_TYPES)[number];

/** The scores of exact spans for each type, and their micro-average over all scored types. */
export type Scores = Readonly<Record<ScoredType | 'ALL', Score>>;

/** Returns precision, recall and F1 of the counts. */
export function scoreOf(tally: Tally): Score {
  const precision = tally.predicted === 0 ? 0 : tally.correct / tally.predicted;
  const recall = tally.gold === 0 ? 0 : tally.correct / tally.gold;
  const total = tally.predicted + tally.gold;
  const f1 = total === 0 ? 0 : (2 * tally.correct) / total;
  return { ...tally, precision, recall, f1 };
}

function tally(gold: readonly ScoredSpan[], predicted: readonly ScoredSpan[], type: ScoredType): Tally {
  const labelled = gold.filter((span) => span.type === type);
  const found = predicted.filter((span) => span.type === type);
  const keys = new Set(labelled.map((span) => `${span.start}:${span.end}`));
  const correct = found.filter((span) => keys.has(`${span.start}:${span.end}`)).length;
  return { correct, predicted: found.length, gold: labelled.length };
}

/** Scores predicted spans against gold spans, sentence by sentence. */
export function scoreSpans(
  gold: readonly (readonly ScoredSpan[])[],
  predicted: readonly (readonly ScoredSpan[])[],
): Scores {
  const sums = new Map<ScoredType, Tally>();
  for (const type of SCORED_TYPES) {
    let sum: Tally = { correct: 0, predicted: 0, gold: 0 };
    gold.forEach((spans, i) => {
      const one = tally(spans, predicted[i] ?? [], type);
      sum = {
        correct: sum.correct + one.correct,
        predicted: sum.predicted + one.predicted,
        gold: sum.gold + one.gold,
      };
    });
    sums.set(type, sum);
  }
  const of = (type: ScoredType) => sums.get(type) ?? { correct: 0, predicted: 0, gold: 0 };
  const add = (pick: (tally: Tally) => number) => SCORED_TYPES.reduce((sum, type) => sum + pick(of(type)), 0);
  return {
    PER: scoreOf(of('PER')),
    LOC: scoreOf(of('LOC')),
    ORG: scoreOf(of('ORG')),
    ALL: scoreOf({
      correct: add((t) => t.correct),
      predicted: add((t) => t.predicted),
      gold: add((t) => t.gold),
    }),
  };
}

/** Returns a score as a percentage for a table. */
export const percent = (score: number): string => (100 * score).toFixed(1).padStart(5);
