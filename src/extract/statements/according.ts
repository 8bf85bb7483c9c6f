import { isTime } from './sentence/adverbs.ts';
import { hasVerb, isOpenEnded, lastWord, nextComma } from './sentence/clauses.ts';
import type { Scope } from './sentence/scope.ts';
import { Flag } from './sentence/word-flags.ts';
import type { WordRange } from './sentence/word-range.ts';

/** A source and its content without a verb: "according to the ministry, the line is closed". */
interface Attributed {
  readonly cue: WordRange;
  readonly source: WordRange;
  readonly content: WordRange;
  /** The first word of the attribution, or the comma before it. */
  readonly clause: number;
}

const END = /^[,;:–—)]$|^--+$|^(?:who|which)$/;

/** Returns the last word before a day that ends a phrase: "officials on Thursday", "officials late Monday". */
function beforeDay(scope: Scope, first: number, last: number): number {
  if (!isTime(scope, last)) return last;
  let end = last - 1;
  while (end > first && /^(?:earlier|early|late|on|this)$/.test(scope.lower(end))) end -= 1;
  return end >= first && end < last - 1 ? end : last;
}

/** Returns the first word after the apposition of a person: "according to Lund, formerly a judge, the line is safe". */
function afterApposition(scope: Scope, comma: number, last: number): number {
  const from = comma + 1;
  if (!scope.isPersonEnd(comma - 1) || !/^(?:a|an|former|formerly)$/.test(scope.lower(from))) return from;
  const end = nextComma(scope, from, last);
  return end !== undefined && end < last && !hasVerb(scope, from, end) ? end + 1 : from;
}

/** Returns the comma after a name that follows a description: "his wife, Ann Field,". */
function afterName(scope: Scope, comma: number): number {
  if (scope.lower(comma) !== ',' || scope.reader.isCapital(comma - 1)) return comma;
  for (let end = comma + 1; end < comma + 5 && scope.reader.isCapital(end); end += 1)
    if (scope.isPersonEnd(end) && scope.lower(end + 1) === ',') return end + 1;
  return comma;
}

/** Returns the attribution by "according to" at a word. */
export function accordingAt(scope: Scope, at: number): Attributed | undefined {
  if (scope.lower(at) !== 'according' || scope.lower(at + 1) !== 'to') return undefined;
  const last = lastWord(scope);
  const cue = { first: at, last: at + 1 };
  let end = at + 2;
  while (end <= last && !END.test(scope.lower(end))) end += 1;
  if (end === at + 2) return undefined;
  end = afterName(scope, end);
  const source = { first: at + 2, last: beforeDay(scope, at + 2, end - 1) };
  let first = scope.from;
  for (let back = at - 1; back >= scope.from; back -= 1)
    if (scope.lower(back) === ';') {
      first = back + 1;
      break;
    }
  while (first < at && (!scope.is(first, Flag.WORD) || /^(?:but|and)$/.test(scope.lower(first)))) first += 1;
  const comma = scope.lower(at - 1) === ',' ? at - 1 : at;
  if (comma - first >= 1 && (hasVerb(scope, first, comma) || end > last)) {
    const isInside =
      scope.lower(at - 1) === ',' &&
      (!hasVerb(scope, first, comma) || isOpenEnded(scope, comma - 1)) &&
      end < last;
    return { cue, source, clause: comma, content: { first, last: isInside ? last : comma - 1 } };
  }
  if (end + 1 > last) return undefined;
  const begin = comma - first >= 1 ? first : afterApposition(scope, end, last);
  return { cue, source, clause: at, content: { first: begin, last } };
}
