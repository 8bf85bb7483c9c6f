/** Returns the time that a `Retry-After` header states, in milliseconds since the epoch; null if it states none. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const time = /^\s*\d{1,9}\s*$/.test(header) ? now + Number(header) * 1_000 : Date.parse(header);
  return Number.isNaN(time) ? null : time;
}
