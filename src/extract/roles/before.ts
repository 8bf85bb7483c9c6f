import type { DocumentReader } from '../document/document-reader.ts';
import type { Title } from '../names/title-text.ts';
import { titleEndingAt } from '../names/titles.ts';
import type { Holding } from './holding.ts';
import type { Landmarks } from './landmarks.ts';
import { isAttribute, isHonorific } from './offices.ts';
import { withOwner } from './title-owner.ts';

const LIST_WORD = /^(?:,|and|or)$/;

/** Returns the offices before a name, words `[first, last]`. */
export function holdingsBefore(
  reader: DocumentReader,
  landmarks: Landmarks,
  first: number,
  last: number,
): Holding[] {
  let at = first - 1;
  const found: Holding[] = [];
  // "Prime Minister Sheikh Mohammed": the honorific belongs to the name.
  while (isHonorific(reader, at) && reader.sameSentence(at, first)) at -= 1;
  const title = reader.sameSentence(at, first) ? titleEndingAt(reader, at) : undefined;
  if (title && !isOfSeveral(reader, title, last)) {
    const holding = withOwner(reader, landmarks, title);
    found.push(holding.of ? { ...holding, last: first } : withOwnerAfter(reader, landmarks, holding, last));
    at = holding.first - 1;
  }
  if (reader.text(at) === ',' && reader.sameSentence(at, first)) {
    const apposition = appositionEndingAt(reader, landmarks, at - 1);
    if (apposition) found.push({ ...apposition, last: first });
  }
  return found;
}

/**
 * Returns whether a title is a plural before a single name, so it is not the title of that person: "said to journalists
 * Adamowicz was alive".
 */
function isOfSeveral(reader: DocumentReader, title: Title, name: number): boolean {
  const head = reader.lower(title.last);
  const isPlural =
    head.endsWith('s') && title.text.toLowerCase().replace(/[ -]/g, '').endsWith(head.slice(0, -1));
  const isInList = LIST_WORD.test(reader.text(name + 1)) || LIST_WORD.test(reader.text(title.first - 1));
  return isPlural && !isInList;
}

/** Adds the owner after the name: "President Luiz Inácio Lula da Silva of Brazil". */
function withOwnerAfter(
  reader: DocumentReader,
  landmarks: Landmarks,
  holding: Holding,
  name: number,
): Holding {
  let at = name + 2;
  if (reader.lower(at - 1) !== 'of' || !reader.sameSentence(name, at)) return { ...holding, last: name };
  if (reader.lower(at) === 'the') at += 1;
  const owner = landmarks.startingAt(at);
  return owner ? { ...holding, of: owner.entity, last: owner.last } : { ...holding, last: name };
}

/**
 * Returns the office that ends at a word. A comma and the name follow: "China’s president, Xi", "the president of the
 * UAE, Sheikh Mohamed".
 */
function appositionEndingAt(reader: DocumentReader, landmarks: Landmarks, at: number): Holding | undefined {
  const last = beforeAdverbial(reader, at);
  const title = titleEndingAt(reader, last);
  if (title) {
    const holding = withOwner(reader, landmarks, title);
    // "Biden, the president, Xi and others": an apposition has a determiner or an owner.
    const isDefinite =
      holding.of !== undefined || /^(?:the|its|his|her|their|whose)$/.test(reader.lower(title.first - 1));
    return isDefinite ? holding : undefined;
  }
  const isAcronym = reader.text(last) === ')' && reader.text(last - 2) === '(';
  const owner = landmarks.endingAt(isAcronym ? last - 3 : last);
  if (!owner) return undefined;
  let link = beforeAttributes(reader, owner.first - 1);
  if (/^(?:the|its|his|her|their)$/.test(reader.lower(link))) link -= 1;
  if (!/^(?:of|for|at)$/.test(reader.lower(link))) return undefined;
  const held = titleEndingAt(reader, link - 1);
  if (!held || !reader.sameSentence(held.first, last)) return undefined;
  return { title: held, of: owner.entity, current: held.current, first: held.first, last };
}

/**
 * Returns the last word before an expression such as "in the east", which locates the holder and does not state the
 * owner.
 */
function beforeAdverbial(reader: DocumentReader, last: number): number {
  for (let at = last; at > last - 4 && reader.sameSentence(at, last) && !reader.isCapital(at); at -= 1) {
    if (reader.lower(at) === 'in' && titleEndingAt(reader, at - 1)) return at - 1;
  }
  return last;
}

/** Returns the position before words that describe an owner: "of the opposition Democratic Party". */
function beforeAttributes(reader: DocumentReader, from: number): number {
  let at = from;
  while (at > from - 3 && isAttribute(reader, at)) at -= 1;
  return at;
}
