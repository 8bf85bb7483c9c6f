import { eld } from 'eld/extrasmall';
import { wordList } from '../../text/word-list.ts';

/** The number of characters from which a language is detected. */
const SAMPLE = 1000;
/** The most frequent words of English that no other language in Latin script has as frequent words. */
const ENGLISH_WORDS = wordList(
  'the of to and that for with as by from it be are said has will an not have this were which been its',
);
/** The share of these words in nearly every English text of several sentences: 0.2 to 0.4. In other languages: 0. */
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
  // The count of frequent words takes a twentieth of the time of the detector, which then reads few English texts.
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
