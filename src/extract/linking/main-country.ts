import type { Match } from '../document/phrase-index.ts';

/**
 * Returns the code of the country that an article mentions most often: by name, by adjective, by its capital and
 * regions, and by its best-known organisations. Returns undefined if there is none, or if two countries are equally
 * frequent.
 */
export function mainCountry(matches: readonly Match[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { sense } of matches) {
    const code = codeOf(sense);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let best: string | undefined;
  let most = 0;
  for (const [code, count] of counts) {
    if (count === most) best = undefined;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}

function codeOf({ country, organisation, places }: Match['sense']): string | null | undefined {
  if (country) return country.code;
  // Several countries have a House of Representatives.
  if (organisation) return organisation.localNames.length > 0 ? undefined : organisation.countryCode;
  const place = places?.[0];
  return place?.curated || place?.isRegion ? place.entity.countryCode : undefined;
}
