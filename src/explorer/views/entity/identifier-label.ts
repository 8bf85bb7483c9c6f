/** The names of sources of identifiers, by host. */
const SOURCES: Readonly<Record<string, string>> = {
  'wikidata.org': 'Wikidata',
  'geonames.org': 'GeoNames',
  'sws.geonames.org': 'GeoNames',
  'iso.org': 'ISO',
  'cv.iptc.org': 'IPTC',
  'dbpedia.org': 'DBpedia',
  'en.wikipedia.org': 'Wikipedia',
};

/** Returns a short name of a URI that identifies an entity, such as `Wikidata Q184`. */
export function identifierLabel(uri: string): string {
  if (!URL.canParse(uri)) return uri;
  const { hostname, pathname, hash } = new URL(uri);
  const host = hostname.replace(/^www\./, '');
  const key = `${pathname}${hash}`.split(/[/#:]/).filter(Boolean).at(-1) ?? '';
  return `${SOURCES[host] ?? (host || uri)} ${host ? decode(key) : ''}`.trim();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).replaceAll('_', ' ');
  } catch {
    return text;
  }
}
