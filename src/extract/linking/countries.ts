import { countryByCode } from '../../gazetteer/index.ts';
import type { MentionHow } from '../../model/extraction.ts';
import { type Draft, mention, type Step } from '../document/draft.ts';
import type { Match } from '../document/lexicon.ts';
import { PERSON_WORD } from './people.ts';

/** Links countries by name, alias and demonym, hyphenated ones too ("China-Russia"), and by their seats of power. */
export const countriesStep: Step = {
  name: 'countries',
  needs: ['matches', 'names', 'people', 'places'],
  gives: ['countries'],
  run(draft) {
    const context = readContext(draft);
    for (const match of draft.matches) link(draft, match, context);
  },
};

/** What in the article decides between countries of one name. */
interface Context {
  readonly codes: ReadonlySet<string>;
  readonly saysBrazzaville: boolean;
  readonly saysNorth: boolean;
  readonly saysSouth: boolean;
  readonly isAmerican: boolean;
}

/** Names of several countries. */
export const AMBIGUOUS = new Set(['Congo', 'Congolese', 'Georgia', 'Georgian', 'Georgians']);

function pieceText(draft: Draft, { first, last }: Match): string {
  return first === last ? (draft.document.pieces[first]?.text ?? '') : '';
}

function readContext(draft: Draft): Context {
  const codes = new Set<string>();
  let american = 0;
  for (const match of draft.matches) {
    const { sense } = match;
    // What is to be decided decides nothing.
    if (sense.country && !AMBIGUOUS.has(pieceText(draft, match))) codes.add(sense.country.code);
    const place = sense.places?.[0];
    if (place?.entity.countryCode === 'US' && place.curated) american += 1;
    if (place?.isCapital && place.entity.countryCode) codes.add(place.entity.countryCode);
  }
  const { body } = draft.document;
  const caucasian =
    codes.has('AM') || codes.has('AZ') || codes.has('RU') || /Tbilisi|Abkhaz|Ossetia/.test(body);
  return {
    codes,
    saysBrazzaville: body.includes('Brazzaville'),
    saysNorth: body.includes('North Korea'),
    saysSouth: body.includes('South Korea') || body.includes('Seoul'),
    isAmerican:
      !caucasian && (american > 0 || /\b(?:Atlanta|Fulton County|Savannah|Republican|Democrat)/.test(body)),
  };
}

function link(draft: Draft, match: Match, context: Context): void {
  const { sense } = match;
  const code = sense.country?.code ?? sense.seat;
  if (!code || sense.blocked) return;
  const { pieces, words, body } = draft.document;
  const first = pieces[match.first];
  const last = pieces[match.last];
  if (!first || !last) return;
  const said: MentionHow = sense.country?.how ?? 'METONYM';
  if (
    isPartOfPerson(draft, first.word) ||
    !isWritten(words[first.word]?.capital, said, first.text) ||
    isPronoun(draft, first.word)
  )
    return;
  const actual = resolve(code, body.slice(first.start, last.end), context);
  const country = actual ? countryByCode(actual) : undefined;
  if (!country) return;
  // The state of Georgia is a part of the country that it leads to.
  const how = actual === 'US' && code === 'GE' ? 'CITY' : said;
  const entity = { kind: 'COUNTRY', key: country.code, name: country.name } as const;
  const span = { start: first.start, end: last.end };
  mention(draft, entity, span, first.word, how, code === actual ? 0.95 : 0.7);
}

/** "TELL US WHY": the pronoun, in a line of capitals. */
function isPronoun(draft: Draft, word: number): boolean {
  const { words } = draft.document;
  return words[word]?.text === 'US' && BEFORE_US.test(words[word - 1]?.text ?? '');
}

const BEFORE_US = /^(?:TELL|LET|GIVE|HELP|JOIN|SHOW|MAKE|LEAVE|TAKE|SAVE|FREE|HEAR|STOP|LETS|AMONG|ALL)$/;

function isPartOfPerson(draft: Draft, word: number): boolean {
  const name = draft.nameOfWord[word] ?? -1;
  return name === PERSON_WORD || draft.names[name]?.type === 'PER';
}

/** Names are written with a capital, except inside words such as "pro-Russian" and "mid-Atlantic". */
function isWritten(capital: boolean | undefined, how: MentionHow, text: string): boolean {
  return capital === true || how === 'NAME' || /^\p{Lu}/u.test(text);
}

/** The country that a name of several countries means here; null where none. */
function resolve(code: string, surface: string, context: Context): string | null {
  if (surface === 'Congo' || surface === 'Congolese') {
    return context.saysBrazzaville && !context.codes.has('CD') ? 'CG' : 'CD';
  }
  if (surface === 'Georgia' || surface === 'Georgian') return context.isAmerican ? 'US' : 'GE';
  return code;
}
