import { countryByCode, fold } from '../../../gazetteer/index.ts';
import type { PlaceEntity } from '../../../model/entity.ts';
import type { MentionHow } from '../../../model/extraction.ts';
import { type Document, isCapital, type Word } from '../../document/document.ts';
import { DocumentReader } from '../../document/document-reader.ts';
import { type Draft, nameAt, type Step } from '../../document/draft.ts';
import type { Match } from '../../document/phrase-index.ts';
import { AMBIGUOUS_COUNTRIES, BEFORE_US } from '../../words/places.ts';
import { regionNamed } from '../places/region.ts';
import { isAmericanGeorgia, isGeorgia } from './georgia.ts';
import { isInDisease, isInStreetName, isLanguage } from './no-country.ts';

/**
 * Links countries by name, alias, demonym and seat of government. Parts of hyphenated words are linked too:
 * "China-Russia".
 */
export const countriesStep: Step = {
  name: 'countries',
  needs: ['matches', 'names', 'people', 'places'],
  gives: ['countries'],
  run(draft) {
    const context = contextOf(draft);
    for (const match of draft.matches) link(draft, match, context);
  },
};

/** The properties of an article that decide between countries with the same name. */
interface Context {
  readonly codes: ReadonlySet<string>;
  readonly hasBrazzaville: boolean;
  readonly isAmerican: boolean;
  /** The places of the article that have the name of a country, by folded name: "Lebanon" after "Lebanon, Pa." */
  readonly namesakes: ReadonlyMap<string, PlaceEntity>;
}

function contextOf({ document, matches, mentions }: Draft): Context {
  const codes = new Set<string>();
  for (const match of matches) {
    const { country, places } = match.sense;
    if (country && !isAmbiguous(document, match)) codes.add(country.code);
    const place = places?.[0];
    if (place?.isCapital && place.entity.countryCode) codes.add(place.entity.countryCode);
  }
  const { body } = document;
  const places = mentions.entities.filter((entity) => entity.kind === 'PLACE');
  return {
    codes,
    hasBrazzaville: body.includes('Brazzaville'),
    isAmerican: isAmericanGeorgia(
      body,
      codes,
      places.some(({ countryCode }) => countryCode === 'US'),
    ),
    namesakes: new Map(places.map((place) => [fold(place.name), place])),
  };
}

function isAmbiguous({ pieces }: Document, { first, last }: Match): boolean {
  return first === last && AMBIGUOUS_COUNTRIES.has(pieces[first]?.text ?? '');
}

function link(draft: Draft, match: Match, context: Context): void {
  const { sense } = match;
  const code = sense.country?.code ?? sense.seat;
  if (!code || sense.blocked) return;
  const { pieces, words, body } = draft.document;
  const first = pieces[match.first];
  const last = pieces[match.last];
  if (!first || !last) return;
  const form: MentionHow = sense.country?.how ?? 'METONYM';
  const name = nameAt(draft, first.word);
  if (name?.type === 'PER' || draft.isShortForm[first.word] === 1) return;
  // "Lebanon, Pa." is linked as a place.
  if (form === 'NAME' && name?.type === 'LOC' && name.first === first.word && name.last === last.word) return;
  if (!isCapitalised(words[first.word], form, first.text) || isPronoun(words, first.word)) return;
  if (isNoCountry(draft, first.word, last.word, form)) return;
  const actual = resolve(code, body.slice(first.start, last.end), context);
  const span = { first: first.word, last: last.word, start: first.start, end: last.end };
  const namesake =
    form === 'NAME' ? context.namesakes.get(fold(body.slice(first.start, last.end))) : undefined;
  if (namesake) draft.mentions.add(namesake, span, 'NAME', 0.8);
  const country = countryByCode(namesake?.countryCode ?? actual);
  if (!country) return;
  // If "Georgia" is the US state, it is a mention of the United States, like the name of any place there.
  const isState = actual === 'US' && code === 'GE';
  const isPart = name !== undefined && name.last > name.first;
  const state =
    isState && form === 'NAME' && !isPart ? regionNamed(draft.phrases, 'Georgia', 'US') : undefined;
  if (state) draft.mentions.add(state.entity, span, 'NAME', 0.8);
  const how = namesake || isState ? 'CITY' : form;
  const entity = { kind: 'COUNTRY', key: country.code, name: country.name } as const;
  draft.mentions.add(entity, span, how, code === actual ? 0.95 : 0.7);
}

function isNoCountry(draft: Draft, first: number, last: number, form: MentionHow): boolean {
  const reader = DocumentReader.of(draft);
  if (isInDisease(reader, last)) return true;
  return form === 'DEMONYM' && (isLanguage(reader, first, last) || isInStreetName(reader, last));
}

/** Returns whether "US" in a line of capitals is the pronoun: "TELL US WHY". */
function isPronoun(words: readonly Word[], at: number): boolean {
  return words[at]?.text === 'US' && BEFORE_US.has(words[at - 1]?.text ?? '');
}

/**
 * Returns whether a surface form or the word that contains it is capitalised. An example of a form inside a word is
 * "pro-Russian". Names need not be capitalised, so the result is true for every name.
 */
function isCapitalised(word: Word | undefined, how: MentionHow, text: string): boolean {
  return how === 'NAME' || isCapital(word) || /^\p{Lu}/u.test(text);
}

/** Returns the code of the country to which an ambiguous name refers. */
function resolve(code: string, surface: string, { codes, hasBrazzaville, isAmerican }: Context): string {
  if (surface === 'Congo' || surface === 'Congolese') {
    return hasBrazzaville && !codes.has('CD') ? 'CG' : 'CD';
  }
  if (isGeorgia(surface)) return isAmerican ? 'US' : 'GE';
  return code;
}
