import type { CueCandidate } from './candidate.ts';
import type { Scope } from './sentence/scope.ts';

const PRONOUN = /^(?:he|it|she)$/;

/**
 * Returns the attribution whose content begins with the pronoun that is the source of the candidate at an index: "Lund
 * said" for "he wanted" in "Lund said he wanted peace". The pronoun refers to its source.
 */
export function enclosing(
  scope: Scope,
  candidates: readonly CueCandidate[],
  index: number,
): CueCandidate | undefined {
  const source = candidates[index]?.source;
  if (!source || source.first !== source.last || !PRONOUN.test(scope.lower(source.first))) return undefined;
  const at = scope.lower(source.first - 1) === 'that' ? source.first - 1 : source.first;
  for (let other = index - 1; other >= 0; other -= 1) {
    const candidate = candidates[other];
    if (candidate?.content?.first === at && candidate.source) return candidate;
  }
  return undefined;
}
