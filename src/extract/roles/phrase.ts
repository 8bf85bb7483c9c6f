import type { EntityRef } from '../../model/extraction.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { DraftMention } from '../document/mention-list.ts';
import type { Title } from '../names/title-text.ts';
import { isOfficeAt, titleWithHead } from '../names/titles.ts';
import { NEEDS_MODIFIER } from '../words/offices/occupations.ts';
import { PROSPECTIVE } from '../words/offices/phrases.ts';
import { FORMER, FORMER_PREFIX } from '../words/offices/titles.ts';
import { complementOf, headOf } from './complement.ts';
import type { Holding } from './holding.ts';
import type { Landmarks } from './landmarks.ts';
import { endsPhrase, isStateOffice } from './offices.ts';

/** The maximum length of the words before the head of a title. */
const LONGEST = 10;
const DETERMINER = /^(?:the|a|an|its|his|her|their|our|my)$/;
/** Participles and adverbs, which may follow a noun phrase. */
const AFTER_NOUN = /(?:ed|ing|ly|self|ible|able)$/;

/** The words before a title: "the former Russian", "Sanders' senior". */
interface Lead {
  readonly owner: EntityRef | undefined;
  readonly isFormer: boolean;
  readonly hasDeterminer: boolean;
}

/**
 * Returns the office in the noun phrase that begins at a word and describes the person whose name ends at word `name`:
 * "a well-known Kurdish journalist", "vice president of grid planning for Con Power". The phrase must have a
 * determiner, an owner or, unless `isDefinite`, the end of a clause after it.
 */
export function officeAt(
  reader: DocumentReader,
  landmarks: Landmarks,
  from: number,
  name: number,
  isDefinite: boolean,
): Holding | undefined {
  if (!reader.sameSentence(name, from)) return undefined;
  const found = headFrom(reader, landmarks, from);
  if (!found) return undefined;
  const { title, lead } = found;
  const next = complementOf(reader, landmarks, title, lead.owner);
  if (NEEDS_MODIFIER.has(title.text.toLowerCase()) && !next.of) return undefined;
  if (headOf(title) === 'head' && next.last === title.last && !lead.owner) return undefined;
  // "…, President Xi": the title belongs to the next person.
  if (reader.isPossessive(next.last + 1) || landmarks.personStartingAt(next.last + 1)) return undefined;
  const isMarked = isDefinite || lead.hasDeterminer || next.of !== undefined || next.last > title.last;
  if (!isMarked && !/^[,.;)]?$/.test(reader.text(next.last + 1))) return undefined;
  const isPast = isAtTheTime(reader, next.last + 1);
  return { ...next, current: !lead.isFormer && !isPast && next.title.current, first: name };
}

/** Returns whether the words at a position place an office in the past: "his adviser at the time". */
function isAtTheTime(reader: DocumentReader, at: number): boolean {
  return reader.lower(at) === 'at' && reader.lower(at + 1) === 'the' && reader.lower(at + 2) === 'time';
}

/** Returns the title of the noun phrase that begins at a word, with the words before the title. */
function headFrom(
  reader: DocumentReader,
  landmarks: Landmarks,
  from: number,
): { title: Title; lead: Lead } | undefined {
  const owners: (DraftMention & { isPossessive: boolean })[] = [];
  let of: EntityRef | undefined;
  let isFormer = false;
  let hasDeterminer = false;
  let least = from;
  for (let at = from; at < from + LONGEST && reader.sameSentence(from, at); ) {
    const word = reader.lower(at);
    const owner = landmarks.personStartingAt(at) ?? landmarks.startingAt(at);
    const isTitleWord = owner !== undefined && isOfficeAt(reader, owner.last);
    if (owner && !isTitleWord) {
      const isPossessive = reader.isPossessive(owner.last + 1);
      owners.push({ ...owner, isPossessive });
      if (FORMER_PREFIX.test(reader.text(at))) isFormer = true;
      at = owner.last + (isPossessive ? 2 : 1);
      hasDeterminer ||= isPossessive;
      least = at;
      continue;
    }
    if (DETERMINER.test(word)) {
      if (at > from && !/^(?:all|now|also|both|currently)$/.test(reader.lower(at - 1))) return undefined;
      if (word === 'its') of = landmarks.ownerBefore(at, false);
      hasDeterminer = true;
      at += 1;
      least = at;
      continue;
    }
    if (reader.isPossessive(at)) {
      of = landmarks.organisationCalled(at - 1) ?? of;
      hasDeterminer = true;
      at += 1;
      least = at;
      continue;
    }
    const title = titleWithHead(reader, at, least);
    // "the president's spokesman", "deputy homeland security adviser"
    if (title && (reader.isPossessive(title.last + 1) || isModifierOfNoun(reader, title.last + 1))) {
      at = title.last + 1;
      continue;
    }
    // "President Obama's special envoy"
    const master = title ? landmarks.personStartingAt(title.last + 1) : undefined;
    if (master && reader.isPossessive(master.last + 1)) {
      at = master.first;
      continue;
    }
    if (title) {
      const owner = ownerOf(owners, title) ?? of;
      return { title, lead: { owner, isFormer, hasDeterminer } };
    }
    // "a Lund supporter and president of Con Power": the first noun is no office.
    const isSecond = word === 'and' && at > from + 1 && /^an?$/.test(reader.lower(from));
    if (isSecond) {
      owners.length = 0;
      isFormer = false;
      least = at + 1;
    } else if (PROSPECTIVE.has(word)) return undefined;
    else if (FORMER.has(word)) isFormer = true;
    else if (!/^(?:now|also|currently|then|most)$/.test(word) && !mayBeAttribute(reader, at))
      return undefined;
    at += 1;
  }
  return undefined;
}

/** Returns whether a word may be before the head of a noun phrase. */
function mayBeAttribute(reader: DocumentReader, at: number): boolean {
  const word = reader.lower(at);
  return /^[\p{L}\d]/u.test(word) && !/['’]t$/.test(word) && !endsPhrase(reader, at);
}

/**
 * Returns the owner among the names before a title. A possessor takes precedence over a nationality of the holder:
 * "Real Madrid’s Italian coach". Other names must be directly before the title.
 */
function ownerOf(
  owners: readonly (DraftMention & { isPossessive: boolean })[],
  title: Title,
): EntityRef | undefined {
  const owner =
    owners.findLast(({ isPossessive }) => isPossessive) ??
    owners.findLast(({ how, last }) => how === 'DEMONYM' || last + 2 >= title.first);
  // The secretary of state of a president is the secretary of state of a country.
  const isPerson = owner?.entity.kind === 'PERSON';
  return isPerson && isStateOffice(title.text) ? undefined : owner?.entity;
}

/** Returns whether the word after a title is a noun, of which the title is a modifier: "a teacher training programme". */
function isModifierOfNoun(reader: DocumentReader, at: number): boolean {
  const word = reader.text(at);
  if (!/^\p{Ll}[\p{L}-]+$/u.test(word) || endsPhrase(reader, at)) return false;
  if (/^(?:housing|marketing|planning|recruiting|training)$/.test(word)) return true;
  return (
    !DETERMINER.test(word) &&
    !AFTER_NOUN.test(word) &&
    !/^(?:critical|familiar|last|loyal|now|this)$/.test(word)
  );
}
