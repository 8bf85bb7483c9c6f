import { adverbialEnd } from '../contents/adverbials.ts';
import { isTime } from '../sentence/adverbs.ts';
import type { Scope } from '../sentence/scope.ts';
import type { CueWord } from './cue-words.ts';

/**
 * Returns the position at which the particle of a verb may be, which a time may separate from it: "called in May for".
 * It is that of the verb if a time without a particle follows.
 */
export function particleAfter(scope: Scope, head: number, { particles }: CueWord): number {
  const after = head + 1;
  // In "agreed on Monday to", the preposition belongs to the time.
  const isTimely =
    isTime(scope, after) || isTime(scope, after + 1) || /^(?:19|20)\d\d$/.test(scope.lower(after + 1));
  if (!isTimely) return after;
  const end = adverbialEnd(scope, after);
  return particles.has(scope.lower(end)) && !isTime(scope, end + 1) && scope.lower(end) !== 'to' ? end : head;
}
