/** Returns the URI of a feature of GeoNames, in the form in which identifiers are stored. */
export const geonamesUri = (id: string): string => `https://sws.geonames.org/${id}/`;

/** Returns the URI of an item of Wikidata, in the form in which identifiers are stored. */
export const wikidataUri = (id: string): string => `http://www.wikidata.org/entity/${id}`;
