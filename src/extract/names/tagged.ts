import type { Document } from '../document/document.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Draft, DraftName, NameType } from '../document/draft.ts';
import type { WordTraits } from '../document/word-traits.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { ORGANISATION_FOR, ORGANISATION_HEADS } from '../words/organisations.ts';
import { partsOf } from './name-parts.ts';
import { abbreviationsOfOthers } from './organisations/abbreviations.ts';
import { consistentTypes } from './organisations/consistent-types.ts';
import { complementEnd } from './organisations/organisation-end.ts';
import { personSpans } from './people/person-spans.ts';

/** From this confidence, the last word of a name of a person is a surname. */
const SURE = 0.9;

/** The result of the tagger for a draft. */
interface TaggedNames {
  /** The names in order of appearance, corrected by the gazetteers. */
  readonly names: readonly DraftName[];
  /** For each word, 1 if the tagger classifies it as another kind of name: an event, a law, a nationality. */
  readonly isOther: Uint8Array;
}

/** Runs the tagger on a draft. Returns undefined if the draft has no tagger. */
export function taggedNames(draft: Draft, reader: DocumentReader): TaggedNames | undefined {
  if (!draft.tagger) return undefined;
  const { sentences, words } = draft.document;
  const spans = draft.tagger.tagWords(traitsOf(draft.document));
  const { people, families } = wordsOfPeople(draft, spans);
  const names: DraftName[] = [];
  const isOther = new Uint8Array(words.length);
  let base = 0;
  for (const [at, { tokens }] of sentences.entries()) {
    for (const { type, start, end, confidence } of spans[at] ?? []) {
      if (type === 'MISC') isOther.fill(1, base + start, base + end);
      else {
        const last = base + end - 1;
        const free = (names.at(-1)?.last ?? -1) + 1;
        const first = joinedStart(reader, base + start, last, type, free);
        for (const part of pairOf(reader, { first, last, type, confidence }, people))
          names.push(...partsOf(reader, part, families));
      }
    }
    base += tokens.length;
  }
  const others = abbreviationsOfOthers(reader, names);
  const isAbbreviation = ({ first, last, type }: DraftName) =>
    type === 'ORG' && first === last && others.has(reader.text(first));
  const bodies = others.size > 0 ? names.filter((name) => !isAbbreviation(name)) : names;
  return { names: consistentTypes(draft, reader, personSpans(draft, reader, bodies)), isOther };
}

/** Returns the traits of the words of each sentence. All occurrences of a word share them, so the tagger is faster. */
function traitsOf({ sentences, words }: Document): WordTraits[][] {
  let at = 0;
  return sentences.map(({ tokens }) => {
    const traits: WordTraits[] = [];
    for (const end = at + tokens.length; at < end; at += 1) {
      const word = words[at];
      if (word) traits.push(word.traits);
    }
    return traits;
  });
}

/** Returns the words that are parts of people's names, and the last words of full names. */
function wordsOfPeople(
  draft: Draft,
  spans: ReturnType<Tagger['tag']>,
): Readonly<Record<'people' | 'families', ReadonlySet<string>>> {
  const people = new Set<string>();
  const families = new Set<string>();
  for (const [at, { tokens }] of draft.document.sentences.entries()) {
    for (const { type, start, end, confidence } of spans[at] ?? []) {
      if (type !== 'PER') continue;
      for (const token of tokens.slice(start, end)) people.add(token.text);
      const last = tokens[end - 1];
      if (last && end > start + 1 && confidence >= SURE) families.add(last.text);
    }
  }
  return { people, families };
}

/**
 * Returns the first word of a name of which the tagger finds only the last part: "Disaster and Emergency Management
 * Authority", "Campaign against Plastic Waste". Words before `free` are parts of earlier names.
 */
function joinedStart(
  reader: DocumentReader,
  first: number,
  last: number,
  type: NameType,
  free: number,
): number {
  if (type !== 'ORG' || last === first) return first;
  const start = first - 2;
  if (start < free || !reader.isCapital(start) || !reader.sameSentence(start, first)) return first;
  if (complementEnd(reader, start + 1) === last + 1 && ORGANISATION_FOR.has(reader.text(start))) return start;
  if (!ORGANISATION_HEADS.has(reader.text(last))) return first;
  const isJoined = reader.text(first - 1) === 'and';
  const isBegun = /^(?:the|['’]s?)$/.test(reader.lower(start - 1));
  const isName = reader.phraseAt(start) !== undefined || reader.isForename(start) || reader.isSurname(start);
  return isJoined && isBegun && !isName ? start : first;
}

/** Splits "Xi and Putin" if both are parts of names of people. */
function pairOf(reader: DocumentReader, name: DraftName, people: ReadonlySet<string>): DraftName[] {
  const { first, last } = name;
  const isPair = last === first + 2 && /^(?:and|&)$/.test(reader.text(first + 1));
  if (!isPair || !people.has(reader.text(first)) || !people.has(reader.text(last))) return [name];
  return [
    { ...name, last: first, type: 'PER' },
    { ...name, first: last, type: 'PER' },
  ];
}
