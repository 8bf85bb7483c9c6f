import type { PhraseIndex, Sense } from '../../extract/document/phrase-index.ts';
import { organisationNamed } from '../../extract/linking/organisation-named.ts';
import { personKey } from '../../extract/people/person-key.ts';
import { countries, countryByCode, fold, placeKey } from '../../gazetteer/index.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { ExtractedEntity, PlaceEntity } from '../../model/entity.ts';

/** An annotated name in the form used in texts, and the entities that it may denote, most likely first. */
export interface AnnotatedName {
  readonly name: string;
  readonly candidates: readonly ExtractedEntity[];
}

/** An identifier that contains an ISO 3166-1 alpha-2 or alpha-3 code: `http://cvx.iptc.org/iso3166-1a3/DEU`. */
const ISO_COUNTRY = /iso[-:]?(?:code:)?3166.*[/:#]([a-z]{2,3})$/i;

/** Returns the name of an annotation and its candidates in the gazetteers; otherwise a new entity of the kind. */
export function annotatedName(annotation: Annotation, phrases: PhraseIndex): AnnotatedName {
  const name = annotation.name.normalize('NFC').replace(/\s+/g, ' ').trim();
  switch (annotation.kind) {
    case 'PERSON': {
      const natural = naturalOrder(name);
      return { name: natural, candidates: [{ kind: 'PERSON', key: personKey(natural), name: natural }] };
    }
    case 'ORGANIZATION':
      return { name, candidates: [organisationNamed(phrases, name)] };
    case 'COUNTRY':
      return { name, candidates: countriesOf(annotation, phrases.lookup(name)) };
    case 'PLACE':
      return placeNamed(annotation, name, phrases);
  }
}

/** Returns the name in natural order: "Jane Doe" for "Doe, Jane". */
function naturalOrder(name: string): string {
  const [family = '', given = '', ...others] = name.split(',').map((part) => part.trim());
  return given === '' || others.length > 0 || /^(?:jr|sr|i+)\b/i.test(given) ? name : `${given} ${family}`;
}

function countriesOf({ identifiers }: Annotation, sense: Sense | undefined): readonly ExtractedEntity[] {
  const named = sense?.country?.how === 'DEMONYM' ? undefined : sense?.country?.code;
  const codes = [...identifiers.map(codeOf), named];
  const country = codes.map((code) => countryByCode(code ?? '')).find((found) => found !== undefined);
  return country ? [{ kind: 'COUNTRY', key: country.code, name: country.name }] : [];
}

/** Returns the alpha-2 code in an ISO identifier. */
function codeOf(uri: string): string | undefined {
  const code = ISO_COUNTRY.exec(uri)?.[1]?.toUpperCase();
  return code?.length === 3 ? countries().find(({ alpha3 }) => alpha3 === code)?.code : code;
}

/**
 * Returns a place and, if sources file countries under places, the country with the name. In "Geneva, Switzerland", the
 * name is "Geneva", and the words after the comma select the place.
 */
function placeNamed(annotation: Annotation, full: string, phrases: PhraseIndex): AnnotatedName {
  const whole = phrases.lookup(full);
  const [head = '', ...tail] = full.split(',').map((part) => part.trim());
  const isSplit = !whole && head !== '' && tail.length > 0;
  const name = isSplit ? head : full;
  const sense = isSplit ? phrases.lookup(head) : whole;
  const code = isSplit ? phrases.lookup(tail.at(-1) ?? '')?.country?.code : undefined;
  const places = (sense?.places ?? []).map(({ entity }) => entity);
  const chosen = code === undefined ? places[0] : places.find(({ countryCode }) => countryCode === code);
  const place: PlaceEntity = chosen ?? {
    kind: 'PLACE',
    key: placeKey(name, code ?? null),
    name,
    countryCode: code ?? null,
    coordinates: null,
  };
  const countries = code === undefined ? countriesOf(annotation, sense) : [];
  // A name that only a country has denotes the country.
  return {
    name,
    candidates: places.length === 0 && countries.length > 0 ? countries : [place, ...countries],
  };
}

/** Returns the form in which names of annotations and of entities are compared. */
export const foldedName = (name: string): string => fold(name).replace(/^the /, '');
