import { pick, type Random } from '../shared/random.ts';
import { BODY_HEADS, CAUSES, OF_HEADS, PARTY_HEADS, PARTY_WORDS, SUBJECTS } from './lists/bodies.ts';
import type { Parts } from './parts.ts';

/** The initial letters of words in names of institutions. Frequent letters are repeated. */
const LETTERS = [...'NNAAACCCSSSPPIIUUMMFFDDTTBLRGEEWKHJO'];
const ORDINALS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];

/** Creates a generator of names of parties and institutions. */
export function createInstitutions({ city, country, demonym, tokens }: Parts, random: Random) {
  const acronym = () => {
    let letters = '';
    const length = 3 + Math.floor(random() * random() * 3);
    while (letters.length < length) letters += pick(random, LETTERS);
    return letters;
  };
  const ordinal = () => {
    const n = 1 + Math.floor(random() * random() * 200);
    if (n < 11 && random() < 0.4) return ORDINALS[n - 1] ?? 'First';
    const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
    return `${n}${ending}`;
  };
  const party = () => {
    const head = tokens(pick(random, PARTY_HEADS));
    const dice = random();
    if (dice < 0.25) return [...head, 'for', ...tokens(pick(random, CAUSES))];
    const words = [...tokens(pick(random, PARTY_WORDS)), ...head];
    if (dice < 0.45) return [demonym(), ...words];
    if (dice < 0.6) return [...words, 'of', ...country()];
    return words;
  };
  const body = () => {
    const subject = () => tokens(pick(random, SUBJECTS));
    const dice = random();
    if (dice < 0.15)
      return [
        pick(random, OF_HEADS),
        random() < 0.5 ? 'of' : 'for',
        ...subject(),
        ...(random() < 0.3 ? ['and', ...subject()] : []),
      ];
    const words = [...subject(), ...tokens(pick(random, BODY_HEADS))];
    if (dice < 0.3) return ['National', ...words];
    if (dice < 0.45) return [...country(), ...words];
    if (dice < 0.6) return [demonym(), ...words];
    if (dice < 0.7) return [...city(), ...words];
    if (dice < 0.85) return [...words, 'of', ...country()];
    return words;
  };
  return { acronym, ordinal, party, body };
}
