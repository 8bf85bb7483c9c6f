import { wordList } from '../../text/word-list.ts';

// Words in names of people. Compiled by hand.

/** Parts of names that are written in lower case: "Ursula von der Leyen", "Mohammed bin Salman". */
export const PARTICLES = wordList(`
  abd abu af al av ben bin bint da das de del della den der di do dos du e el ibn la le ten ter ul van von y zu
`);

/** Arabic articles, which only some romanisations of a name contain. */
export const ARABIC_ARTICLES = wordList('ad al an ar as ash el ul');

/** Numerals in names of monarchs and popes. */
export const ROMAN_NUMERALS = wordList('II III IV IX V VI VII VIII X XI XII XIII XIV XVI XXIII');

/** Suffixes of names, in lower case. */
export const NAME_SUFFIXES = wordList('ii iii iv ix jr junior sr v vi vii viii x xi xii xiii xiv xvi');
