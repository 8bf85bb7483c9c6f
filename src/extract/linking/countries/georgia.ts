/** A name of the country Georgia or of the US state. */
export const isGeorgia = (text: string): boolean => text === 'Georgia' || text === 'Georgian';

/**
 * Returns whether "Georgia" in an article is the US state. `codes` are the other countries of the article, and
 * `hasAmericanPlace` states whether it mentions a place in the United States.
 */
export function isAmericanGeorgia(
  body: string,
  codes: { has(code: string): boolean },
  hasAmericanPlace: boolean,
): boolean {
  const isCaucasian =
    codes.has('AM') || codes.has('AZ') || codes.has('RU') || /Tbilisi|Abkhaz|Ossetia/.test(body);
  return !isCaucasian && (hasAmericanPlace || /\b(?:Republican|Democrat)/.test(body));
}
