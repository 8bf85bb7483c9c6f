import type { DocumentReader } from '../../document/document-reader.ts';
import { EVENTS, PAST_BE, PRESENT_VERBS, PROSPECTS, UPCOMING } from '../../words/figures/tenses.ts';
import { WEEKDAYS } from '../../words/figures/times.ts';
import { type Direction, previousVerb, verbAt } from './verbs.ts';

/** The maximum number of words between an expression and the verb that decides its direction. */
const REACH = 20;
const PREPOSITION =
  /^(?:as|at|beginning|between|by|during|early|for|from|late|mid|in|of|on|over|since|starting|the|this|through|until)$/;
const CLAUSE_START = /^(?:,|and|but|that|where|when|because|if|"|“|''|``|:|;|—|–|-|\()$/;
const CLAUSE_END = /^(?:;|:|—|\()$/;

/** Returns the direction of the expression in words `[first, end)`, which the nearest verb of its clause decides. */
export function directionOf(reader: DocumentReader, first: number, end: number): Direction {
  if (reader.isPossessive(end)) return possessive(reader, first, end);
  // "the April issue" may be sold in March.
  if (/^(?:edition|issue)$/.test(reader.lower(end))) return 0;
  if (isFronted(reader, first, end)) return after(reader, end, true) ?? before(reader, first) ?? 0;
  return before(reader, first) ?? after(reader, end, false) ?? 0;
}

/** "Tuesday's election" may be in the future, "Tuesday's attack" is not, even if its consequences are. */
function possessive(reader: DocumentReader, first: number, end: number): Direction {
  const isEvent = EVENTS.has(reader.lower(end + 1)) || EVENTS.has(reader.lower(end + 2));
  if (!isEvent) return reader.lower(first) in WEEKDAYS ? -1 : 0;
  return before(reader, first) ?? after(reader, end, false) ?? 0;
}

/** Returns whether an expression is at the start of its clause, so that its verb is after it. */
function isFronted(reader: DocumentReader, first: number, end: number): boolean {
  let at = first - 1;
  while (at >= 0 && reader.sameSentence(at, first) && PREPOSITION.test(reader.lower(at))) at -= 1;
  if (!reader.sameSentence(at, first)) return true;
  if (!CLAUSE_START.test(reader.text(at)) || reader.isCalendar(at - 1)) return false;
  // In "in Oslo, on Friday, police said", the words between the commas belong to the clause before.
  return reader.text(at) !== ',' || !/^[,.;)]$/.test(reader.text(end));
}

/** Returns the direction that the words before an expression indicate. */
function before(reader: DocumentReader, first: number): Direction | undefined {
  const preposition = reader.lower(first - 1);
  if (preposition === 'since') return -1;
  if (preposition === 'come' || (preposition === 'to' && reader.lower(first - 2) === 'up')) return 1;
  const least = Math.max(0, first - REACH);
  // Words in brackets are not part of the clause.
  let inner = false;
  for (let at = first - 1; at >= least && reader.sameSentence(at, first); at -= 1) {
    const word = reader.lower(at);
    if (word === ')') inner = true;
    else if (word === '(' && inner) inner = false;
    if (inner) continue;
    if (CLAUSE_END.test(word)) return undefined;
    if (first - at <= 4 && UPCOMING.has(word)) return 1;
    if (first - at <= 3 && word === 'due')
      return PAST_BE.has(reader.lower(previousVerb(reader, at - 1))) ? 0 : 1;
    if (first - at <= 3 && preposition === 'for' && PROSPECTS.has(word)) return 1;
    // "after the attack in June"
    if (first - at <= 6 && /^(?:after|following|since)$/.test(word)) return -1;
    const direction = verbAt(reader, at, first);
    if (direction !== undefined) return direction;
  }
  return undefined;
}

/** Returns the direction that the first verb after an expression indicates. */
function after(reader: DocumentReader, end: number, isFronted: boolean): Direction | undefined {
  for (let at = end; at < end + REACH && reader.sameSentence(at, end - 1); at += 1) {
    const word = reader.lower(at);
    if (PRESENT_VERBS.has(word)) return 0;
    if (!isFronted && /^(?:,|that|which|who|because|if|while|when)$/.test(word)) return undefined;
    if (word === 'to') at += 1;
    else {
      const direction = verbAt(reader, at, -1);
      if (direction !== undefined) return direction;
    }
  }
  return undefined;
}
