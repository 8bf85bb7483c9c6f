/** Returns SQL for x ln x, which is 0 at 0. */
const entropy = (x: string): string => `coalesce((${x}) * ln(nullif(${x}, 0)), 0)`;

/**
 * Returns SQL for the log-likelihood ratio G² of two features of articles: how surprising the number `both` of
 * articles with both features is, given the numbers `one` and `other` of articles with each, and the number `all` of
 * articles. Negative if there are fewer than expected by chance. The arguments are SQL of type float8. See T.
 * Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational Linguistics 19 (1993).
 */
export function likelihoodRatio(both: string, one: string, other: string, all: string): string {
  const cells = [both, `${one} - ${both}`, `${other} - ${both}`, `${all} - ${one} - ${other} + ${both}`];
  const margins = [one, `${all} - ${one}`, other, `${all} - ${other}`];
  const ratio = `2 * (${cells.map(entropy).join(' + ')} + ${entropy(all)} - ${margins.map(entropy).join(' - ')})`;
  // Rounding errors can make a ratio of 0 negative.
  return `(case when ${both} * ${all} < ${one} * ${other} then -1 else 1 end * greatest(${ratio}, 0))`;
}
