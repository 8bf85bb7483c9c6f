/** The shares of shingles of one page that are correct, superfluous and missing. Their sum is 1. */
export interface ShingleMatch {
  readonly correct: number;
  readonly superfluous: number;
  readonly missing: number;
}

export interface MainTextScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const LENGTH = 4;

/**
 * Compares a text with the correct text by their shingles of four consecutive words. This is the measure of the public
 * article extraction benchmark (https://github.com/scrapinghub/article-extraction-benchmark, evaluate.py): words are
 * runs of letters, digits and underscores, with case; a shingle counts as often as it occurs.
 */
export function matchShingles(correct: string, extracted: string): ShingleMatch {
  const [gold, found] = [shingles(correct), shingles(extracted)];
  let [both, superfluous, missing] = [0, 0, 0];
  for (const shingle of new Set([...gold.keys(), ...found.keys()])) {
    const [expected, actual] = [gold.get(shingle) ?? 0, found.get(shingle) ?? 0];
    both += Math.min(expected, actual);
    superfluous += Math.max(0, actual - expected);
    missing += Math.max(0, expected - actual);
  }
  const sum = both + superfluous + missing || 1;
  return { correct: both / sum, superfluous: superfluous / sum, missing: missing / sum };
}

/** Averages precision and recall over pages. As in the benchmark, F1 is the harmonic mean of the two averages. */
export function scoreMatches(matches: readonly ShingleMatch[]): MainTextScore {
  const precision = mean(matches, ({ correct, superfluous }) => [correct, correct + superfluous]);
  const recall = mean(matches, ({ correct, missing }) => [correct, correct + missing]);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** Averages ratios. Pages whose ratio is undefined are not counted: pages without text. */
function mean(
  matches: readonly ShingleMatch[],
  ratio: (match: ShingleMatch) => readonly [number, number],
): number {
  const defined = matches.map(ratio).filter(([, whole]) => whole > 0);
  return defined.reduce((sum, [part, whole]) => sum + part / whole, 0) / (defined.length || 1);
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  // A text with fewer words than a shingle is one shingle.
  for (let i = 0; i < Math.max(1, words.length - LENGTH + 1); i++) {
    const shingle = words.slice(i, i + LENGTH).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
