import { ascending, quantile } from '../../shared/statistics.ts';
import { UNIT } from './cost.ts';

/** A document with its cost and its measured CPU time. */
export interface MeasuredDocument {
  readonly document: string;
  /** The distinct fields with a selection set, such as `Query.articles`. */
  readonly fields: readonly string[];
  readonly cost: number;
  /** CPU time, in microseconds. */
  readonly server: number;
  readonly database: number;
}

/**
 * The minimum cost of the documents that are ranked. Cheaper documents are reported separately, because most of their
 * CPU time is the overhead of a request.
 */
export const FLOOR = 1_000;
/** The maximum ratio of the CPU time of a document to the time that its cost represents. */
export const FACTOR = 10;

/** Returns the CPU time per unit of cost in microseconds, without the overhead of a request. */
export const perUnit = ({ cost, server, database }: MeasuredDocument, overhead = 0): number =>
  Math.max(0, server + database - overhead) / cost;

export interface Distribution {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
}

export function distributionOf(values: readonly number[]): Distribution {
  const sorted = ascending(values);
  return {
    count: sorted.length,
    median: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    worst: sorted.at(-1) ?? 0,
  };
}

/** Returns the documents with a cost of at least `FLOOR`, sorted by CPU time per unit of cost, highest first. */
export const worstFirst = (answered: readonly MeasuredDocument[]): MeasuredDocument[] =>
  answered.filter(({ cost }) => cost >= FLOOR).sort((a, b) => perUnit(b) - perUnit(a));

/** A field, and the CPU times per unit of cost, in microseconds, of the documents that contain the field. */
export interface FieldFigures {
  readonly field: string;
  readonly units: Distribution;
}

/** Returns the fields of the documents with a cost of at least `FLOOR`, sorted by median, highest first. */
export function byField(answered: readonly MeasuredDocument[]): FieldFigures[] {
  const values = new Map<string, number[]>();
  for (const one of worstFirst(answered)) {
    for (const field of one.fields) values.set(field, [...(values.get(field) ?? []), perUnit(one)]);
  }
  return [...values]
    .map(([field, units]) => ({ field, units: distributionOf(units) }))
    .sort((a, b) => b.units.median - a.units.median);
}

/** Returns whether a document takes at most `FACTOR` times the time that its cost represents. */
export const isInProportion = (answered: MeasuredDocument): boolean => perUnit(answered) <= FACTOR * UNIT;
