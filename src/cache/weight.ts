/** Estimates the memory of plain data in bytes: two bytes for each character, plus V8's overhead for each object. */
export function weigh(value: unknown): number {
  if (typeof value === 'string') return 24 + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let bytes = 48;
  for (const part of Object.values(value)) bytes += 8 + weigh(part);
  return bytes;
}
