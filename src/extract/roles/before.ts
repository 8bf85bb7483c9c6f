import type { EntityRef } from '../../model/extraction.ts';
import type { Reader } from '../document/reader.ts';
import { FORMER, FORMER_PREFIX } from '../words/titles.ts';
import type { Holding } from './after.ts';
import type { Landmarks } from './landmarks.ts';
import { isAttribute, isHonorific, isStateOffice, type Title, titleEndingAt } from './titles.ts';

/** The offices that stand before the name whose first word is given. */
export function holdingsBefore(reader: Reader, landmarks: Landmarks, first: number, last: number): Holding[] {
  let at = first - 1;
  const found: Holding[] = [];
  // "Prime Minister Sheikh Mohammed": the honorific belongs to the name.
  while (isHonorific(reader, at) && reader.sameSentence(at, first)) at -= 1;
  const adjacent = reader.sameSentence(at, first) ? titleEndingAt(reader, at) : undefined;
  if (adjacent && !isOfSeveral(reader, adjacent, last)) {
    const holding = withOwner(reader, landmarks, adjacent);
    found.push(holding.of ? { ...holding, last: first } : ownerBehind(reader, landmarks, holding, last));
    at = holding.first - 1;
  }
  if (reader.text(at) === ',' && reader.sameSentence(at, first)) {
    const apposed = beforeComma(reader, landmarks, at - 1);
    if (apposed) found.push({ ...apposed, last: first });
  }
  return found;
}

/** "told journalists Adamowicz was alive": a plural title before one name alone is not its. */
function isOfSeveral(reader: Reader, title: Title, name: number): boolean {
  const head = reader.lower(title.last);
  const isPlural =
    head.endsWith('s') && title.text.toLowerCase().replace(/[ -]/g, '').endsWith(head.slice(0, -1));
  return (
    isPlural &&
    !/^(?:,|and|or)$/.test(reader.text(name + 1)) &&
    !/^(?:,|and|or)$/.test(reader.text(title.first - 1))
  );
}

/** "President Luiz Inácio Lula da Silva of Brazil": the owner behind the name. */
function ownerBehind(reader: Reader, landmarks: Landmarks, holding: Holding, name: number): Holding {
  let at = name + 2;
  if (reader.lower(at - 1) !== 'of' || !reader.sameSentence(name, at)) return { ...holding, last: name };
  if (reader.lower(at) === 'the') at += 1;
  const owner = landmarks.startingAt(reader.words[at]?.start);
  if (!owner) return { ...holding, last: name };
  return { ...holding, of: owner.entity, last: landmarks.wordsOf(owner)[1] };
}

/** "China’s president, Xi", "the president of the UAE, Sheikh Mohamed": the phrase that ends before the comma. */
function beforeComma(reader: Reader, landmarks: Landmarks, comma: number): Holding | undefined {
  const last = beforeAdverbial(reader, comma);
  const title = titleEndingAt(reader, last);
  if (title) {
    const holding = withOwner(reader, landmarks, title);
    // "Biden, the president, Xi and others": without "the" or an owner it is no apposition.
    const isDefinite =
      holding.of !== null || /^(?:the|its|his|her|their|whose)$/.test(reader.lower(title.first - 1));
    return isDefinite ? holding : undefined;
  }
  let end = last;
  if (reader.text(end) === ')' && reader.text(end - 2) === '(') end -= 3;
  const owner = landmarks.endingAt(reader.words[end]?.end);
  if (!owner) return undefined;
  let link = beforeAttributes(reader, landmarks.wordsOf(owner)[0] - 1);
  if (/^(?:the|its|his|her|their)$/.test(reader.lower(link))) link -= 1;
  if (!/^(?:of|for|at)$/.test(reader.lower(link))) return undefined;
  const held = titleEndingAt(reader, link - 1);
  if (!held || !reader.sameSentence(held.first, last)) return undefined;
  return { title: held, of: owner.entity, current: held.current, first: held.first, last };
}

/** Last word before "in the east", which says where somebody holds an office and not of what. */
function beforeAdverbial(reader: Reader, last: number): number {
  for (let at = last; at > last - 4 && reader.sameSentence(at, last) && !reader.isCapital(at); at -= 1) {
    if (reader.lower(at) === 'in' && titleEndingAt(reader, at - 1)) return at - 1;
  }
  return last;
}

/** Position before the small words that tell what an owner is: "of the opposition Democratic Party". */
function beforeAttributes(reader: Reader, from: number): number {
  let at = from;
  while (at > from - 3 && isAttribute(reader, at)) at -= 1;
  return at;
}

/** Adds whose office it is: "Russian President", "China’s president", "Real Madrid’s Italian coach". */
function withOwner(reader: Reader, landmarks: Landmarks, title: Title): Holding {
  let first = title.first;
  let of: EntityRef | null = null;
  let at = first - 1;
  for (let round = 0; round < 3 && reader.sameSentence(at, title.first); round += 1) {
    const word = reader.text(at);
    const isPossessive = word === "'s" || word === '’s' || word === "'" || word === '’';
    const end = isPossessive ? at - 1 : at;
    const owner = reader.sameSentence(end, at) ? landmarks.endingAt(reader.words[end]?.end) : undefined;
    if (!owner) break;
    // The possessor is nearer to the office than the holder's nationality.
    if (of === null || isPossessive) of = owner.entity;
    first = landmarks.wordsOf(owner)[0];
    at = first - 1;
  }
  const possessor = reader.sameSentence(first - 1, title.first) ? reader.lower(first - 1) : '';
  // "their Dutch coach": the adjective is the holder's, the pronoun the owner's.
  const isForeign = of?.kind === 'COUNTRY' && !isStateOffice(title.text);
  const pronoun = reader.words[first - 1];
  if (pronoun && /^(?:its|whose|their)$/.test(possessor) && (of === null || isForeign)) {
    const isPersons = possessor === 'whose' && landmarks.isPersonEnding(reader.words[first - 3]?.end);
    if (isPersons) of = null;
    else if (possessor !== 'their' || isForeign)
      of = landmarks.ownerBefore(pronoun.start, reader.isFirst(first - 1));
  }
  const noun = reader.words[first - 2];
  if (of === null && noun && /^['’]s?$/.test(reader.text(first - 1))) {
    of = landmarks.organisationCalled(noun.text, noun.start);
  }
  const before = reader.sameSentence(first - 1, title.first) ? reader.lower(first - 1) : '';
  const isFormer = FORMER.has(before) || before === 'then' || FORMER_PREFIX.test(before);
  return {
    title,
    of,
    current: title.current && !isFormer && !FORMER_PREFIX.test(reader.text(first)),
    first: isFormer ? first - 1 : first,
    last: title.last,
  };
}
