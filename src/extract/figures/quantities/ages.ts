import type { DocumentReader } from '../../document/document-reader.ts';
import { AGE_UNITS } from '../../words/figures/units.ts';
import type { NumberReading } from '../numbers/magnitudes.ts';
import { readNumber } from '../numbers/numbers.ts';
import type { QuantityContext, QuantityReading } from './reading.ts';

/** The age of the oldest person known, in years. */
const OLDEST = 122;
const DECADE = /^(?:(early|mid|late)-)?([1-9])0s$/;

/** Reads "aged 12", "ages 18 to 24", "age of 103" and "his mid-60s". */
export function readAge(context: QuantityContext, at: number): QuantityReading | undefined {
  return afterAge(context.reader, at) ?? decadeOfLife(context.reader, at);
}

/** Reads the number after a word for age, which is a part of the quantity. */
function afterAge(reader: DocumentReader, at: number): QuantityReading | undefined {
  const word = reader.lower(at);
  if (word !== 'aged' && word !== 'age' && word !== 'ages') return undefined;
  let start = at + 1;
  if (word !== 'aged' && reader.lower(start) === 'of') start += 1;
  if (/^(?:between|from|about|around|just)$/.test(reader.lower(start))) start += 1;
  // "between the ages of 18 and 54"
  const isBetween = reader.lower(start - 1) === 'between' || /^between(?: the)?$/.test(beforeAge(reader, at));
  const number = reader.sameSentence(at, start) ? readNumber(reader, start, isBetween) : undefined;
  if (!number || !isPossible(number)) return undefined;
  const unit = AGE_UNITS[reader.lower(number.end)];
  const hasUnit = unit !== undefined && reader.sameSentence(at, number.end);
  const { value, maxValue } = number;
  return {
    kind: 'AGE',
    value,
    maxValue,
    unit: hasUnit ? unit : 'year',
    end: hasUnit ? number.end + 1 : number.end,
  };
}

const beforeAge = (reader: DocumentReader, at: number): string =>
  reader.lower(at - 1) === 'the' ? `${reader.lower(at - 2)} the` : reader.lower(at - 1);

/** Reads "60s" after a possessive pronoun. */
function decadeOfLife(reader: DocumentReader, at: number): QuantityReading | undefined {
  const found = DECADE.exec(reader.lower(at));
  if (!found) return undefined;
  const before = reader.lower(at - 1);
  const third = found[1] ?? (/^(?:early|mid|late)$/.test(before) ? before : undefined);
  const owner = third && !found[1] ? at - 2 : at - 1;
  if (!/^(?:her|his|my|our|their|your)$/.test(reader.lower(owner))) return undefined;
  const decade = 10 * Number(found[2]);
  const [from, to] =
    third === 'early' ? [0, 3] : third === 'mid' ? [4, 6] : third === 'late' ? [7, 9] : [0, 9];
  return { kind: 'AGE', value: decade + from, maxValue: decade + to, unit: 'year', end: at + 1 };
}

/** Reads "21 years old", "18 months old" and "103 years of age". */
export function ageAfter(reader: DocumentReader, number: NumberReading): QuantityReading | undefined {
  const { value, maxValue, end } = number;
  const word = reader.lower(end);
  const unit = AGE_UNITS[word] ?? AGE_UNITS[word.replace(/-olds?$/, '')];
  if (!unit) return undefined;
  const next = reader.lower(end + 1);
  if (/-olds?$/.test(word)) return { kind: 'AGE', value, maxValue, unit, end: end + 1 };
  const isOld = /^olds?$/.test(next) || next === 'old';
  const length = isOld ? 2 : next === 'of' && reader.lower(end + 2) === 'age' ? 3 : 0;
  const isComplete = length > 0 && reader.sameSentence(end, end + length - 1);
  return isComplete ? { kind: 'AGE', value, maxValue, unit, end: end + length } : undefined;
}

/** Reads the number in "Joe Lund, 53, said", "Ann Field (53)", "She was 26." and "He turned 80". */
export function ageOfPerson(
  reader: DocumentReader,
  at: number,
  number: NumberReading,
): QuantityReading | undefined {
  const { value, maxValue, end, isFigure } = number;
  if (maxValue !== undefined || !isPossible(number) || !Number.isInteger(value) || !isFigure)
    return undefined;
  const isAge = isApposition(reader, at, end) || isPredicate(reader, at, end);
  return isAge ? { kind: 'AGE', value, unit: 'year', end } : undefined;
}

/** Returns whether a number is alone after the name of a person. */
function isApposition(reader: DocumentReader, at: number, end: number): boolean {
  if (!reader.isPersonName(at - 2) || !reader.sameSentence(at - 2, at) || reader.isPersonName(at))
    return false;
  const mark = reader.text(at - 1);
  const next = reader.text(end);
  if (mark === '(') return next === ')';
  return (
    mark === ',' && (/^[,.;]$/.test(next) || /^(?:and|of|from|who)$/.test(next)) && !isListed(reader, end)
  );
}

/** Returns whether another number follows in a list: "Lund, 5, 7 and 8". */
const isListed = (reader: DocumentReader, end: number): boolean => /^\d/.test(reader.text(end + 1));

/** Returns whether a number is the predicate of a person: "She was 26.", "Joe Lund turned 80". */
function isPredicate(reader: DocumentReader, at: number, end: number): boolean {
  const verb = reader.lower(at - 1);
  const next = reader.lower(end);
  const isEnd = !reader.sameSentence(at, end) || /^(?:|[,;!?)]|when|and|at|on|in|last|this)$/.test(next);
  const hasSubject = /^(?:he|she|who)$/.test(reader.lower(at - 2)) || reader.isPersonName(at - 2);
  if (!isEnd || !reader.sameSentence(at - 1, at)) return false;
  if (verb === 'turned' || verb === 'turns') return true;
  if (/^(?:died|dies)$/.test(reader.lower(at - 2)) && verb === 'at') return true;
  return hasSubject && /^(?:was|is|'s|’s)$/.test(verb);
}

const isPossible = ({ value, maxValue }: NumberReading): boolean =>
  value >= 0 && (maxValue ?? value) <= OLDEST;
