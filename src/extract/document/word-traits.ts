import { fold, isFamilyFirst, isForename, isSurname, plain } from '../../gazetteer/index.ts';
import { shared } from '../../shared-string.ts';
import { ARTS_WORDS, SCIENCE_WORDS, SPORT_WORDS } from '../words/fields.ts';
import { CURRENCY_SIGNS, JOINED_SIGNS } from '../words/figures/currencies.ts';
import { FRACTIONS, QUANTITY_STARTS } from '../words/figures/numbers.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { FORMER, TITLE_HEADS, TITLE_MODIFIERS } from '../words/offices/titles.ts';
import { CALENDAR_WORDS } from '../words/other-names.ts';
import { PARTICLES } from '../words/people.ts';
import { clauseFlags } from './clause-flags.ts';
import { isOfficeWord } from './office-word.ts';
import { spelledNumber } from './spelled-number.ts';
import { type TimeStart, timeStart } from './time-start.ts';
import { LONGEST_WORD } from './word-cache.ts';
import { WordFlag } from './word-flags.ts';
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
  /** The properties in `WordFlag`. */
  readonly flags: number;
  /** The value of the word if it is a number word. */
  readonly spelledNumber: number | undefined;
  /** The kind of the word if a date or period may begin with it. */
  readonly timeStart: TimeStart | undefined;
  /** The classes of the word for the rules for clauses. */
  readonly clauseFlags: number;
  /** The classes of the word for the rules for statements, which set this field. 0 before. */
  statementFlags: number;
  /**
   * The node of the word in the index of phrases, or 0 if no known phrase begins with the word. The index sets this field.
   * Undefined before.
   */
  phraseNode: number | undefined;
  /** The number of the word in the tagger, which sets this field. -1 before. */
  taggerNumber: number;
}

const CAPITAL = /^\p{Lu}/u;
const OPENING_MARK = /^["“”‘'«„([—–-]+$/;
/** A family name with an Arabic article in lower case: "al-Assad". */
export const WITH_ARTICLE = /^(?:al|el|as|ash|ad)-/;
const HYPHEN = /[-‐‑–/]/;

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
  const isName = text.length <= LONGEST_WORD;
  const number = isName ? spelledNumber(lower) : undefined;
  const isNumber = number !== undefined || /^\d/.test(text);
  const time = isName ? timeStart(text, lower, isNumber) : undefined;
  // No spread syntax: V8 then creates a hidden class for each object, which makes each use of the objects slow.
  return {
    // The fields that are read for each word of a document are first, so that they are in one cache line.
    text,
    plain: plain(text),
    flags: isName ? flagsOf(text, lower, isNumber, time !== undefined) : formOf(text),
    clauseFlags: clauseFlags(text, lower),
    statementFlags: 0,
    phraseNode: undefined,
    taggerNumber: -1,
    lower,
    folded: isName ? shared(fold(text)) : lower,
    spelledNumber: number,
    timeStart: time,
  };
}

/** Returns the flags that words of any length can have. */
const formOf = (text: string): number =>
  (CAPITAL.test(text) ? WordFlag.CAPITAL : 0) |
  (text.includes('-') ? WordFlag.HYPHENATED : 0) |
  (PARTICLES.has(text) || WITH_ARTICLE.test(text) ? WordFlag.LOWER_SURNAME : 0);

function flagsOf(text: string, lower: string, isNumber: boolean, mayBeginTime: boolean): number {
  let flags = formOf(text);
  const isCapital = (flags & WordFlag.CAPITAL) !== 0;
  const title = lower.replace(/-(?:elect|designate|in-chief)$/, '');
  const isTitle = TITLE_HEADS.has(title) || (title.endsWith('s') && TITLE_HEADS.has(title.slice(0, -1)));
  const set = (flag: number, has: boolean) => {
    if (has) flags |= flag;
  };
  set(WordFlag.OPENING_MARK, OPENING_MARK.test(text));
  set(WordFlag.COMPOUND, isCompound(text));
  set(WordFlag.POSSESSIVE, /^['’]s?$/.test(text));
  set(WordFlag.TITLE, isTitle);
  set(WordFlag.TITLE_MODIFIER, TITLE_MODIFIERS.has(lower) || FORMER.has(lower));
  set(WordFlag.OFFICE, isOfficeWord(lower));
  set(WordFlag.FUNCTION_WORD, FUNCTION_WORDS.has(text));
  set(WordFlag.CALENDAR, CALENDAR_WORDS.has(text));
  set(WordFlag.FORENAME, isCapital && isForename(text));
  set(WordFlag.SURNAME, isCapital && isSurname(text));
  set(WordFlag.FAMILY_FIRST, isFamilyFirst(text));
  set(WordFlag.QUANTITY_START, isNumber || mayBeginQuantity(text, lower));
  set(WordFlag.TIME_START, mayBeginTime);
  const word = text.toLowerCase();
  set(WordFlag.SPORT, SPORT_WORDS.has(word));
  set(WordFlag.SCIENCE, SCIENCE_WORDS.has(word));
  set(WordFlag.ARTS, ARTS_WORDS.has(word));
  return flags;
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
