import { cached } from '../../cached.ts';
import { hashOf } from '../../gazetteer/compact/hash.ts';
import { HashTable, NONE } from '../../gazetteer/compact/hash-table.ts';
import { NumberLists } from '../../gazetteer/compact/number-lists.ts';
import { PhraseTrie, ROOT } from '../../gazetteer/compact/phrase-trie.ts';
import {
  countries,
  fold,
  type KnownOrganisation,
  type KnownPlace,
  organisations,
  places,
  seatsOfPower,
  townsNamed,
} from '../../gazetteer/index.ts';
import type { Country } from '../../model/country.ts';
import type { EntityKey, PlaceEntity } from '../../model/entity.ts';
import type { MentionHow } from '../../model/extraction.ts';
import { once } from '../../once.ts';
import { BLOCKED } from '../words/blocked.ts';
import { type Piece, piecesOf } from './document.ts';
import { addPlace, inDivision } from './places-of-name.ts';
import type { WordTraits } from './word-traits.ts';

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

/** Returns the phrases of the gazetteers. The first call creates the index, which takes about 0.1 s. */
export const phraseIndex: () => PhraseIndex = once(() => new PhraseIndex());

/** The meanings that are stored for each phrase, because there are few of them. */
type FixedSense = Omit<Sense, 'organisation' | 'places'>;

/** The maximum number of phrases whose meanings are cached, and of names in the cache of `placesNamed`. */
const CAPACITY = 5_000;

/**
 * The phrases of the gazetteers, in a trie over pieces of words. The meanings of a phrase are created when a text
 * contains the phrase, because most phrases are never in the news.
 */
export class PhraseIndex {
  readonly #trie = new PhraseTrie();
  readonly #fixed = new Map<number, FixedSense>();
  /** The numbers of the organisations and of the places, by node. */
  readonly #organisations: NumberLists;
  readonly #places: NumberLists;
  /** The numbers of the places by the hash of their folded name. */
  readonly #placesByName = new HashTable();
  readonly #senseOf = cached((node: number) => this.#createSense(node), CAPACITY);
  /** Returns the places with a name, also the towns, which are not indexed as phrases. */
  readonly placesNamed: (name: string) => readonly KnownPlace[] = cached(
    (name) => this.#findPlaces(name),
    CAPACITY,
  );

  constructor() {
    for (const country of countries()) this.#addCountry(country);
    for (const { name, countryCode } of seatsOfPower()) this.#fixedSense(name).seat = countryCode;
    for (const phrase of BLOCKED) this.#fixedSense(phrase).blocked = true;
    const ofOrganisations: number[] = [];
    for (let number = 0; number < organisations().length; number += 1)
      for (const name of organisations().at(number).names) ofOrganisations.push(this.#nodeOf(name), number);
    const ofPlaces: number[] = [];
    for (let number = 0; number < places().length; number += 1) {
      const names = places().namesOf(number);
      this.#placesByName.add(hashOf(fold(names[0] ?? '')), number);
      for (const name of names) ofPlaces.push(this.#nodeOf(name), number);
    }
    this.#organisations = new NumberLists(this.#trie.size, ofOrganisations);
    this.#places = new NumberLists(this.#trie.size, ofPlaces);
  }

  /**
   * Returns the longest known phrase that starts at a piece. Reads at most as many pieces as the longest phrase
   * contains.
   */
  longest(pieces: readonly Piece[], first: number): Match | undefined {
    let node: number | undefined = this.#nodeOfFirst(pieces[first]?.traits);
    let last = -1;
    let phrase = ROOT;
    for (let at = first; node !== undefined && node !== ROOT; ) {
      if (this.#isPhrase(node)) {
        last = at;
        phrase = node;
      }
      at += 1;
      const piece = pieces[at];
      node = piece && follow(this.#trie, node, piece.plain, false);
    }
    return phrase === ROOT ? undefined : { first, last, sense: this.#senseOf(phrase) };
  }

  /** Returns the node of the first word of a phrase. Most words begin no phrase. The result is stored with the word. */
  #nodeOfFirst(traits: WordTraits | undefined): number {
    if (!traits) return ROOT;
    traits.phraseNode ??= follow(this.#trie, ROOT, traits.plain, true) ?? ROOT;
    return traits.phraseNode;
  }

  /** Returns the known place with a key. */
  placeOf(key: EntityKey): PlaceEntity | undefined {
    const [name = ''] = key.split('|', 1);
    const byName = this.#placesByName;
    for (let slot = byName.first(hashOf(name)); slot !== NONE; slot = byName.next(slot)) {
      const { entity } = places().at(byName.at(slot));
      if (entity.key === key) return entity;
    }
    return undefined;
  }

  /** Returns the meanings of a phrase, if it is known. */
  lookup(phrase: string): Sense | undefined {
    let node: number | undefined = ROOT;
    let isStart = true;
    for (const piece of piecesOf(phrase)) {
      node = follow(this.#trie, node, piece, isStart);
      if (node === undefined) return undefined;
      isStart = false;
    }
    return this.#isPhrase(node) ? this.#senseOf(node) : undefined;
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
    this.#fixedSense(name).country ??= { code, how };
  }

  /** Returns the fixed meanings of a phrase, which the caller may change. Adds the phrase if it is new. */
  #fixedSense(phrase: string): FixedSense {
    const node = this.#nodeOf(phrase);
    const known = this.#fixed.get(node) ?? {};
    this.#fixed.set(node, known);
    return known;
  }

  /** Returns the node of a phrase. Adds the phrase if it is new. */
  #nodeOf(phrase: string): number {
    return this.#trie.add(piecesOf(phrase));
  }

  /** Returns whether a node is the end of a phrase, and not only a part of a phrase. */
  #isPhrase(node: number): boolean {
    return this.#places.has(node) || this.#organisations.has(node) || this.#fixed.has(node);
  }

  /** Returns the meanings of the phrase of a node. */
  #createSense(node: number): Sense {
    const sense: Sense = { ...this.#fixed.get(node) };
    // An acronym refers to the first organisation in the list that has it, because the best-known organisations are first.
    const [organisation] = this.#organisations.get(node);
    if (organisation !== undefined) sense.organisation = organisations().at(organisation);
    if (this.#places.has(node)) sense.places = [];
    for (const place of this.#places.get(node)) addPlace(sense.places ?? [], places().at(place));
    return sense;
  }

  /** Finds the places for `placesNamed`. */
  #findPlaces(name: string): readonly KnownPlace[] {
    const found = [...(this.lookup(name)?.places ?? [])];
    for (const town of townsNamed(name)) {
      const place = inDivision(town, found);
      if (place) found.push(place);
    }
    return found;
  }
}

/** Returns the node after a node for a piece without diacritics. */
function follow(trie: PhraseTrie, node: number, key: string, isStart: boolean): number | undefined {
  const found = trie.follow(node, key);
  // Most words have a lower-case second letter, and are not looked up in another case.
  if (found !== undefined || (key.length > 3 && isLower(key.charCodeAt(1)))) return found;
  // Words in upper case, such as "MOSCOW" in "MOSCOW, Aug 20", are also looked up in title case. Words of at most two
  // characters are not, because they are acronyms.
  if (key.length > 2 && key === key.toUpperCase())
    return trie.follow(node, key.charAt(0) + key.slice(1).toLowerCase());
  // In titles, particles inside names can have capitals: "Port-Au-Prince", "Isle Of Wight".
  if (key.length <= 3 && !isStart && key !== key.toLowerCase()) return trie.follow(node, key.toLowerCase());
  return undefined;
}

const isLower = (code: number): boolean => code >= 97 && code <= 122;
