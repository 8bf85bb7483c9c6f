import { InvalidArgumentError } from 'commander';
import { parseWholeNumber, wholeNumbers } from '../../whole-number.ts';

/** Returns a parser of option values that must be whole numbers from `from` to `to`. See `parseWholeNumber`. */
export const wholeNumber =
  (from = 1, to?: number) =>
  (text: string): number => {
    const number = parseWholeNumber(text, from, to);
    if (number !== null) return number;
    throw new InvalidArgumentError(`It must be ${wholeNumbers(from, to)}.`);
  };
