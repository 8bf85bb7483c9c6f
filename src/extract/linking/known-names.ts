import { textOf, type Word } from '../document/document.ts';
import { DocumentReader } from '../document/document-reader.ts';
import type { Draft, DraftName, Step } from '../document/draft.ts';
import type { Match, Sense } from '../document/phrase-index.ts';
import { WordFlag } from '../document/word-flags.ts';
import { traitsOf } from '../document/word-traits.ts';
import { isOrdinaryWord } from '../names/known-name.ts';
import { findMatches } from '../names/matches.ts';
import { personKey } from '../people/person-key.ts';
import { isStatesperson } from '../people/statesperson.ts';
import { AMBIGUOUS_COUNTRIES } from '../words/places.ts';

// In languages for which there are no rules, the only recognised names are names in the gazetteers that are unlikely
// to be other words. Precision is preferred to recall.

/** The maximum length of a known person's name, in words. */
const LONGEST_PERSON = 6;
/**
 * The minimum population of a place, in thousands. Names of smaller places are often ordinary words in some language:
 * Essen, Nice, Regen.
 */
const LARGE_PLACE = 1000;
/**
 * The minimum length of a place name at the start of a sentence, in characters. For example, "Male" can be the capital
 * of the Maldives or an Italian adverb.
 */
const LEAST_LENGTH = 5;

/**
 * Finds the known phrases that are names in any language. Omits demonyms and names that can refer to several
 * countries.
 */
export const nameMatchesStep: Step = {
  name: 'name matches',
  needs: [],
  gives: ['matches'],
  run(draft) {
    draft.matches = findMatches(draft).filter((match) => match.sense.blocked || isName(draft, match));
  },
};

/** Finds the known phrases of an English headline, including demonyms. */
export const headlineMatchesStep: Step = {
  name: 'headline matches',
  needs: [],
  gives: ['matches'],
  run(draft) {
    draft.matches = findMatches(draft).filter(
      (match) => match.sense.blocked || match.sense.country?.how === 'DEMONYM' || isName(draft, match),
    );
  },
};

function isName({ document }: Draft, { first, last, sense }: Match): boolean {
  const { pieces, words, body } = document;
  const from = pieces[first];
  const to = pieces[last];
  if (!from || !to || AMBIGUOUS_COUNTRIES.has(body.slice(from.start, to.end))) return false;
  if (sense.country?.how === 'DEMONYM') return false;
  if (!sense.country && !sense.organisation && !sense.places) return false;
  return !isPartOfPerson(words, from.word, to.word, sense);
}

const isForename = (word: string): boolean => (traitsOf(word).flags & WordFlag.FORENAME) !== 0;

/** Returns whether words `[first, last]` are part of a person's name: "Michael Jordan", "Israel Adesanya", "Victoria Beckham". */
function isPartOfPerson(
  words: readonly Word[],
  first: number,
  last: number,
  { country, organisation }: Sense,
): boolean {
  const textAt = (at: number) =>
    words[at]?.sentence === words[first]?.sentence ? (words[at]?.text ?? '') : '';
  if (isForename(textAt(first - 1))) return true;
  const next = textAt(last + 1);
  if (!country && !organisation) return /^\p{Lu}/u.test(next);
  return isForename(textAt(first)) && (traitsOf(next).flags & WordFlag.SURNAME) !== 0;
}

/** Recognises the people, organisations and places in the gazetteers by their names. */
export const knownNamesStep: Step = {
  name: 'known names',
  needs: ['matches'],
  gives: ['names'],
  run(draft) {
    const reader = DocumentReader.of(draft);
    const names: DraftName[] = [];
    for (let at = 0; at < reader.length; ) {
      const name = personAt(reader, draft, at) ?? placeOrOrganisationAt(reader, at);
      if (name) {
        draft.nameOfWord.fill(name, name.first, name.last + 1);
        names.push(name);
      }
      at = name ? name.last + 1 : Math.max(at + 1, reader.blockedEnd(at) ?? 0);
    }
    draft.names = names;
  },
};

function personAt(reader: DocumentReader, { document }: Draft, at: number): DraftName | undefined {
  if (!reader.isCapital(at)) return undefined;
  for (let last = at + LONGEST_PERSON - 1; last > at; last -= 1) {
    if (!reader.isCapital(last) || !reader.sameSentence(at, last)) continue;
    if (isStatesperson(personKey(textOf(document, at, last))))
      return { first: at, last, type: 'PER', confidence: 0.95 };
  }
  return undefined;
}

function placeOrOrganisationAt(reader: DocumentReader, at: number): DraftName | undefined {
  const phrase = reader.phraseAt(at);
  if (!phrase || phrase.sense.country || isInCapitals(reader, at, phrase.end)) return undefined;
  const { sense, end } = phrase;
  const span = { first: at, last: end - 1 };
  if (sense.organisation)
    return isOrdinaryWord(reader, at, end) ? undefined : { ...span, type: 'ORG', confidence: 0.95 };
  const place = sense.places?.[0];
  if (!place || (!place.curated && place.weight < LARGE_PLACE)) return undefined;
  if (end === at + 1 && reader.isFirst(at) && reader.text(at).length < LEAST_LENGTH) return undefined;
  return { ...span, type: 'LOC', confidence: place.curated ? 0.95 : 0.8 };
}

/**
 * Returns whether the words next to a name are also in upper case. In a French line in upper case, "UN" is an article
 * and not the United Nations.
 */
function isInCapitals(reader: DocumentReader, at: number, end: number): boolean {
  const isUpper = (word: number) => reader.sameSentence(at, word) && /^\p{Lu}{2,}$/u.test(reader.text(word));
  return isUpper(at) && (isUpper(at - 1) || isUpper(end));
}
