import {
  countries,
  fold,
  type KnownOrganisation,
  type KnownPlace,
  organisations,
  placeKey,
  places,
  seatsOfPower,
  townsNamed,
} from '../../gazetteer/index.ts';
import type { Country } from '../../model/country.ts';
import type { EntityKey, PlaceEntity } from '../../model/entity.ts';
import type { MentionHow } from '../../model/extraction.ts';
import { BLOCKED } from '../words/blocked.ts';
import { type Piece, piecesOf } from './document.ts';

/** The possible meanings of a phrase. */
export interface Sense {
  country?: { readonly code: string; readonly how: MentionHow };
  /** Alpha-2 code of the country whose government is at this place. */
  seat?: string;
  organisation?: KnownOrganisation;
  /** The places with this name, largest first. */
  places?: KnownPlace[];
  /**
   * Whether the phrase has a different meaning from that of the names that it contains. These names are then not
   * linked.
   */
  blocked?: boolean;
}

/** A known phrase in a document: pieces `[first, last]`. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly sense: Sense;
}

interface Node {
  readonly next: Map<string, Node>;
  sense?: Sense;
}

/** The maximum number of places with the same name that are indexed. Regions are indexed beyond this number. */
const MOST_PLACES = 8;
/** The maximum number of names in the cache of `placesNamed`, which is emptied when it is full. */
const CAPACITY = 20_000;

/** The phrases of the gazetteers, in a trie over pieces of words. */
export class PhraseIndex {
  readonly #root: Node = { next: new Map() };
  readonly #placeByKey = new Map<string, PlaceEntity>();
  readonly #placesByName = new Map<string, readonly KnownPlace[]>();

  constructor() {
    for (const country of countries()) this.#addCountry(country);
    for (const { name, countryCode } of seatsOfPower()) this.#senseOf(name).seat = countryCode;
    for (const organisation of organisations()) {
      // An acronym refers to the first organisation in the list that has it, because the best-known organisations are
      // first.
      for (const name of organisation.names) this.#senseOf(name).organisation ??= organisation;
    }
    for (const place of places()) {
      if (!this.#placeByKey.has(place.entity.key)) this.#placeByKey.set(place.entity.key, place.entity);
      for (const name of place.names) this.#addPlace(name, place);
    }
    for (const phrase of BLOCKED) this.#senseOf(phrase).blocked = true;
  }

  /**
   * Returns the longest known phrase that starts at a piece. Reads at most as many pieces as the longest phrase
   * contains.
   */
  longest(pieces: readonly Piece[], first: number): Match | undefined {
    let node: Node | undefined = this.#root;
    let found: Match | undefined;
    for (let at = first; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (!piece) break;
      node = follow(node, piece.plain, at === first);
      if (!node) break;
      if (node.sense) found = { first, last: at, sense: node.sense };
    }
    return found;
  }

  /**
   * Returns the places with a name, also the towns, which are not indexed as phrases. The results are cached, because
   * news articles use the same names again and again.
   */
  placesNamed(name: string): readonly KnownPlace[] {
    const cached = this.#placesByName.get(name);
    if (cached) return cached;
    const places = [...(this.lookup(name)?.places ?? [])];
    for (const town of townsNamed(name)) {
      const place = inDivision(town, places);
      if (place) places.push(place);
    }
    if (this.#placesByName.size >= CAPACITY) this.#placesByName.clear();
    this.#placesByName.set(name, places);
    return places;
  }

  /** Returns the known place with a key. */
  placeOf(key: EntityKey): PlaceEntity | undefined {
    return this.#placeByKey.get(key);
  }

  /** Returns the meanings of a phrase, if it is known. */
  lookup(phrase: string): Sense | undefined {
    let node: Node | undefined = this.#root;
    let isStart = true;
    for (const piece of piecesOf(phrase)) {
      node = follow(node, piece, isStart);
      if (!node) return undefined;
      isStart = false;
    }
    return node.sense;
  }

  #addCountry({ code, name, officialName, aliases, demonyms }: Country): void {
    this.#addCountryName(name, code, 'NAME');
    for (const other of [officialName, ...aliases]) {
      const isName = /^the /i.test(other) && other.slice(4) === name;
      this.#addCountryName(other, code, isName ? 'NAME' : 'ALIAS');
    }
    for (const word of demonyms) {
      this.#addCountryName(word, code, 'DEMONYM');
      if (!/(?:s|sh|ch|ese|men|man|x)$/.test(word)) this.#addCountryName(`${word}s`, code, 'DEMONYM');
    }
  }

  #addCountryName(name: string, code: string, how: MentionHow): void {
    this.#senseOf(name).country ??= { code, how };
  }

  #addPlace(name: string, place: KnownPlace): void {
    const sense = this.#senseOf(name);
    sense.places ??= [];
    const same = sense.places.findIndex((other) => other.entity.key === place.entity.key);
    const known = sense.places[same];
    if (known && place.isRegion) {
      // A region may have the name and country of a city or of a place compiled by hand. The entry then represents both.
      if (isOtherDivision(known, place)) {
        // "Wyoming" is a state and a city of Michigan.
        sense.places[same] = place;
        sense.places.push(qualified(known));
      } else if (!known.isCapital) sense.places[same] = withRegion(known, place);
    } else if (!known) {
      if (sense.places.length < MOST_PLACES || place.isRegion) sense.places.push(place);
    } else if (sense.places.length < MOST_PLACES) {
      const other = inDivision(place, sense.places);
      if (other && !known.isRegion) sense.places.push(other);
    }
  }

  /** Returns the sense of a phrase. Adds the phrase if it is new. */
  #senseOf(phrase: string): Sense {
    let node = this.#root;
    for (const key of piecesOf(phrase)) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
    }
    node.sense ??= {};
    return node.sense;
  }
}

/**
 * Returns a place that is not the largest with its name in its country, with the key that its division gives it. Returns
 * undefined if the place is already listed, or if its division does not distinguish it from a listed place.
 */
function inDivision(place: KnownPlace, listed: readonly KnownPlace[]): KnownPlace | undefined {
  const { entity, division } = place;
  const same = listed.filter(
    (other) =>
      other.entity.countryCode === entity.countryCode && fold(other.entity.name) === fold(entity.name),
  );
  if (same.length === 0) return place;
  const isListed = same.some((other) => other.division === division || other.division === '');
  if (isListed || division === '') return undefined;
  return qualified(place);
}

/** Returns a place with the key that its division gives it. */
function qualified(place: KnownPlace): KnownPlace {
  const { entity, division } = place;
  return { ...place, entity: { ...entity, key: placeKey(entity.name, entity.countryCode, division) } };
}

/** Returns whether a city is in another division than the one with its name. */
const isOtherDivision = (city: KnownPlace, region: KnownPlace): boolean =>
  !city.curated &&
  !city.isRegion &&
  city.division !== '' &&
  region.division !== '' &&
  city.division !== region.division;

/** Returns a place that also represents the region with its name. */
function withRegion(known: KnownPlace, { entity, division, population }: KnownPlace): KnownPlace {
  return {
    ...known,
    population: known.isRegion ? Math.max(known.population, population) : known.population,
    entity: known.entity.coordinates ? known.entity : { ...known.entity, coordinates: entity.coordinates },
    isRegion: true,
    division: known.division || division,
  };
}

/** Returns the node after a node for a piece without diacritics. */
function follow(node: Node, key: string, isStart: boolean): Node | undefined {
  const found = node.next.get(key);
  // Most words have a lower-case second letter, and are not looked up in another case.
  if (found || (key.length > 3 && isLower(key.charCodeAt(1)))) return found;
  // Words in upper case, such as "MOSCOW" in "MOSCOW, Aug 20", are also looked up in title case. Words of at most two
  // characters are not, because they are acronyms.
  if (key.length > 2 && key === key.toUpperCase()) {
    return node.next.get(key.charAt(0) + key.slice(1).toLowerCase());
  }
  // In titles, particles inside names can have capitals: "Port-Au-Prince", "Isle Of Wight".
  if (key.length <= 3 && !isStart && key !== key.toLowerCase()) return node.next.get(key.toLowerCase());
  return undefined;
}

const isLower = (code: number): boolean => code >= 97 && code <= 122;
