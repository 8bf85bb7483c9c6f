import type { Country } from '../../model/country.ts';
import { entityId } from '../identity.ts';
import { slugify } from '../slug.ts';
import { insertIdentifiers } from './batch/identifiers.ts';
import { settleEntitySlugs } from './batch/slugs.ts';
import { refreshSuggestions } from './batch/suggestions.ts';
import { sql, type Transaction, type WriteClient, writeAlone } from './client.ts';

/**
 * Stores the countries of the gazetteer with their capitals, borders and other names, in one transaction. Names and
 * details of countries that differ from the gazetteer are updated. The coordinates of stored places are not changed,
 * and nothing is deleted. Storing the same countries again changes nothing.
 */
export async function saveCountries(client: WriteClient, countries: readonly Country[]): Promise<void> {
  await writeAlone(client, async (tx) => {
    const ids = await saveEntities(tx, countries);
    await savePlaces(tx, countries);
    await saveDetails(tx, countries);
    await saveBorders(tx, countries);
    await saveAliases(tx, countries);
    await saveIdentifiers(tx, countries);
    await refreshSuggestions(tx, ids);
  });
}

const countryId = (code: string): string => String(entityId('COUNTRY', code));

const capitalsOf = (countries: readonly Country[]) =>
  countries.flatMap((country) => (country.capital ? [country.capital] : []));

/** Stores the countries and capitals as entities, and assigns their slugs. Returns their ids. */
async function saveEntities(tx: Transaction, countries: readonly Country[]): Promise<readonly bigint[]> {
  const capitals = capitalsOf(countries);
  const entities = [
    ...countries.map(({ code, name }) => ({ kind: 'COUNTRY' as const, key: code, name })),
    ...capitals.map(({ key, name }) => ({ kind: 'PLACE' as const, key, name })),
  ].map((entity) => ({
    id: String(entityId(entity.kind, entity.key)),
    slug_base: slugify(entity.name),
    ...entity,
  }));
  await tx.$executeRaw(sql`
    insert into entity (id, kind, key, name, slug, slug_base, reference)
    select id, kind, key, name, id::text, slug_base, true
    from jsonb_to_recordset(${JSON.stringify(entities)}::jsonb)
      as given(id bigint, kind "EntityKind", key text, name text, slug_base text)
    on conflict (id) do update set name = excluded.name, slug_base = excluded.slug_base, reference = true
    where (entity.name, entity.slug_base, entity.reference) is distinct from
          (excluded.name, excluded.slug_base, true)`);
  await settleEntitySlugs(
    tx,
    entities.map(({ kind, slug_base }) => ({ kind, slugBase: slug_base })),
  );
  return entities.map(({ id }) => BigInt(id));
}

async function savePlaces(tx: Transaction, countries: readonly Country[]): Promise<void> {
  const places = capitalsOf(countries).map(({ key, countryCode, coordinates }) => ({
    entity_id: String(entityId('PLACE', key)),
    country_id: countryCode && countryId(countryCode),
    latitude: coordinates?.latitude ?? null,
    longitude: coordinates?.longitude ?? null,
  }));
  await tx.$executeRaw(sql`
    insert into place (entity_id, country_id, latitude, longitude)
    select * from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
      as given(entity_id bigint, country_id bigint, latitude float8, longitude float8)
    on conflict (entity_id) do nothing`);
}

async function saveDetails(tx: Transaction, countries: readonly Country[]): Promise<void> {
  const details = countries.map((country) => ({
    entity_id: countryId(country.code),
    code: country.code,
    alpha3: country.alpha3,
    official_name: country.officialName,
    region: country.region,
    subregion: country.subregion,
    latitude: country.coordinates.latitude,
    longitude: country.coordinates.longitude,
    capital_id: country.capital && String(entityId('PLACE', country.capital.key)),
  }));
  await tx.$executeRaw(sql`
    insert into country (entity_id, code, alpha3, official_name, region, subregion, latitude, longitude, capital_id)
    select * from jsonb_to_recordset(${JSON.stringify(details)}::jsonb)
      as given(entity_id bigint, code char(2), alpha3 char(3), official_name text, region text, subregion text,
               latitude float8, longitude float8, capital_id bigint)
    on conflict (entity_id) do update set official_name = excluded.official_name, region = excluded.region,
      subregion = excluded.subregion, latitude = excluded.latitude, longitude = excluded.longitude,
      capital_id = excluded.capital_id
    where (country.official_name, country.region, country.subregion, country.latitude, country.longitude,
           country.capital_id) is distinct from
          (excluded.official_name, excluded.region, excluded.subregion, excluded.latitude, excluded.longitude,
           excluded.capital_id)`);
}

async function saveBorders(tx: Transaction, countries: readonly Country[]): Promise<void> {
  const codes = new Set(countries.map((country) => country.code));
  const borders = countries.flatMap(({ code, borders: neighbours }) =>
    neighbours
      .filter((neighbour) => codes.has(neighbour))
      .map((neighbour) => ({ country_id: countryId(code), neighbour_id: countryId(neighbour) })),
  );
  await tx.$executeRaw(sql`
    insert into country_border (country_id, neighbour_id)
    select * from jsonb_to_recordset(${JSON.stringify(borders)}::jsonb)
      as given(country_id bigint, neighbour_id bigint)
    on conflict do nothing`);
}

async function saveAliases(tx: Transaction, countries: readonly Country[]): Promise<void> {
  const aliases = countries.flatMap((country) =>
    [...new Set([country.name, country.officialName, ...country.aliases])].map((name) => ({
      entity_id: countryId(country.code),
      name,
    })),
  );
  await tx.$executeRaw(sql`
    insert into alias (entity_id, name, reference)
    select entity_id, name, true from jsonb_to_recordset(${JSON.stringify(aliases)}::jsonb)
      as given(entity_id bigint, name text)
    on conflict (entity_id, name) do update set reference = true where not alias.reference`);
}

/**
 * Stores the identifiers of each country and capital. Codes that begin with X are not assigned by ISO, so these countries
 * have no ISO 3166 identifier.
 */
async function saveIdentifiers(tx: Transaction, countries: readonly Country[]): Promise<void> {
  const iso = (code: string) =>
    code.startsWith('X') ? [] : [`https://www.iso.org/obp/ui/#iso:code:3166:${code}`];
  await insertIdentifiers(tx, [
    ...countries.map(({ code, sameAs }) => ({
      id: entityId('COUNTRY', code),
      sameAs: [...iso(code), ...sameAs],
    })),
    ...capitalsOf(countries).map(({ key, sameAs = [] }) => ({ id: entityId('PLACE', key), sameAs })),
  ]);
}
