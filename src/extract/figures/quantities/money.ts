import { CENTS, CURRENCY_SIGNS, JOINED_SIGNS, SIGN_COUNTRIES } from '../../words/figures/currencies.ts';
import { MAGNITUDES } from '../../words/figures/numbers.ts';
import { MONEY_NOUNS, WEIGHING } from '../../words/figures/units.ts';
import { figureValue, type NumberReading, scaled } from '../numbers/magnitudes.ts';
import { readNumber } from '../numbers/numbers.ts';
import { codeOf, currencyAt } from './currency.ts';
import type { QuantityContext, QuantityReading } from './reading.ts';

const JOINED = /^([A-Z][A-Za-z]{0,3}?)(\d[\d,]*(?:\.\d+)?(?:bn|tn|mn|mln|m|k)?)$/;
const PER = /^(\d[\d,]*(?:\.\d+)?)-(?:(million|billion|trillion)-?)?(?:an?|per|plus)?(?:-|$)/;

/** Reads "$240 billion", "NZ $5 million", "Rs 500" and "RM30". */
export function readSigned(context: QuantityContext, at: number): QuantityReading | undefined {
  return joined(context, at) ?? signed(context, at);
}

function signed(context: QuantityContext, at: number): QuantityReading | undefined {
  const { reader } = context;
  const sign = reader.text(at);
  const name = CURRENCY_SIGNS[sign];
  if (!name || !reader.sameSentence(at, at + 1)) return undefined;
  const number = readNumber(reader, at + 1) ?? perUnit(context, at + 1);
  if (!number) return undefined;
  // In "NZ $5 million", the sign is two words.
  const isSpaced =
    sign === '$' &&
    reader.text(at - 1).length > 1 &&
    reader.sameSentence(at - 1, at) &&
    `${reader.text(at - 1).replaceAll('.', '')}$` in CURRENCY_SIGNS;
  const unit = isSpaced
    ? CURRENCY_SIGNS[`${reader.text(at - 1).replaceAll('.', '')}$`]
    : isConversion(context, at)
      ? 'USD'
      : codeOf(context, name);
  const first = isSpaced ? at - 1 : at;
  return unit
    ? { kind: 'MONEY', value: number.value, maxValue: number.maxValue, unit, first, end: number.end }
    : undefined;
}

/** Returns whether an amount with "$" is in brackets after an amount in other dollars: "20 Canadian dollars ($15)". */
function isConversion({ reader }: QuantityContext, at: number): boolean {
  if (reader.text(at) !== '$') return false;
  let before = at - 1;
  while (before > at - 4 && /^(?:about|around|roughly|some|nearly|or)$/.test(reader.lower(before)))
    before -= 1;
  return (
    reader.text(before) === '(' && /^dollars?$/.test(reader.lower(before - 1)) && reader.isCapital(before - 2)
  );
}

/** Reads "5-an-hour" and "5-million". */
function perUnit({ reader }: QuantityContext, at: number): NumberReading | undefined {
  const found = PER.exec(reader.text(at));
  const value = figureValue(found?.[1] ?? '');
  if (value === undefined) return undefined;
  return { value: scaled(value, MAGNITUDES[found?.[2] ?? ''] ?? 1), end: at + 1, isFigure: true };
}

/** Reads "R67 billion" and "RM30". "R670" is an amount only if the article mentions its country. */
function joined(context: QuantityContext, at: number): QuantityReading | undefined {
  const { reader } = context;
  const text = reader.text(at);
  const found = text.length < 20 ? JOINED.exec(text) : null;
  const name = found ? JOINED_SIGNS[found[1] ?? ''] : undefined;
  if (!found || !name) return undefined;
  const suffix = /[a-z]+$/.exec(found[2] ?? '')?.[0] ?? '';
  const base = figureValue((found[2] ?? '').slice(0, (found[2] ?? '').length - suffix.length));
  const next = reader.lower(at + 1);
  const magnitude = next.length > 1 && reader.sameSentence(at, at + 1) ? MAGNITUDES[next] : undefined;
  const country = SIGN_COUNTRIES[found[1] ?? ''];
  const isLarge = /[,.]/.test(text) || (base ?? 0) >= 100;
  const isAmount = magnitude !== undefined || suffix !== '';
  if (base === undefined || (country && !isAmount && !(isLarge && context.countries().has(country))))
    return undefined;
  const unit = codeOf(context, name);
  const value = scaled(scaled(base, MAGNITUDES[suffix] ?? 1), magnitude ?? 1);
  return unit ? { kind: 'MONEY', value, unit, end: magnitude === undefined ? at + 1 : at + 2 } : undefined;
}

/** Reads "53.5p" in an article about the United Kingdom. */
export function readPence({ reader, countries }: QuantityContext, at: number): QuantityReading | undefined {
  const text = reader.text(at);
  const value = text.endsWith('p') ? figureValue(text.slice(0, -1)) : undefined;
  if (value === undefined || !countries().has('GB')) return undefined;
  return { kind: 'MONEY', value: scaled(value, 0.01), unit: 'GBP', end: at + 1 };
}

/** Reads the currency after a number: "300 million euros", "50 cents", "20 pence". */
export function moneyAfter(
  context: QuantityContext,
  at: number,
  number: NumberReading,
): QuantityReading | undefined {
  const { reader } = context;
  const { value, maxValue, end } = number;
  const hundredth = CENTS[reader.text(end)];
  if (hundredth) {
    const unit = codeOf(context, hundredth);
    const max = maxValue === undefined ? undefined : scaled(maxValue, 0.01);
    return unit
      ? { kind: 'MONEY', value: scaled(value, 0.01), maxValue: max, unit, end: end + 1 }
      : undefined;
  }
  const isEuro = reader.lower(end) === 'euro' && /^cents?$/.test(reader.lower(end + 1));
  if (isEuro) return { kind: 'MONEY', value: scaled(value, 0.01), unit: 'EUR', end: end + 2 };
  if (isWeight(context, at, end)) return { kind: 'MEASURE', value, maxValue, unit: 'pound', end: end + 1 };
  const currency = currencyAt(context, end);
  return currency ? { kind: 'MONEY', value, maxValue, ...currency } : undefined;
}

/**
 * Returns whether pounds are a weight: if the words next to the number show it, or if the number is not in millions and
 * the article mentions no country whose currency is a pound.
 */
function isWeight({ reader, countries }: QuantityContext, at: number, end: number): boolean {
  if (!/^pounds?$/.test(reader.lower(end))) return false;
  for (let before = at - 1; before >= at - 5; before -= 1)
    if (WEIGHING.has(reader.lower(before)) && reader.sameSentence(before, at)) return true;
  const next = reader.lower(end + 1);
  if (next === 'of') return !isMoneyNoun(end + 2) && !isMoneyNoun(end + 3);
  if (next === 'per' && /^square|foot$/.test(reader.lower(end + 2))) return true;
  if (next === '(' && /^(?:kg|kilograms?|kilos?|tons?|tonnes?)$/.test(reader.lower(end + 3))) return true;
  if (/^(?:million|billion|mln|bln|bn)$/.test(reader.lower(end - 1)) || /[a-z]$/.test(reader.text(end - 1)))
    return false;
  return !['GB', 'EG', 'LB', 'SY', 'SD', 'SS', 'IE', 'CY'].some((code) => countries().has(code));

  function isMoneyNoun(word: number): boolean {
    return MONEY_NOUNS.has(reader.lower(word));
  }
}
