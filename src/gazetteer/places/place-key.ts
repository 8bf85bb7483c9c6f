import type { EntityKey } from '../../model/entity.ts';
import { fold } from '../fold.ts';

/**
 * Returns the key of a place: its folded canonical name, a vertical bar, and the alpha-2 code of its country. The
 * code is empty if `countryCode` is null. For a place that is not the largest with its name in its country, the code of
 * its division and a vertical bar before it follow.
 */
export function placeKey(name: string, countryCode: string | null, division = ''): EntityKey {
  const key = `${fold(name)}|${countryCode ?? ''}`;
  return division === '' ? key : `${key}|${division}`;
}
