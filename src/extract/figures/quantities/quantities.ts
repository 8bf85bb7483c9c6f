import type { Quantity } from '../../../model/extraction.ts';
import { sentenceOf, spanOf } from '../../document/document.ts';
import { DocumentReader } from '../../document/document-reader.ts';
import type { Draft, Step } from '../../document/draft.ts';
import { countryCounts } from '../country.ts';
import { readNumber } from '../numbers/numbers.ts';
import { ageAfter, ageOfPerson, readAge } from './ages.ts';
import { countAfter } from './counts.ts';
import { readHyphenated } from './hyphenated.ts';
import { readJoinedUnit, unitAfter } from './measures.ts';
import { moneyAfter, readPence, readSigned } from './money.ts';
import { rangeOf } from './ranges.ts';
import type { QuantityContext, QuantityReading } from './reading.ts';
import { readNegative } from './signs.ts';

/**
 * Extracts money, percentages, durations, measures, ages and counts. "two nations" is not a count, because a number
 * word without a magnitude such as "million" is not a figure.
 */
export const quantitiesStep: Step = {
  name: 'quantities',
  needs: ['matches', 'names', 'countries'],
  gives: ['quantities'],
  run(draft) {
    const context = contextOf(draft);
    const { reader } = context;
    const found: Quantity[] = [];
    let free = 0;
    for (let at = 0; at < reader.length; ) {
      const one = reader.mayBeginQuantity(at) ? rangeOf(context, at, read) : undefined;
      // "5 square" at the end of a line and "miles" at the start of the next line are not a measure.
      const first = Math.max(one?.first ?? at, free);
      const isComplete = one !== undefined && reader.sameSentence(first, one.end - 1);
      if (isComplete) {
        found.push(quantityOf(draft, first, one));
        free = one.end;
      }
      at = isComplete ? one.end : at + 1;
    }
    draft.quantities = found;
  },
};

function contextOf(draft: Draft): QuantityContext {
  const reader = DocumentReader.of(draft);
  let counts: ReadonlyMap<string, number> | undefined;
  let states: boolean | undefined;
  return {
    reader,
    countries: () => {
      counts ??= countryCounts(draft);
      return counts;
    },
    statesUsDollars: () => {
      states ??= /\bU\.?S\.? ?(?:\$|dollars)/.test(draft.document.body);
      return states;
    },
  };
}

function quantityOf({ document }: Draft, first: number, reading: QuantityReading): Quantity {
  const { kind, value, maxValue = null, unit } = reading;
  const { start, end } = spanOf(document, first, reading.end - 1);
  const text = document.body.slice(start, end);
  return { kind, value, maxValue, unit, start, end, text, sentence: sentenceOf(document, first) };
}

function read(context: QuantityContext, at: number): QuantityReading | undefined {
  const { reader } = context;
  if (/^an?$/i.test(reader.text(at))) return numbered(context, at);
  return (
    readNegative(context, at, read) ??
    readSigned(context, at) ??
    readHyphenated(context, at) ??
    readAge(context, at) ??
    readJoinedUnit(reader, at) ??
    readPence(context, at) ??
    numbered(context, at)
  );
}

/** Reads a number and the unit or noun after it. */
function numbered(context: QuantityContext, at: number): QuantityReading | undefined {
  const { reader } = context;
  const number = readNumber(reader, at);
  if (!number) return undefined;
  const person = ageOfPerson(reader, at, number);
  if (person || !reader.sameSentence(at, number.end)) return person;
  return (
    ageAfter(reader, number) ??
    moneyAfter(context, at, number) ??
    unitAfter(reader, at, number) ??
    countAfter(reader, at, number)
  );
}
