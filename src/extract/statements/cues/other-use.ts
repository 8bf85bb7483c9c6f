import { isTime } from '../sentence/adverbs.ts';
import type { Scope } from '../sentence/scope.ts';
import { Flag } from '../sentence/word-flags.ts';
import type { CueWord } from './cue-words.ts';

/** Particles of "rip" as an action: "ripped up roads". */
const TORN = /^(?:apart|away|down|into|off|open|through|up)$/;
/** Words after "found" as the participle of a noun: "proteins found only in glue". */
const LOCATED = /^(?:alive|among|at|dead|guilty|here|in|inside|near|nearby|on|only|there|throughout|within)$/;

/** Objects of "claim" if it is a loss. */
const TOLL = /^(?:life|lives|victims)$/;
/** Objects of "press" if it is an action. */
const PRESSED = /^(?:button|buttons|charges|key|keys|lever|levers)$/;
/** Objects of "assume" if it is the start of an office. */
const ASSUMED =
  /^(?:charge|command|control|duties|leadership|nomination|office|position|post|power|presidency|responsibility|role)$/;

/** Objects of "observe" if it means to follow a rule. */
const OBSERVED =
  /^(?:ban|ceasefire|code|curfew|custom|customs|fast|holiday|law|laws|minute|moment|rule|rules|silence|tradition|traditions|truce)$/;

/** Returns whether the words around a verb show that it has a meaning that attributes nothing. */
export function isOtherUse(scope: Scope, head: number, { verb, form }: CueWord): boolean {
  const next = scope.lower(head + 1);
  if (verb === 'defend') return /^champions?$/.test(next);
  if (verb === 'think') return /^tanks?$/.test(next);
  if (verb === 'rip') return TORN.test(next);
  if (verb === 'find') return form === 'PAST' && LOCATED.test(next);
  if (verb === 'claim') return hasObject(scope, head, TOLL);
  if (verb === 'press') return hasObject(scope, head, PRESSED);
  // "Plans to address the problem" is an action, and "addressed the crowd" is a speech.
  if (verb === 'address') return form === 'BASE';
  if (verb === 'observe') return hasObject(scope, head, OBSERVED);
  if (verb === 'plead') return /^(?:guilty|innocent|no|not)$/.test(next);
  // "Portrayed a king" is acting, and "portrayed Lund as a king" is a statement.
  if (verb === 'depict' || verb === 'portray') return !hasAs(scope, head);
  // "Congratulated Field on Monday": the reason is the content.
  if (verb === 'congratulate') return isWithoutReason(scope, head);
  if (verb === 'assume') return hasObject(scope, head, ASSUMED);
  // "Lund appeared in court, charged with theft"
  return verb === 'charge' && form === 'PAST' && next === 'with' && scope.lower(head - 1) === ',';
}

/** Returns whether "as" follows a verb and its object. */
function hasAs(scope: Scope, head: number): boolean {
  for (let at = head + 1; at < head + 14 && !scope.is(at, Flag.BREAK); at += 1)
    if (scope.lower(at) === 'as') return true;
  return false;
}

/** Returns whether the object of a verb is not followed by "on" or "for" and a reason. */
function isWithoutReason(scope: Scope, head: number): boolean {
  for (let at = head + 1; at < head + 14 && !scope.is(at, Flag.BREAK); at += 1)
    if (/^(?:for|on)$/.test(scope.lower(at)) && !isTime(scope, at + 1)) return false;
  return true;
}

/** Returns whether one of the next words is an object of a kind: "claimed about 3,000 lives". */
function hasObject(scope: Scope, head: number, kind: RegExp): boolean {
  for (let at = head + 1; at < head + 6 && scope.is(at, Flag.WORD); at += 1) {
    if (scope.is(at, Flag.COMPLEMENTISER) || (scope.is(at, Flag.VERB) && !scope.is(at - 1, Flag.DETERMINER)))
      return false;
    if (kind.test(scope.lower(at))) return true;
  }
  return false;
}
