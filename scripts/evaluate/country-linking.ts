import * as z from 'zod';
import { counted } from '../../src/counted.ts';
import type { Extractor } from '../../src/model/extraction.ts';
import { labelledLines } from './labelled-lines.ts';
import { percent, scoreOf } from './score.ts';

/** A text and the ISO 3166-1 alpha-2 codes of the countries that it mentions. */
export interface CountryDocument {
  readonly text: string;
  readonly countries: readonly string[];
}

/**
 * The number of documents in which a country is found incorrectly, and the number of documents in which it is missing.
 */
interface CountryError {
  readonly code: string;
  readonly spurious: number;
  readonly missing: number;
}

/** Micro-averaged scores: each country of each document counts once. */
export interface CountryScores {
  readonly documents: number;
  readonly gold: number;
  readonly found: number;
  readonly correct: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The errors of each country, sorted by number, highest first. */
  readonly errors: readonly CountryError[];
}

const Line = z.object({
  text: z.string(),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code in upper case')),
});

/**
 * Parses lines of the form `{"text": …, "countries": ["CN", …]}`.
 *
 * @throws Error with the number of an invalid line
 */
export const readCountryDocuments = (ndjson: string): CountryDocument[] => labelledLines(ndjson, Line);

/** Compares the countries that an extractor finds in each document with the labels. */
export function scoreCountries(documents: readonly CountryDocument[], extractor: Extractor): CountryScores {
  const errors = new Map<string, { spurious: number; missing: number }>();
  const errorOf = (code: string) => {
    const error = errors.get(code) ?? { spurious: 0, missing: 0 };
    errors.set(code, error);
    return error;
  };
  let gold = 0;
  let found = 0;
  let correct = 0;
  for (const { text, countries } of documents) {
    const labelled = new Set(countries);
    const extracted = countriesIn(text, extractor);
    gold += labelled.size;
    found += extracted.size;
    for (const code of extracted) {
      if (labelled.has(code)) correct += 1;
      else errorOf(code).spurious += 1;
    }
    for (const code of labelled) if (!extracted.has(code)) errorOf(code).missing += 1;
  }
  const { precision, recall, f1 } = scoreOf({ correct, predicted: found, gold });
  return {
    documents: documents.length,
    gold,
    found,
    correct,
    precision,
    recall,
    f1,
    errors: [...errors]
      .map(([code, error]) => ({ code, ...error }))
      .sort((a, b) => b.spurious + b.missing - a.spurious - a.missing || a.code.localeCompare(b.code)),
  };
}

/** Returns the codes of the countries that an extractor finds in a text. */
function countriesIn(text: string, extractor: Extractor): ReadonlySet<string> {
  const { entities } = extractor.extract({ headline: '', body: text, publishedAt: new Date() });
  return new Set(entities.filter(({ kind }) => kind === 'COUNTRY').map(({ key }) => key));
}

/** Returns the scores as text. The text lists the countries with the most errors, at most `errors` of them. */
export function printCountryScores(file: string, scores: CountryScores, errors: number): string {
  const { documents, gold, precision, recall, f1 } = scores;
  const lines = [
    `${file}: ${counted(documents, 'document')}, ${counted(gold, 'country', 'countries')}`,
    '      P     R    F1',
    `  ${percent(precision)} ${percent(recall)} ${percent(f1)}`,
    ...scores.errors
      .slice(0, errors)
      .map(({ code, spurious, missing }) => `  ${code}: ${spurious} incorrect, ${missing} missing`),
  ];
  return `${lines.join('\n')}\n`;
}
