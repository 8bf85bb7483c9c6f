import { fold, isFamilyFirst, isForename, isSurname, plain } from '../../gazetteer/index.ts';
import { shared } from '../../shared-string.ts';
import { CURRENCY_SIGNS, JOINED_SIGNS } from '../words/figures/currencies.ts';
import { FRACTIONS, QUANTITY_STARTS } from '../words/figures/numbers.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { FORMER, TITLE_HEADS, TITLE_MODIFIERS } from '../words/offices/titles.ts';
import { CALENDAR_WORDS } from '../words/other-names.ts';
import { clauseFlags } from './clause-flags.ts';
import { isOfficeWord } from './office-word.ts';
import { spelledNumber } from './spelled-number.ts';
import { type TimeStart, timeStart } from './time-start.ts';
import { LONGEST_WORD } from './word-cache.ts';
import { WordTable } from './word-table.ts';

/** The properties of a word that do not depend on its context. */
export interface WordTraits {
  /** The word. All words with these traits share this string. */
  readonly text: string;
  /** The word in lower case, without a final stop. */
  readonly lower: string;
  readonly folded: string;
  /** The word without diacritics, see `plain`. */
  readonly plain: string;
  /** Whether the word starts with an upper-case letter. */
  readonly isCapital: boolean;
  /** Whether the word consists of marks that precede the first word of a sentence: opening quotation marks and dashes. */
  readonly isOpeningMark: boolean;
  /** Whether the word has a hyphen or slash. Its parts can be names. */
  readonly isCompound: boolean;
  /** Whether the word is a possessive mark: "'s" or "'". */
  readonly isPossessive: boolean;
  readonly isTitle: boolean;
  readonly isTitleModifier: boolean;
  /** Whether the word is the last word of offices or occupations. */
  readonly isOffice: boolean;
  readonly isFunctionWord: boolean;
  readonly isCalendar: boolean;
  readonly isForename: boolean;
  readonly isSurname: boolean;
  readonly isFamilyFirst: boolean;
  /** The value of the word if it is a number word. */
  readonly spelledNumber: number | undefined;
  /** Whether a quantity may begin with the word. The rules for quantities run only at such words. */
  readonly mayBeginQuantity: boolean;
  /** The kind of the word if a date or period may begin with it. */
  readonly timeStart: TimeStart | undefined;
  /** The classes of the word for the rules for clauses. */
  readonly clauseFlags: number;
  /** The classes of the word for the rules for statements, which set this field. 0 before. */
  statementFlags: number;
}

const CAPITAL = /^\p{Lu}/u;
const OPENING_MARK = /^["“”‘'«„([—–-]+$/;
const HYPHEN = /[-‐‑–/]/;

const NONE = {
  isOpeningMark: false,
  isCompound: false,
  isPossessive: false,
  isTitle: false,
  isTitleModifier: false,
  isOffice: false,
  isFunctionWord: false,
  isCalendar: false,
  isForename: false,
  isSurname: false,
  isFamilyFirst: false,
  spelledNumber: undefined,
  mayBeginQuantity: false,
  timeStart: undefined,
  statementFlags: 0,
};

const table = new WordTable(compute);

/** Returns the traits of a word, from the cache if possible. */
export const traitsOf = (word: string): WordTraits => traitsAt(word, 0, word.length);

/** Returns the traits of the word with the characters `[start, end)` of a text, from the cache if possible. */
export const traitsAt = (text: string, start: number, end: number): WordTraits =>
  end - start > LONGEST_WORD ? compute(text.slice(start, end)) : table.at(text, start, end);

/** Returns whether a word has a hyphen or slash. Words of more than 64 characters are not names, so they have no parts. */
export const isCompound = (text: string): boolean =>
  text.length >= 3 && text.length <= LONGEST_WORD && HYPHEN.test(text);

function compute(word: string): WordTraits {
  const text = shared(word);
  const lower = shared(text.toLowerCase().replace(/\.$/, ''));
  const capital = CAPITAL.test(text);
  if (text.length > LONGEST_WORD)
    return {
      ...NONE,
      text,
      lower,
      folded: lower,
      plain: plain(text),
      isCapital: capital,
      clauseFlags: clauseFlags(text, lower),
    };
  const number = spelledNumber(lower);
  const isNumber = /^\d/.test(text) || number !== undefined;
  const title = lower.replace(/-(?:elect|designate|in-chief)$/, '');
  // No spread syntax: V8 then creates a hidden class for each object, which makes each use of the objects slow.
  return {
    // The fields that are read for each word of a document are first, so that they are in one cache line.
    text,
    isCapital: capital,
    isOpeningMark: OPENING_MARK.test(text),
    isCompound: isCompound(text),
    plain: plain(text),
    lower,
    folded: shared(fold(text)),
    isPossessive: /^['’]s?$/.test(text),
    isTitle: TITLE_HEADS.has(title) || (title.endsWith('s') && TITLE_HEADS.has(title.slice(0, -1))),
    isTitleModifier: TITLE_MODIFIERS.has(lower) || FORMER.has(lower),
    isOffice: isOfficeWord(lower),
    isFunctionWord: FUNCTION_WORDS.has(text),
    isCalendar: CALENDAR_WORDS.has(text),
    isForename: capital && isForename(text),
    isSurname: capital && isSurname(text),
    isFamilyFirst: isFamilyFirst(text),
    spelledNumber: number,
    mayBeginQuantity: isNumber || mayBeginQuantity(text, lower),
    timeStart: timeStart(text, lower, isNumber),
    clauseFlags: clauseFlags(text, lower),
    statementFlags: 0,
  };
}

function mayBeginQuantity(text: string, lower: string): boolean {
  if (text in CURRENCY_SIGNS || QUANTITY_STARTS.has(lower) || text in FRACTIONS) return true;
  const [start = ''] = lower.split('-', 1);
  if (start !== lower && (start === 'half' || spelledNumber(start) !== undefined)) return true;
  return (
    /\d/.test(text) &&
    (JOINED_SIGNS[/^[A-Za-z]+/.exec(text)?.[0] ?? ''] !== undefined || /^(?:early|mid|late)-/.test(lower))
  );
}
