import type { DocumentReader } from '../document/document-reader.ts';
import { GRAMMAR_WORDS } from '../words/function-words.ts';
import { HONORIFICS } from '../words/titles.ts';

/** Returns whether a word is an honorific that may be between an office and a name: "minister, Prince Faisal". */
export function isHonorific(reader: DocumentReader, at: number): boolean {
  const word = reader.lower(at);
  if (word === 'prince' || word === 'princess') return reader.lower(at - 1) !== 'crown';
  if (word === 'lady') return reader.lower(at - 1) !== 'first';
  return HONORIFICS.has(word) || word === 'sheikh' || word === 'sheik';
}

/** Returns whether a word is an adjective or noun that may precede a name: no preposition, article, conjunction or title. */
export function isAttribute(reader: DocumentReader, at: number): boolean {
  return (
    /^\p{Ll}[\p{L}-]+$/u.test(reader.text(at)) && !GRAMMAR_WORDS.has(reader.lower(at)) && !reader.isTitle(at)
  );
}

/**
 * Returns whether a title is an office of a state. If no country is stated, the country of such an office is derived
 * from the context.
 */
export function isStateOffice(title: string): boolean {
  return /(?:^|\s)(?:President|President-elect|Premier|Chancellor|King|Queen|Minister|Prince|Emir|Lady|Justice|State|Chief Election Commissioner)$/.test(
    title,
  );
}
