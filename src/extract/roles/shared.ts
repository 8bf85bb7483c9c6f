import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftMention } from '../document/mention-list.ts';
import { titleBefore } from './before.ts';
import type { Claim } from './holding.ts';
import type { Landmarks } from './landmarks.ts';
import { isHonorific } from './offices.ts';
import { withOwnerAfter } from './owners/owner-after.ts';
import { withOwner } from './owners/title-owner.ts';
import { officeAt } from './phrase.ts';

/** The maximum length of a list. */
const MOST = 8;

/** Returns the offices that several people share, of whom one is mentioned by `mention`. */
export function sharedOffices(reader: DocumentReader, landmarks: Landmarks, mention: DraftMention): Claim[] {
  return [
    ...afterPlural(reader, landmarks, mention),
    ...beforePlural(reader, landmarks, mention),
    ...inOrder(reader, landmarks, mention),
    ...afterPluralPhrase(reader, landmarks, mention),
  ];
}

/** Returns the offices of "Representatives Ann Field of Ohio and Bo Reed of Utah", given the first person. */
function afterPlural(reader: DocumentReader, landmarks: Landmarks, mention: DraftMention): Claim[] {
  let at = mention.first - 1;
  while (isHonorific(reader, at)) at -= 1;
  const title = reader.sameSentence(at, mention.first) ? titleBefore(reader, at) : undefined;
  if (!title?.isPlural) return [];
  const office = withOwner(reader, landmarks, title);
  const found: Claim[] = [];
  for (let person: DraftMention | undefined = mention; person && found.length < MOST; ) {
    const holding = withOwnerAfter(reader, landmarks, office, person.first, person.last);
    const { first } = office;
    found.push({
      mention: person,
      holding: { ...holding, first, last: Math.max(holding.last, person.last) },
    });
    person = nextInList(reader, landmarks, Math.max(holding.last, person.last));
  }
  const isList = found.length > 1 || /^(?:and|,|&)$/.test(reader.lower(mention.last + 1));
  return isList ? found : [];
}

/** Returns the person after "," or "and" in a list whose item ends at a word. */
function nextInList(reader: DocumentReader, landmarks: Landmarks, last: number): DraftMention | undefined {
  let at = last + 1;
  if (reader.text(at) === '(') while (at < last + 8 && reader.text(at - 1) !== ')') at += 1;
  const from = at;
  if (reader.text(at) === ',') at += 1;
  if (/^(?:and|or|&)$/.test(reader.lower(at))) at += 1;
  return at > from && reader.sameSentence(last, at) ? landmarks.personStartingAt(at) : undefined;
}

/** Returns the offices of "Ann Field and Bo Reed, the founders of Con Power,", given the last person. */
function beforePlural(reader: DocumentReader, landmarks: Landmarks, mention: DraftMention): Claim[] {
  const people = [mention];
  for (let at = mention.first - 1; people.length < MOST && reader.sameSentence(at, mention.first); ) {
    const isAnd = /^(?:and|&)$/.test(reader.lower(at));
    if (!isAnd && people.length === 1) break;
    if (isAnd) at -= 1;
    if (reader.text(at) === ',') at -= 1;
    const person = landmarks.personEndingAt(at);
    if (!person) break;
    people.push(person);
    at = person.first - 1;
    if (reader.text(at) !== ',') break;
  }
  if (people.length === 1) return [];
  const next = mention.last + 1;
  const isVerb = /^(?:are|were|became)$/.test(reader.lower(next));
  const isBoth = /^(?:both|all)$/.test(reader.lower(next + 1));
  if (!isVerb && reader.text(next) !== ',') return [];
  const office = officeAt(reader, landmarks, isBoth ? next + 2 : next + 1, mention.last, true);
  if (!office?.title.isPlural) return [];
  const first = people.at(-1)?.first ?? mention.first;
  const current = office.current && reader.lower(next) !== 'were';
  return people.map((person) => ({ mention: person, holding: { ...office, current, first } }));
}

/** Returns the offices of "two former data strategists, Ann Field and Bo Reed", given the first person. */
function afterPluralPhrase(reader: DocumentReader, landmarks: Landmarks, mention: DraftMention): Claim[] {
  const at = mention.first - 1;
  if (reader.text(at) !== ',' || !reader.sameSentence(at - 1, mention.first)) return [];
  const title = titleBefore(reader, at - 1);
  if (!title?.isPlural || /^(?:,|and|to)$/.test(reader.lower(title.first - 1))) return [];
  const people = listFrom(reader, landmarks, mention);
  const isClosed = people.length > 1 && reader.lower((people.at(-1)?.first ?? 0) - 1) === 'and';
  if (!isClosed) return [];
  const office = withOwner(reader, landmarks, title);
  return people.map((person) => ({ mention: person, holding: { ...office, last: person.last } }));
}

/** Returns the people of a list, given the first. */
function listFrom(reader: DocumentReader, landmarks: Landmarks, first: DraftMention): DraftMention[] {
  const people: DraftMention[] = [];
  for (let person: DraftMention | undefined = first; person && people.length < MOST; ) {
    people.push(person);
    person = nextInList(reader, landmarks, person.last);
  }
  return people;
}

/** Returns the offices of "the prime ministers of Japan and New Zealand, Ann Field and Bo Reed", given the first person. */
function inOrder(reader: DocumentReader, landmarks: Landmarks, mention: DraftMention): Claim[] {
  const at = mention.first - 1;
  if (reader.text(at) !== ',' || !reader.sameSentence(at - 1, mention.first)) return [];
  const owners: DraftMention[] = [];
  let start = at;
  while (owners.length < MOST) {
    const owner = landmarks.endingAt(start - 1);
    if (!owner) return [];
    owners.unshift(owner);
    start = reader.lower(owner.first - 1) === 'the' ? owner.first - 1 : owner.first;
    const before = reader.lower(start - 1);
    if (before === 'of') break;
    if (before !== 'and' && before !== ',') return [];
    start -= before === 'and' && reader.text(start - 2) === ',' ? 2 : 1;
  }
  const title = titleBefore(reader, start - 2);
  if (owners.length < 2 || !title?.isPlural || !reader.sameSentence(title.first, at)) return [];
  const people = listFrom(reader, landmarks, mention);
  if (people.length !== owners.length) return [];
  return people.map((person, index) => ({
    mention: person,
    holding: {
      title,
      of: owners[index]?.entity,
      current: title.current,
      first: title.first,
      last: person.last,
    },
  }));
}
