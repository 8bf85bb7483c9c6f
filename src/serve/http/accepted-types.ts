/** The media types of answers, preferred first where a client accepts several alike. */
const OFFERED = [
  'application/json',
  'application/graphql-response+json',
  'text/event-stream',
  'multipart/mixed',
] as const;
/** The media type of GraphiQL: only for clients that name it. */
const PAGE = 'text/html';
/** A header that accepts no offered type. An empty one would accept all of them. */
const NOTHING = 'none/none';

interface Range {
  readonly type: string;
  readonly quality: number;
}

/**
 * The header Accept without weights: the media types that the client accepts, in its order of preference (RFC 9110
 * section 12.5.1). Yoga takes the first type that it can make, and does not read weights.
 */
export function acceptedTypes(accept: string): string {
  if (!/;\s*q\s*=/i.test(accept)) return accept;
  const ranges = accept.split(',').flatMap(parseRange);
  const chosen = [...OFFERED, PAGE].flatMap((type) => {
    const at = ranges.findIndex((range) => range.type === closest(ranges, type));
    const quality = ranges[at]?.quality ?? 0;
    return quality > 0 ? [{ type, quality, at }] : [];
  });
  chosen.sort((a, b) => b.quality - a.quality || a.at - b.at);
  const types = chosen.map(({ type }) => type);
  // Where the page is one type of several, it is for those that prefer it.
  const wanted = types[0] === PAGE ? types : types.filter((type) => type !== PAGE);
  return wanted.length > 0 ? wanted.join(', ') : NOTHING;
}

/** A media range and its weight; none for another character encoding than UTF-8. */
function parseRange(text: string): Range[] {
  const [type = '', ...parameters] = text.toLowerCase().replaceAll(/\s/g, '').split(';');
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (charset !== undefined && charset !== 'charset=utf-8') return [];
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice('q='.length));
  return [{ type, quality: Number.isNaN(quality) ? 1 : quality }];
}

/** The most specific of the ranges that a type is in: its weight is the one that counts. */
function closest(ranges: readonly Range[], type: string): string | undefined {
  const candidates = type === PAGE ? [type] : [type, `${type.split('/', 1)[0]}/*`, '*/*'];
  return candidates.find((candidate) => ranges.some((range) => range.type === candidate));
}
