import type { LabelledDocument, LabelledSentence } from '../evaluate/labelled.ts';
import { ORGANISATIONS } from './lists/organisations.ts';
import { CALENDAR, FACILITY_HEADS, INSTITUTION_HEADS, TITLES } from './lists/words.ts';
import type { PlaceLists } from './places.ts';
import { type NameSpan, surface, type TrainingSentence } from './sentence.ts';

/** The files trained on, with how their labels are to be read. */
export const CORPORA = ['gmb', 'wikigold', 'crossner', 're3d', 'uner-ewt'] as const;
export type Corpus = (typeof CORPORA)[number];

/** Adjectives of faith and descent: MISC in the convention we learn, by turns anything in the bootstrapped file. */
const ADJECTIVES = new Set(
  `muslim muslims sunni sunnis shi'ite shi'ites shiite shiites shia islamic islamist islamists christian christians jewish jew jews
  catholic catholics protestant protestants orthodox hindu hindus buddhist buddhists sikh sikhs kurdish kurd kurds arab arabs arabic
  western asian european african latin american americans palestinian palestinians israeli israelis maoist maoists communist
  republican republicans democrat democrats democratic conservative socialist marxist sri-lankan latino hispanic`
    .split(/\s+/)
    .filter((word) => word !== 'latin' && word !== 'conservative' && word !== 'socialist'),
);

/** Titles that are as often forenames, or join longer names: no reason to cut a name. */
const ALSO_NAMES = new Set(
  `saint st. grand first state don dona doña syed sayyid seyyed mirza mian hafiz raja rajah maharaja nana sardar sri ko u mama pak gus ibu
  right party group flight wing squadron fleet petty national county district provincial regional warrant majority minority
  metropolitan senor señor tan tun tengku haji hajj ustad pandit acharya khun phra oba igwe puan kumari nawab apostle kyai mwalimu
  advocate eng eng. sister brother father eid dean duke miss private engineer principal counsel nurse chef nobel count emir`.split(
    /\s+/,
  ),
);
const titles = new Set(TITLES.filter((title) => !ALSO_NAMES.has(title)));

/** The few titles that the careful corpora at times take into a name. */
const PLAIN_TITLES =
  /^(Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Col|Capt)\.?$|^(Sir|Lord|Lady|Dame|King|Queen|Emperor|Empress|Tsar|Czar|Pope|President|Senator|Governor|General|Colonel|Captain|Archduke|Princess|Professor|Cardinal|Bishop|Archbishop|Chancellor)$/;

function withoutPlainTitle(tokens: readonly string[], span: NameSpan): NameSpan {
  const sheds =
    span.type === 'PER' && span.end - span.start > 1 && PLAIN_TITLES.test(tokens[span.start] ?? '');
  return sheds ? { ...span, start: span.start + 1 } : span;
}
/** Words that join titles ("Secretary of State Rice") and are shed with them. */
const TITLE_LINKS = new Set([
  'of',
  'for',
  'the',
  'and',
  'state',
  'affairs',
  '-',
  'designate',
  ',',
  'general',
  'party',
  'press',
  'army',
]);

const calendar = new Set(CALENDAR);

/** What the country and nationality lists say of a surface, lower-cased. */
export interface Convention {
  readonly countries: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
  /** Organisations that no place or person is called by. */
  readonly organisations: ReadonlySet<string>;
}

/** Listed organisations that are as often something else. */
const AMBIGUOUS = new Set([
  'House',
  'Solidarity',
  'Navy',
  'Congress',
  'Senate',
  'Vatican',
  'Kremlin',
  'White House',
  'IS',
  'PAN',
  'PAS',
  'FIS',
  'Beta',
  'Diet',
  'Treasury',
]);

export function conventionOf(places: PlaceLists): Convention {
  const lower = (list: readonly string[]) => new Set(list.map((name) => name.toLowerCase()));
  const demonyms = lower(places.demonyms);
  for (const word of [...ADJECTIVES, 'islam', 'christianity', 'judaism', 'buddhism', 'communism'])
    demonyms.add(word);
  return {
    countries: lower([...places.countries, ...places.regions.filter((name) => !/gulf$/i.test(name))]),
    demonyms,
    organisations: lower(ORGANISATIONS.filter((name) => !AMBIGUOUS.has(name))),
  };
}

/** Sheds the titles before a person's name; null where nothing but titles is left. */
function withoutTitles(tokens: readonly string[], span: NameSpan, convention: Convention): NameSpan | null {
  let start = span.start;
  for (let i = span.start; i < span.end; i++) {
    const low = (tokens[i] ?? '').toLowerCase();
    const capital = tokens[i] !== low;
    if (titles.has(low) && !(i === span.end - 1 && i > start)) start = i + 1;
    else if (!capital || TITLE_LINKS.has(low) || (convention.demonyms.has(low) && i < span.end - 1)) continue;
    else break;
  }
  while (
    start < span.end &&
    /^[a-z]/.test(tokens[start] ?? '') &&
    !/^(al|el|bin|ibn|van|von|de|da|di|du|la|le|dos|der|den|ter|abu|ben)\b/.test(tokens[start] ?? '')
  )
    start++;
  return start < span.end ? { ...span, start } : null;
}

/** Brings one span to the convention: no titles, articles or possessives; countries are places; adjectives of nationality MISC. */
function conform(tokens: readonly string[], given: NameSpan, convention: Convention): NameSpan | null {
  let span: NameSpan | null = given;
  if (span.type === 'PER') span = withoutTitles(tokens, span, convention);
  while (
    span !== null &&
    span.end > span.start &&
    /^(the|a|an|'s|’s|,|\.|"|``|''|-)$/i.test(tokens[span.start] ?? '') &&
    (span.end - span.start > 1 || !/^The$/.test(tokens[span.start] ?? ''))
  ) {
    span = span.end - span.start > 1 ? { ...span, start: span.start + 1 } : null;
  }
  while (span !== null && /^('s|’s|'|,|"|''|-)$/.test(tokens[span.end - 1] ?? '')) {
    span = span.end - span.start > 1 ? { ...span, end: span.end - 1 } : null;
  }
  // "southern Iraq", "and Muslims": what is written small before a name is no part of it.
  while (
    span !== null &&
    /^(north|south|east|west|central|and|in|of|mid|late|early|pro|anti|former|ex|state|province)[a-z0-9-]*$/.test(
      tokens[span.start] ?? '',
    )
  ) {
    span = span.end - span.start > 1 ? { ...span, start: span.start + 1 } : null;
  }
  if (span === null) return null;
  // "Secretary of State" names an office.
  if (
    span.type === 'ORG' &&
    tokens[span.start] === 'State' &&
    tokens[span.start - 1] === 'of' &&
    span.end === span.start + 1
  )
    return null;
  const text = surface(tokens, span).toLowerCase();
  if (convention.countries.has(text)) return { ...span, type: 'LOC' };
  if (convention.demonyms.has(text)) return { ...span, type: 'MISC' };
  if (convention.organisations.has(text)) return { ...span, type: 'ORG' };
  return span;
}

/** "United States and France" is two names, "Kabul , Afghanistan" too. */
function splitLists(tokens: readonly string[], span: NameSpan, convention: Convention): NameSpan[] {
  for (let i = span.start + 1; i < span.end - 1; i++) {
    const token = tokens[i] ?? '';
    if (token !== ',' && token !== 'and') continue;
    const left = { ...span, end: i };
    const right = { ...span, start: i + 1 };
    const place = (part: NameSpan) => convention.countries.has(surface(tokens, part).toLowerCase());
    if (convention.countries.has(surface(tokens, span).toLowerCase())) continue;
    if (token === ',' || (place(left) && place(right)))
      return [left, ...splitLists(tokens, right, convention)];
  }
  return [span];
}

/** In re3d whole noun phrases are marked ("300 ANG Airmen"): kept where they end in capitals, cut to their capitals. */
function namePart(tokens: readonly string[], span: NameSpan): NameSpan | null {
  let { start, end } = span;
  const capital = (i: number) => /^\p{Lu}/u.test(tokens[i] ?? '');
  while (start < end && !capital(start) && !/^al$/.test(tokens[start] ?? '')) start++;
  while (end > start && !capital(end - 1)) end--;
  return start < end && end - start <= 8 ? { ...span, start, end } : null;
}

const facilities = new Set(FACILITY_HEADS);
const institutions = new Set(INSTITUTION_HEADS);

/**
 * The corpora part ways over buildings and institutions: airports and streets are places, universities and clubs
 * organisations, by the last word of their name, or the last before "of".
 */
function settled(tokens: readonly string[], span: NameSpan, convention: Convention): NameSpan {
  if (span.end - span.start < 2 || span.type === 'PER' || span.type === 'MISC') return span;
  // "West Bank" is no bank.
  if (convention.countries.has(surface(tokens, span).toLowerCase())) return { ...span, type: 'LOC' };
  let last = span.end - 1;
  for (let i = span.start + 1; i < span.end - 1; i++) {
    if (/^(of|for|at)$/.test(tokens[i] ?? '')) {
      last = i - 1;
      break;
    }
  }
  const head = tokens[last] ?? '';
  if (facilities.has(head)) return { ...span, type: 'LOC' };
  return institutions.has(head) ? { ...span, type: 'ORG' } : span;
}

function cleanSentence(
  sentence: LabelledSentence,
  corpus: Corpus,
  document: number,
  convention: Convention,
): TrainingSentence {
  const { tokens } = sentence;
  const spans: NameSpan[] = [];
  const unknown: number[] = [];
  const marked =
    corpus === 'gmb'
      ? sentence.spans.flatMap((span) => splitLists(tokens, span, convention))
      : sentence.spans;
  const taken = new Uint8Array(tokens.length);
  for (const gold of marked) {
    const part = corpus === 're3d' ? namePart(tokens, gold) : gold;
    let span: NameSpan | null = part;
    if (part !== null && (corpus === 'wikigold' || corpus === 'crossner'))
      span = withoutPlainTitle(tokens, part);
    else if (part !== null) span = conform(tokens, part, convention);
    if (span !== null) span = settled(tokens, span, convention);
    if (
      corpus === 're3d' &&
      span !== null &&
      (span.start !== gold.start || span.end !== gold.end) &&
      span.type !== 'PER'
    ) {
      // The cut may have left a common noun: better no lesson than a wrong one.
      for (let i = gold.start; i < gold.end; i++) if (/^\p{Lu}/u.test(tokens[i] ?? '')) unknown.push(i);
      if (/^the$/i.test(tokens[gold.start] ?? '') && span.end === gold.end) {
        spans.push(span);
        for (let i = span.start; i < span.end; i++)
          unknown.splice(unknown.indexOf(i), unknown.includes(i) ? 1 : 0);
      }
      continue;
    }
    if (span === null) continue;
    spans.push(span);
    taken.fill(1, span.start, span.end);
  }
  const perhapsMisc: number[] = [];
  tokens.forEach((token, i) => {
    if (taken[i] === 1 || unknown.includes(i)) return;
    if (convention.demonyms.has(token.toLowerCase()) && /^\p{Lu}/u.test(token)) {
      if (corpus === 'uner-ewt' || corpus === 're3d' || corpus === 'gmb')
        spans.push({ start: i, end: i + 1, type: 'MISC' });
      else perhapsMisc.push(i);
    } else if (
      (corpus === 'uner-ewt' || corpus === 're3d' || corpus === 'gmb') &&
      i > 0 &&
      /^\p{Lu}/u.test(token) &&
      !calendar.has(token.toLowerCase())
    )
      perhapsMisc.push(i);
  });
  spans.sort((a, b) => a.start - b.start);
  return { tokens, spans, unknown, perhapsMisc, corpus, document };
}

/** Reads a corpus by its own convention into ours. */
export function cleanCorpus(
  documents: readonly LabelledDocument[],
  corpus: Corpus,
  convention: Convention,
  firstDocument: number,
): TrainingSentence[] {
  return documents.flatMap((document, d) =>
    document.map((sentence) => cleanSentence(sentence, corpus, firstDocument + d, convention)),
  );
}
