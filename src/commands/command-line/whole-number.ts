import { InvalidArgumentError } from 'commander';

/**
 * Returns a parser of option values that must be whole numbers from `from` to `to`. Leading zeros are allowed. Without
 * `to`, the maximum is the largest integer that a number represents exactly.
 */
export const wholeNumber =
  (from = 1, to?: number) =>
  (text: string): number => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= from && number <= (to ?? Number.MAX_SAFE_INTEGER)) return number;
    const values = to === undefined ? `of at least ${from}` : `from ${from} to ${to}`;
    throw new InvalidArgumentError(`It must be a whole number ${values}.`);
  };
