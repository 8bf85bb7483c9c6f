import type { EntityRef } from '../../../model/extraction.ts';
import type { DocumentReader } from '../../document/document-reader.ts';
import type { Title } from '../../names/title-text.ts';
import { PARTY_WORDS } from '../../words/offices/phrases.ts';
import { FORMER, FORMER_PREFIX } from '../../words/offices/titles.ts';
import type { Holding } from '../holding.ts';
import type { Landmarks } from '../landmarks.ts';
import { isAttribute, isStateOffice } from '../offices.ts';

/** The maximum number of words between an owner and its title: "Con Power's newly hired director". */
const MOST = 3;

/** Adds the owner before a title: "Russian President", "China’s president", "Real Madrid’s Italian coach". */
export function withOwner(reader: DocumentReader, landmarks: Landmarks, title: Title): Holding {
  const named = namedOwner(reader, landmarks, title);
  const { first } = named;
  const of = pronounOwner(reader, landmarks, title, named) ?? nounOwner(reader, landmarks, first);
  const lead = beforeUnknownName(reader, first);
  const before = reader.sameSentence(lead - 1, title.first) ? reader.lower(lead - 1) : '';
  const isFormer = FORMER.has(before) || before === 'then' || FORMER_PREFIX.test(before);
  return {
    title,
    of,
    current: title.current && !isFormer && !named.isFormer && !FORMER_PREFIX.test(reader.text(first)),
    first: isFormer ? lead - 1 : first,
    last: title.last,
  };
}

/** Returns the first of at most four capitalised words before a title, which may be an unrecognised owner. */
function beforeUnknownName(reader: DocumentReader, first: number): number {
  let at = first;
  while (at > first - 4 && reader.isCapital(at - 1) && reader.sameSentence(at - 1, first)) {
    if (FORMER.has(reader.lower(at - 1)) || FORMER_PREFIX.test(reader.lower(at - 1))) break;
    at -= 1;
  }
  return at;
}

/** An owner, and the first word of the owner or, if there is no owner, of the title. */
interface Owned {
  readonly of: EntityRef | undefined;
  readonly first: number;
  /** Whether a word between the owner and the title states a former holder. */
  readonly isFormer: boolean;
}

/** Returns the owner that is named before a title. A possessor takes precedence over a nationality of the holder. */
function namedOwner(reader: DocumentReader, landmarks: Landmarks, title: Title): Owned {
  let first = beforeAttributes(reader, landmarks, title);
  const isFormer = isFormerBetween(reader, first, title.first);
  let of: EntityRef | undefined;
  for (let round = 0; round < 3 && reader.sameSentence(first - 1, title.first); round += 1) {
    const at = first - 1;
    const isPossessive = reader.isPossessive(at);
    const end = isPossessive ? at - 1 : at;
    const owner = reader.sameSentence(end, at)
      ? ownerEndingAt(reader, landmarks, end, isPossessive)
      : undefined;
    if (!owner) break;
    // A state's secretary of state belongs to the state, and not to the president who appointed her.
    const isOther = owner.entity.kind === 'PERSON' && isStateOffice(title.text);
    if (!isOther && (of === undefined || isPossessive)) of = owner.entity;
    first = owner.first;
  }
  return { of, first, isFormer };
}

/** Returns the owner that ends at a word. A person is an owner if no name may begin there: "Clinton spokeswoman". */
function ownerEndingAt(reader: DocumentReader, landmarks: Landmarks, end: number, isPossessive: boolean) {
  const owner = landmarks.endingAt(end);
  if (owner) return owner;
  const person = landmarks.personEndingAt(end);
  return person && (isPossessive || reader.isCapital(end)) ? person : undefined;
}

/**
 * Returns the first word of the title or, if its owner is before words that describe the holder, of these words: "Con
 * Power's newly hired director", "Republican governor".
 */
function beforeAttributes(reader: DocumentReader, landmarks: Landmarks, { first }: Title): number {
  for (let at = first - 1; at >= first - MOST && reader.sameSentence(at, first); at -= 1) {
    // "Lund campaign chairman"
    if (at === first - 1 && reader.lower(at) === 'campaign' && landmarks.isEndOfPerson(at - 1)) return at;
    const isParty = PARTY_WORDS.has(reader.lower(at)) && !landmarks.endingAt(at);
    // "the union's workers support Senator Lund": a plural noun is not an attribute.
    if (
      !isParty &&
      (!isAttribute(reader, at) || (reader.isCapital(first) && /[^s]s$/.test(reader.lower(at))))
    )
      break;
    const isOwned =
      reader.isPossessive(at - 1) || (at === first - 1 && isAdjective(reader, landmarks, at - 1));
    if (isOwned) return at;
  }
  return first;
}

/** Returns whether an adjective of nationality or, before a party, a place ends at a word. */
function isAdjective(reader: DocumentReader, landmarks: Landmarks, at: number): boolean {
  const owner = landmarks.endingAt(at);
  if (!owner || /ed$/.test(reader.lower(at + 1))) return false;
  if (PARTY_WORDS.has(reader.lower(at + 1))) return true;
  return owner.how === 'DEMONYM' && !reader.lower(at).endsWith('s');
}

function isFormerBetween(reader: DocumentReader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (FORMER.has(reader.lower(at))) return true;
  return false;
}

/** Returns the antecedent of a pronoun before a title. In "their Dutch coach", the adjective describes the holder. */
function pronounOwner(
  reader: DocumentReader,
  landmarks: Landmarks,
  title: Title,
  { of, first }: Owned,
): EntityRef | undefined {
  const pronoun = reader.sameSentence(first - 1, title.first) ? reader.lower(first - 1) : '';
  const isNationality = of?.kind === 'COUNTRY' && !isStateOffice(title.text);
  if (!/^(?:its|whose|their)$/.test(pronoun) || (of && !isNationality)) return of;
  if (pronoun === 'whose' && landmarks.isEndOfPerson(first - 3)) return undefined;
  if (pronoun === 'their' && !isNationality) return undefined;
  return landmarks.ownerBefore(first - 1, reader.isFirst(first - 1));
}

/** Returns the organisation of a noun before a title: "the company’s director". */
function nounOwner(reader: DocumentReader, landmarks: Landmarks, first: number): EntityRef | undefined {
  return reader.isPossessive(first - 1) ? landmarks.organisationCalled(first - 2) : undefined;
}
