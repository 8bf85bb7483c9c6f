import { pick, type Random } from '../shared/random.ts';
import { phraseTokens } from './lexicon.ts';
import { BEFORE_LAND, FACILITIES, LAND } from './lists/bodies.ts';
import { MEDIA } from './lists/organisations.ts';
import {
  AMERICAN_TEAM_CITIES,
  AMERICAN_TEAMS,
  FOOTBALL_CLUBS,
  OTHER_TEAMS,
  RACING_TEAMS,
} from './lists/teams.ts';
import type { NameLists } from './names.ts';
import { createOrganiser, type Organiser } from './organiser.ts';
import { createPeople, type SyntheticPerson } from './people.ts';
import type { PlaceLists } from './places.ts';

/** A generator of names of all types from the lists. */
export interface Namer extends Organiser {
  person(): SyntheticPerson;
  country(): readonly string[];
  city(): readonly string[];
  region(): readonly string[];
  /** Returns the name of a building, road, river or district. */
  facility(): readonly string[];
  club(): readonly string[];
  americanTeam(): readonly string[];
  teamCity(): readonly string[];
  otherTeam(): readonly string[];
  racingTeam(): readonly string[];
  media(): readonly string[];
  demonym(): readonly string[];
}

const unaccented = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd');

/** Creates a generator of names. Common names are generated more often. */
export function createNamer(names: NameLists, places: PlaceLists, random: Random): Namer {
  const cities = places.cities.filter((city) => city.population >= 15_000).map((city) => city.name);
  const large = cities.slice(0, 1500);
  const countryNames = [...places.byCode.values()].map((country) => country.name);
  // Plural nouns are excluded, because they cannot precede another noun.
  const demonyms = places.demonyms.filter((word) => !word.includes(' ') && !/[^s]s$/.test(word));
  // News agencies usually omit accents.
  const tokens = (phrase: string) => phraseTokens(random() < 0.75 ? unaccented(phrase) : phrase);
  const person = createPeople(names, tokens, random);
  const city = () => tokens(random() < 0.6 ? pick(random, large) : pick(random, cities));
  const country = () =>
    tokens(random() < 0.5 ? pick(random, places.countries.slice(0, 110)) : pick(random, countryNames));
  const demonym = () => pick(random, demonyms);
  /** Returns a person or a town after which a school or a bridge can be named. */
  const namesake = () => {
    const { forename, surname } = person();
    const dice = random();
    if (dice < 0.4) return surname;
    if (dice < 0.6) return [...forename, ...surname];
    return dice < 0.7
      ? [pick(random, ['St', 'St.', 'Saint', 'King', 'Queen', 'Prince']), ...forename]
      : city();
  };
  const facility = () => {
    const dice = random();
    if (dice < 0.55) return [...namesake(), ...tokens(pick(random, FACILITIES))];
    if (dice < 0.85) return [...namesake(), ...tokens(pick(random, LAND))];
    return [pick(random, BEFORE_LAND), ...(random() < 0.5 ? city() : person().surname)];
  };
  const organiser = createOrganiser({ person, namesake, city, country, demonym, tokens }, random);
  return {
    ...organiser,
    person,
    country,
    city,
    facility,
    region: () => tokens(pick(random, random() < 0.6 ? places.regions : places.geography)),
    club: () =>
      random() < 0.8
        ? tokens(pick(random, FOOTBALL_CLUBS))
        : random() < 0.5
          ? city()
          : [pick(random, ['FC', 'Real', 'Sporting', 'Dynamo', 'Lokomotiv', 'Union', 'Racing']), ...city()],
    americanTeam: () => tokens(pick(random, AMERICAN_TEAMS)),
    teamCity: () => tokens(pick(random, AMERICAN_TEAM_CITIES)),
    otherTeam: () => tokens(pick(random, OTHER_TEAMS)),
    racingTeam: () => tokens(pick(random, RACING_TEAMS)),
    media: () => tokens(pick(random, MEDIA)),
    demonym: () => [demonym()],
  };
}
