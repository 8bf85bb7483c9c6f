import { hashString } from '../../src/extract/tagger/hash.ts';
import {
  CASE_HABITS,
  Lexicon,
  type LexiconData,
  PHRASE_FLAGS,
  phraseHash,
  phrasePrefixes,
  WORD_FLAGS,
} from '../../src/extract/tagger/lexicon.ts';
import {
  COMPANIES,
  INSTITUTIONS,
  MEDIA,
  ORGANISATIONS,
  REGIONAL_ORGANISATIONS,
} from './lists/organisations.ts';
import { REGIONAL_NAMES } from './lists/people.ts';
import { VENUES } from './lists/places.ts';
import { AMERICAN_TEAMS, FOOTBALL_CLUBS, OTHER_TEAMS, RACING_TEAMS } from './lists/teams.ts';
import * as words from './lists/words.ts';
import type { NameLists } from './names.ts';
import type { PlaceLists } from './places.ts';

/** The sources of the lexicon. */
export interface LexiconSources {
  readonly names: NameLists;
  readonly places: PlaceLists;
  /** Lines with a word, its cluster (of 100 clusters) and its cluster (of 600 clusters), separated by tabs. */
  readonly clusters: string;
  /** Sentences of running text, used to count how the casing of words varies. */
  readonly sentences: readonly (readonly string[])[];
}

interface Entry {
  flags: number;
  coarse: number;
  fine: number;
  habit: number;
}

/**
 * The number of common surnames, and the number of all surnames that are used. Rare surnames are often also other
 * words, so they have a different flag.
 */
const COMMON_SURNAMES = 2500;
const RARE_SURNAMES = 25_000;
const CITY_POPULATION = 100_000;

/** Splits a phrase into tokens in the same way as the tokenisers of news corpora. */
export function phraseTokens(phrase: string): string[] {
  return phrase
    .replace(/'s\b/g, " 's")
    .replace(/,/g, ' ,')
    .split(/\s+/)
    .filter((token) => token !== '');
}

/** Builds the lexicon of words and phrases that the tagger uses. */
export function buildLexicon(sources: LexiconSources): {
  lexicon: Lexicon;
  data: LexiconData;
  prefixes: Uint32Array;
} {
  const entries = new Map<string, Entry>();
  const entry = (word: string) => {
    const key = word.toLowerCase();
    let found = entries.get(key);
    if (found === undefined) {
      found = { flags: 0, coarse: 0, fine: 0, habit: 0 };
      entries.set(key, found);
    }
    return found;
  };
  const phrases = new Map<number, number>();
  const prefixes = new Set<number>();
  const flag = (list: Iterable<string>, bit: number) => {
    for (const word of list) entry(word).flags |= bit;
  };
  const phrase = (list: Iterable<string>, bit: number) => {
    for (const text of list) {
      const tokens = phraseTokens(text);
      const hash = phraseHash(tokens.map((token) => hashString(token.toLowerCase()))) >>> 0;
      phrases.set(hash, (phrases.get(hash) ?? 0) | bit);
      for (const prefix of phrasePrefixes(tokens)) prefixes.add(prefix);
    }
  };
  const parts = (list: Iterable<string>) =>
    [...list].flatMap((text) => phraseTokens(text)).filter((part) => part.length > 2);

  for (const line of sources.clusters.split('\n')) {
    const [word, coarse, fine] = line.split('\t');
    if (word === undefined || fine === undefined) continue;
    const row = entry(word);
    row.coarse = Number(coarse) + 1;
    row.fine = Number(fine) + 1;
  }
  const { names, places } = sources;
  flag(parts([...names.forenames.values()].flat()), WORD_FLAGS.forename);
  flag(names.americanForenames.slice(0, 5500), WORD_FLAGS.forename);
  flag(parts([...names.surnames.values()].flat()), WORD_FLAGS.surname);
  flag(names.americanSurnames.slice(0, COMMON_SURNAMES), WORD_FLAGS.surname);
  flag(names.americanSurnames.slice(COMMON_SURNAMES, RARE_SURNAMES), WORD_FLAGS.rareSurname);
  for (const { forenames, surnames } of Object.values(REGIONAL_NAMES)) {
    flag(parts(forenames), WORD_FLAGS.forename);
    flag(parts(surnames), WORD_FLAGS.surname);
  }
  flag(parts(places.countries), WORD_FLAGS.country);
  flag(parts(places.regions), WORD_FLAGS.region);
  flag(
    places.geography.filter((name) => !name.includes(' ')),
    WORD_FLAGS.region,
  );
  const single = places.cities.filter((city) => !city.name.includes(' '));
  flag(
    single.filter((city) => city.population >= CITY_POPULATION).map((city) => city.name),
    WORD_FLAGS.city,
  );
  flag(
    single.filter((city) => city.population < CITY_POPULATION).map((city) => city.name),
    WORD_FLAGS.smallTown,
  );
  flag(places.demonyms, WORD_FLAGS.demonym);
  flag(words.CALENDAR, WORD_FLAGS.calendar);
  flag(words.TITLES, WORD_FLAGS.title);
  flag(words.ORGANISATION_NOUNS, WORD_FLAGS.organisationNoun);
  flag(words.COMPANY_SUFFIXES, WORD_FLAGS.companySuffix);
  flag(words.PLACE_NOUNS, WORD_FLAGS.placeNoun);
  flag(words.OCCUPATIONS, WORD_FLAGS.occupation);
  flag(words.SPORT_WORDS, WORD_FLAGS.sport);
  flag(words.SPEECH_WORDS, WORD_FLAGS.speech);
  flag(words.PARTICLES, WORD_FLAGS.particle);
  const teams = [...FOOTBALL_CLUBS, ...AMERICAN_TEAMS, ...OTHER_TEAMS, ...RACING_TEAMS];
  flag(parts(teams), WORD_FLAGS.team);
  flag(parts(COMPANIES), WORD_FLAGS.company);
  flag(
    parts([...ORGANISATIONS, ...INSTITUTIONS, ...REGIONAL_ORGANISATIONS, ...MEDIA]),
    WORD_FLAGS.organisation,
  );

  phrase(places.countries, PHRASE_FLAGS.country);
  phrase([...places.regions, ...places.geography], PHRASE_FLAGS.region);
  phrase(VENUES, PHRASE_FLAGS.region);
  phrase(
    places.cities.filter((city) => city.population >= 15_000).map((city) => city.name),
    PHRASE_FLAGS.city,
  );
  phrase(teams, PHRASE_FLAGS.team);
  phrase(COMPANIES, PHRASE_FLAGS.company);
  phrase([...ORGANISATIONS, ...INSTITUTIONS, ...REGIONAL_ORGANISATIONS], PHRASE_FLAGS.organisation);
  phrase(MEDIA, PHRASE_FLAGS.media);
  phrase(places.demonyms, PHRASE_FLAGS.demonym);

  for (const [word, habit] of caseHabits(sources.sentences)) entry(word).habit = habit;
  return pack(entries, phrases, prefixes);
}

/** Returns the usual casing of each word, counted only at positions where a capital letter is not required. */
function caseHabits(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, { lower: number; upper: number }>();
  for (const sentence of sentences) {
    const lowers = sentence.filter((token) => token.toLowerCase() === token).length;
    if (lowers * 2 < sentence.length) continue;
    sentence.forEach((token, i) => {
      const previous = sentence[i - 1];
      if (i === 0 || previous === '"' || previous === '``' || previous === ':' || !/^\p{L}/u.test(token))
        return;
      const low = token.toLowerCase();
      const count = counts.get(low) ?? { lower: 0, upper: 0 };
      if (low === token) count.lower++;
      else count.upper++;
      counts.set(low, count);
    });
  }
  const habits = new Map<string, number>();
  for (const [word, { lower, upper }] of counts) {
    if (lower + upper < 3) continue;
    const share = upper / (lower + upper);
    const habit = share < 0.1 ? 'lower' : share < 0.8 ? 'mixed' : 'capitalised';
    habits.set(word, CASE_HABITS.indexOf(habit));
  }
  return habits;
}

function pack(entries: Map<string, Entry>, phrases: Map<number, number>, prefixes: Set<number>) {
  // Sorted by hash, because the small differences between neighbours compress well.
  const rows = [...entries]
    .map(([word, entry]) => ({ hash: hashString(word) >>> 0, entry }))
    .sort((a, b) => a.hash - b.hash);
  const unique = rows.filter((row, i) => row.hash !== rows[i - 1]?.hash);
  const sortedPhrases = [...phrases].sort((a, b) => a[0] - b[0]);
  const data: LexiconData = {
    wordHashes: Uint32Array.from(unique, (row) => row.hash),
    flags: Uint32Array.from(unique, (row) => row.entry.flags),
    coarse: Uint8Array.from(unique, (row) => row.entry.coarse),
    fine: Uint16Array.from(unique, (row) => row.entry.fine),
    habits: Uint8Array.from(unique, (row) => row.entry.habit),
    phraseHashes: Uint32Array.from(sortedPhrases, ([hash]) => hash),
    phraseFlags: Uint8Array.from(sortedPhrases, ([, flags]) => flags),
  };
  const sortedPrefixes = Uint32Array.from(prefixes).sort();
  return { lexicon: new Lexicon(data, sortedPrefixes), data, prefixes: sortedPrefixes };
}
