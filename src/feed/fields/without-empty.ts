/** Returns the fields that have a value: not undefined, and not an empty string, array or object. */
export function withoutEmpty<Fields extends Readonly<Record<string, unknown>>>(
  fields: Fields,
): Partial<Fields> {
  const present: Partial<Fields> = {};
  for (const name in fields) if (!isEmpty(fields[name])) present[name] = fields[name];
  return present;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
