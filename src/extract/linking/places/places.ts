import { fold, type KnownPlace, placeKey } from '../../../gazetteer/index.ts';
import type { PlaceEntity } from '../../../model/entity.ts';
import { spanOf, textOf } from '../../document/document.ts';
import { DocumentReader } from '../../document/document-reader.ts';
import { type Draft, type DraftName, nameAt, type Step } from '../../document/draft.ts';
import { isMetonym } from '../countries/metonymy.ts';
import { chosenPlace, type NamePosition, placeIn } from './choice.ts';
import { Evidence } from './evidence.ts';
import { isNoPlace, otherNamesOf, surnamesOf } from './no-place.ts';
import type { StatedRegion } from './region.ts';
import { addCountry, addSeats } from './seats.ts';
import { expandedDivision, RegionFinder } from './stated-region.ts';
import { countryOfUnlisted } from './unlisted.ts';

/** Links places and their countries. A capital that refers to its government is a mention of the country alone. */
export const placesStep: Step = {
  name: 'places',
  needs: ['matches', 'names', 'people'],
  gives: ['places'],
  run(draft) {
    if (draft.names.some(({ type }) => type === 'LOC')) new PlaceLinker(draft).link();
    addSeats(draft);
  },
};

/**
 * The occurrences of one name in an article. One name refers to one place, unless the text states different regions.
 */
interface NamedPlace {
  readonly text: string;
  readonly places: readonly KnownPlace[];
  /** The first occurrences. */
  readonly occurrences: NamePosition[];
  /** The first region that the article states. */
  region: StatedRegion | undefined;
  /** The place that the name denotes, for each stated region. */
  readonly chosen: Map<string, Chosen>;
}

/** The place that a name denotes. */
interface Chosen {
  readonly entity: PlaceEntity;
  readonly isCapital: boolean;
  /** Whether the place is in the gazetteers. */
  readonly isKnown: boolean;
  readonly how: 'NAME' | 'ALIAS';
}

/** The maximum number of occurrences of a name whose sentences are read to choose a place. It bounds the time. */
const MOST_OCCURRENCES = 10;

const ACRONYM = /^\p{Lu}{2,4}$/u;

class PlaceLinker {
  readonly #draft: Draft;
  readonly #reader: DocumentReader;
  readonly #regions: RegionFinder;
  readonly #evidence: Evidence;
  readonly #named = new Map<string, NamedPlace>();
  /** The regions that are stated next to a name, by the first word of the name. */
  readonly #stated = new Map<number, StatedRegion>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#reader = DocumentReader.of(draft);
    this.#evidence = new Evidence(draft, this.#reader);
    this.#regions = new RegionFinder(this.#reader, draft.phrases, this.#evidence);
  }

  link(): void {
    const surnames = surnamesOf(this.#draft.mentions.entities);
    const others = otherNamesOf(this.#draft, this.#reader);
    // Other names and people's short forms may contain the words of a place's name: "Jordan said".
    const names = this.#draft.names.filter(
      (name) =>
        name.type === 'LOC' &&
        nameAt(this.#draft, name.first) === name &&
        !isNoPlace(this.#reader, name, surnames) &&
        !(others.size > 0 && others.has(textOf(this.#draft.document, name.first, name.last))),
    );
    const named = names.map((name) => this.#collect(name));
    for (const [at, name] of names.entries()) {
      const place = named[at];
      if (place) this.#add(name, place);
    }
  }

  #collect(name: DraftName): NamedPlace {
    const text = this.#textOf(name);
    const key = fold(text);
    let named = this.#named.get(key);
    if (!named) {
      const places = this.#placesNamed(text);
      named = { text, places, occurrences: [], region: undefined, chosen: new Map() };
      this.#named.set(key, named);
    }
    const region = this.#regions.after(name, named.places);
    if (region) this.#stated.set(name.first, region);
    if (region && !region.isPlaceItself) named.region ??= region;
    const { first, last } = name;
    if (named.occurrences.length < MOST_OCCURRENCES)
      named.occurrences.push({ sentence: this.#reader.words[first]?.sentence ?? 0, first, last });
    return named;
  }

  /** Returns the text of a name. For an abbreviated division after a comma ("Springfield, Ill."), returns its full name. */
  #textOf({ first, last }: DraftName): string {
    const text = textOf(this.#draft.document, first, last);
    return expandedDivision(this.#reader, first, text) ?? text;
  }

  /** Returns the known places with a name. */
  #placesNamed(text: string): readonly KnownPlace[] {
    const places = this.#draft.phrases.placesNamed(text);
    // Short words in capitals are usually acronyms: "UGA" is not the town of Uga.
    return ACRONYM.test(text) ? places.filter(({ curated }) => curated) : places;
  }

  #add(name: DraftName, named: NamedPlace): void {
    const { mentions, document } = this.#draft;
    const span = spanOf(document, name.first, name.last);
    const region = this.#stated.get(name.first) ?? named.region;
    const { entity, isCapital, isKnown, how } = this.#chosen(named, region);
    if (isCapital && !region && isMetonym(this.#reader, name.first, name.last + 1)) {
      addCountry(this.#draft.mentions, entity.countryCode, span, 'METONYM', 0.8);
      return;
    }
    const confidence = isKnown ? name.confidence : Math.min(name.confidence, 0.7);
    mentions.add(entity, span, how, confidence);
    addCountry(this.#draft.mentions, entity.countryCode, span, isCapital ? 'CAPITAL' : 'CITY', confidence);
  }

  #chosen(named: NamedPlace, region: StatedRegion | undefined): Chosen {
    const key = region ? `${region.country} ${region.division} ${region.isPlaceItself}` : '';
    const known = named.chosen.get(key);
    if (known) return known;
    const place = region
      ? placeIn(region, named.places)
      : chosenPlace(named.places, named.occurrences, this.#evidence, fold(named.text));
    const entity = place?.entity ?? this.#unlisted(named, region);
    const how = fold(named.text) === fold(entity.name) ? 'NAME' : 'ALIAS';
    const chosen: Chosen = {
      entity,
      isCapital: place?.isCapital === true,
      isKnown: place !== undefined,
      how,
    };
    named.chosen.set(key, chosen);
    return chosen;
  }

  /** Returns a new place, or a known place with the same name and country. */
  #unlisted({ text: written, occurrences }: NamedPlace, region: StatedRegion | undefined): PlaceEntity {
    const countryCode =
      region?.country ?? countryOfUnlisted(this.#reader, occurrences, this.#regions, this.#evidence) ?? null;
    // "DIAMNIADIO" in a dateline is the town of Diamniadio.
    const text = /^\p{Lu}{4,}$/u.test(written) ? `${written[0]}${written.slice(1).toLowerCase()}` : written;
    const key = placeKey(text, countryCode, region?.isPlaceItself ? '' : region?.division);
    return (
      this.#draft.phrases.placeOf(key) ?? { kind: 'PLACE', key, name: text, countryCode, coordinates: null }
    );
  }
}
