import { countries, fold, placeKey } from '../../src/gazetteer/index.ts';
import type { Country } from '../../src/model/country.ts';
import type { EntityKind, ExtractedEntity } from '../../src/model/entity.ts';
import { pick, type Random, seededRandom } from '../shared/random.ts';
import { organisationName, personName, placeName } from './names.ts';
import { drawRank } from './words.ts';

/** Somebody or something that the corpus speaks of. */
export interface Figure {
  readonly entity: ExtractedEntity;
  /** Another form of the name. */
  readonly short: string;
  readonly home: Country | null;
  /** A person's post, in the home country or an organisation. */
  readonly office: { readonly title: string; readonly of: Figure; readonly adjective: string } | null;
}

/** Kinds of which there are the more the longer the archive grows. */
export type GrowingKind = Exclude<EntityKind, 'COUNTRY'>;

/** How many are known at the start. */
const AT_FIRST = 100;
/** How many of an article are new, on average: a quarter for all kinds. */
const NEW_BY_ARTICLE: Record<GrowingKind, number> = { PERSON: 0.15, ORGANIZATION: 0.065, PLACE: 0.035 };
/** The smaller, the larger the share of the first of a kind. */
const FLATNESS: Record<EntityKind, number> = { PERSON: 3, COUNTRY: 3, ORGANIZATION: 4, PLACE: 5 };

/** How many people have their week in the news at once. */
const HEROES = 5;

/** The countries most in the news come first; the others by code. */
const LEADING =
  'US CN RU GB UA DE FR IN IL JP TR BR IR KR PL IT ES CA AU MX ZA EG SA PK NG AR SE BY ID KE'.split(' ');
const STATE_OFFICES = [
  ...['President', 'Prime Minister', 'Foreign Minister', 'Finance Minister', 'Defence Minister'],
  ...['Interior Minister', 'Health Minister', 'Energy Minister', 'Ambassador', 'Senator', 'General'],
];
const POSTS = [
  'Chief Executive',
  'Chairman',
  'Director',
  'Spokesman',
  'Secretary',
  'President',
  'Chief Economist',
];

/** All that the corpus speaks of: made when first asked for, always the same for a seed. */
export class World {
  readonly #countries: readonly Figure[];
  readonly #byCode: ReadonlyMap<string, Figure>;
  readonly #made: Record<GrowingKind, Figure[]> = { PERSON: [], ORGANIZATION: [], PLACE: [] };
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
    const known = [...countries()].sort((a, b) => rankOf(a) - rankOf(b) || (a.code < b.code ? -1 : 1));
    this.#countries = known.map((country) => ({
      entity: { kind: 'COUNTRY', key: country.code, name: country.name },
      short: country.demonyms[0] ?? country.name,
      home: country,
      office: null,
    }));
    this.#byCode = new Map(this.#countries.map((country) => [country.entity.key, country]));
  }

  /** How many of a kind are known when so many articles are written. */
  known(kind: GrowingKind, articles: number): number {
    return AT_FIRST + Math.floor(articles * NEW_BY_ARTICLE[kind]);
  }

  /** Whom or what the news speaks of next. */
  draw(random: Random, kind: EntityKind, articles: number): Figure {
    if (kind === 'COUNTRY') return this.country(drawRank(random, this.#countries.length, FLATNESS.COUNTRY));
    return this.figure(kind, drawRank(random, this.known(kind, articles), FLATNESS[kind]));
  }

  /** One of those who have their week in the news: for trends to be found. */
  ofTheWeek(random: Random, week: number, articles: number): Figure {
    const choice = seededRandom(this.#seed + week * 31 + Math.floor(random() * HEROES));
    choice();
    return this.figure('PERSON', Math.floor(choice() * this.known('PERSON', articles)));
  }

  country(rank: number): Figure {
    const found = this.#countries[rank];
    if (!found) throw new RangeError(`There is no country ${rank}.`);
    return found;
  }

  countryOf({ code, name }: Country): Figure {
    const found = this.#byCode.get(code);
    if (!found) throw new RangeError(`${name} is not in the gazetteer.`);
    return found;
  }

  /** One of a kind, those most spoken of first. */
  figure(kind: GrowingKind, rank: number): Figure {
    const list = this.#made[kind];
    for (let next = list.length; next <= rank; next++) list.push(this.#make(kind, next));
    const found = list[rank];
    if (!found) throw new RangeError(`There is no ${kind} ${rank}.`);
    return found;
  }

  #make(kind: GrowingKind, rank: number): Figure {
    const random = seededRandom(Math.imul(this.#seed * 3 + kind.length, 2_654_435_761) + rank);
    const nation = this.draw(random, 'COUNTRY', 0);
    if (kind === 'PLACE') return this.#place(rank, nation);
    if (kind === 'ORGANIZATION') {
      const { full, short } = organisationName(rank);
      const entity = { kind, key: fold(full), name: full };
      return { entity, short, home: random() < 0.7 ? nation.home : null, office: null };
    }
    const { full, short } = personName(rank);
    const entity = { kind, key: fold(full), name: full };
    const share = random();
    const office =
      share < 0.3
        ? { title: pick(random, STATE_OFFICES), of: nation, adjective: nation.short }
        : share < 0.45
          ? this.#post(random, rank)
          : null;
    return { entity, short, home: nation.home, office };
  }

  /** A post in an organisation that is at least as much in the news. */
  #post(random: Random, rank: number): Figure['office'] {
    const of = this.figure('ORGANIZATION', drawRank(random, Math.floor(rank / 3) + 1, FLATNESS.ORGANIZATION));
    return { title: pick(random, POSTS), of, adjective: of.entity.name };
  }

  /** The capitals of the countries most in the news, then places that are not. */
  #place(rank: number, nation: Figure): Figure {
    const capital = rank < 60 ? this.country(rank).home?.capital : null;
    if (capital) return { entity: capital, short: capital.name, home: this.country(rank).home, office: null };
    const { full, short } = placeName(rank);
    const code = nation.entity.key;
    const entity = {
      kind: 'PLACE' as const,
      key: placeKey(full, code),
      name: full,
      countryCode: code,
      coordinates: nation.home?.coordinates ?? null,
    };
    return { entity, short, home: nation.home, office: null };
  }
}

function rankOf({ code }: Country): number {
  const rank = LEADING.indexOf(code);
  return rank === -1 ? LEADING.length : rank;
}
