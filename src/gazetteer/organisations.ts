import type { OrganizationEntity } from '../model/entity.ts';
import { once } from '../once.ts';
import { StoredTable } from './compact/stored-table.ts';
import { fold } from './fold.ts';
import { wikidataUri } from './identifier.ts';
import { listOf, readTable } from './table.ts';

/** A well-known organisation and its names. */
export interface KnownOrganisation {
  readonly entity: OrganizationEntity;
  /** The canonical name, the acronym and the other names. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2; empty for an international organisation. */
  readonly countryCode: string;
  /** Names that refer to the organisation only in articles about its country: "Congress", "Labour". */
  readonly localNames: readonly string[];
}

/** A building or street whose name can refer to a government. */
export interface SeatOfPower {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
}

const COLUMNS = ['name', 'kind', 'country', 'acronym', 'otherNames', 'localNames'] as const;

/** The well-known organisations, each with a number from 0. They are created when they are read. */
class OrganisationList implements Iterable<KnownOrganisation> {
  readonly #table = new StoredTable('organisations', COLUMNS);
  readonly #ids = new Map(readTable('organisation-ids', ['name', 'wikidata']));
  readonly length = this.#table.length;

  /** Returns a new object for the organisation with a number. */
  at(number: number): KnownOrganisation {
    const [name, kind, countryCode, acronym, otherNames, localNames] = this.#table.row(number);
    return {
      entity: organisation(name, this.#ids.get(name)),
      names: spellings([name, ...withStops(listOf(acronym)), ...listOf(otherNames)], kind),
      countryCode,
      localNames: spellings(listOf(localNames), kind),
    };
  }

  *[Symbol.iterator](): Iterator<KnownOrganisation> {
    for (let number = 0; number < this.length; number += 1) yield this.at(number);
  }
}

/** Returns the well-known organisations. */
export const organisations: () => OrganisationList = once(() => new OrganisationList());

function organisation(name: string, id: string | undefined): OrganizationEntity {
  const entity = { kind: 'ORGANIZATION', key: fold(name), name } as const;
  return id === undefined ? entity : { ...entity, sameAs: [wikidataUri(id)] };
}

/** Adds the spellings with a lower-case head, which many newspapers use: "Conservative party". */
function spellings(names: readonly string[], kind: string): readonly string[] {
  if (kind !== 'party') return names;
  return names.flatMap((name) =>
    name.endsWith(' Party') ? [name, name.replace(/ Party$/, ' party')] : [name],
  );
}

/** Adds the spellings of acronyms with stops, which some newspapers use: "F.B.I.". */
const withStops = (acronyms: readonly string[]): readonly string[] =>
  acronyms.flatMap((acronym) =>
    /^[A-Z]{3,}$/.test(acronym) ? [acronym, `${[...acronym].join('.')}.`] : [acronym],
  );

/** For each country code, the organisations by the folded names that refer to them in articles about the country. */
const localOrganisations = once(() => {
  const byCountry = new Map<string, Map<string, OrganizationEntity>>();
  for (const { entity, countryCode, localNames } of organisations()) {
    if (localNames.length === 0) continue;
    const local = byCountry.get(countryCode) ?? new Map<string, OrganizationEntity>();
    for (const name of localNames) local.set(fold(name), entity);
    byCountry.set(countryCode, local);
  }
  return byCountry;
});

/** Returns the organisation to which a name refers in articles about a country. */
export const localOrganisation = (name: string, countryCode: string): OrganizationEntity | undefined =>
  localOrganisations().get(countryCode)?.get(fold(name));

/** Returns the seats of governments, such as the Kremlin. */
export const seatsOfPower: () => readonly SeatOfPower[] = once(() =>
  readTable('seats-of-power', ['name', 'country']).map(([name, countryCode]) => ({ name, countryCode })),
);
