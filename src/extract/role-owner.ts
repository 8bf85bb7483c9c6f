import type { EntityRef, Mention } from '../model/extraction.ts';
import type { Landmarks } from './landmarks.ts';
import type { Reader } from './reader.ts';
import type { Holding } from './role-after.ts';

/** A person's name in the text and an office that the text gives it. */
export interface Claim {
  readonly mention: Mention;
  readonly holding: Holding;
}

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
 * elsewhere; else one said before the office in the same sentence, or alone in the sentence just before
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
  readonly #frame: EntityRef | null;

  constructor(reader: Reader, landmarks: Landmarks, claims: readonly Claim[]) {
    this.#reader = reader;
    this.#landmarks = landmarks;
    for (const { mention, holding } of claims) {
      if (holding.of?.kind !== 'COUNTRY') continue;
      const start = reader.words[holding.first]?.start ?? 0;
      const end = reader.words[holding.last]?.end ?? 0;
      for (const country of landmarks.countriesWithin(start, end)) this.#bound.add(country.start);
      const { key } = mention.entity;
      if (holding.current) this.#holders.set(`${holding.of.key}|${holding.title.text}`, key);
      const tie = this.#ties.get(key);
      // Offices in two countries tie a person to neither.
      this.#ties.set(key, tie === undefined || tie?.key === holding.of.key ? holding.of : null);
    }
    this.#frame = frame(landmarks.countries.filter(({ start }) => !this.#bound.has(start)));
  }

  /** The country of an open claim, or null. */
  of({ mention, holding }: Claim): EntityRef | null {
    const tie = this.#ties.get(mention.entity.key);
    if (tie) return tie;
    const offset = this.#reader.words[holding.title.first]?.start ?? mention.start;
    return (
      this.#beforeIn(mention, offset) ??
      this.#justBefore(mention, offset) ??
      this.#ofArticle(mention, holding.title.text)
    );
  }

  /** Said before the office in its sentence: where the sentence is set, else the nearest. */
  #beforeIn(mention: Mention, offset: number): EntityRef | null {
    const from = Math.max(mention.sentence.start, offset - REACH);
    const said = this.#saidWithin(from, offset);
    const host = said.filter((country) => this.#isHost(country));
    const nearest = (host.length > 0 ? host : said).at(-1);
    const others = this.#others(from, offset).at(-1);
    if (!others || (nearest && nearest.start > others.start)) return nearest?.entity ?? null;
    if (this.#isCompatriot(offset)) return others.entity;
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
  #justBefore(mention: Mention, offset: number): EntityRef | null {
    const said = this.#saidWithin(offset - NEAR, mention.sentence.start);
    const keys = new Set(said.map((country) => country.entity.key));
    return keys.size === 1 ? (said[0]?.entity ?? null) : null;
  }

  /** "represented by Premier X", "her foreign minister, X": of the same state as the one before. */
  #isCompatriot(offset: number): boolean {
    const at = this.#landmarks.wordStarting(offset);
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

function frame(countries: readonly Mention[]): EntityRef | null {
  const counts = new Map<string, { count: number; entity: EntityRef }>();
  for (const { entity } of countries) {
    const entry = counts.get(entity.key);
    if (entry) entry.count += 1;
    else counts.set(entity.key, { count: 1, entity });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!first || first.count < LEAST || first.count < FRAME_SHARE * countries.length) return null;
  return first.count >= FRAME_LEAD * (second?.count ?? 0) ? first.entity : null;
}
