import { phraseTokens } from './lexicon.ts';
import { COMPANIES, MEDIA, ORGANISATIONS, REGIONAL_ORGANISATIONS } from './lists/organisations.ts';
import { REGIONAL_NAMES } from './lists/people.ts';
import {
  AMERICAN_TEAM_CITIES,
  AMERICAN_TEAMS,
  FOOTBALL_CLUBS,
  OTHER_TEAMS,
  RACING_TEAMS,
} from './lists/teams.ts';
import type { NameLists } from './names.ts';
import type { PlaceLists } from './places.ts';
import { pick, type Random } from './random.ts';

/** A person's forenames and family names, each as tokens. */
export interface InventedPerson {
  readonly forename: readonly string[];
  readonly surname: readonly string[];
}

/** Invents names of every kind from the lists. */
export interface Namer {
  person(): InventedPerson;
  country(): readonly string[];
  city(): readonly string[];
  region(): readonly string[];
  club(): readonly string[];
  americanTeam(): readonly string[];
  teamCity(): readonly string[];
  otherTeam(): readonly string[];
  racingTeam(): readonly string[];
  company(): readonly string[];
  organisation(): readonly string[];
  media(): readonly string[];
  demonym(): readonly string[];
}

const ROOTS = [
  'Trans',
  'Pan',
  'Euro',
  'Global',
  'United',
  'First',
  'Consolidated',
  'General',
  'National',
  'Pacific',
  'Atlantic',
  'Star',
  'Sun',
  'Delta',
  'Omega',
  'Nova',
  'Inter',
  'Micro',
  'Tele',
  'Petro',
  'Agro',
  'Bio',
  'Uni',
  'Meta',
  'Alpha',
];
const TRADES = [
  'Oil',
  'Gas',
  'Steel',
  'Bank',
  'Airlines',
  'Motors',
  'Energy',
  'Telecom',
  'Electronics',
  'Foods',
  'Chemicals',
  'Mining',
  'Insurance',
  'Securities',
  'Pharmaceuticals',
  'Industries',
  'Holdings',
  'Systems',
  'Technologies',
  'Media',
  'Properties',
  'Shipping',
  'Resources',
  'Power',
  'Cement',
  'Textiles',
  'Paper',
  'Communications',
  'Financial',
  'Capital',
  'Investments',
  'Petroleum',
  'Breweries',
];
const SUFFIXES = [
  'Inc',
  'Inc.',
  'Corp',
  'Corp.',
  'Co',
  'Co.',
  'Ltd',
  'Ltd.',
  'Plc',
  'AG',
  'SA',
  'NV',
  'Group',
  'GmbH',
  'SpA',
  'AB',
  'Bhd',
];
const BODIES = [
  'Ministry of Health',
  'Ministry of Defence',
  'Ministry of Finance',
  'Ministry of Foreign Affairs',
  'Ministry of Education',
  'Football Federation',
  'Football Association',
  'Olympic Committee',
  'Electoral Commission',
  'Human Rights Commission',
  'Chamber of Commerce',
  'National Assembly',
  'Supreme Court',
  'High Court',
  'Central Bank',
  'National Police',
  'Red Cross',
  'Stock Exchange',
  'Cricket Board',
  'Medical Association',
  'Teachers Union',
  'Workers Party',
  'Democratic Party',
  'Socialist Party',
  'Liberation Front',
  'National Congress',
  "People 's Party",
  'Reform Movement',
  'Broadcasting Corporation',
  'Civil Aviation Authority',
  'Press Club',
  'University',
  'Institute of Technology',
  'General Hospital',
  'Teaching Hospital',
  'High School',
  'International University',
];

const unaccented = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd');

/** Makes a namer. Names repeat as chance has it; commoner ones come first in the lists and oftener here. */
export function makeNamer(names: NameLists, places: PlaceLists, random: Random): Namer {
  const regions = Object.values(REGIONAL_NAMES);
  const countries = [...names.forenames.keys()].filter(
    (code) => (names.surnames.get(code)?.length ?? 0) >= 10,
  );
  const cities = places.cities.filter((city) => city.population >= 15_000).map((city) => city.name);
  const large = cities.slice(0, 1500);
  const countryNames = [...places.byCode.values()].map((country) => country.name);
  // Nouns in the plural would make wrong English before another noun.
  const demonyms = places.demonyms.filter((word) => !word.includes(' ') && !/[^s]s$/.test(word));
  // Agencies mostly write names without their accents.
  const tokens = (phrase: string) => phraseTokens(random() < 0.75 ? unaccented(phrase) : phrase);
  const person = (): InventedPerson => {
    const dice = random();
    if (dice < 0.4) {
      const region = pick(random, regions);
      return {
        forename: tokens(pick(random, region.forenames)),
        surname: tokens(pick(random, region.surnames)),
      };
    }
    if (dice < 0.75) {
      const code = pick(random, countries);
      return {
        forename: tokens(pick(random, names.forenames.get(code) ?? ['John'])),
        surname: tokens(pick(random, names.surnames.get(code) ?? ['Smith'])),
      };
    }
    const reach = Math.floor(names.americanSurnames.length * random() ** 3);
    return {
      forename: [pick(random, names.americanForenames.slice(0, 1200))],
      surname: [names.americanSurnames[reach] ?? 'Smith'],
    };
  };
  const city = () => tokens(random() < 0.6 ? pick(random, large) : pick(random, cities));
  const country = () =>
    tokens(random() < 0.5 ? pick(random, places.countries.slice(0, 110)) : pick(random, countryNames));
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
    if (dice < 0.3) return tokens(pick(random, ORGANISATIONS));
    if (dice < 0.45) return tokens(pick(random, REGIONAL_ORGANISATIONS));
    if (dice < 0.6) return [pick(random, demonyms), ...tokens(pick(random, BODIES))];
    if (dice < 0.75) return [...city(), ...tokens(pick(random, BODIES))];
    if (dice < 0.85) return ['University', 'of', ...city()];
    return tokens(pick(random, BODIES));
  };
  return {
    person,
    country,
    city,
    company,
    organisation,
    region: () => tokens(pick(random, places.regions)),
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
    demonym: () => [pick(random, demonyms)],
  };
}
