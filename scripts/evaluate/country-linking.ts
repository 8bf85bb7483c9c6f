import { z } from 'zod';
import { counted } from '../../src/counted.ts';
import type { Extractor } from '../../src/model/extraction.ts';

/** A text and the ISO 3166-1 alpha-2 codes of the countries that it speaks of. */
export interface CountryDocument {
  readonly text: string;
  readonly countries: readonly string[];
}

/** How often a country is found where it should not be, or not found where it should. */
interface CountryError {
  readonly code: string;
  readonly spurious: number;
  readonly missing: number;
}

/** Micro-averaged over documents: each country of each document counts once. */
export interface CountryScores {
  readonly documents: number;
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Most errors first. */
  readonly errors: readonly CountryError[];
}

const Line = z.object({
  text: z.string(),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2, in capitals')),
});

/**
 * Reads `{"text": …, "countries": ["CN", …]}`, one a line; empty lines are skipped.
 *
 * @throws Error naming the line that is not so
 */
export function readCountryDocuments(ndjson: string): CountryDocument[] {
  return ndjson.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [Line.parse(JSON.parse(line))];
    } catch (cause) {
      const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
      throw new Error(`Line ${at + 1} is no {"text", "countries"}: ${why}`, { cause });
    }
  });
}

/** Compares the countries that an extractor finds in each text with those that it should. */
export function scoreCountries(documents: readonly CountryDocument[], extractor: Extractor): CountryScores {
  const errors = new Map<string, { spurious: number; missing: number }>();
  const errorOf = (code: string) => {
    const error = errors.get(code) ?? { spurious: 0, missing: 0 };
    errors.set(code, error);
    return error;
  };
  let gold = 0;
  let found = 0;
  let right = 0;
  for (const { text, countries } of documents) {
    const wanted = new Set(countries);
    const own = countriesIn(text, extractor);
    gold += wanted.size;
    found += own.size;
    for (const code of own) {
      if (wanted.has(code)) right += 1;
      else errorOf(code).spurious += 1;
    }
    for (const code of wanted) if (!own.has(code)) errorOf(code).missing += 1;
  }
  return {
    documents: documents.length,
    gold,
    found,
    right,
    precision: found === 0 ? 0 : right / found,
    recall: gold === 0 ? 0 : right / gold,
    f1: gold + found === 0 ? 0 : (2 * right) / (gold + found),
    errors: [...errors]
      .map(([code, error]) => ({ code, ...error }))
      .sort((a, b) => b.spurious + b.missing - a.spurious - a.missing || a.code.localeCompare(b.code)),
  };
}

/** The countries that a text speaks of, in any way. */
function countriesIn(text: string, extractor: Extractor): ReadonlySet<string> {
  const { entities } = extractor.extract({ headline: '', body: text, publishedAt: new Date() });
  return new Set(entities.filter(({ kind }) => kind === 'COUNTRY').map(({ key }) => key));
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

/** A table a person reads; with so many of the countries most often wrong. */
export function printCountryScores(file: string, scores: CountryScores, errors: number): string {
  const { documents, gold, precision, recall, f1 } = scores;
  const lines = [
    `${file}: ${counted(documents, 'document')}, ${counted(gold, 'country', 'countries')}`,
    '      P     R    F1',
    `  ${percent(precision)} ${percent(recall)} ${percent(f1)}`,
    ...scores.errors
      .slice(0, errors)
      .map(({ code, spurious, missing }) => `  ${code}: ${spurious} too many, ${missing} missing`),
  ];
  return `${lines.join('\n')}\n`;
}
