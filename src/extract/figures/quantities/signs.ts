import type { QuantityContext, QuantityReading, ReadQuantity } from './reading.ts';

/** Reads "-40 degrees", "−5%" and "minus 40 degrees". A sign is directly before its number, after a space. */
export function readNegative(
  context: QuantityContext,
  at: number,
  read: ReadQuantity,
): QuantityReading | undefined {
  const { reader } = context;
  const sign = reader.text(at);
  if (sign !== '-' && sign !== '−' && sign !== 'minus') return undefined;
  const [before, word, next] = [reader.words[at - 1], reader.words[at], reader.words[at + 1]];
  if (!word || !next || !reader.sameSentence(at, at + 1)) return undefined;
  const isSign =
    sign === 'minus' ||
    (word.end === next.start && (before === undefined || before.end < word.start || before.text === '('));
  if (!isSign || /^(?:plus|or)$/.test(reader.lower(at - 1))) return undefined;
  const found = read(context, at + 1);
  if (
    !found ||
    (found.first !== undefined && found.first <= at) ||
    found.maxValue !== undefined ||
    found.kind === 'AGE'
  )
    return undefined;
  return { ...found, value: 0 - found.value, first: at };
}
