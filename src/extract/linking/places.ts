import { countryByCode, fold, type KnownPlace, placeKey, usState } from '../../gazetteer/index.ts';
import type { PlaceEntity } from '../../model/entity.ts';
import type { MentionHow } from '../../model/extraction.ts';
import { spanOf, textOf, type WordSpan } from '../document/document.ts';
import { DocumentReader } from '../document/document-reader.ts';
import { type Draft, type DraftName, nameAt, type Step } from '../document/draft.ts';
import { isMetonym } from './metonymy.ts';
import { countryNear, type Region, regionAfter } from './place-region.ts';

/** Links places and their countries. A capital that refers to its government is a mention of the country alone. */
export const placesStep: Step = {
  name: 'places',
  needs: ['matches', 'names', 'people'],
  gives: ['places'],
  run(draft) {
    const linker = new PlaceLinker(draft);
    for (const name of draft.names) {
      // Other names and people's short forms may contain the words of a place's name: "Jordan said".
      if (name.type === 'LOC' && nameAt(draft, name.first) === name) linker.link(name);
    }
  },
};

class PlaceLinker {
  readonly #draft: Draft;
  readonly #reader: DocumentReader;
  /** The number of mentions of each country, see `countryCounts`. */
  readonly #counts: ReadonlyMap<string, number>;
  /** The regions that earlier mentions state, by the name of the place: Texas for "Paris" after "Paris, Texas". */
  readonly #regions = new Map<string, Region>();
  /** The country of the latest place with a known country. */
  #recent: string | undefined;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#reader = DocumentReader.of(draft);
    this.#counts = countryCounts(draft);
  }

  link(name: DraftName): void {
    const { document, phrases, mentions } = this.#draft;
    const span = spanOf(document, name.first, name.last);
    const text = this.#textOf(name);
    const region = regionAfter(this.#reader, name) ?? this.#regions.get(text);
    if (region && !region.isPlaceItself) this.#regions.set(text, region);
    const found = this.#select(phrases.lookup(text)?.places, region);
    if (found?.isCapital && !region && isMetonym(this.#reader, name.first, name.last + 1)) {
      this.#addCountry(found.entity.countryCode, span, 'METONYM', 0.8);
      return;
    }
    const entity = found?.entity ?? this.#unlisted(name, text, region);
    const confidence = found ? name.confidence : Math.min(name.confidence, 0.7);
    mentions.add(entity, span, fold(text) === fold(entity.name) ? 'NAME' : 'ALIAS', confidence);
    this.#addCountry(entity.countryCode, span, found?.isCapital ? 'CAPITAL' : 'CITY', confidence);
  }

  /**
   * Returns the text of a name. For an abbreviated US state after a comma ("Springfield, Ill."), returns the full name
   * of the state.
   */
  #textOf({ first, last }: DraftName): string {
    const text = textOf(this.#draft.document, first, last);
    return (this.#reader.text(first - 1) === ',' ? usState(text) : undefined) ?? text;
  }

  /**
   * Returns the place in the stated region. If no region is stated, prefers a place in a country that the article
   * mentions. If there is none, or if the largest place is very large, returns the largest place.
   */
  #select(places: readonly KnownPlace[] | undefined, region: Region | undefined): KnownPlace | undefined {
    if (!places) return undefined;
    if (region) {
      return places.find(
        ({ entity, isRegion, isCapital }) =>
          entity.countryCode === region.code && (region.isPlaceItself ? isRegion && !isCapital : !isRegion),
      );
    }
    const isMentioned = ({ entity }: KnownPlace) => this.#counts.has(entity.countryCode ?? '');
    const [largest] = places;
    if (!largest || largest.weight >= 100_000 || isMentioned(largest)) return largest;
    return places.find(isMentioned) ?? largest;
  }

  /** Returns a known place by its name and country, or a new place. */
  #unlisted(name: DraftName, written: string, region: Region | undefined): PlaceEntity {
    const countryCode =
      region?.code ?? countryNear(this.#reader, name) ?? this.#recent ?? this.#mostMentioned() ?? null;
    // "DIAMNIADIO" in a dateline is the town of Diamniadio.
    const text = /^\p{Lu}{4,}$/u.test(written) ? `${written[0]}${written.slice(1).toLowerCase()}` : written;
    const key = placeKey(text, countryCode);
    return (
      this.#draft.phrases.placeOf(key) ?? { kind: 'PLACE', key, name: text, countryCode, coordinates: null }
    );
  }

  #mostMentioned(): string | undefined {
    const [first] = [...this.#counts].sort((a, b) => b[1] - a[1]);
    return first?.[0];
  }

  #addCountry(code: string | null, span: WordSpan, how: MentionHow, confidence: number): void {
    if (code === null) return;
    this.#recent = code;
    const country = countryByCode(code);
    if (!country) return;
    const entity = { kind: 'COUNTRY', key: country.code, name: country.name } as const;
    this.#draft.mentions.add(entity, span, how, confidence);
  }
}

/** Returns the number of mentions of each country. Mentions of the country's names and of its capital are counted. */
function countryCounts({ matches }: Draft): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sense } of matches) {
    const place = sense.places?.[0];
    const code = sense.country?.code ?? (place?.isCapital ? place.entity.countryCode : undefined);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
