/** About how many bytes a value of plain data takes in memory: two for a character, and what V8 adds to each object. */
export function weigh(value: unknown): number {
  if (typeof value === 'string') return 24 + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let bytes = 48;
  for (const part of Object.values(value)) bytes += 8 + weigh(part);
  return bytes;
}
