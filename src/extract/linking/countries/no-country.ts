import type { DocumentReader } from '../../document/document-reader.ts';
import {
  DISEASE_NOUNS,
  LANGUAGE_NOUNS,
  LANGUAGE_VERBS,
  LANGUAGES,
  STREET_HEADS,
} from '../../words/places.ts';

/**
 * Returns whether a nationality, words `[first, last]`, is the name of a language: "speaks Spanish", "in English", "the
 * Dutch language", "Welsh-speaking".
 */
export function isLanguage(reader: DocumentReader, first: number, last: number): boolean {
  const text = reader.text(first);
  if (first !== last || !LANGUAGES.has(text.split('-', 1)[0] ?? '')) return false;
  if (text.includes('-')) return /-(?:language|speaking|speakers?)$/.test(text);
  const next = reader.sameSentence(first, last + 1) ? reader.lower(last + 1) : '';
  if (LANGUAGE_NOUNS.has(next)) return true;
  return isNoun(reader, last + 1) && followsLanguageVerb(reader, first);
}

/** Words after a noun, but not after an adjective. */
const AFTER_NOUN = /^(?:and|as|at|but|fluently|for|from|in|into|on|or|than|to|well|with)$/;
/** The maximum number of words between a verb of language and the language. */
const MOST_WORDS = 8;

/** Returns whether the word after a nationality shows that the nationality is not an adjective: a mark or "and". */
function isNoun(reader: DocumentReader, next: number): boolean {
  if (!reader.sameSentence(next - 1, next)) return true;
  const text = reader.text(next);
  return !/^\p{L}/u.test(text) || AFTER_NOUN.test(text);
}

/** Returns whether "speaks" or a similar word, possibly with other languages, is before a language. */
function followsLanguageVerb(reader: DocumentReader, at: number): boolean {
  let before = at - 1;
  if (reader.lower(before) === 'in') return true;
  // "translated the book from French into German"
  const isTranslated = /^(?:from|into)$/.test(reader.lower(before));
  // "speaks fluent English, French and Spanish"
  for (; before >= at - MOST_WORDS && reader.sameSentence(before, at); before -= 1) {
    const word = reader.lower(before);
    if (LANGUAGE_VERBS.has(word)) return true;
    if (isTranslated) continue;
    if (
      !LANGUAGES.has(reader.text(before)) &&
      !/^(?:,|and|or|both|fluent|good|some|perfect|broken|from|into)$/.test(word)
    )
      break;
  }
  return false;
}

/** Returns whether a name is part of the name of a disease: "Spanish flu", "Hong Kong Flu". */
export const isInDisease = (reader: DocumentReader, last: number): boolean =>
  reader.sameSentence(last, last + 1) && DISEASE_NOUNS.has(reader.lower(last + 1));

/** Returns whether a nationality is part of the name of a street or quarter: "the French Quarter", "Old Spanish Trail". */
export function isInStreetName(reader: DocumentReader, last: number): boolean {
  return reader.sameSentence(last, last + 1) && STREET_HEADS.has(reader.text(last + 1));
}
