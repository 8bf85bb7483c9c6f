import type { DocumentReader } from '../document/document-reader.ts';
import {
  APPOINTED,
  APPOINTED_TO,
  BEGINNING,
  ELECTED,
  LEAVING,
  NOT_YET,
  SERVED,
  SERVING,
} from '../words/offices/changes.ts';
import { chain } from './chain.ts';
import type { Holding } from './holding.ts';
import type { Landmarks } from './landmarks.ts';

/** The distance after a name within which the office of a verb is searched for, in words. */
const REACH = 14;

/** The change that a verb states for the office that "as" introduces. */
type Change = 'begins' | 'ends' | 'lasted';

/**
 * Returns the office that a verb assigns to a person whose name ends at word `last`: "… was sworn in on Tuesday as
 * president of Senegal", "… resigned on Monday as director", "…, as prime minister".
 */
export function appointment(reader: DocumentReader, landmarks: Landmarks, last: number): Holding[] {
  let change = changeBefore(reader, landmarks, last);
  let isNotYet = false;
  // The day of an election is not the first day in office.
  let isElection = false;
  for (let at = last + 1; at <= last + REACH && reader.sameSentence(last, at); at += 1) {
    const word = reader.lower(at);
    if (landmarks.personStartingAt(at) || /^(?:and|but|which|that|if|when|while|;|:|["“”])$/.test(word))
      return [];
    if (NOT_YET.has(word) || (word === 'to' && isInfinitive(reader, at + 1))) isNotYet = true;
    isElection ||= ELECTED.has(word);
    change = changeAt(reader, at, isNotYet) ?? change;
    const isBare = word === 'as' && (change !== undefined || reader.text(at - 1) === ',');
    const isDirect = APPOINTED_TO.has(word) || (at === last + 1 && change !== undefined);
    if (!isBare && !isDirect) continue;
    const start = isBare || APPOINTED_TO.has(word) ? at + 1 : at;
    const from = /^(?:as|the)$/.test(reader.lower(start)) ? start + 1 : start;
    const found = chain(reader, landmarks, from, last, { current: true, isDefinite: true });
    if (found.length === 0) continue;
    if (isNotYet && change !== 'ends') return [];
    if (isNotYet || change === undefined) return found;
    const stated = change === 'lasted' || isElection ? undefined : change;
    const isHeld = change === 'begins';
    return found.map((holding) => ({
      ...holding,
      current: isHeld && holding.current,
      change: stated,
    }));
  }
  return [];
}

/** Returns whether an infinitive of a verb that changes an office begins at a word: "to resign". */
function isInfinitive(reader: DocumentReader, at: number): boolean {
  return /^(?:be|become|join|leave|quit|resign|retire|return|serve|stand|step|take|work)$/.test(
    reader.lower(at),
  );
}

/** Returns the change that the word at a position states for an office. */
function changeAt(reader: DocumentReader, at: number, isNotYet: boolean): Change | undefined {
  const word = reader.lower(at);
  if (LEAVING.has(word)) return 'ends';
  if (APPOINTED.has(word) || BEGINNING.has(word)) return 'begins';
  if (SERVING.has(word)) return 'begins';
  if (!SERVED.has(word)) return undefined;
  return /^(?:has|have)$/.test(reader.lower(at - 1)) || isNotYet ? 'begins' : 'lasted';
}

/**
 * Returns the change that the verb directly before a name states: "appointed Ann Field head of X", "fired Ann Field as
 * head of X".
 */
function changeBefore(reader: DocumentReader, landmarks: Landmarks, last: number): Change | undefined {
  const first = landmarks.personEndingAt(last)?.first ?? last;
  if (!reader.sameSentence(first - 1, last)) return undefined;
  const verb = reader.lower(first - 1);
  if (/^(?:fired|sacked|ousted|dismissed|removed|suspended)$/.test(verb)) return 'ends';
  const before = reader.lower(first - 2);
  // In "a man named Joe Lund", the participle follows a noun of the same phrase.
  const isName =
    verb === 'named' && /^(?:man|woman|boy|girl|person|people|child|suspect|victim)$/.test(before);
  return APPOINTED.has(verb) && !isName ? 'begins' : undefined;
}
