import type { DocumentReader } from '../../document/document-reader.ts';
import type { DraftName } from '../../document/draft.ts';
import {
  LEGAL_FORMS,
  LEGISLATURES,
  ORDINARY_WORDS,
  ORGANISATION_HEADS,
  ORGANISATION_OF,
} from '../../words/organisations.ts';

/** The likelihood that the words on one side of a conjunction are a separate name. */
const NOT_A_NAME = 0;
const POSSIBLE_NAME = 1;
const CERTAIN_NAME = 2;

const ACRONYM = /^[A-Z][A-Z0-9.&-]+$/;

/**
 * Splits a name that the tagger found at the conjunctions between organisations: "the DSCC and British Airways". A
 * conjunction inside a name does not split it: "Food and Drug Administration".
 */
export function coordinatedParts(reader: DocumentReader, name: DraftName): readonly DraftName[] {
  const { first, last, type } = name;
  if (type !== 'ORG' || last - first < 2 || reader.phraseAt(first)?.end === last + 1) return [name];
  const parts: DraftName[] = [];
  let from = first;
  for (let at = first + 1; at < last; at += 1) {
    const right = reader.lower(at + 1) === 'the' ? at + 2 : at + 1;
    if (!splits(reader, { from, link: at, right, last })) continue;
    parts.push({ ...name, first: from, last: at - 1 });
    from = right;
  }
  return from === first ? [name] : [...parts, { ...name, first: from }];
}

/** A conjunction or comma at word `link`, between words `[from, link - 1]` and `[right, last]`. */
interface Conjunction {
  readonly from: number;
  readonly link: number;
  readonly right: number;
  readonly last: number;
}

function splits(reader: DocumentReader, { from, link, right, last }: Conjunction): boolean {
  const word = reader.lower(link);
  if (word !== 'and' && word !== '&' && word !== ',') return false;
  if (right > last || !reader.isCapital(right)) return false;
  const before = strengthOf(reader, from, link - 1);
  const after = strengthOf(reader, right, endOfSide(reader, right, last));
  if (before > NOT_A_NAME && after > NOT_A_NAME) return true;
  if (word === 'and' && isPairOfWords(reader, from, link, last)) return true;
  return word === 'and' && before + after >= CERTAIN_NAME && !hasComplement(reader, from, link);
}

/** Returns whether two single words are joined, and they are not the family names of the founders of a firm: "Yale and Technion". */
function isPairOfWords(reader: DocumentReader, from: number, link: number, last: number): boolean {
  if (link !== from + 1 || last !== link + 1) return false;
  const isHead = ORGANISATION_HEADS.has(reader.text(last)) || LEGAL_FORMS.has(reader.text(last));
  return (
    !isHead && !reader.isSurname(from) && !reader.isSurname(last) && reader.text(from) !== reader.text(last)
  );
}

/** Returns the last word of the side that begins after a conjunction: the word before the next conjunction. */
function endOfSide(reader: DocumentReader, first: number, last: number): number {
  for (let at = first + 1; at < last; at += 1) {
    if (/^(?:and|&|,)$/.test(reader.lower(at))) return at - 1;
  }
  return last;
}

function strengthOf(reader: DocumentReader, first: number, last: number): number {
  const known = reader.phraseAt(first);
  const text = reader.text(last);
  if (known?.sense.organisation && known.end === last + 1)
    return first === last && ORDINARY_WORDS.has(text) ? NOT_A_NAME : CERTAIN_NAME;
  if (first === last) {
    if (LEGISLATURES.has(text) || text === 'Court') return POSSIBLE_NAME;
    return ACRONYM.test(text) && !known ? CERTAIN_NAME : NOT_A_NAME;
  }
  if (ORGANISATION_OF.has(reader.text(first)) && /^(?:for|of)$/.test(reader.text(first + 1)))
    return POSSIBLE_NAME;
  return ORGANISATION_HEADS.has(text) || LEGAL_FORMS.has(text) ? POSSIBLE_NAME : NOT_A_NAME;
}

/** Returns whether words `[from, end)` contain a preposition whose object may be coordinated: "Ministry of Health and …". */
function hasComplement(reader: DocumentReader, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    if (/^(?:of|for|on)$/.test(reader.lower(at))) return true;
  }
  return false;
}
