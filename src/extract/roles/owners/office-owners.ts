import type { EntityKey } from '../../../model/entity.ts';
import type { EntityRef } from '../../../model/extraction.ts';
import type { DocumentReader } from '../../document/document-reader.ts';
import { isLocative } from '../../document/locative.ts';
import type { DraftMention } from '../../document/mention-list.ts';
import { countryOfStatesperson } from '../../people/statesperson.ts';
import { GOVERNMENT_NOUNS } from '../../words/places.ts';
import type { Claim, Holding } from '../holding.ts';
import type { Landmarks } from '../landmarks.ts';
import { EXECUTIVE, isLawOffice, isRegionOffice } from '../offices.ts';
import { countryCounts, mainCountry } from './country-counts.ts';
import { RegionOwners } from './region-owners.ts';

/** Names of the organisations that have a speaker. */
const PARLIAMENT =
  /(?:Assembly|Parliament|House of \p{Lu}\p{L}+|Knesset|Duma|Rada|Sabha|Bundestag|^(?:U\.S\. )?Congress|Senate|Chamber of \p{Lu}\p{L}+|Dáil)$/u;
/** Names of chambers that are called "the House". */
const HOUSE = /House of (?:Commons|Delegates|Representatives)$/;
const US: EntityRef = { kind: 'COUNTRY', key: 'US' };
/** The countries in which ministers are called secretaries. */
const SECRETARIES = /^(?:GB|KE|MX|PH|US|VA)$/;
/** Attributes of a minister of a church. */
const CLERICAL =
  /^(?:anglican|baptist|catholic|christian|evangelical|lutheran|methodist|ordained|pentecostal|presbyterian|protestant|unitarian)$/;
const UNITED_NATIONS = /^United Nations$/;

/**
 * The maximum distance to a country in the same sentence, in characters. A limit is necessary, because a sentence can
 * have any length.
 */
const REACH = 500;
/** The maximum distance to a country in the preceding sentence, in characters. */
const NEAR = 250;

/**
 * Finds the owners of offices whose owner is not stated next to the office: "Prime Minister Pedro Sánchez". Precision
 * is preferred to recall. The country of a state's office is the first of the following that exists: the country that
 * the article states for the same person elsewhere; the person's country in the list of statespeople; a country before
 * the office in the same sentence; the country that the article is about; the only country in the preceding sentence.
 * Countries that belong to other people's offices are excluded.
 */
export class OfficeOwners {
  readonly #landmarks: Landmarks;
  readonly #reader: DocumentReader;
  /** Offsets of the countries that belong to a stated office. */
  readonly #bound = new Set<number>();
  /** The current holder of each stated office of a country. */
  readonly #holders = new Map<string, EntityKey>();
  /** For each person, the countries of the stated offices, by key. */
  readonly #countries = new Map<EntityKey, Map<EntityKey, EntityRef>>();
  /** The people who hold an office of a company, such as chief executive. */
  readonly #executives = new Set<EntityKey>();
  /** The most mentioned country. */
  readonly #top: EntityRef | undefined;
  readonly #regions: RegionOwners;
  /** The country that the article is about. */
  readonly #main: EntityRef | undefined;

  constructor(reader: DocumentReader, landmarks: Landmarks, claims: readonly Claim[]) {
    this.#reader = reader;
    this.#landmarks = landmarks;
    for (const claim of claims) this.#addClaim(claim);
    this.#regions = new RegionOwners(reader, landmarks, claims);
    this.#top = countryCounts(landmarks.countries)[0]?.entity;
    this.#main = mainCountry(landmarks.countries.filter(({ start }) => !this.#bound.has(start)));
  }

  #addClaim({ mention, holding }: Claim): void {
    const country = holding.of;
    if (EXECUTIVE.test(holding.title.text)) this.#executives.add(mention.entity.key);
    if (country?.kind !== 'COUNTRY') return;
    const { start, end } = this.#reader.spanOf(holding.first, holding.last);
    for (const bound of this.#landmarks.countriesWithin(start, end)) this.#bound.add(bound.start);
    const { key } = mention.entity;
    if (holding.current) this.#holders.set(`${country.key}|${holding.title.text}`, key);
    const countries = this.#countries.get(key) ?? new Map<EntityKey, EntityRef>();
    this.#countries.set(key, countries.set(country.key, country));
  }

  /** Returns the organisation or place to which an office such as mayor or speaker belongs. */
  bodyOf(claim: Claim): EntityRef | undefined {
    const { holding } = claim;
    const { text, first, last } = holding.title;
    if (/(?:^|\s)Speaker$/.test(text) && this.#reader.text(last + 3) === 'House')
      return this.#landmarks.organisationBefore(first, HOUSE);
    if (this.#hasUnknownOwner(holding)) return undefined;
    if (isRegionOffice(text)) return this.#regions.ownerOf(claim);
    if (/(?:^|\s)Mayor$/.test(text)) return this.#landmarks.placeBefore(first);
    if (/(?:^|\s)Speaker$/.test(text)) return this.#landmarks.organisationBefore(first, PARLIAMENT);
    if (text === 'Secretary-General') return this.#landmarks.organisationBefore(first, UNITED_NATIONS);
    return undefined;
  }

  /** Returns the country of a state's office. */
  countryOf(claim: Claim): EntityRef | undefined {
    const { mention, holding } = claim;
    const country = this.#onlyCountryOf(mention.entity.key);
    if (country) return country;
    const known = countryOfStatesperson(mention.entity.key);
    // The office of a known statesperson is not an office of another country.
    if (known) return this.#landmarks.isMentioned(known) ? known : undefined;
    if (this.#hasUnknownOwner(holding)) return undefined;
    const { text, first } = holding.title;
    // "The Supreme Court is led by President Ann Field": the country of the court is not the owner of the office.
    if (text === 'President' && this.#hasBody(mention, first)) return undefined;
    // "the president and chief executive": both are offices of a company.
    if (/President$/.test(text) && this.#executives.has(mention.entity.key)) return undefined;
    // In India, chief ministers head the governments of states.
    if (/Chief Minister$/.test(text)) return this.#regions.ownerOf(claim);
    // "a Christian minister"
    if (text === 'Minister' && CLERICAL.test(this.#reader.lower(first - 1))) return undefined;
    const region = isLawOffice(text) ? this.#regions.ownerOf(claim) : undefined;
    if (region) return region;
    const found = this.#fromContext(claim);
    if (text === 'Secretary of State' && !found) return this.#landmarks.isMentioned(US) ? US : undefined;
    // The ministers of other countries are not called secretaries.
    const isSecretary = /^Secretary of | Secretary$/.test(text) && text !== 'Foreign Secretary';
    if (isSecretary && found && !SECRETARIES.test(found.key))
      return this.#landmarks.isMentioned(US) ? US : undefined;
    // In Australia and Canada, premiers head the governments of states and provinces.
    return text === 'Premier' && /^(?:AU|CA)$/.test(found?.key ?? '') ? undefined : found;
  }

  /** Returns whether an organisation is mentioned before the office in the same sentence. */
  #hasBody(mention: DraftMention, office: number): boolean {
    const offset = this.#reader.spanOf(office, office).start;
    return this.#landmarks.hasOrganisation(Math.max(mention.sentence.start, offset - REACH), office);
  }

  /** Returns the country of an office according to the article. */
  #fromContext({ mention, holding }: Claim): EntityRef | undefined {
    const { text, first } = holding.title;
    return (
      this.#inSentence(mention, text, first) ??
      this.#ofArticle(mention, text) ??
      this.#inSentenceBefore(mention, first)
    );
  }

  /** Returns the country of a person's stated offices, if there is exactly one. */
  #onlyCountryOf(person: EntityKey): EntityRef | undefined {
    const [first, second] = this.#countries.get(person)?.values() ?? [];
    return second ? undefined : first;
  }

  /** Returns whether an unknown name is directly before or after the title: "COP28 President X", "president of Wealth-X". */
  #hasUnknownOwner({ title }: Holding): boolean {
    const at = title.first - 1;
    const reader = this.#reader;
    const next = reader.lower(title.last + 2) === 'the' ? title.last + 3 : title.last + 2;
    const isField = title.text.includes(' of ');
    const isOwned = !isField && /^(?:of|at)$/.test(reader.lower(title.last + 1));
    // "the president of a trades council"
    if (isOwned && (reader.isCapital(next) || /^an?$/.test(reader.lower(title.last + 2)))) return true;
    if (!reader.sameSentence(at, title.first)) return false;
    // "the state's first lady"
    if (reader.isPossessive(at))
      return !/^(?:country|government|kingdom|nation|republic)$/.test(reader.lower(at - 1));
    if (!reader.isCapital(at)) return false;
    return !reader.isFunctionWord(at) && !reader.isTitle(at) && !reader.isCalendar(at);
  }

  /**
   * Returns a country before the office in the same sentence: the location of the events in the sentence or, if none is
   * stated, the nearest country.
   */
  #inSentence(mention: DraftMention, text: string, office: number): EntityRef | undefined {
    const offset = this.#reader.spanOf(office, office).start;
    const from = Math.max(mention.sentence.start, offset - REACH);
    const stated = this.#stated(from, offset);
    const scene = stated.filter((country) => this.#isScene(country));
    const nearest = (scene.length > 0 ? scene : stated).at(-1);
    const other = this.#boundWithin(from, offset).at(-1);
    if (!other || (nearest && nearest.start > other.start)) return nearest?.entity;
    if (this.#isCompatriot(office, text)) return other.entity;
    // "to meet Russian President X and hold talks with Prime Minister Y in Moscow": both offices are offices of Russia.
    const after = this.#stated(mention.end, Math.min(mention.sentence.end, mention.end + REACH));
    return after.find((country) => country.entity.key === other.entity.key)?.entity;
  }

  /** Returns the country that the article is about, unless another person holds the office there. */
  #ofArticle(mention: DraftMention, title: string): EntityRef | undefined {
    const holder = this.#holders.get(`${this.#main?.key}|${title}`);
    return holder === undefined || holder === mention.entity.key ? this.#main : undefined;
  }

  /** Returns the most mentioned country if it is the only country in the preceding sentence. */
  #inSentenceBefore(mention: DraftMention, office: number): EntityRef | undefined {
    if (!this.#top) return undefined;
    const offset = this.#reader.spanOf(office, office).start;
    const stated = this.#stated(offset - NEAR, mention.sentence.start);
    const keys = new Set(stated.map((country) => country.entity.key));
    return keys.size === 1 && keys.has(this.#top.key) ? this.#top : undefined;
  }

  /**
   * Returns whether an office belongs to the same state as the preceding office: "represented by Premier X", "her
   * foreign minister, X".
   */
  #isCompatriot(at: number, title: string): boolean {
    const before = this.#reader.lower(at - 1);
    // "Israeli prime minister X and energy minister Y"
    const isColleague = / Minister$/.test(title) && title !== 'Prime Minister' && !this.#reader.isCapital(at);
    if (before === 'and' && isColleague && this.#landmarks.isEndOfPerson(at - 2)) return true;
    if (/^(?:his|her|their)$/.test(before)) return true;
    return (
      before === 'by' && /^(?:represented|accompanied|succeeded|replaced)$/.test(this.#reader.lower(at - 2))
    );
  }

  /** Returns the countries in a range of characters that belong to stated offices: "Russian President X". */
  #boundWithin(from: number, to: number): readonly DraftMention[] {
    return this.#landmarks.countriesWithin(from, to).filter(({ start }) => this.#bound.has(start));
  }

  /** Returns the countries in a range of characters that may own an office. */
  #stated(from: number, to: number): DraftMention[] {
    return this.#landmarks
      .countriesWithin(from, to)
      .filter((country) => !this.#bound.has(country.start) && this.#isStated(country));
  }

  /** Returns whether a country is mentioned by name, or by the adjective of its capital or government. */
  #isStated({ how, last }: DraftMention): boolean {
    return how !== 'DEMONYM' || GOVERNMENT_NOUNS.has(this.#reader.lower(last + 1));
  }

  /**
   * Returns whether a country is the location of the events in the sentence: "In Madrid, …", "in the Ukrainian
   * capital".
   */
  #isScene({ how, first }: DraftMention): boolean {
    return how !== 'METONYM' && isLocative(this.#reader, first);
  }
}
