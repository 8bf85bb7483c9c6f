import type { CueCandidate } from './candidate.ts';
import { isOpenEnded } from './sentence/clauses.ts';
import type { Scope } from './sentence/scope.ts';
import type { WordRange } from './sentence/word-range.ts';

/** Returns the content of a candidate, which ends before the clauses of later candidates that are not part of it. */
export function limitedContent(
  scope: Scope,
  candidates: readonly CueCandidate[],
  index: number,
): WordRange | undefined {
  const candidate = candidates[index];
  if (!candidate?.content || !candidate.cue || candidate.isFronted) return candidate?.content;
  let { last } = candidate.content;
  for (let next = index + 1; next < candidates.length; next += 1) {
    const later = candidates[next];
    if (!later || later.clause <= candidate.cue.last || later.clause > last) continue;
    const isOther = !candidate.isReport && scope.lower(later.clause) === ',';
    if (isOther || isSibling(scope, later)) last = later.clause - 1;
  }
  return last < candidate.content.first ? undefined : { first: candidate.content.first, last };
}

/** Returns whether a clause is joined to the clauses before it, and is not a part of their content. */
function isSibling(scope: Scope, { clause, isShared, isRelative }: CueCandidate): boolean {
  const text = scope.lower(clause);
  // In "said he can and will", the clause before "and" is not complete.
  if (isShared) return /^(?:[,;–—]|--?|and|but|or|yet)$/.test(text) && !isOpenEnded(scope, clause - 1);
  if (isRelative) return false;
  if (text === ';') return true;
  const next = scope.lower(text === ',' ? clause + 1 : clause);
  return (
    /^(?:although|but|though|whereas|while)$/.test(next) ||
    (text === ',' && (next === 'and' || next === 'with'))
  );
}
