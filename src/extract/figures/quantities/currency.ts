import {
  AMBIGUOUS_CURRENCIES,
  CURRENCY_WORDS,
  DEFAULT_CURRENCIES,
  DOLLAR_COUNTRIES,
  HISTORIC_CURRENCIES,
  NATIONAL_CURRENCIES,
} from '../../words/figures/currencies.ts';
import type { QuantityContext } from './reading.ts';

/** A currency that extends to word `end` (exclusive). */
interface CurrencyReading {
  readonly unit: string;
  readonly end: number;
}

/** Returns the currency that begins at a word: "euros", "Canadian dollars", "US dlrs". */
export function currencyAt(context: QuantityContext, at: number): CurrencyReading | undefined {
  const { reader } = context;
  const phrase = reader.phraseAt(at);
  const code = phrase?.sense.country?.code;
  if (phrase && code) {
    const name = CURRENCY_WORDS[reader.text(phrase.end)];
    const unit =
      name &&
      (NATIONAL_CURRENCIES[`${code} ${name}`] ??
        (isCode(name) && reader.text(phrase.end) !== 'won' ? name : undefined));
    return unit ? { unit, end: phrase.end + 1 } : undefined;
  }
  const word = reader.text(at);
  const name = CURRENCY_WORDS[word];
  if (
    !name ||
    (AMBIGUOUS_CURRENCIES.has(word) &&
      !/^(?:million|billion|trillion|mln|bln|bn)$/.test(reader.lower(at - 1)))
  )
    return undefined;
  const unit = codeOf(context, name);
  return unit ? { unit, end: at + 1 } : undefined;
}

const isCode = (name: string): boolean => /^[A-Z]{3}$/.test(name);

/**
 * Returns the ISO 4217 code of a currency. If several countries have a currency with this name, it is that of the
 * country among them that the article mentions most, or the best-known one. Undefined if the text does not decide.
 */
export function codeOf(context: QuantityContext, name: string): string | undefined {
  if (isCode(name)) return name;
  if (name === 'dollar') return dollar(context);
  const known = DEFAULT_CURRENCIES[name];
  for (const code of context.countries().keys()) {
    const unit = NATIONAL_CURRENCIES[`${code} ${name}`];
    if (unit && !HISTORIC_CURRENCIES.has(unit)) return unit;
  }
  return known;
}

/**
 * The United States dollar, unless the article is clearly about another country whose press writes "$": the country
 * has more than half of all mentions, and the article either distinguishes "US$" or does not mention the United States.
 */
function dollar(context: QuantityContext): string {
  const counts = context.countries();
  const [first] = counts;
  if (!first || !DOLLAR_COUNTRIES.has(first[0])) return 'USD';
  let all = 0;
  for (const count of counts.values()) all += count;
  const isClear = first[1] >= 2 && 2 * first[1] > all;
  const isLocal = context.statesUsDollars() || !counts.has('US');
  return isClear && isLocal ? (NATIONAL_CURRENCIES[`${first[0]} dollar`] ?? 'USD') : 'USD';
}
