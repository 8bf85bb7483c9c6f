import { type Cue, isAdverb } from './cue.ts';
import { isBreak, isClosingMark, isQuoteMark, isWordText, type Scope } from './scope.ts';
import type { CueSubject, WordRange } from './subject.ts';
import { isVerbForm } from './verb-form.ts';
import {
  BE,
  COMPLEMENTISERS,
  DETERMINERS,
  OCCASIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './words/clauses.ts';

/** The content of a cue and the source if the source follows the cue. */
export interface CueContent {
  readonly words: WordRange;
  readonly source?: WordRange;
  /** Whether the content precedes the cue, at least in part. */
  readonly isFronted: boolean;
}

/** The maximum number of words between a cue and "that". */
const LONGEST_ADVERBIAL = 25;

/** Returns the end of the sentence without its final marks. */
export function lastWord(scope: Scope): number {
  let last = scope.end - 1;
  while (last > scope.from && !isWordText(scope.lower(last)) && !/^[%$€£)]$/.test(scope.lower(last)))
    last -= 1;
  return last;
}

/** Returns the content of a cue before other cues of the sentence limit it. */
export function contentOf(scope: Scope, cue: Cue, subject: CueSubject): CueContent | undefined {
  const last = lastWord(scope);
  const isClause = takesClause(cue);
  if (isClause && !cue.isPassive) {
    const fronted = frontedContent(scope, cue, subject, last);
    if (fronted === 'DIRECT') return undefined;
    if (fronted) return fronted;
  }
  const after = afterCue(scope, cue);
  if (after === undefined || after > last) return undefined;
  return { words: { first: after, last: lastOf(scope, cue, subject, after, last) }, isFronted: false };
}

const SENTENCE_OPENER =
  /^(?:after|although|as|because|before|if|once|since|though|unless|until|when|whereas|while)$/;

/** Returns the last word of the clause that begins at `after`. */
function lastOf(scope: Scope, cue: Cue, subject: CueSubject, after: number, last: number): number {
  const opener = scope.lower(subject.clause) === ',' ? subject.clause + 1 : subject.clause;
  const isLeading = SENTENCE_OPENER.test(scope.lower(opener)) && opener <= scope.from + 2;
  if (
    isLeading ||
    (subject.relation === 'RELATIVE' && scope.lower(subject.clause) === ',') ||
    (!subject.phrase && cue.head <= scope.from + 1 && cue.word.form === 'PAST')
  ) {
    const comma = nextComma(scope, after, last);
    return comma === undefined ? last : comma - 1;
  }
  if (subject.relation === 'OWN' && cue.shape === 'ING' && !cue.word.frames.has('CLAUSE'))
    return modifierEnd(scope, after, last);
  const takesNoun = !(
    scope.lower(after) === 'to' ||
    COMPLEMENTISERS.has(scope.lower(after)) ||
    cue.word.frames.has('CLAUSE')
  );
  for (let at = after + 1; at < last; at += 1) {
    if (scope.isQuoted(at)) continue;
    const text = scope.lower(at);
    if (text === ';') return at - 1;
    if (takesNoun && /^[–—]$|^--?$/.test(text)) return at - 1;
    if (
      text === ',' &&
      /^(?:but|although|though|whereas)$/.test(scope.lower(at + 1)) &&
      (takesNoun || cue.kind !== 'SAYS')
    )
      return at - 1;
    if (
      takesNoun &&
      text === ',' &&
      /^(?:and|as|while|after|when|which|who|saying|before|because)$/.test(scope.lower(at + 1))
    )
      return at - 1;
  }
  return last;
}

/** Returns the end of a participle that describes a noun: "Democrats supporting Lund have left". */
function modifierEnd(scope: Scope, from: number, last: number): number {
  for (let at = from + 1; at <= last; at += 1) {
    const text = scope.lower(at);
    if (text === ',' || text === ';' || /^[–—)]$|^--?$/.test(text)) return at - 1;
    if (isVerbForm(text) && !/ed$/.test(text) && !scope.isQuoted(at)) return at - 1;
  }
  return last;
}

/** Returns the first word of the content after a cue. */
function afterCue(scope: Scope, cue: Cue): number | undefined {
  const { frames, particles } = cue.word;
  let at = cue.next;
  if (cue.isPassive) return passiveContent(scope, cue);
  if (scope.lower(at) === ',') {
    const close = interjectionEnd(scope, at);
    if (close === undefined) return isQuoteMark(scope.lower(at + 1)) ? at + 1 : undefined;
    at = close;
  }
  if (scope.lower(at) === ':') return at + 1;
  if (cue.next > cue.head + 1) return beginsPhrase(scope, at) ? at : undefined;
  const text = scope.lower(at);
  const isClause = takesClause(cue);
  if (isQuoteMark(text)) return isClause || frames.has('NOUN') ? at : undefined;
  if (COMPLEMENTISERS.has(text) && isClause) return at;
  if (text === 'to')
    return frames.has('TO') ? at : cue.word.verb === 'ask' || cue.word.verb === 'urge' ? at : undefined;
  if (frames.has('HEARER')) return afterHearer(scope, at, particles);
  if (isClause) {
    const clause = afterAdverbial(scope, at);
    if (clause !== undefined) return clause;
  }
  if (frames.has('NOUN') || frames.has('CLAUSE')) return beginsPhrase(scope, at) ? at : undefined;
  if (frames.has('FULL_CLAUSE')) return beginsPhrase(scope, at) && beginsClause(scope, at) ? at : undefined;
  return undefined;
}

function passiveContent(scope: Scope, cue: Cue): number | undefined {
  const at = cue.next;
  const text = scope.lower(at);
  if (cue.next > cue.head + 1 && cue.word.verb === 'ask') return at;
  if (COMPLEMENTISERS.has(text) && (cue.word.frames.has('CLAUSE') || cue.word.frames.has('HEARER')))
    return at;
  if (!takesClause(cue)) return undefined;
  for (let next = at; next < at + 10 && isWordText(scope.lower(next)); next += 1)
    if (/^(?:whether|if|about|that)$/.test(scope.lower(next)))
      return scope.lower(next) === 'about' ? next + 1 : next;
  return undefined;
}

/** Returns whether a cue can have a clause as its content. */
export const takesClause = ({ word: { frames } }: Cue): boolean =>
  frames.has('CLAUSE') || frames.has('FULL_CLAUSE') || frames.has('HEARER');

/** Returns whether a verb is among the first words after a position: "the line would close", but not "a letter". */
function beginsClause(scope: Scope, from: number): boolean {
  for (let at = from; at < from + 12 && at < scope.end; at += 1) {
    const text = scope.lower(at);
    if (isBreak(text) || COMPLEMENTISERS.has(text)) return isQuoteMark(text);
    if (
      isVerbForm(text) ||
      SUBJECT_PRONOUNS.has(text) ||
      /^(?:is|it)$/.test(text) ||
      (BE.has(text) && !scope.reader.isPossessive(at))
    )
      return true;
  }
  return false;
}

/** Returns the end of ", however," after a cue. */
function interjectionEnd(scope: Scope, comma: number): number | undefined {
  for (let at = comma + 1; at < comma + 8 && at < scope.end; at += 1)
    if (scope.lower(at) === ',')
      return COMPLEMENTISERS.has(scope.lower(at + 1)) || at <= comma + 3 ? at + 1 : undefined;
  return undefined;
}

const beginsPhrase = (scope: Scope, at: number): boolean => {
  const text = scope.lower(at);
  if (isQuoteMark(text)) return true;
  if (text === 'at') return /^(?:least|most)$/.test(scope.lower(at + 1));
  if (PREPOSITIONS.has(text)) return /^(?:about|over|under|despite)$/.test(text);
  return isWordText(text) && !/^(?:and|or|but|nor|to|by|of|with|that|as|so|then|too)$/.test(text);
};

/** Skips "Tuesday", "on Twitter", "in an interview" and longer phrases before "that". */
function afterAdverbial(scope: Scope, from: number): number | undefined {
  const text = scope.lower(from);
  const mayBegin = PREPOSITIONS.has(text) || TIME_WORDS.has(text) || isAdverb(scope, from);
  if (!mayBegin) return undefined;
  for (let at = from; at < from + LONGEST_ADVERBIAL && at < scope.end; at += 1) {
    const word = scope.lower(at);
    if (word === 'that' && at > from) return at;
    if (isQuoteMark(word) && at > from) return at;
    if (word === ':') return at + 1;
    if (word === ';' || isFinitePair(scope, at)) break;
  }
  const end = adverbialEnd(scope, from);
  return end > from && beginsPhrase(scope, end) ? end : undefined;
}

const isFinitePair = (scope: Scope, at: number): boolean =>
  SUBJECT_PRONOUNS.has(scope.lower(at)) && isVerbForm(scope.lower(at + 1));

/** Returns the end of the adverbials of time and occasion that begin at a word. */
export function adverbialEnd(scope: Scope, from: number): number {
  let at = from;
  for (let round = 0; round < 4; round += 1) {
    const begin = at;
    if (isAdverb(scope, at) && scope.lower(at) !== 'all') at += 1;
    while (isTime(scope, at)) at += 1;
    if (PREPOSITIONS.has(scope.lower(at))) {
      const isTimely =
        isTime(scope, at + 1) || (/^(?:the|\d{4})$/.test(scope.lower(at + 1)) && isTime(scope, at + 2));
      if (isTimely || /^(?:19|20)\d\d$/.test(scope.lower(at + 1))) {
        at += 1;
        if (scope.lower(at) === 'the') at += 1;
        while (isTime(scope, at) || /^\d{1,4}$/.test(scope.lower(at))) at += 1;
      } else {
        const noun = occasionAfter(scope, at);
        if (noun !== undefined) at = noun + 1;
      }
    }
    if (at === begin) break;
  }
  return at;
}

const isTime = (scope: Scope, at: number): boolean =>
  TIME_WORDS.has(scope.lower(at)) || scope.reader.isCalendar(at) || /^(?:a\.m|p\.m)$/.test(scope.lower(at));

function occasionAfter(scope: Scope, preposition: number): number | undefined {
  for (let at = preposition + 1; at < preposition + 8 && at < scope.end; at += 1) {
    const text = scope.lower(at);
    if (!isWordText(text) || isVerbForm(text) || SUBJECT_PRONOUNS.has(text)) return undefined;
    if (OCCASIONS.has(text) && !OCCASIONS.has(scope.lower(at + 1)) && scope.lower(at + 1) !== "'s") return at;
  }
  return undefined;
}

/** Returns the first word after a hearer: "reporters", "the paper". */
function afterHearer(
  scope: Scope,
  from: number,
  particles: ReadonlyMap<string, unknown>,
): number | undefined {
  let at = from;
  if (/^(?:me|him|her|us|them|you|it|reporters)$/.test(scope.lower(at))) at += 1;
  else {
    const limit = Math.min(scope.end, from + 14);
    while (at < limit) {
      const text = scope.lower(at);
      if (!isWordText(text) && !scope.reader.isPossessive(at)) break;
      if (COMPLEMENTISERS.has(text) || text === 'to' || particles.has(text) || PREPOSITIONS.has(text)) break;
      if (
        at > from &&
        (SUBJECT_PRONOUNS.has(text) ||
          text === 'it' ||
          (DETERMINERS.has(text) && !scope.reader.isPossessive(at)))
      )
        break;
      if (isTime(scope, at) && at > from) break;
      at += 1;
      if (
        /^(?:reporters|supporters|voters|journalists|lawmakers|fans|viewers|investors|police|congress|people|audience|crowd|officials)$/.test(
          text,
        )
      )
        break;
      if (scope.isNameEnd(at - 1) && !scope.reader.isCapital(at)) break;
    }
  }
  const text = scope.lower(at);
  if (particles.has(text)) return at + 1;
  if (COMPLEMENTISERS.has(text) || text === 'to' || isQuoteMark(text)) return at;
  if (text === ':') return at + 1;
  if (text === ',') return isQuoteMark(scope.lower(at + 1)) ? at + 1 : undefined;
  const clause = afterAdverbial(scope, at);
  if (clause !== undefined) return clause;
  return at > from && beginsPhrase(scope, at) && !PREPOSITIONS.has(text) ? at : undefined;
}

/** Returns the content before a cue: "…, Kline said." or "…, said Kline." DIRECT if it is direct speech. */
function frontedContent(
  scope: Scope,
  cue: Cue,
  subject: CueSubject,
  last: number,
): CueContent | 'DIRECT' | undefined {
  const isOwn = subject.relation === 'OWN' && subject.phrase !== undefined;
  const before = isOwn && subject.phrase ? subject.phrase.first - 1 : cue.first - 1;
  if (isOwn && scope.lower(before) === 'as') return asContent(scope, before, cue, last);
  const inverted = invertedContent(scope, cue, last);
  if (inverted) return inverted;
  const pause = pauseAt(scope, before);
  if (pause === undefined) return undefined;
  const isDirect = pause < before;
  if (isOwn && isCueEnd(scope, cue, last))
    return isDirect ? directOr(scope, pause, cue, last) : around(scope, pause, cue, last);
  if (isOwn && isDirect)
    return COMPLEMENTISERS.has(scope.lower(cue.next)) ? undefined : directOr(scope, pause, cue, last);
  return undefined;
}

/** Returns the content and the source of "…, said Kline." */
function invertedContent(scope: Scope, cue: Cue, last: number): CueContent | 'DIRECT' | undefined {
  if ((cue.word.form !== 'PAST' && cue.word.form !== 'PRESENT') || cue.first !== cue.head) return undefined;
  const pause = pauseAt(scope, cue.first - 1);
  if (pause === undefined) return undefined;
  const isDirect = pause < cue.first - 1;
  if (isDirect && !isWordText(scope.lower(cue.next))) return 'DIRECT';
  const source = phraseAfter(scope, cue.next);
  if (!source || (!isDirect && !hasVerb(scope, scope.from, pause))) return undefined;
  const content = isDirect ? directOr(scope, pause, cue, last) : around(scope, pause, cue, last);
  return content === 'DIRECT' || content === undefined ? content : { ...content, source };
}

/** Returns the content of "as Kline said". */
function asContent(scope: Scope, as: number, cue: Cue, last: number): CueContent | undefined {
  const end = nextComma(scope, cue.next, last);
  const pause = pauseAt(scope, as - 1);
  if (pause !== undefined && hasVerb(scope, scope.from, pause)) return around(scope, pause, cue, last);
  if (end === undefined) return undefined;
  return { words: { first: pause === undefined ? end + 1 : scope.from, last }, isFronted: true };
}

/** Returns the pause before a cue or its subject: a comma, a dash, or the mark inside closing quotation marks. */
function pauseAt(scope: Scope, before: number): number | undefined {
  let at = before;
  while (at > scope.from && isClosingMark(scope.lower(at))) at -= 1;
  if (at <= scope.from) return undefined;
  const text = scope.lower(at);
  if (at < before)
    return /^(?:[,?!.…–—]|--|\.+)$/.test(text) || isClosingMark(scope.lower(at + 1)) ? at : undefined;
  return /^[,–—]$|^--?$/.test(text) ? at : undefined;
}

/** Returns DIRECT if the words before a closing mark are direct speech, otherwise the content that they are part of. */
function directOr(scope: Scope, pause: number, cue: Cue, last: number): CueContent | 'DIRECT' | undefined {
  let marks = 0;
  let outside = 0;
  for (let at = scope.from; at < pause; at += 1) {
    const text = scope.lower(at);
    if (/^["“”«»]$/.test(text) || (text === "'" && scope.lower(at + 1) === "'")) marks += 1;
    else if (isWordText(text) && !scope.isQuoted(at) && marks === 0) outside += 1;
  }
  if (outside === 0 || marks === 0) return 'DIRECT';
  return around(scope, pause + 1, cue, last) ?? 'DIRECT';
}

/** Returns whether nothing but adverbials follows a cue in its clause. */
function isCueEnd(scope: Scope, cue: Cue, last: number): boolean {
  let at = cue.next;
  if (cue.word.frames.has('HEARER')) {
    const limit = Math.min(last + 1, at + 8);
    while (
      at < limit &&
      isWordText(scope.lower(at)) &&
      !PREPOSITIONS.has(scope.lower(at)) &&
      !COMPLEMENTISERS.has(scope.lower(at))
    )
      at += 1;
  }
  if (at > last) return true;
  at = adverbialEnd(scope, at);
  const text = scope.lower(at);
  if (at > last || /^[,.;–—]$|^--+$/.test(text)) return true;
  if (!PREPOSITIONS.has(text)) return false;
  for (let next = at; next <= last; next += 1)
    if (/^[,;]$/.test(scope.lower(next))) return true;
    else if (isVerbForm(scope.lower(next)) || COMPLEMENTISERS.has(scope.lower(next))) return false;
  return true;
}

/** Returns the content before the pause, extended to the sentence's end if the clause continues after the cue. */
function around(scope: Scope, pause: number, cue: Cue, last: number): CueContent | undefined {
  let first = scope.from;
  for (let at = pause - 2; at > scope.from; at -= 1) {
    const text = scope.lower(at);
    if (text === ';' || (isClosingMark(text) && /^[,.?!]$/.test(scope.lower(at - 1)))) {
      first = at + 1;
      break;
    }
  }
  while (
    first < pause &&
    ((!isWordText(scope.lower(first)) && !isQuoteMark(scope.lower(first))) ||
      /^(?:but|and|yet)$/.test(scope.lower(first)))
  )
    first += 1;
  if (first >= pause) return undefined;
  const opener = scope.lower(first);
  const isPart = SUBORDINATORS.has(opener) || PREPOSITIONS.has(opener);
  const isComplete = hasVerb(scope, first, pause) && (!isPart || hasComma(scope, first, pause));
  const next = nextComma(scope, cue.next, last);
  if (isComplete || next === undefined)
    return isPart && !isComplete ? undefined : { words: { first, last: pause - 1 }, isFronted: true };
  return { words: { first, last }, isFronted: true };
}

const hasComma = (scope: Scope, from: number, end: number): boolean => {
  const comma = nextComma(scope, from, end);
  return comma !== undefined && comma < end - 1;
};

export function hasVerb(scope: Scope, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at += 1) {
    const text = scope.lower(at);
    if (
      isVerbForm(text) ||
      text === 'is' ||
      (/s$/.test(text) && scope.isNameEnd(at - 1) && !scope.reader.isPossessive(at)) ||
      /^(?:he|she|it|they|we|i)$/.test(text)
    )
      return true;
  }
  return false;
}

function nextComma(scope: Scope, from: number, last: number): number | undefined {
  for (let at = from; at <= last; at += 1) if (scope.lower(at) === ',' && !scope.isQuoted(at)) return at;
  return undefined;
}

/** Returns the noun phrase of a source after a verb: "said Joe Lund", "said a spokesman for the bank". */
function phraseAfter(scope: Scope, from: number): WordRange | undefined {
  const text = scope.lower(from);
  if (!scope.reader.isCapital(from) && !DETERMINERS.has(text) && !/^(?:one|two|three)$/.test(text))
    return undefined;
  let at = from;
  for (; at < scope.end && at < from + 30; at += 1) {
    const word = scope.lower(at);
    if (
      (isBreak(word) && !scope.reader.isPossessive(at)) ||
      /^(?:who|that|when|while|as|after|during|in|on|at)$/.test(word) ||
      isVerbForm(word)
    )
      break;
  }
  const end = scope.lower(at);
  if (at === from || isVerbForm(end)) return undefined;
  return { first: from, last: at - 1 };
}
