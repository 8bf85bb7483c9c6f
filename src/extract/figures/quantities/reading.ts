import type { QuantityKind } from '../../../model/extraction.ts';
import type { DocumentReader } from '../../document/document-reader.ts';

/** A quantity in words `[first, end)`. */
export interface QuantityReading {
  readonly kind: QuantityKind;
  readonly value: number;
  /** The upper end of a range. It is greater than the value. */
  readonly maxValue?: number | undefined;
  readonly unit: string;
  /** The first word, if it is before the word at which the quantity was found. */
  readonly first?: number;
  readonly end: number;
}

/** The context on which the meaning of a quantity may depend. */
export interface QuantityContext {
  readonly reader: DocumentReader;
  /** Returns the number of mentions of each country in the article, by alpha-2 code, most mentioned first. */
  readonly countries: () => ReadonlyMap<string, number>;
  /** Returns whether the article states a currency of the United States by name: "US$", "U.S. dollars". */
  readonly statesUsDollars: () => boolean;
}

/** Reads a quantity at a word. */
export type ReadQuantity = (context: QuantityContext, at: number) => QuantityReading | undefined;
