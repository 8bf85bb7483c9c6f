import type { EntityKey } from '../../model/entity.ts';
import type { EntityRef, Mention } from '../../model/extraction.ts';
import type { Reader } from '../document/reader.ts';
import { countryOfStatesperson } from '../linking/statesperson.ts';
import type { Holding } from './after.ts';
import type { Landmarks } from './landmarks.ts';

/** A person's name in the text and an office that the text gives it. */
export interface Claim {
  readonly mention: Mention;
  readonly holding: Holding;
}

/** What has a speaker. */
const PARLIAMENT =
  /(?:Assembly|Parliament|House of \p{Lu}\p{L}+|Knesset|Duma|Rada|Sabha|Bundestag|^(?:U\.S\. )?Congress|Senate|Chamber of \p{Lu}\p{L}+|Dáil)$/u;
/** Its secretary-general is the one that the press names without it. */
const UNITED_NATIONS = /^United Nations$/;

/** How far a sentence is searched for a country, in characters: a line without an end must cost no more. */
const REACH = 500;
/** "Just before", in characters. */
const NEAR = 250;
/** A country that at least this share of the article's mentions of countries name is the one it is about. */
const FRAME_SHARE = 0.45;
/** … where it is named at least this often, not counting whose offices are told, */
const LEAST = 2;
/** … and this many times as many as name the next. */
const FRAME_LEAD = 1.5;

/**
 * Finds the country of a state's office that is said without one ("Prime Minister Pedro Sánchez").
 * Careful, because none is better than a wrong one: the country that the article gives the same person
 * elsewhere; else the one that readers are expected to know; else one said before the office in the same sentence, or alone in the sentence just before
 * it, that is not somebody else's there; else the country that the whole article is about.
 */
export class OfficeOwners {
  readonly #landmarks: Landmarks;
  readonly #reader: Reader;
  /** Offsets of the countries that a stated office belongs to. */
  readonly #bound = new Set<number>();
  /** Who the article says holds an office of a country now. */
  readonly #holders = new Map<string, string>();
  readonly #ties = new Map<string, EntityRef | null>();
  /** The country most often named, whoever's offices are told. */
  readonly #top: EntityRef | null;
  readonly #frame: EntityRef | null;

  constructor(reader: Reader, landmarks: Landmarks, claims: readonly Claim[]) {
    this.#reader = reader;
    this.#landmarks = landmarks;
    for (const { mention, holding } of claims) {
      if (holding.of?.kind !== 'COUNTRY') continue;
      const { start, end } = reader.spanOf(holding.first, holding.last);
      for (const country of landmarks.countriesWithin(start, end)) this.#bound.add(country.start);
      const { key } = mention.entity;
      if (holding.current) this.#holders.set(`${holding.of.key}|${holding.title.text}`, key);
      const tie = this.#ties.get(key);
      // Offices in two countries tie a person to neither.
      this.#ties.set(key, tie === undefined || tie?.key === holding.of.key ? holding.of : null);
    }
    this.#top = mostNamed(landmarks.countries)[0]?.entity ?? null;
    this.#frame = frame(landmarks.countries.filter(({ start }) => !this.#bound.has(start)));
  }

  /** The organisation or place of an open claim to an office that belongs to one, or null. */
  within({ holding }: Claim): EntityRef | null {
    if (this.#hasUnknownOwner(holding)) return null;
    const { text, first } = holding.title;
    const offset = this.#reader.spanOf(first, first).start;
    if (/(?:^|\s)Mayor$/.test(text)) return this.#landmarks.placeBefore(offset);
    if (/(?:^|\s)Speaker$/.test(text)) return this.#landmarks.organisationBefore(offset, PARLIAMENT);
    if (text === 'Secretary-General') return this.#landmarks.organisationBefore(offset, UNITED_NATIONS);
    return null;
  }

  /** The country of an open claim, or null. */
  of({ mention, holding }: Claim): EntityRef | null {
    const tie = this.#ties.get(mention.entity.key) ?? this.#knownOf(mention.entity.key);
    if (tie) return tie;
    if (this.#hasUnknownOwner(holding)) return null;
    const { text, first } = holding.title;
    return (
      this.#beforeIn(mention, first) ?? this.#ofArticle(mention, text) ?? this.#justBefore(mention, first)
    );
  }

  /** The country of somebody whose country readers know, where the article speaks of it. */
  #knownOf(person: EntityKey): EntityRef | null {
    const country = countryOfStatesperson(person);
    return country && this.#landmarks.isMentioned(country) ? country : null;
  }

  /** "COP28 President X": the office is of something that nothing here knows. */
  #hasUnknownOwner({ title }: Holding): boolean {
    const at = title.first - 1;
    const reader = this.#reader;
    if (!reader.sameSentence(at, title.first) || !reader.isCapital(at)) return false;
    return !reader.isFunctionWord(at) && !reader.isTitle(at) && !reader.isCalendar(at);
  }

  /** Said before the office in its sentence: where the sentence is set, else the nearest. */
  #beforeIn(mention: Mention, office: number): EntityRef | null {
    const offset = this.#reader.spanOf(office, office).start;
    const from = Math.max(mention.sentence.start, offset - REACH);
    const said = this.#saidWithin(from, offset);
    const host = said.filter((country) => this.#isHost(country));
    const nearest = (host.length > 0 ? host : said).at(-1);
    const others = this.#others(from, offset).at(-1);
    if (!others || (nearest && nearest.start > others.start)) return nearest?.entity ?? null;
    if (this.#isCompatriot(office)) return others.entity;
    // "to meet Russian President X and hold talks with Prime Minister Y in Moscow": both are told.
    const places = this.#saidWithin(mention.end, Math.min(mention.sentence.end, mention.end + REACH));
    return places.find((place) => place.entity.key === others.entity.key)?.entity ?? null;
  }

  /** The country that the article is about, unless it gives that country's office to somebody else. */
  #ofArticle(mention: Mention, title: string): EntityRef | null {
    const holder = this.#holders.get(`${this.#frame?.key}|${title}`);
    return holder === undefined || holder === mention.entity.key ? this.#frame : null;
  }

  /** The one country of the sentence just before. */
  #justBefore(mention: Mention, office: number): EntityRef | null {
    if (!this.#top) return null;
    const offset = this.#reader.spanOf(office, office).start;
    const said = this.#saidWithin(offset - NEAR, mention.sentence.start);
    const keys = new Set(said.map((country) => country.entity.key));
    return keys.size === 1 && keys.has(this.#top.key) ? this.#top : null;
  }

  /** "represented by Premier X", "her foreign minister, X": of the same state as the one before. */
  #isCompatriot(at: number): boolean {
    const before = this.#reader.lower(at - 1);
    if (/^(?:his|her|their)$/.test(before)) return true;
    return (
      before === 'by' && /^(?:represented|accompanied|succeeded|replaced)$/.test(this.#reader.lower(at - 2))
    );
  }

  /** Countries that are somebody else's there: "Russian President X". */
  #others(from: number, to: number): readonly Mention[] {
    return this.#landmarks.countriesWithin(from, to).filter(({ start }) => this.#bound.has(start));
  }

  #saidWithin(from: number, to: number): Mention[] {
    return this.#landmarks
      .countriesWithin(from, to)
      .filter((country) => !this.#bound.has(country.start) && this.#isSaid(country));
  }

  /** By name, or by the adjective of its capital or government; any other adjective is of something else. */
  #isSaid(country: Mention): boolean {
    if (country.how !== 'DEMONYM') return true;
    const [, last] = this.#landmarks.wordsOf(country);
    return /^(?:capital|government|parliament|cabinet|presidency|side)$/.test(this.#reader.lower(last + 1));
  }

  /** "In Madrid, …", "in the Ukrainian capital": where what the sentence tells takes place. */
  #isHost(country: Mention): boolean {
    const [first] = this.#landmarks.wordsOf(country);
    return country.how !== 'METONYM' && this.#reader.isLocative(first);
  }
}

function mostNamed(countries: readonly Mention[]): { count: number; entity: EntityRef }[] {
  const counts = new Map<string, { count: number; entity: EntityRef }>();
  for (const { entity } of countries) {
    const entry = counts.get(entity.key);
    if (entry) entry.count += 1;
    else counts.set(entity.key, { count: 1, entity });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function frame(countries: readonly Mention[]): EntityRef | null {
  const [first, second] = mostNamed(countries);
  if (!first || first.count < LEAST || first.count < FRAME_SHARE * countries.length) return null;
  return first.count >= FRAME_LEAD * (second?.count ?? 0) ? first.entity : null;
}
