import type { EntityType } from '../../src/extract/tagger/labels.ts';
import type { LabelledName } from '../evaluate/labelled.ts';
import { pick, type Random } from '../shared/random.ts';
import { NEWS_LINES, RESULT_LINES } from './lists/agency.ts';
import { DAYS } from './lists/calendar.ts';
import type { Namer } from './namer.ts';
import type { SyntheticPerson } from './people.ts';
import type { TrainingSentence } from './sentence.ts';

/** The document number of synthetic sentences, which are part of every training set. */
const NO_DOCUMENT = -1;

const MONTHS = [
  'Jan',
  'Feb',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
  'August',
  'December',
  'January',
];

interface Draft {
  readonly tokens: string[];
  readonly spans: LabelledName[];
}

function add(draft: Draft, tokens: readonly string[], type: EntityType | null): void {
  const start = draft.tokens.length;
  draft.tokens.push(...tokens);
  if (type !== null) draft.spans.push({ start, end: draft.tokens.length, type });
}

const fullName = (person: SyntheticPerson) => [...person.forename, ...person.surname];

/** Returns random words that fill a slot of a pattern, and their type. */
function fill(
  slot: string,
  namer: Namer,
  random: Random,
): { tokens: readonly string[]; type: EntityType | null } {
  switch (slot.toLowerCase()) {
    case 'p':
      return { tokens: fullName(namer.person()), type: 'PER' };
    case 's':
      return { tokens: namer.person().surname, type: 'PER' };
    case 'i': {
      const { forename, surname } = namer.person();
      const initial = `${(forename[0] ?? 'A').charAt(0)}.`;
      return {
        tokens:
          random() < 0.3
            ? [initial, pick(random, ['A.', 'J.', 'R.', 'S.']), ...surname]
            : random() < 0.5
              ? [initial, ...surname]
              : surname,
        type: 'PER',
      };
    }
    case 'c':
      return { tokens: namer.country(), type: 'LOC' };
    case 't':
      return { tokens: namer.city(), type: 'LOC' };
    case 'r':
      return { tokens: namer.region(), type: 'LOC' };
    case 'x':
      return { tokens: namer.facility(), type: 'LOC' };
    case 'h':
      return { tokens: namer.city(), type: 'ORG' };
    case 'f':
      return { tokens: namer.club(), type: 'ORG' };
    case 'a':
      return { tokens: namer.americanTeam(), type: 'ORG' };
    case 'u':
      return { tokens: namer.teamCity(), type: 'ORG' };
    case 'o':
      return { tokens: namer.otherTeam(), type: 'ORG' };
    case 'm':
      return { tokens: namer.racingTeam(), type: 'ORG' };
    case 'k':
      return { tokens: namer.company(), type: 'ORG' };
    case 'g':
      return { tokens: namer.organisation(), type: 'ORG' };
    case 'n':
      return { tokens: namer.media(), type: 'ORG' };
    case 'd':
      return { tokens: namer.demonym(), type: 'MISC' };
    case 'day':
      return { tokens: [pick(random, DAYS)], type: null };
    case 'month':
      return { tokens: [pick(random, MONTHS)], type: null };
    default:
      throw new RangeError(`Unknown slot {${slot}} in a pattern.`);
  }
}

const number = (random: Random) => String(Math.floor(10 ** (random() * 2.3)));

/** Replaces the placeholders in a pattern: `#` with a number, `#-` with a score, `1996-#-#` with a date. */
function digits(text: string, random: Random): string {
  const two = (limit: number) => String(1 + Math.floor(random() * limit)).padStart(2, '0');
  if (text === '1996-#-#') return `199${Math.floor(random() * 10)}-${two(12)}-${two(28)}`;
  return text.replace(/#-$/, '#-#').replace(/#/g, () => number(random));
}

/** Creates a sentence from a pattern of lists/agency.ts. */
function writeLine(pattern: string, namer: Namer, random: Random): Draft {
  const draft: Draft = { tokens: [], spans: [] };
  // If the pattern is in upper case, the names are also written in upper case.
  const isUpperCase =
    pattern.replace(/\{\w+\}/g, '').toUpperCase() === pattern.replace(/\{\w+\}/g, '') &&
    /[A-Z]{4}/.test(pattern);
  for (const piece of pattern.split(' ')) {
    const [, before = '', slot, after = ''] = /^(.*?)\{(\w+)\}(.*)$/.exec(piece) ?? [];
    const plain = (text: string) => add(draft, [digits(text, random)], null);
    if (slot === undefined) {
      plain(piece);
      continue;
    }
    const filled = fill(slot, namer, random);
    const words =
      isUpperCase || /^[A-Z]/.test(slot) ? filled.tokens.map((token) => token.toUpperCase()) : filled.tokens;
    if (before.endsWith('-')) {
      const seed = number(random);
      const way = random();
      if (way < 0.4) add(draft, [`${seed}-${words[0] ?? ''}`, ...words.slice(1)], filled.type);
      else {
        add(draft, way < 0.7 ? [`${seed}-`] : [seed, '-'], null);
        add(draft, words, filled.type);
      }
    } else {
      if (before !== '') plain(before);
      add(draft, words, filled.type);
    }
    if (after !== '') add(draft, [after], null);
  }
  return draft;
}

/** Returns a random place. If several words are requested, the place is more often a region or a facility. */
function otherPlace(length: number, namer: Namer, random: Random): readonly string[] {
  const dice = random();
  if (dice < (length > 1 ? 0.35 : 0.75)) return namer.city();
  return dice < (length > 1 ? 0.5 : 0.9) ? namer.region() : namer.facility();
}

/** Replaces the names in a sentence with other names of the same type. */
function swapNames(
  sentence: TrainingSentence,
  namer: Namer,
  isCountry: (text: string) => boolean,
  random: Random,
): Draft {
  const draft: Draft = { tokens: [], spans: [] };
  const people = new Map<string, SyntheticPerson>();
  let at = 0;
  for (const span of sentence.spans) {
    add(draft, sentence.tokens.slice(at, span.start), null);
    at = span.end;
    const words = sentence.tokens.slice(span.start, span.end);
    const last = words[words.length - 1] ?? '';
    let replaced: readonly string[] = words;
    if (span.type === 'PER' && /^\p{Lu}/u.test(last)) {
      const person = people.get(last) ?? namer.person();
      people.set(last, person);
      const middle =
        words.length > 2 && random() < 0.4
          ? [`${pick(random, ['A', 'B', 'C', 'D', 'J', 'K', 'M', 'S'])}.`]
          : [];
      replaced = words.length === 1 ? person.surname : [...person.forename, ...middle, ...person.surname];
    } else if (span.type === 'LOC' && random() < 0.7) {
      replaced = isCountry(words.join(' ')) ? namer.country() : otherPlace(words.length, namer, random);
    } else if (span.type === 'ORG' && random() < 0.5) {
      replaced = random() < 0.65 ? namer.organisation() : namer.company();
    }
    add(draft, replaced, span.type);
  }
  add(draft, sentence.tokens.slice(at), null);
  return draft;
}

const capitalised = (token: string) =>
  token.length > 3 ? token.charAt(0).toUpperCase() + token.slice(1) : token;

/** Converts a sentence to a headline: capitalises its words and removes the full stop. */
function headline(sentence: TrainingSentence): Draft {
  const tokens = sentence.tokens.map(capitalised);
  if (tokens[tokens.length - 1] === '.') tokens.pop();
  return { tokens, spans: [...sentence.spans] };
}

/** The default numbers and shares of synthetic sentences. They are multiplied by `synthetic` in the recipe. */
const LINES_PER_PATTERN = 22;
const SHOUTED = 0.06;
const HEADLINES = 0.03;
const SWAPPED = { careful: 0.25, bootstrapped: 0.08 };

/**
 * Creates synthetic sentences: lines of agency reports from patterns, and real sentences in upper case, as headlines,
 * and with replaced names. From these sentences, the model learns contexts instead of the names of one decade.
 */
export function augment(
  real: readonly TrainingSentence[],
  namer: Namer,
  countries: readonly string[],
  amount: number,
  random: Random,
): TrainingSentence[] {
  const out: TrainingSentence[] = [];
  const put = (draft: Draft, corpus: string) => {
    out.push({ ...draft, unknown: [], perhapsMisc: [], corpus, document: NO_DOCUMENT });
  };
  for (const pattern of [...RESULT_LINES, ...NEWS_LINES]) {
    for (let n = 0; n < LINES_PER_PATTERN * amount; n++) put(writeLine(pattern, namer, random), 'agency');
  }
  const known = new Set(countries);
  for (const sentence of real) {
    const isCertain = sentence.unknown.length === 0 && sentence.tokens.length > 4;
    if (!isCertain) continue;
    const dice = random();
    const swapped = sentence.corpus === 'gmb' ? SWAPPED.bootstrapped : SWAPPED.careful;
    if (dice < SHOUTED * amount) {
      put(
        { tokens: sentence.tokens.map((token) => token.toUpperCase()), spans: [...sentence.spans] },
        'shouted',
      );
    } else if (dice < (SHOUTED + HEADLINES) * amount) put(headline(sentence), 'headline');
    else if (
      dice < (SHOUTED + HEADLINES + swapped) * amount &&
      sentence.spans.some((span) => span.type !== 'MISC')
    ) {
      put(
        swapNames(sentence, namer, (text) => known.has(text), random),
        'swapped',
      );
    }
  }
  return out;
}
