import type { Reader } from '../document/reader.ts';
import {
  FORMER,
  FORMER_PREFIX,
  HONORIFICS,
  TITLE_HEADS,
  TITLE_IN_FULL,
  TITLE_MODIFIERS,
} from '../words/titles.ts';

/** A title in the text: words `[first, last]`. */
export interface Title {
  readonly first: number;
  readonly last: number;
  /** Capitalised, without country or organisation. */
  readonly text: string;
  readonly current: boolean;
}

/** Words that stand beside names as titles do, but name no office. */
const NO_OFFICE = new Set(
  `official officer student resident teammate player private count major duke prince princess sheikh sheik
  baron baroness miss nurse athlete rebel billionaire fisherman farmer leading aide candidate nominee patient sultan
  long champion skipper`.split(/\s+/),
);
const RANKS = new Set('general captain colonel marshal pastor driver head chair chief'.split(' '));
const COMPLEMENTS = new Set(
  `state defense defence treasury foreign health education commerce labor labour energy interior justice
  home staff mission homeland agriculture transportation war finance`.split(/\s+/),
);
const SMALL = new Set(['of', 'for', 'and', 'the', 'to', 'in']);
const LONGEST = 6;

/** Whether a word is an honorific that may stand between an office and the name: "minister, Prince Faisal". */
export function isHonorific(reader: Reader, at: number): boolean {
  const word = reader.lower(at);
  if (word === 'prince' || word === 'princess') return reader.lower(at - 1) !== 'crown';
  if (word === 'lady') return reader.lower(at - 1) !== 'first';
  return HONORIFICS.has(word) || word === 'sheikh' || word === 'sheik';
}

/** The title whose last word is at a position; "President", "foreign minister", "Secretary of State". */
export function titleEndingAt(reader: Reader, at: number): Title | undefined {
  const complement = complementBefore(reader, at);
  const head = complement ?? at;
  if (!isOffice(reader, head)) return undefined;
  let first = head;
  while (head - first < LONGEST && reader.sameSentence(first - 1, at) && isPartOfTitle(reader, first - 1))
    first -= 1;
  return title(reader, first, at);
}

/** The title that begins at a position, articles and adjectives before it left out. */
export function titleStartingAt(reader: Reader, from: number): Title | undefined {
  let head = -1;
  for (let at = from; at < from + LONGEST + 1 && reader.sameSentence(from, at); at += 1) {
    if (isOffice(reader, at)) head = at;
    else if (head >= 0 || !isPartOfTitle(reader, at)) break;
  }
  if (head < 0) return undefined;
  let last = head;
  if (reader.lower(head + 1) === 'of') {
    const next = reader.lower(head + 2) === 'the' ? head + 3 : head + 2;
    if (COMPLEMENTS.has(reader.lower(next)) && reader.sameSentence(head, next)) last = next;
    if (
      last === next &&
      reader.sameSentence(next, next + 1) &&
      /^(?:affairs|relations|security|resources|services)$/.test(reader.lower(next + 1))
    )
      last += 1;
  }
  return title(reader, from, last);
}

/** Position of "Secretary" when "Secretary of State" ends at a position. */
function complementBefore(reader: Reader, at: number): number | undefined {
  if (!COMPLEMENTS.has(reader.lower(at))) return undefined;
  const link = reader.lower(at - 1) === 'the' ? at - 2 : at - 1;
  if (reader.lower(link) !== 'of' || !reader.sameSentence(link - 1, at)) return undefined;
  return isOffice(reader, link - 1) ? link - 1 : undefined;
}

function isOffice(reader: Reader, at: number): boolean {
  const word = singular(reader.lower(at)).replace(/^ex-/, '');
  if (word === 'prince' || word === 'princess') return reader.lower(at - 1) === 'crown';
  if (word === 'lady') return reader.lower(at - 1) === 'first';
  if (/^(?:president|chancellor|premier|minister|mayor|governor)-(?:elect|designate)$/.test(word))
    return true;
  if (!TITLE_HEADS.has(word) || NO_OFFICE.has(word) || HONORIFICS.has(word)) return false;
  if (word === 'general' && !reader.isCapital(at) && !TITLE_HEADS.has(reader.lower(at - 1))) return false;
  return !(RANKS.has(word) && !reader.isCapital(at) && TITLE_HEADS.has(reader.lower(at + 1)));
}

function isPartOfTitle(reader: Reader, at: number): boolean {
  const word = reader.lower(at);
  if (FORMER.has(word) || TITLE_MODIFIERS.has(word)) return true;
  if (isOffice(reader, at)) return true;
  if (word === 'ministry' || word === 'department') return true;
  if (/^(?:vice|co|deputy)-/.test(word)) return true;
  if (FORMER_PREFIX.test(word)) return isTitleWord(word.replace(FORMER_PREFIX, ''));
  // "Civil Aviation Minister": any capitalised word that is nothing else.
  const isName = reader.isCountryOrDemonym(at) || reader.isFunctionWord(at) || reader.isCalendar(at);
  if (!reader.isCapital(at) || isName || reader.isTaken(at)) return false;
  return !reader.isKnown(at) && /^\p{Lu}\p{Ll}+$/u.test(reader.text(at)) && !reader.isFirst(at);
}

/** "ex-president", and not "ex-Georgian". */
function isTitleWord(word: string): boolean {
  return TITLE_HEADS.has(word) || TITLE_MODIFIERS.has(word);
}

function singular(word: string): string {
  return word.endsWith('s') && TITLE_HEADS.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

function title(reader: Reader, from: number, last: number): Title | undefined {
  let current = true;
  let first = from;
  while (first <= last) {
    const word = reader.lower(first);
    if (FORMER.has(word)) current = false;
    else if (
      !/^(?:newly|veteran|top|longtime|long-time|outgoing|incoming|longstanding|elected|then|leading)$/.test(
        word,
      )
    )
      break;
    first += 1;
  }
  const words: string[] = [];
  for (let at = first; at <= last; at += 1) {
    // One office in two spellings.
    let word = reader.text(at).replace(/^(vice)-(?=president|chancellor|premier)/i, '$1 ');
    if (/^ex-/i.test(word)) {
      current = false;
      word = word.slice(3);
    }
    words.push(capitalise(word, at === last));
  }
  return words.length === 0 ? undefined : { first: from, last, text: words.join(' '), current };
}

function capitalise(word: string, isHead: boolean): string {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (SMALL.has(lower)) return lower;
  const whole = isHead ? singular(lower) : lower;
  const full = TITLE_IN_FULL[whole];
  if (full) return full;
  if (word === word.toUpperCase() && word.length < 5) return word;
  return whole
    .replace(/(?:^|\s)\p{Ll}/gu, (char) => char.toUpperCase())
    .replace(/-(general|commissioner|chief)$/, (part) => `-${part.charAt(1).toUpperCase()}${part.slice(2)}`);
}

/** An adjective or noun that stands before a name: no preposition, article, conjunction, title. */
export function isAttribute(reader: Reader, at: number): boolean {
  return /^\p{Ll}[\p{L}-]+$/u.test(reader.text(at)) && !GRAMMAR.test(reader.lower(at)) && !reader.isTitle(at);
}

const GRAMMAR =
  /^(?:of|for|at|in|on|with|to|from|by|the|an|and|or|but|who|which|that|whose|its|his|her|their|is|was|as)$/;

/** Offices of a state: without a country said, they are of the one the text speaks of. */
export function isStateOffice(text: string): boolean {
  return /(?:^|\s)(?:President|President-elect|Premier|Chancellor|King|Queen|Minister|Prince|Emir|Lady|Justice|State|Chief Election Commissioner)$/.test(
    text,
  );
}
