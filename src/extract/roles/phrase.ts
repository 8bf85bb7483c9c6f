import type { DocumentReader } from '../document/document-reader.ts';
import type { Title } from '../names/title-text.ts';
import { titleWithHead } from '../names/titles.ts';
import { PAST_VERBS } from '../words/figures/tenses.ts';
import { NEEDS_MODIFIER } from '../words/offices/occupations.ts';
import { complementOf, headOf } from './complement.ts';
import type { Holding } from './holding.ts';
import type { Landmarks } from './landmarks.ts';
import { isDeterminer, Lead } from './lead.ts';
import { endsPhrase } from './offices.ts';

/** The maximum length of the words before the head of a title. */
const LONGEST = 10;
/** Participles and adverbs, which may follow a noun phrase. */
const AFTER_NOUN = /(?:ed|ing|ly|self|ible|able)$/;

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
  // "one of the advisers of the king"
  const isOneOf = reader.lower(from) === 'one' && reader.lower(from + 1) === 'of';
  const found = headFrom(reader, landmarks, isOneOf ? from + 2 : from);
  if (!found) return undefined;
  const { title, lead } = found;
  const owner = lead.ownerOf(title);
  const next = complementOf(reader, landmarks, title, owner);
  if (isOneOf && !next.of) return undefined;
  const isBare = NEEDS_MODIFIER.has(title.text.toLowerCase());
  // A "leader of X" holds an office, but a "critic of X" and a "member of X" do not.
  if (isBare && (!next.of || /^(?:Critic|Member)$/.test(title.text))) return undefined;
  if (headOf(title) === 'head' && next.last === title.last && !owner) return undefined;
  if (reader.isPossessive(next.last + 1)) return undefined;
  // "…, President Xi": the title belongs to the next person. In "…, a lawyer Field hired", it does not.
  const isRelative = /^an?$/.test(reader.lower(from)) && reader.text(from - 1) === ',';
  const after = afterAside(reader, next.last + 1);
  if (landmarks.personStartingAt(after) && !isRelative) return undefined;
  const isMarked = isDefinite || lead.hasDeterminer || next.of !== undefined || next.last > title.last;
  if (!isMarked && !/^[,.;)]?$/.test(reader.text(next.last + 1))) return undefined;
  const isPast = isInPast(reader, next.last + 1);
  return { ...next, current: !lead.isFormer && !isPast && next.title.current, first: name };
}

/** Returns whether "at the time" begins at a word. */
export function isAtTheTime(reader: DocumentReader, at: number): boolean {
  return reader.lower(at) === 'at' && reader.lower(at + 1) === 'the' && reader.lower(at + 2) === 'time';
}

/**
 * Returns whether the words at a position state that an office was held in the past: "his adviser at the time", "four
 * years ago", "under the Lund administration".
 */
function isInPast(reader: DocumentReader, at: number): boolean {
  if (isAtTheTime(reader, at)) return true;
  if (/^(?:decades|months|years)$/.test(reader.lower(at + 1)) && reader.lower(at + 2) === 'ago') return true;
  if (!/^(?:during|in|under)$/.test(reader.lower(at)) || reader.lower(at + 1) !== 'the') return false;
  for (let end = at + 3; end < at + 7 && reader.sameSentence(at, end); end += 1)
    if (/^(?:administration|presidency|era)$/.test(reader.lower(end))) return true;
  return false;
}

/** Returns the title of the noun phrase that begins at a word, with the words before the title. */
function headFrom(
  reader: DocumentReader,
  landmarks: Landmarks,
  from: number,
): { title: Title; lead: Lead } | undefined {
  const lead = new Lead(reader, landmarks, from);
  for (let at: number | undefined = from; at !== undefined && at < from + LONGEST; ) {
    if (!reader.sameSentence(from, at)) return undefined;
    const title = lead.isName(at) ? undefined : titleWithHead(reader, at, lead.least);
    if (!title) {
      at = lead.read(at);
      continue;
    }
    const next = title.last + 1;
    const master = landmarks.personStartingAt(next);
    // "the president's spokesman", "deputy homeland security adviser"
    if (reader.isPossessive(next) || isModifierOfNoun(reader, next)) at = next;
    // "President Obama's special envoy"
    else if (master && reader.isPossessive(master.last + 1)) at = master.first;
    else return { title, lead };
  }
  return undefined;
}

/** Returns whether the word after a title is a noun, of which the title is a modifier: "a teacher training programme". */
function isModifierOfNoun(reader: DocumentReader, at: number): boolean {
  const word = reader.text(at);
  if (!/^\p{Ll}[\p{L}-]+$/u.test(word) || endsPhrase(reader, at)) return false;
  if (PAST_VERBS.has(word)) return false;
  if (/^(?:housing|marketing|planning|recruiting|training)$/.test(word)) return true;
  return (
    !isDeterminer(word) && !AFTER_NOUN.test(word) && !/^(?:critical|familiar|last|loyal|now|this)$/.test(word)
  );
}

/** Returns the position after "(…)" if it follows the name. */
export function afterAside(reader: DocumentReader, at: number): number {
  if (reader.text(at) !== '(') return at;
  for (let end = at + 1; end < at + 8; end += 1) if (reader.text(end) === ')') return end + 1;
  return at;
}
