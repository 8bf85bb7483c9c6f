import { fold, isFamilyFirst, isForename, isSurname } from '../../gazetteer/index.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../words/heads.ts';
import { spelledNumber } from '../words/spelled-numbers.ts';
import { mayBeginTime } from '../words/times.ts';
import { FORMER, TITLE_HEADS, TITLE_MODIFIERS } from '../words/titles.ts';
import { CURRENCY_SIGNS } from '../words/units.ts';

/** What is known of a word by itself, wherever it stands. */
export interface WordFacts {
  /** Small letters, without a final stop. */
  readonly lower: string;
  readonly folded: string;
  readonly isTitle: boolean;
  readonly isTitleModifier: boolean;
  readonly isFunctionWord: boolean;
  readonly isCalendar: boolean;
  readonly isForename: boolean;
  readonly isSurname: boolean;
  readonly isFamilyFirst: boolean;
  /** Its number, where it is one in letters. */
  readonly spelledNumber: number | undefined;
  /** Whether a quantity, or a time, may begin with it: most words need be looked at no further for either. */
  readonly mayBeginQuantity: boolean;
  readonly mayBeginTime: boolean;
}

/** News repeats its words: the facts of this many are remembered before the memory starts anew. */
const REMEMBERED = 50_000;
/** Longer words are no names. */
const LONGEST = 64;

const facts = new Map<string, WordFacts>();

/** The facts of a word, from memory where it has been met before. */
export function factsOf(text: string): WordFacts {
  const known = facts.get(text);
  if (known) return known;
  const made = read(text);
  if (text.length <= LONGEST) {
    if (facts.size >= REMEMBERED) facts.clear();
    facts.set(text, made);
  }
  return made;
}

function read(text: string): WordFacts {
  const lower = text.toLowerCase().replace(/\.$/, '');
  if (text.length > LONGEST) return { ...NOTHING, lower, folded: lower };
  const capital = /^\p{Lu}/u.test(text);
  const number = spelledNumber(lower);
  const isNumber = /^\d/.test(text) || number !== undefined;
  const title = lower.replace(/-(?:elect|designate|in-chief)$/, '');
  return {
    lower,
    folded: fold(text),
    isTitle: TITLE_HEADS.has(title) || (title.endsWith('s') && TITLE_HEADS.has(title.slice(0, -1))),
    isTitleModifier: TITLE_MODIFIERS.has(lower) || FORMER.has(lower),
    isFunctionWord: FUNCTION_WORDS.has(text),
    isCalendar: CALENDAR_WORDS.has(text),
    isForename: capital && isForename(text),
    isSurname: capital && isSurname(text),
    isFamilyFirst: isFamilyFirst(text),
    spelledNumber: number,
    mayBeginQuantity:
      isNumber || text in CURRENCY_SIGNS || spelledNumber(lower.split('-', 1)[0] ?? '') !== undefined,
    mayBeginTime: isNumber || mayBeginTime(text, lower),
  };
}

const NOTHING = {
  isTitle: false,
  isTitleModifier: false,
  isFunctionWord: false,
  isCalendar: false,
  isForename: false,
  isSurname: false,
  isFamilyFirst: false,
  spelledNumber: undefined,
  mayBeginQuantity: false,
  mayBeginTime: false,
};
