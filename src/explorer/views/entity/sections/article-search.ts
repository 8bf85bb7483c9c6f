import type { EntityLabel } from '../../../app/paths.ts';
import type { Interval } from '../../../charts/intervals.ts';
import { filterFor, parseState, pathOfState } from '../../search/search-state.ts';

/**
 * Returns the URL of the search for the articles that mention an entity in a month or year; null for other intervals,
 * because the search page selects months.
 */
export function articlesIn(entity: EntityLabel, start: string, interval: Interval): string | null {
  const month = start.slice(0, 7);
  const filters = [filterFor(entity)];
  if (interval === 'MONTH') return pathOfState({ ...parseState(''), filters, from: month, until: month });
  if (interval !== 'YEAR') return null;
  return pathOfState({ ...parseState(''), filters, from: month, until: `${start.slice(0, 4)}-12` });
}
