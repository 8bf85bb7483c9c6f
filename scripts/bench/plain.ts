const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;

/** Objects that stand around what is asked for: what is in them belongs to what they stand in. */
const WRAPPERS: ReadonlySet<string> = new Set(['node', 'detail']);

/**
 * What an answer says, whatever the schema that it was asked through: lists without the connections around them, edges
 * and nodes as one object, times in one form. What a lookup found as a list of one is that one.
 */
export function plainAnswer(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const said = plain(value);
      return [key, Array.isArray(said) && said.length === 1 ? said[0] : said];
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
      const said = plain(inner);
      const unwrap = WRAPPERS.has(key) && typeof said === 'object' && said !== null;
      return unwrap ? Object.entries(said) : [[key, said]];
    }),
  );
}
