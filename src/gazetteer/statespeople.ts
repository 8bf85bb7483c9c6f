import { once } from '../once.ts';
import { fold } from './fold.ts';
import { readTable } from './table.ts';

/** A politician whom news articles mention without stating the country. */
export interface Statesperson {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  /** The last day as head of state or government, as YYYY-MM-DD; empty for others and for those still in office. */
  readonly left: string;
}

/** Returns the politicians whose country articles usually do not state. */
export const statespeople: () => readonly Statesperson[] = once(() =>
  readTable('statespeople', ['name', 'country', 'left']).map(([name, countryCode, left]) => ({
    name,
    countryCode,
    left,
  })),
);

const surnames = once(() => {
  const last = statespeople().map(({ name }) => fold(name).split(' ').at(-1) ?? '');
  return new Set(last.flatMap((word) => [word, word.replace(/^(?:al|el)-/, '')]));
});

/**
 * Returns whether a folded word is the last word of the name of a politician in the list, with or without the Arabic
 * article.
 */
export const isStatespersonSurname = (word: string): boolean => surnames().has(word);
