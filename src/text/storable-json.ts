/** The characters that PostgreSQL does not store in JSON: NUL and unpaired surrogates. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;

/** Returns a value of JSON whose strings and keys PostgreSQL can store: U+FFFD replaces all other characters. */
export function storableJson(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(UNSTORABLE, '\ufffd');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(storableJson);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [storableJson(key), storableJson(item)]),
  );
}
