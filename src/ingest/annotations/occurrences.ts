import { isCapital, readDocument, type Word } from '../../extract/document/document.ts';
import { fold } from '../../gazetteer/index.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';

/** The maximum number of words of a name that is searched for. */
const LONGEST_NAME = 12;

/** An occurrence of a name in a text. */
export interface Occurrence extends Span {
  /** The position of the name in the list of names. */
  readonly name: number;
  readonly surface: string;
  readonly sentence: Span;
}

/**
 * Finds the occurrences of names in a text, outside the mentions, quantities and dates of its extraction. Names are
 * compared without diacritics and case, but each word that has a capital in the name must have one in the text. Of
 * overlapping occurrences, the first is returned, and of these the longest. Linear time.
 */
export function occurrencesOf(
  names: readonly string[],
  body: string,
  { mentions, quantities, times }: Extraction,
): readonly Occurrence[] {
  const known = namesByWords(names);
  if (known.size === 0) return [];
  const { words, sentences } = readDocument(body);
  const folded = words.map(({ text }) => comparable(text));
  const taken = new Uint8Array(body.length);
  for (const { start, end } of [...mentions, ...quantities, ...times]) taken.fill(1, start, end);
  const longest = Math.max(...[...known.keys()].map((key) => key.split(' ').length));
  const found: Occurrence[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let length = Math.min(longest, words.length - first); length > 0; length -= 1) {
      const last = first + length - 1;
      const [from, to] = [words[first], words[last]];
      const name = known.get(folded.slice(first, last + 1).join(' '));
      if (name === undefined || !from || !to || from.sentence !== to.sentence) continue;
      const { start } = from;
      const end = withoutStop(to, names[name] ?? '');
      if (!hasCapitals(words.slice(first, last + 1), names[name] ?? '')) continue;
      if (taken.subarray(start, end).includes(1)) continue;
      const sentence = sentences[from.sentence];
      if (!sentence) continue;
      const surface = body.slice(start, end);
      found.push({ name, start, end, surface, sentence: { start: sentence.start, end: sentence.end } });
      first = last;
      break;
    }
  }
  return found;
}

/** Returns the positions of the names by their comparable words. Of equal names, the first is used. */
function namesByWords(names: readonly string[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const [position, name] of names.entries()) {
    const words = readDocument(name).words.map(({ text }) => comparable(text));
    const key = words.join(' ');
    if (key.length > 1 && words.length <= LONGEST_NAME && !known.has(key)) known.set(key, position);
  }
  return known;
}

/** Returns the form in which words are compared. A full stop may end the sentence instead of an abbreviation. */
const comparable = (word: string): string => fold(word).replace(/(?<=.)\.$/, '');

/** Returns the end of an occurrence, without a full stop that the name does not have. */
const withoutStop = ({ end, text }: Word, name: string): number =>
  text.length > 1 && text.endsWith('.') && !name.endsWith('.') ? end - 1 : end;

/** Returns whether the words have the capitals of the name, and at least one capital if the script has capitals. */
function hasCapitals(words: readonly Word[], name: string): boolean {
  const given = readDocument(name).words;
  const surface = words.map(({ text }) => text).join(' ');
  const isCased = surface.toLowerCase() !== surface.toUpperCase();
  if (isCased && surface === surface.toLowerCase()) return false;
  return words.every((word, at) => isCapital(word) || !isCapital(given[at]));
}
