import type { Scope } from '../sentence/scope.ts';
import type { CueWord } from './cue-words.ts';

/** Particles of "rip" as an action: "ripped up roads". */
const TORN = /^(?:apart|away|down|into|off|open|through|up)$/;
/** Words after "found" as the participle of a noun: "proteins found only in glue". */
const LOCATED = /^(?:alive|among|at|dead|guilty|here|in|inside|near|nearby|on|only|there|throughout|within)$/;

/** Returns whether the words around a verb show that it has a meaning that attributes nothing. */
export function isOtherUse(scope: Scope, head: number, { verb, form }: CueWord): boolean {
  const next = scope.lower(head + 1);
  if (verb === 'rip') return TORN.test(next);
  if (verb === 'find') return form === 'PAST' && LOCATED.test(next);
  if (verb === 'claim') return isToll(scope, head);
  // "Lund appeared in court, charged with theft"
  return verb === 'charge' && form === 'PAST' && next === 'with' && scope.lower(head - 1) === ',';
}

/** Returns whether a number of victims follows a verb: "claimed about 3,000 lives". */
function isToll(scope: Scope, head: number): boolean {
  for (let at = head + 1; at < head + 6; at += 1)
    if (/^(?:life|lives|victims)$/.test(scope.lower(at))) return true;
  return false;
}
