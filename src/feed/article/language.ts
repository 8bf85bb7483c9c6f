import { eld } from 'eld/extrasmall';
import { wordList } from '../../text/word-list.ts';

/** The number of characters that are used to detect the language. */
const SAMPLE = 1000;
/** Frequent words of English that are not frequent in any other language in Latin script. */
const ENGLISH_WORDS = wordList(
  'the of to and that for with as by from it be are said has will an not have this were which been its',
);
/**
 * The minimum share of these words in an English text. It is 0.2 to 0.4 in most English texts, and 0 in other
 * languages.
 */
const ENGLISH_SHARE = 0.12;
/** The number of different words of at least four letters that a detection requires. */
const MIN_WORDS = 6;

/**
 * Returns the BCP 47 tag of the language of a text. Returns `en` if the text is English or if the detection is unsure:
 * for texts of a few words, and for tables of figures.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  // Counting these words takes a twentieth of the time of the detector, so the detector runs only for few English
  // texts.
  if (english >= ENGLISH_SHARE * words.length && english > 2) return 'en';
  const isLatin = /^[\p{Script=Latin}\P{L}]*$/u.test(sample);
  const long = new Set(words.filter((word) => word.length >= 4));
  if (isLatin && long.size < MIN_WORDS) return 'en';
  const { language, isReliable } = detect(sample);
  return isReliable && language !== '' ? language : 'en';
}

function detect(sample: string): { readonly language: string; readonly isReliable: boolean } {
  const found = eld.detect(sample);
  return { language: found.language, isReliable: found.isReliable() };
}
