import { countries, fold, placeKey } from '../../src/gazetteer/index.ts';
import type { Country } from '../../src/model/country.ts';
import type { EntityKind, ExtractedEntity } from '../../src/model/entity.ts';
import { pick, type Random, seededRandom } from '../shared/random.ts';
import { organisationName, personName, placeName } from './names.ts';
import { drawRank } from './words.ts';

/** A person, country, organisation or place that synthetic articles mention. */
export interface Subject {
  readonly entity: ExtractedEntity;
  /** The short form of the name. */
  readonly short: string;
  readonly home: Country | null;
  /** The office that a person holds in the home country or in an organisation. */
  readonly office: { readonly title: string; readonly of: Subject; readonly adjective: string } | null;
}

/** The kinds of subjects whose number increases with the number of articles. */
export type GrowingKind = Exclude<EntityKind, 'COUNTRY'>;

/** The number of subjects of each kind before the first article. */
const INITIAL = 100;
/** The mean number of new subjects of each kind per article. The total is 0.25. */
const NEW_BY_ARTICLE: Record<GrowingKind, number> = { PERSON: 0.15, ORGANIZATION: 0.065, PLACE: 0.035 };
/**
 * The flatness of the distribution of each kind. With a lower value, the most frequent subjects have a larger share.
 */
const FLATNESS: Record<EntityKind, number> = { PERSON: 3, COUNTRY: 3, ORGANIZATION: 4, PLACE: 5 };

/** The number of people who are mentioned often in a week. */
const PEOPLE_OF_THE_WEEK = 5;

/** The most frequent countries, in order. The others follow by code. */
const LEADING =
  'US CN RU GB UA DE FR IN IL JP TR BR IR KR PL IT ES CA AU MX ZA EG SA PK NG AR SE BY ID KE'.split(' ');
const STATE_OFFICES = [
  ...['President', 'Prime Minister', 'Foreign Minister', 'Finance Minister', 'Defence Minister'],
  ...['Interior Minister', 'Health Minister', 'Energy Minister', 'Ambassador', 'Senator', 'General'],
];
const OFFICES = [
  'Chief Executive',
  'Chairman',
  'Director',
  'Spokesman',
  'Secretary',
  'President',
  'Chief Economist',
];

/** The subjects of a synthetic archive. Each subject is created when it is first used, and depends only on the seed. */
export class World {
  readonly #countries: readonly Subject[];
  readonly #byCode: ReadonlyMap<string, Subject>;
  readonly #created: Record<GrowingKind, Subject[]> = { PERSON: [], ORGANIZATION: [], PLACE: [] };
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
    const sorted = [...countries()].sort((a, b) => rankOf(a) - rankOf(b) || (a.code < b.code ? -1 : 1));
    this.#countries = sorted.map((country) => ({
      entity: { kind: 'COUNTRY', key: country.code, name: country.name },
      short: country.demonyms[0] ?? country.name,
      home: country,
      office: null,
    }));
    this.#byCode = new Map(this.#countries.map((country) => [country.entity.key, country]));
  }

  /** Returns the number of subjects of a kind that exist after a number of articles. */
  known(kind: GrowingKind, articles: number): number {
    return INITIAL + Math.floor(articles * NEW_BY_ARTICLE[kind]);
  }

  /** Draws a subject. Subjects of low rank are drawn more often. */
  draw(random: Random, kind: EntityKind, articles: number): Subject {
    if (kind === 'COUNTRY') return this.country(drawRank(random, this.#countries.length, FLATNESS.COUNTRY));
    return this.subject(kind, drawRank(random, this.known(kind, articles), FLATNESS[kind]));
  }

  /** Draws one of the people of a week, so that the archive has trends. */
  ofTheWeek(random: Random, week: number, articles: number): Subject {
    const choice = seededRandom(this.#seed + week * 31 + Math.floor(random() * PEOPLE_OF_THE_WEEK));
    choice();
    return this.subject('PERSON', Math.floor(choice() * this.known('PERSON', articles)));
  }

  country(rank: number): Subject {
    const found = this.#countries[rank];
    if (!found)
      throw new RangeError(`The rank of a country must be below ${this.#countries.length} (got ${rank}).`);
    return found;
  }

  countryOf({ code, name }: Country): Subject {
    const found = this.#byCode.get(code);
    if (!found) throw new RangeError(`${name} is not in the gazetteer.`);
    return found;
  }

  /** Returns the subject of a kind with a rank. Rank 0 is mentioned most often. */
  subject(kind: GrowingKind, rank: number): Subject {
    const list = this.#created[kind];
    for (let next = list.length; next <= rank; next++) list.push(this.#create(kind, next));
    const found = list[rank];
    if (!found) throw new RangeError(`The rank of a subject must be a whole number (got ${rank}).`);
    return found;
  }

  #create(kind: GrowingKind, rank: number): Subject {
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
          ? this.#office(random, rank)
          : null;
    return { entity, short, home: nation.home, office };
  }

  /** Returns an office in an organisation that is mentioned at least as often as the person. */
  #office(random: Random, rank: number): Subject['office'] {
    const of = this.subject(
      'ORGANIZATION',
      drawRank(random, Math.floor(rank / 3) + 1, FLATNESS.ORGANIZATION),
    );
    return { title: pick(random, OFFICES), of, adjective: of.entity.name };
  }

  /** Returns the capital of one of the 60 most frequent countries or, for a higher rank, a synthetic place. */
  #place(rank: number, nation: Subject): Subject {
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
