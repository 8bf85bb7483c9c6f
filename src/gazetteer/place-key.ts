import type { EntityKey } from '../model/entity.ts';
import { fold } from './fold.ts';

/**
 * Returns the key of a place: its folded canonical name, a vertical bar, and the alpha-2 code of its country. The
 * code is empty if `countryCode` is null.
 */
export function placeKey(name: string, countryCode: string | null): EntityKey {
  return `${fold(name)}|${countryCode ?? ''}`;
}
