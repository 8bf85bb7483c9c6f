import {
  countries,
  type KnownOrganisation,
  type KnownPlace,
  organisations,
  places,
  plain,
  seatsOfPower,
} from '../../gazetteer/index.ts';
import type { EntityKey, PlaceEntity } from '../../model/entity.ts';
import type { MentionHow } from '../../model/extraction.ts';
import { BLOCKED } from '../words/blocked.ts';
import { type Piece, readDocument } from './document.ts';

const BEYOND_ASCII = /[^\p{ASCII}]/u;

function isPlain(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}

/** What a phrase may stand for. The first of a list is the likeliest. */
export interface Sense {
  country?: { readonly code: string; readonly how: MentionHow };
  /** A building that stands for a government: alpha-2. */
  seat?: string;
  organisation?: KnownOrganisation;
  /** All places of this name, the largest first. */
  places?: KnownPlace[];
  /** The phrase means none of what its words mean. */
  blocked?: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  sense?: Sense;
}

/** A phrase found: pieces `[first, last]`. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly sense: Sense;
}

/** Everything the gazetteers know, as one trie over pieces of words. */
export class Lexicon {
  readonly #root: Node = { next: new Map() };
  readonly #placeByKey = new Map<string, PlaceEntity>();

  constructor() {
    for (const country of countries()) this.#addCountry(country);
    for (const { name, countryCode } of seatsOfPower()) this.#sense(name).seat = countryCode;
    for (const organisation of organisations()) {
      // The first to claim an acronym keeps it: the list has the best known first.
      for (const name of organisation.names) this.#sense(name).organisation ??= organisation;
    }
    for (const place of places()) {
      if (!this.#placeByKey.has(place.entity.key)) this.#placeByKey.set(place.entity.key, place.entity);
      for (const name of place.names) this.#addPlace(name, place);
    }
    for (const phrase of BLOCKED.split('\n')) this.#sense(phrase).blocked = true;
  }

  /** The longest known phrase that starts at a piece. Looks at no more pieces than the longest phrase has. */
  longest(pieces: readonly Piece[], first: number): Match | undefined {
    let node: Node | undefined = this.#root;
    let found: Match | undefined;
    for (let at = first; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (!piece) break;
      node = this.#step(node, piece.text);
      if (!node) break;
      if (node.sense) found = { first, last: at, sense: node.sense };
    }
    return found;
  }

  /** The known place of a key. */
  placeOf(key: EntityKey): PlaceEntity | undefined {
    return this.#placeByKey.get(key);
  }

  /** What a phrase stands for, if it is known. */
  lookup(phrase: string): Sense | undefined {
    const { pieces } = readDocument(phrase);
    const found = this.longest(pieces, 0);
    return found && found.last === pieces.length - 1 ? found.sense : undefined;
  }

  #step(node: Node, text: string): Node | undefined {
    const key = isPlain(text) ? text : plain(text);
    const found = node.next.get(key);
    if (found) return found;
    // "MOSCOW, Aug 20": words in capitals are tried in title case; short ones are acronyms.
    if (key.length > 2 && key === key.toUpperCase()) {
      return node.next.get(key.charAt(0) + key.slice(1).toLowerCase());
    }
    return undefined;
  }

  #addCountry(country: ReturnType<typeof countries>[number]): void {
    const { code } = country;
    this.#country(country.name, code, 'NAME');
    for (const name of [country.officialName, ...country.aliases]) {
      this.#country(name, code, /^the /i.test(name) && name.slice(4) === country.name ? 'NAME' : 'ALIAS');
    }
    for (const word of country.demonyms) {
      this.#country(word, code, 'DEMONYM');
      if (!/(?:s|sh|ch|ese|men|man|x)$/.test(word)) this.#country(`${word}s`, code, 'DEMONYM');
    }
  }

  #country(name: string, code: string, how: MentionHow): void {
    this.#sense(name).country ??= { code, how };
  }

  #addPlace(name: string, place: KnownPlace): void {
    const sense = this.#sense(name);
    sense.places ??= [];
    const same = sense.places.findIndex((other) => other.entity.key === place.entity.key);
    const known = sense.places[same];
    // A province of one name and country with a city, or compiled by hand as well, is both.
    if (known && place.isRegion && !known.isCapital) sense.places[same] = { ...known, isRegion: true };
    if (!known && (sense.places.length < 8 || place.isRegion)) sense.places.push(place);
  }

  /** The sense of a phrase, made where there is none yet. */
  #sense(phrase: string): Sense {
    let node = this.#root;
    for (const piece of readDocument(phrase).pieces) {
      const key = plain(piece.text);
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
