import type { SkippedRecord } from '../record.ts';

/**
 * Returns the reason why an item of a news agency must not be published: it is withheld or cancelled, or its embargo
 * has not ended. Returns null if it can be published. The status can be a code of the IPTC, such as `stat:usable`.
 */
export function publicationStatus(
  status: string | undefined,
  embargo: string | undefined,
  now = Date.now(),
): SkippedRecord | null {
  const name = status?.replace(/^.*[:/]/, '').toLowerCase();
  if (name !== undefined && name !== 'usable' && name !== '')
    return { skipped: `The item must not be published (its status is ${status}).` };
  // For safety, an embargo that is not a valid date is treated as not ended: the comparison with NaN is false.
  if (embargo === undefined || Date.parse(embargo) <= now) return null;
  return { skipped: `The item must not be published before its embargo ends (${embargo}).` };
}
