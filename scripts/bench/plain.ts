const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;

/** Fields whose object is merged into the object that contains it. */
const WRAPPERS: ReadonlySet<string> = new Set(['node', 'detail']);

/**
 * Converts the data of a response to a form that does not depend on the schema: connections become lists, each edge is
 * merged with its node, all times have the same format, and a root field whose value is a list of one item gets the
 * item as its value.
 */
export function plainAnswer(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const converted = plain(value);
      return [key, Array.isArray(converted) && converted.length === 1 ? converted[0] : converted];
    }),
  );
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return TIME.test(value) ? new Date(value).toISOString() : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]?.[0] === 'edges') return plain(entries[0][1]);
  return Object.fromEntries(
    entries.flatMap(([key, inner]) => {
      const converted = plain(inner);
      const isWrapper = WRAPPERS.has(key) && typeof converted === 'object' && converted !== null;
      return isWrapper ? Object.entries(converted) : [[key, converted]];
    }),
  );
}
