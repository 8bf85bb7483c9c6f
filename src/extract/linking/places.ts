import { countryByCode, fold, type KnownPlace, placeKey, usState } from '../../gazetteer/index.ts';
import type { PlaceEntity } from '../../model/entity.ts';
import type { MentionHow } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { spanOf } from '../document/document.ts';
import { type Draft, mention, type Name, type Step } from '../document/draft.ts';
import { Reader } from '../document/reader.ts';
import { standsForGovernment } from './metonymy.ts';

/** Links places and, over the same words, the countries they lie in; a capital that stands for its government is the country alone. */
export const placesStep: Step = {
  name: 'places',
  needs: ['matches', 'names', 'people'],
  gives: ['places'],
  run(draft) {
    const reader = Reader.of(draft);
    const spoken = countriesSpokenOf(draft);
    let recent: string | null = null;
    // "Paris, Texas" at first is "Paris" afterwards.
    const resolved = new Map<string, Behind>();
    for (const name of draft.names) {
      if (name.type !== 'LOC' || draft.nameOfWord[name.first] === undefined) continue;
      // The people step may have claimed the words: "Jordan said".
      if (draft.names[draft.nameOfWord[name.first] ?? -1] !== name) continue;
      recent = link(draft, reader, name, spoken, recent, resolved) ?? recent;
    }
  },
};

/** How often each country is named outright; cities of one name are told apart by it. */
function countriesSpokenOf(draft: Draft): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sense } of draft.matches) {
    const code =
      sense.country?.code ?? (sense.places?.[0]?.isCapital ? sense.places[0].entity.countryCode : null);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function link(
  draft: Draft,
  reader: Reader,
  name: Name,
  spoken: ReadonlyMap<string, number>,
  recent: string | null,
  resolved: Map<string, Behind>,
): string | null {
  const { start, end } = spanOf(draft.document, name.first, name.last);
  const short = draft.document.body.slice(start, end).replace(/\s+/g, ' ');
  const text = (reader.text(name.first - 1) === ',' ? usState(short) : undefined) ?? short;
  const behind = regionBehind(reader, name) ?? resolved.get(text);
  if (behind && !behind.isRegion) resolved.set(text, behind);
  const found = best(draft.lexicon.lookup(text)?.places, spoken, behind);
  if (found?.isCapital && !behind && standsForGovernment(reader, name.first, name.last + 1)) {
    country(draft, found.entity.countryCode, { start, end }, name.first, 'METONYM', 0.8);
    return found.entity.countryCode;
  }
  const entity =
    found?.entity ?? unknown(draft, text, behind?.code ?? countryAround(reader, name, spoken, recent));
  const isSame = fold(text) === fold(entity.name);
  const confidence = found ? name.confidence : Math.min(name.confidence, 0.7);
  mention(draft, entity, { start, end }, name.first, isSame ? 'NAME' : 'ALIAS', confidence);
  country(
    draft,
    entity.countryCode,
    { start, end },
    name.first,
    found?.isCapital ? 'CAPITAL' : 'CITY',
    confidence,
  );
  return entity.countryCode;
}

/** What the words behind a place's name tell of it. */
interface Behind {
  readonly code: string;
  /** "Washington state": it is a region itself. */
  readonly isRegion: boolean;
}

/** "Paris, Texas", "Valencia, Venezuela", "Washington state". */
function regionBehind(reader: Reader, name: Name): Behind | undefined {
  const next = name.last + 1;
  if (!reader.sameSentence(name.last, next)) return undefined;
  if (reader.lower(next) === 'state') {
    const own = reader.matchAt(name.first)?.sense.places?.find((place) => place.isRegion)?.entity.countryCode;
    return own ? { code: own, isRegion: true } : undefined;
  }
  if (reader.text(next) !== ',' || !reader.sameSentence(name.last, next + 1)) return undefined;
  if (usState(reader.text(next + 1))) return { code: 'US', isRegion: false };
  const known = reader.matchAt(next + 1);
  if (!known || reader.isDemonym(next + 1)) return undefined;
  // "in Paris, Mexico and Rome": only what a comma, a stop or a dash closes lies around the city.
  if (!/^(?:[,.)—–-]|\(|)$/.test(reader.sameSentence(name.last, known.end) ? reader.text(known.end) : ''))
    return undefined;
  const region = known.sense.places?.find((place) => place.isRegion);
  const code = known.sense.country?.code ?? region?.entity.countryCode;
  if (!code) return undefined;
  const isAmerican = reader.text(next + 1) === 'Georgia' && isIn(reader, name, 'US');
  return { code: isAmerican ? 'US' : code, isRegion: false };
}

function isIn(reader: Reader, name: Name, code: string): boolean {
  return reader.matchAt(name.first)?.sense.places?.some(({ entity }) => entity.countryCode === code) === true;
}

/** Of the places of one name the largest, but one in a country that the article names before all others. */
function best(
  places: readonly KnownPlace[] | undefined,
  spoken: ReadonlyMap<string, number>,
  behind: Behind | undefined,
): KnownPlace | undefined {
  if (!places) return undefined;
  if (behind) {
    return places.find(
      ({ entity, isRegion, isCapital }) =>
        entity.countryCode === behind.code && (behind.isRegion ? isRegion && !isCapital : !isRegion),
    );
  }
  const [largest] = places;
  if (!largest || largest.weight >= 100_000 || spoken.has(largest.entity.countryCode ?? '')) return largest;
  return places.find((place) => spoken.has(place.entity.countryCode ?? '')) ?? largest;
}

/** A place that the name does not lead to: a known one by its country, or one that no gazetteer has. */
function unknown(draft: Draft, written: string, countryCode: string | null): PlaceEntity {
  // A dateline's "DIAMNIADIO" is the town that the text calls Diamniadio.
  const name = /^\p{Lu}{4,}$/u.test(written) ? `${written[0]}${written.slice(1).toLowerCase()}` : written;
  const key = placeKey(name, countryCode);
  return draft.lexicon.placeOf(key) ?? { kind: 'PLACE', key, name, countryCode, coordinates: null };
}

/** The country of a place that no gazetteer has: said right after it, before it with 's, in its name, or near it. */
function countryAround(
  reader: Reader,
  name: Name,
  spoken: ReadonlyMap<string, number>,
  recent: string | null,
): string | null {
  for (let at = name.last + 1; at < name.last + 6 && reader.sameSentence(name.last, at); at += 1) {
    const code = codeAt(reader, at);
    if (code) return code;
    if (
      !/^(?:,|in|of|the|a|state|region|province|city|town|near|western|eastern|northern|southern)$/.test(
        reader.lower(at),
      )
    )
      break;
  }
  for (let at = name.first - 1; at > name.first - 5 && reader.sameSentence(name.first, at); at -= 1) {
    for (let start = at; start > at - 3 && start >= 0; start -= 1) {
      const known = reader.matchAt(start);
      if (known && known.end === at + 1) {
        const code = codeAt(reader, start);
        if (code) return code;
      }
    }
  }
  for (let at = name.first; at <= name.last; at += 1) {
    const code = codeAt(reader, at);
    if (code) return code;
  }
  if (recent) return recent;
  const [likeliest] = [...spoken].sort((a, b) => b[1] - a[1]);
  return likeliest?.[0] ?? null;
}

function codeAt(reader: Reader, at: number): string | null {
  const sense = reader.matchAt(at)?.sense;
  if (!sense) return null;
  if (sense.country) return sense.country.code;
  const place = sense.places?.[0];
  return place?.curated || (place?.weight ?? 0) > 300 ? (place?.entity.countryCode ?? null) : null;
}

function country(
  draft: Draft,
  code: string | null,
  span: Span,
  at: number,
  how: MentionHow,
  confidence: number,
): void {
  const found = code ? countryByCode(code) : undefined;
  if (!found) return;
  mention(draft, { kind: 'COUNTRY', key: found.code, name: found.name }, span, at, how, confidence);
}
