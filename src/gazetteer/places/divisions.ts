import { once } from '../../once.ts';
import { readTable } from '../table.ts';
import { usState } from './us-states.ts';

/** A state, province or county that an abbreviation denotes. */
interface AbbreviatedDivision {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
}

const abbreviated = once(
  () =>
    new Map(
      readTable('division-abbreviations', ['abbreviation', 'country', 'name']).map(
        ([abbreviation, countryCode, name]) => [abbreviation, { name, countryCode }],
      ),
    ),
);

/**
 * Returns the state, province or county that an abbreviation after the name of a place denotes: "N.B.", "Ky." or "Ky".
 */
export function abbreviatedDivision(text: string): AbbreviatedDivision | undefined {
  const state = usState(text) ?? usState(`${text}.`);
  return state === undefined ? abbreviated().get(text) : { name: state, countryCode: 'US' };
}
