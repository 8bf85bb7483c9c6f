import type { Word } from '../document/document.ts';
import type { Draft, Name, Step } from '../document/draft.ts';
import type { Match, Sense } from '../document/lexicon.ts';
import { Reader } from '../document/reader.ts';
import { factsOf } from '../document/word-facts.ts';
import { matchesStep } from '../names/matches.ts';
import { AMBIGUOUS } from './countries.ts';
import { personKey } from './person-key.ts';
import { isStatesperson } from './statesperson.ts';

// What is recognised in a language whose words nothing here knows: the names of the gazetteers, where they are surely
// names. A missing name is better than a wrong one.

/** No name of a known person is longer, in words. */
const LONGEST_PERSON = 6;
/** Thousands of people. The names of smaller places are words in some language: Essen, Nice, Regen. */
const LARGE_PLACE = 1000;
/** "Male" at the start of a sentence is a capital or an Italian adverb. */
const SHORT = 5;

/** Finds the known phrases that are names in any language: no adjectives, no names of several countries. */
export const nameMatchesStep: Step = {
  name: 'name matches',
  needs: [],
  gives: ['matches'],
  run(draft) {
    matchesStep.run(draft);
    draft.matches = draft.matches.filter((match) => match.sense.blocked || isName(draft, match));
  },
};

function isName({ document }: Draft, { first, last, sense }: Match): boolean {
  const { pieces, words, body } = document;
  const from = pieces[first];
  const to = pieces[last];
  if (!from || !to || AMBIGUOUS.has(body.slice(from.start, to.end))) return false;
  if (sense.country?.how === 'DEMONYM') return false;
  if (!sense.country && !sense.organisation && !sense.places) return false;
  return !isPartOfName(words, from.word, to.word, sense);
}

/** "Michael Jordan", "Israel Adesanya", "Victoria Beckham": words `[first, last]` are part of the name of a person. */
function isPartOfName(
  words: readonly Word[],
  first: number,
  last: number,
  { country, organisation }: Sense,
): boolean {
  const textAt = (at: number) =>
    words[at]?.sentence === words[first]?.sentence ? (words[at]?.text ?? '') : '';
  if (factsOf(textAt(first - 1)).isForename) return true;
  const next = textAt(last + 1);
  if (!country && !organisation) return /^\p{Lu}/u.test(next);
  return factsOf(textAt(first)).isForename && factsOf(next).isSurname;
}

/** Recognises the people, organisations and places of the gazetteers by their names. */
export const knownNamesStep: Step = {
  name: 'known names',
  needs: ['matches'],
  gives: ['names'],
  run(draft) {
    const reader = Reader.of(draft);
    const names: Name[] = [];
    for (let at = 0; at < reader.length; ) {
      const name = personAt(reader, draft, at) ?? matchAt(reader, at);
      if (name) {
        draft.nameOfWord.fill(names.length, name.first, name.last + 1);
        names.push(name);
      }
      at = name ? name.last + 1 : Math.max(at + 1, reader.blockedEnd(at));
    }
    draft.names = names;
  },
};

function personAt(reader: Reader, { document }: Draft, at: number): Name | undefined {
  if (!reader.isCapital(at)) return undefined;
  for (let last = at + LONGEST_PERSON - 1; last > at; last -= 1) {
    if (!reader.isCapital(last) || !reader.sameSentence(at, last)) continue;
    const { start, end } = reader.spanOf(at, last);
    if (isStatesperson(personKey(document.body.slice(start, end))))
      return { first: at, last, type: 'PER', confidence: 0.95 };
  }
  return undefined;
}

function matchAt(reader: Reader, at: number): Name | undefined {
  const match = reader.matchAt(at);
  if (!match || match.sense.country || isShouted(reader, at, match.end)) return undefined;
  const { sense, end } = match;
  const span = { first: at, last: end - 1 };
  if (sense.organisation)
    return reader.isOrdinaryWord(at, end) ? undefined : { ...span, type: 'ORG', confidence: 0.95 };
  const place = sense.places?.[0];
  if (!place || (!place.curated && place.weight < LARGE_PLACE)) return undefined;
  if (end === at + 1 && reader.isFirst(at) && reader.text(at).length < SHORT) return undefined;
  return { ...span, type: 'LOC', confidence: place.curated ? 0.95 : 0.8 };
}

/** Whether words beside a name are in capitals too: "UN" is the article in a French line of capitals. */
function isShouted(reader: Reader, at: number, end: number): boolean {
  const isCapitals = (word: number) =>
    reader.sameSentence(at, word) && /^\p{Lu}{2,}$/u.test(reader.text(word));
  return isCapitals(at) && (isCapitals(at - 1) || isCapitals(end));
}
