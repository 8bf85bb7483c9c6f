import { pick, type Random } from '../shared/random.ts';
import { createInstitutions } from './institutions.ts';
import { CLUB_NAMES, LOCAL_BODIES, NATIONAL_BODIES, UNITS } from './lists/bodies.ts';
import { ENDINGS, ROOTS, SUFFIXES, SYLLABLES, TRADES } from './lists/companies.ts';
import { COMPANIES, INSTITUTIONS, ORGANISATIONS, REGIONAL_ORGANISATIONS } from './lists/organisations.ts';
import type { Parts } from './parts.ts';

/** A full name and its short form as tokens. */
interface Shortened {
  readonly full: readonly string[];
  readonly short: readonly string[];
}

/** A generator of names of organisations. */
export interface Organiser {
  company(): readonly string[];
  organisation(): readonly string[];
  /** Returns a synthetic word that is in no list. */
  syntheticWord(): string;
  /**
   * Returns the name of a company that is named after a person, a town, a listed root or a synthetic word. The short
   * form is that name or word.
   */
  namedCompany(): Shortened;
  /** Returns the name of an institution. The short form consists of its initials. */
  expandedBody(): Shortened;
  /** Returns the name of a club. The short form is the name of its town. */
  townClub(): Shortened;
}

/** Creates a generator of organisation names. */
export function createOrganiser(parts: Parts, random: Random): Organiser {
  const { person, namesake, city, demonym, tokens } = parts;
  const { acronym, ordinal, party, body } = createInstitutions(parts, random);
  const company = () => {
    const dice = random();
    if (dice < 0.4) return tokens(pick(random, COMPANIES));
    if (dice < 0.55)
      return [...person().surname, pick(random, TRADES), ...(random() < 0.5 ? [pick(random, SUFFIXES)] : [])];
    if (dice < 0.7)
      return [pick(random, ROOTS), pick(random, TRADES), ...(random() < 0.6 ? [pick(random, SUFFIXES)] : [])];
    if (dice < 0.8) return [...person().surname, pick(random, SUFFIXES)];
    if (dice < 0.9) return [...person().surname, '&', ...person().surname];
    return [...city(), pick(random, TRADES), ...(random() < 0.5 ? [pick(random, SUFFIXES)] : [])];
  };
  const organisation = () => {
    const dice = random();
    if (dice < 0.17) return tokens(pick(random, ORGANISATIONS));
    if (dice < 0.25) return tokens(pick(random, INSTITUTIONS));
    if (dice < 0.4) return tokens(pick(random, REGIONAL_ORGANISATIONS));
    if (dice < 0.45) return [demonym(), ...tokens(pick(random, NATIONAL_BODIES))];
    if (dice < 0.5) return [...city(), ...tokens(pick(random, NATIONAL_BODIES))];
    if (dice < 0.55) return ['University', 'of', ...city()];
    if (dice < 0.6) return tokens(pick(random, NATIONAL_BODIES));
    if (dice < 0.65) return [acronym()];
    if (dice < 0.72) return party();
    if (dice < 0.74) return [ordinal(), ...tokens(pick(random, UNITS))];
    if (dice < 0.85)
      return [...(random() < 0.6 ? city() : namesake()), ...tokens(pick(random, LOCAL_BODIES))];
    return body();
  };
  const syntheticWord = () => `${pick(random, SYLLABLES)}${pick(random, ENDINGS)}`;
  const namedCompany = () => {
    const dice = random();
    const short =
      dice < 0.4
        ? [syntheticWord()]
        : dice < 0.75
          ? person().surname
          : dice < 0.85
            ? city()
            : [pick(random, ROOTS)];
    const trade = random() < 0.6 ? tokens(pick(random, TRADES)) : [];
    const suffix = trade.length === 0 || random() < 0.7 ? [pick(random, SUFFIXES)] : [];
    return { full: [...short, ...trade, ...suffix], short };
  };
  const expandedBody = () => {
    const full = random() < 0.3 ? party() : body();
    const initials = full
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    return { full, short: initials.length > 1 ? [initials] : full };
  };
  const townClub = () => {
    const short = city();
    return { full: [...short, ...tokens(pick(random, CLUB_NAMES))], short };
  };
  return { company, organisation, syntheticWord, namedCompany, expandedBody, townClub };
}
