import type { LabelledDocument, LabelledName, LabelledSentence } from '../evaluate/labelled.ts';
import { ORGANISATIONS } from './lists/organisations.ts';
import { CALENDAR, FACILITY_HEADS, INSTITUTION_HEADS, TITLES } from './lists/words.ts';
import type { PlaceLists } from './places.ts';
import { surface, type TrainingSentence } from './sentence.ts';

/** The corpora from which the training data comes. */
export const CORPORA = ['gmb', 'wikigold', 'crossner', 're3d', 'uner-ewt', 'gum', 'btc-news'] as const;
export type Corpus = (typeof CORPORA)[number];

/** The corpora whose labels were derived by programs, so that they need correction. */
const DERIVED: ReadonlySet<string> = new Set<Corpus>(['gmb', 'gum']);
export const isDerived = (corpus: string): boolean => DERIVED.has(corpus);

/** The corpora that have labels for nationalities and other names (MISC). */
const WITH_OTHER_NAMES: ReadonlySet<string> = new Set<Corpus>(['wikigold', 'crossner']);

/**
 * Adjectives of religion and origin. They have the type MISC in the common convention, and various types in the
 * bootstrapped corpus.
 */
const ADJECTIVES = new Set(
  `muslim muslims sunni sunnis shi'ite shi'ites shiite shiites shia islamic islamist islamists christian christians jewish jew jews
  catholic catholics protestant protestants orthodox hindu hindus buddhist buddhists sikh sikhs kurdish kurd kurds arab arabs arabic
  western asian european african american americans palestinian palestinians israeli israelis maoist maoists communist
  republican republicans democrat democrats democratic marxist sri-lankan latino hispanic`.split(/\s+/),
);

/** Titles that are also forenames or parts of longer names. They are not removed from names. */
const ALSO_NAMES = new Set(
  `saint st. grand first state don dona doña syed sayyid seyyed mirza mian hafiz raja rajah maharaja nana sardar sri ko u mama pak gus ibu
  right party group flight wing squadron fleet petty national county district provincial regional warrant majority minority
  metropolitan senor señor tan tun tengku haji hajj ustad pandit acharya khun phra oba igwe puan kumari nawab apostle kyai mwalimu
  advocate eng eng. sister brother father eid dean duke miss private engineer principal counsel nurse chef nobel count emir`.split(
    /\s+/,
  ),
);
const titles = new Set(TITLES.filter((title) => !ALSO_NAMES.has(title)));

/** The titles that the manually labelled corpora sometimes include in a name. */
const PLAIN_TITLES =
  /^(Dr|Mr|Mrs|Ms|Prof|Gen|Sen|Col|Capt)\.?$|^(Sir|Lord|Lady|Dame|King|Queen|Emperor|Empress|Tsar|Czar|Pope|President|Senator|Governor|General|Colonel|Captain|Archduke|Princess|Professor|Cardinal|Bishop|Archbishop|Chancellor)$/;

function withoutPlainTitle(tokens: readonly string[], span: LabelledName): LabelledName {
  const hasTitle =
    span.type === 'PER' && span.end - span.start > 1 && PLAIN_TITLES.test(tokens[span.start] ?? '');
  return hasTitle ? { ...span, start: span.start + 1 } : span;
}

/** Words that join the parts of a title ("Secretary of State Rice") and are removed with the title. */
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

/** Lower-case surface forms whose type is fixed by the common convention. */
export interface Convention {
  readonly countries: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
  /** Organisations whose names are not also names of places or people. */
  readonly organisations: ReadonlySet<string>;
}

/** Listed organisations whose names often have another meaning. */
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

/** Removes the titles before a person's name. Returns null if no words remain. */
function withoutTitles(
  tokens: readonly string[],
  span: LabelledName,
  convention: Convention,
): LabelledName | null {
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

/** Converts a span to the common convention: no titles, articles or possessives; countries are LOC; adjectives of nationality are MISC. */
function conform(
  tokens: readonly string[],
  original: LabelledName,
  convention: Convention,
): LabelledName | null {
  let span: LabelledName | null = original;
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
  // Lower-case words before a name are not part of it: "southern Iraq", "and Muslims".
  while (
    span !== null &&
    /^(north|south|east|west|central|and|in|of|mid|late|early|pro|anti|former|ex|state|province)[a-z0-9-]*$/.test(
      tokens[span.start] ?? '',
    )
  ) {
    span = span.end - span.start > 1 ? { ...span, start: span.start + 1 } : null;
  }
  if (span === null) return null;
  // "Secretary of State" is an office.
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

/** Splits lists such as "United States and France" and "Kabul , Afghanistan" into names. */
function splitLists(tokens: readonly string[], span: LabelledName, convention: Convention): LabelledName[] {
  for (let i = span.start + 1; i < span.end - 1; i++) {
    const token = tokens[i] ?? '';
    if (token !== ',' && token !== 'and') continue;
    const left = { ...span, end: i };
    const right = { ...span, start: i + 1 };
    const place = (part: LabelledName) => convention.countries.has(surface(tokens, part).toLowerCase());
    if (convention.countries.has(surface(tokens, span).toLowerCase())) continue;
    if (token === ',' || (place(left) && place(right)))
      return [left, ...splitLists(tokens, right, convention)];
  }
  return [span];
}

/** Reduces a noun phrase of re3d ("300 ANG Airmen") to its capitalised words. Returns null if there are none. */
function namePart(tokens: readonly string[], span: LabelledName): LabelledName | null {
  let { start, end } = span;
  const capital = (i: number) => /^\p{Lu}/u.test(tokens[i] ?? '');
  while (start < end && !capital(start) && !/^al$/.test(tokens[start] ?? '')) start++;
  while (end > start && !capital(end - 1)) end--;
  return start < end && end - start <= 8 ? { ...span, start, end } : null;
}

const facilities = new Set(FACILITY_HEADS);
const institutions = new Set(INSTITUTION_HEADS);

/**
 * Sets the type of buildings and institutions, because the corpora label them differently. The type depends on the
 * last word of the name, or the last word before "of": airports and streets are LOC; universities and clubs are ORG.
 */
function unifyInstitutions(
  tokens: readonly string[],
  span: LabelledName,
  convention: Convention,
): LabelledName {
  if (span.end - span.start < 2 || span.type === 'PER' || span.type === 'MISC') return span;
  // "West Bank" is not a bank.
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

/** Returns the tokens of a tweet that are parts of account names and tags. They are not names as articles write them. */
const accounts = (tokens: readonly string[]): number[] =>
  tokens.flatMap((token, i) =>
    /^[@#]/.test(token) || tokens[i - 1] === '@' || tokens[i - 1] === '#' ? [i] : [],
  );

function cleanSentence(
  sentence: LabelledSentence,
  corpus: Corpus,
  document: number,
  convention: Convention,
): TrainingSentence {
  const { tokens } = sentence;
  const spans: LabelledName[] = [];
  const unknown = corpus === 'btc-news' ? accounts(tokens) : [];
  const marked =
    corpus === 'gmb'
      ? sentence.spans.flatMap((span) => splitLists(tokens, span, convention))
      : sentence.spans;
  const taken = new Uint8Array(tokens.length);
  for (const gold of marked) {
    if (unknown.some((at) => at >= gold.start && at < gold.end)) continue;
    const part = corpus === 're3d' ? namePart(tokens, gold) : gold;
    let span: LabelledName | null = part;
    if (part !== null && WITH_OTHER_NAMES.has(corpus)) span = withoutPlainTitle(tokens, part);
    else if (part !== null) span = conform(tokens, part, convention);
    if (span !== null) span = unifyInstitutions(tokens, span, convention);
    if (
      corpus === 're3d' &&
      span !== null &&
      (span.start !== gold.start || span.end !== gold.end) &&
      span.type !== 'PER'
    ) {
      // The reduced span may be a common noun, so its label becomes unknown.
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
      if (!WITH_OTHER_NAMES.has(corpus)) spans.push({ start: i, end: i + 1, type: 'MISC' });
      else perhapsMisc.push(i);
    } else if (
      !WITH_OTHER_NAMES.has(corpus) &&
      i > 0 &&
      /^\p{Lu}/u.test(token) &&
      !calendar.has(token.toLowerCase())
    )
      perhapsMisc.push(i);
  });
  spans.sort((a, b) => a.start - b.start);
  return { tokens, spans, unknown, perhapsMisc, corpus, document };
}

/** Converts a corpus to the common convention. */
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
