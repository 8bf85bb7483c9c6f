/** x ln x, which is 0 at 0. */
const entropy = (x: string): string => `coalesce((${x}) * ln(nullif(${x}, 0)), 0)`;

/**
 * SQL for how surprising it is that of `all` articles, of which `one` have a thing and `other` have another, `both` have
 * the two: the log-likelihood ratio G² of T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence,
 * Computational Linguistics 19 (1993), over the four counts of articles with and without either; negative where there
 * are fewer than chance would give. The arguments are columns of type float8.
 */
export function likelihoodRatio(both: string, one: string, other: string, all: string): string {
  const cells = [both, `${one} - ${both}`, `${other} - ${both}`, `${all} - ${one} - ${other} + ${both}`];
  const margins = [one, `${all} - ${one}`, other, `${all} - ${other}`];
  const ratio = `2 * (${cells.map(entropy).join(' + ')} + ${entropy(all)} - ${margins.map(entropy).join(' - ')})`;
  // What rounding leaves of nothing may be below it.
  return `(case when ${both} * ${all} < ${one} * ${other} then -1 else 1 end * greatest(${ratio}, 0))`;
}
