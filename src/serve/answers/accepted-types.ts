/**
 * The media types of responses. If a client accepts several types with the same weight, the first of these types is
 * sent.
 */
const OFFERED = [
  'application/json',
  'application/graphql-response+json',
  'text/event-stream',
  'multipart/mixed',
] as const;
/** The media type of GraphiQL, which is sent only to clients that list it explicitly. */
const PAGE = 'text/html';
/** An Accept header that matches no offered type. An empty header would match all types. */
const NOTHING = 'none/none';

interface Range {
  readonly type: string;
  readonly quality: number;
}

/**
 * Returns an Accept header without weights. It lists the media types that the client accepts, in the client's order of
 * preference (RFC 9110 section 12.5.1). Yoga ignores weights and chooses the first type that it supports.
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
  // The page is sent only if it is the preferred type.
  const accepted = types[0] === PAGE ? types : types.filter((type) => type !== PAGE);
  return accepted.length > 0 ? accepted.join(', ') : NOTHING;
}

/**
 * Parses a media range and its weight. Returns an empty list if the range requires a character encoding other than
 * UTF-8.
 */
function parseRange(text: string): Range[] {
  const [type = '', ...parameters] = text.toLowerCase().replaceAll(/\s/g, '').split(';');
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (charset !== undefined && charset !== 'charset=utf-8') return [];
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice('q='.length));
  return [{ type, quality: Number.isNaN(quality) ? 1 : quality }];
}

/** Returns the most specific range that includes a type. The weight of this range applies to the type. */
function closest(ranges: readonly Range[], type: string): string | undefined {
  const candidates = type === PAGE ? [type] : [type, `${type.split('/', 1)[0]}/*`, '*/*'];
  return candidates.find((candidate) => ranges.some((range) => range.type === candidate));
}
