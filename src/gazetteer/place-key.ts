import type { EntityKey } from '../model/entity.ts';
import { fold } from './fold.ts';

/** Key of a place: its folded canonical name, a bar, and the alpha-2 code of its country or nothing. */
export function placeKey(name: string, countryCode: string | null): EntityKey {
  return `${fold(name)}|${countryCode ?? ''}`;
}
