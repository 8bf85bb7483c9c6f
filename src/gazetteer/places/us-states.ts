import { once } from '../../once.ts';
import { readTable } from '../table.ts';

const byAbbreviation = once(
  () =>
    new Map(
      readTable('us-states', ['press', 'postal', 'name']).flatMap(([press, postal, name]) => [
        [press, name],
        [postal, name],
      ]),
    ),
);

/** Returns the US state for a press ("Ala.") or postal ("AL") abbreviation, or undefined. */
export const usState = (abbreviation: string): string | undefined => byAbbreviation().get(abbreviation);
