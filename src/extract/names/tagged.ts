import type { Draft, Name, NameType } from '../document/draft.ts';
import type { Reader } from '../document/reader.ts';
import { titleEndingAt, titleStartingAt } from '../roles/titles.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { ORGANISATION_HEADS, OTHER_HEADS, PLACE_HEADS, withoutLegalForm } from '../words/heads.ts';
import { SAYING } from '../words/verbs.ts';
import { organisationEnd } from './organisation-patterns.ts';
import { personAt } from './person-patterns.ts';

/** What the trained recogniser makes of a draft. */
export interface Tagged {
  /** Its names in text order, less what the gazetteers know better. */
  readonly names: readonly Name[];
  /** Words that it holds for part of another kind of name: an event, a law, a nationality. */
  readonly isOther: Uint8Array;
}

/** Below this the recogniser may be told otherwise. */
const UNSURE = 0.98;
/** Below this it hardly knows. */
const DOUBTFUL = 0.5;
/** No name, however it begins a quotation. */
const PRONOUN = /^(?:I|We|You|He|She|It|They|This|That|These|Those|There)$/;
/** A person's name that an office stands before is surer than any other reading. */
const TITLED = 0.97;

/** Runs the trained recogniser over a draft; undefined where there is none. */
export function taggedNames(draft: Draft, reader: Reader): Tagged | undefined {
  if (!draft.tagger) return undefined;
  const { sentences, words } = draft.document;
  const spans = draft.tagger.tag(sentences.map(({ tokens }) => tokens.map((token) => token.text)));
  const people = wordsOfPeople(draft, spans);
  const names: Name[] = [];
  const isOther = new Uint8Array(words.length);
  let base = 0;
  for (const [at, { tokens }] of sentences.entries()) {
    for (const { type, start, end, confidence } of spans[at] ?? []) {
      if (type === 'MISC') isOther.fill(1, base + start, base + end);
      else {
        const first = wholeStart(reader, base + start, base + end - 1, type);
        const span = { first, last: base + end - 1, type, confidence };
        for (const part of pair(reader, span, people)) parts(reader, part, names);
      }
    }
    base += tokens.length;
  }
  return { names: companies(reader, names), isOther };
}

/** "Cincinnati Bell" is no person where "Cincinnati Bell Inc" is spoken of. */
function companies(reader: Reader, names: readonly Name[]): readonly Name[] {
  const textOf = ({ first, last }: Name) => {
    const words: string[] = [];
    for (let at = first; at <= last; at += 1) words.push(reader.text(at));
    return words.join(' ');
  };
  const short = new Set<string>();
  for (const name of names) {
    if (name.type !== 'ORG' || name.first === name.last) continue;
    const text = textOf(name);
    const bare = withoutLegalForm(text);
    if (bare !== text) short.add(bare);
  }
  if (short.size === 0) return names;
  return names.map((name) =>
    name.type === 'PER' && short.has(textOf(name)) ? { ...name, type: 'ORG' } : name,
  );
}

/** First word of "Disaster and Emergency Management Authority" where only its second part was found. */
function wholeStart(reader: Reader, first: number, last: number, type: Name['type']): number {
  if (type !== 'ORG' || last === first || !ORGANISATION_HEADS.has(reader.text(last))) return first;
  const start = first - 2;
  const isJoined = reader.text(first - 1) === 'and' && reader.isCapital(start);
  const isBegun = /^(?:the|['’]s?)$/.test(reader.lower(start - 1));
  const isName = reader.matchAt(start) !== undefined || reader.isForename(start) || reader.isSurname(start);
  return isJoined && isBegun && !isName ? start : first;
}

/** The words of the names of people. */
function wordsOfPeople(draft: Draft, spans: ReturnType<Tagger['tag']>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, { tokens }] of draft.document.sentences.entries()) {
    for (const { type, start, end } of spans[at] ?? []) {
      if (type === 'PER') for (const token of tokens.slice(start, end)) found.add(token.text);
    }
  }
  return found;
}

/** "Xi and Putin" are two people, where both are named elsewhere; an organisation's name is one. */
function pair(reader: Reader, span: Name, people: ReadonlySet<string>): Name[] {
  const { first, last } = span;
  const middle = first + 1;
  const isPair = last === first + 2 && /^(?:and|&)$/.test(reader.text(middle));
  if (!isPair || !people.has(reader.text(first)) || !people.has(reader.text(last))) return [span];
  return [
    { ...span, last: first, type: 'PER' },
    { ...span, first: last, type: 'PER' },
  ];
}

/** The names that a span holds: "United Nations Secretary-General António Guterres" are two, about an office. */
function parts(reader: Reader, span: Name, names: Name[]): void {
  const { confidence } = span;
  let { first, type } = span;
  const last = extended(reader, span);
  const isWhole = reader.matchAt(first)?.end === last + 1;
  for (let at = first; at < last && !isWhole; at += 1) {
    const isPossessive = at > first && isOwner(reader, first, at);
    if (!isPossessive && !isOffice(reader, at, at === first, type)) continue;
    const before = officeStart(reader, at, first, isPossessive);
    if (before > first)
      push(reader, { first, last: before - 1, type: isPossessive ? type : 'ORG', confidence }, names);
    first = at + 1;
    if (!isPossessive) type = type === 'LOC' ? 'LOC' : 'PER';
  }
  push(reader, { first, last: withoutOffice(reader, first, last, type), type, confidence }, names);
}

/** Last word before the office that a name of an organisation ends with: "NATO Secretary-General" before a person. */
function withoutOffice(reader: Reader, first: number, last: number, type: Name['type']): number {
  if (type !== 'ORG' || last === first || !reader.isCapital(last + 1) || !reader.isTitle(last)) return last;
  const office = titleEndingAt(reader, last)?.first ?? last + 1;
  return office > first ? office - 1 : last;
}

/** "Türkiye's Disaster Authority": a country or place ends before the possessive mark. */
function isOwner(reader: Reader, first: number, mark: number): boolean {
  if (!/^['’]s?$/.test(reader.text(mark))) return false;
  const known = reader.matchAt(first);
  return known?.end === mark && (known.sense.country ?? known.sense.places) !== undefined;
}

/** Whether the title of a person whose name goes on after it ends at a word. */
function isOffice(reader: Reader, at: number, isFirst: boolean, type: Name['type']): boolean {
  if (!reader.isCapital(at + 1) && !/^(?:al|el|bin|de|van|von)\b/.test(reader.text(at + 1))) return false;
  // "Dean Smith", "Martin Luther King": a name that is a title elsewhere.
  if (reader.isForename(at) || (!isFirst && reader.isSurname(at))) return false;
  if (isFirst && type === 'PER' && reader.isTitle(at)) return true;
  return titleEndingAt(reader, at) !== undefined && personAt(reader, at + 1) !== undefined;
}

function officeStart(reader: Reader, at: number, first: number, isPossessive: boolean): number {
  if (isPossessive) return at;
  return Math.max(first, titleEndingAt(reader, at)?.first ?? at);
}

/** "said Hichem Abu Chkiouat, the civil aviation minister", "Gibran Rakabuming Raka, 36,": said of people behind the name. */
function isSomebody(reader: Reader, first: number, last: number): boolean {
  if (last === first || last - first > 3) return false;
  for (let at = first; at <= last; at += 1) {
    if (ORGANISATION_HEADS.has(reader.text(at)) || reader.matchAt(at)?.sense.organisation) return false;
  }
  if (reader.text(last + 1) !== ',') return false;
  // "its acting director, Luseta Laso Mana,"
  if (reader.text(first - 1) === ',' && titleEndingAt(reader, first - 2)) return true;
  if (SAYING.has(reader.text(last + 2))) return true;
  if (/^[1-9]\d$/.test(reader.text(last + 2)) && /^[,.;]$/.test(reader.text(last + 3))) return true;
  const at = /^(?:the|an?)$/.test(reader.lower(last + 2)) ? last + 3 : last + 2;
  const title = titleStartingAt(reader, at);
  return title !== undefined && !/^['’]s?$/.test(reader.text(title.last + 1));
}

/** "Denzel Washington": two words of which one is a person's, and none an organisation's head. */
function isBuiltAsPerson(reader: Reader, first: number, last: number): boolean {
  if (last !== first + 1 || reader.lower(first - 1) === 'the') return false;
  if (ORGANISATION_HEADS.has(reader.text(first)) || ORGANISATION_HEADS.has(reader.text(last))) return false;
  return reader.isForename(first) || reader.isSurname(last);
}

/** Heads of names of storms, which are given names of people. */
const STORM = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/;

/** Last word of "Ministry of Health and Welfare" or "Washington state" where only its beginning was found. */
function extended(reader: Reader, { first, last, type }: Name): number {
  const known = reader.matchAt(first);
  if (type === 'LOC' && known && known.end > last + 1 && known.sense.places) return known.end - 1;
  if (type !== 'ORG') return last;
  for (let at = first; at <= last; at += 1) {
    if (reader.text(at) === 'of') return Math.max(last, organisationEnd(reader, first) - 1);
  }
  return last;
}

/** Adds a name, unless the gazetteers say that it is none, or a country's. */
function push(reader: Reader, name: Name, names: Name[]): void {
  const type = typeOf(reader, name);
  if (type) names.push(type === name.type ? name : { ...name, type });
}

function typeOf(reader: Reader, { first, last, type, confidence }: Name): NameType | undefined {
  if (first === last && PRONOUN.test(reader.text(first))) return undefined;
  if (STORM.test(reader.text(first)) || STORM.test(reader.text(first - 1))) return undefined;
  const known = reader.matchAt(first);
  const sense = known?.end === last + 1 ? known.sense : undefined;
  const around = reader.phraseAround(first, last)?.sense;
  // Part of an organisation's name that the gazetteer knows whole.
  if (around?.organisation && !around.places) return undefined;
  // "Sri" of "Sri Lanka" is nobody.
  if (around?.country && type === 'PER') return undefined;
  const person = type === 'PER' ? undefined : personAt(reader, first);
  if (
    person?.last === last &&
    (person.confidence >= TITLED || (confidence < UNSURE && isSomebody(reader, first, last)))
  )
    return 'PER';
  if (confidence < DOUBTFUL && type === 'ORG' && !sense && isBuiltAsPerson(reader, first, last)) return 'PER';
  if (type === 'PER' && !(sense?.organisation && confidence < 0.9)) {
    // "Martin Luther King Boulevard" is named after somebody.
    const head = reader.text(last);
    const isNamedAfter = last > first && PLACE_HEADS.has(head) && !reader.isSurname(last);
    // "Khan Younis" is a city: a place's name that no person has, and no office before it.
    const isPlace =
      confidence < UNSURE &&
      sense?.places &&
      !reader.isSurname(last) &&
      !reader.isForename(first) &&
      !titleEndingAt(reader, first - 1);
    return isNamedAfter || isPlace ? 'LOC' : 'PER';
  }
  if (sense?.country || sense?.seat) return undefined;
  if (sense?.organisation) return sense.places && reader.isLocative(first) ? 'LOC' : 'ORG';
  if (type === 'LOC' && (reader.blockedEnd(first) > last || around?.country)) return undefined;
  if (last > first && OTHER_HEADS.has(reader.text(last)) && !ORGANISATION_HEADS.has(reader.text(last)))
    return undefined;
  if (sense?.places?.[0]?.isCapital) return 'LOC';
  return type;
}
