import { UNIT } from './price.ts';

/** A document that was answered, and what it took. */
export interface Answered {
  readonly document: string;
  /** The fields with fields in them, each once: `Query.articles`. */
  readonly fields: readonly string[];
  readonly cost: number;
  /** Microseconds of CPU time. */
  readonly server: number;
  readonly database: number;
}

/** Documents that cost less are compared apart: what every request takes outweighs the rest. */
export const FLOOR = 1_000;
/** How many times as long as its cost says a document may take. */
export const FACTOR = 10;

/** Microseconds of CPU time for each unit of cost, less what any request takes. */
export const perUnit = ({ cost, server, database }: Answered, overhead = 0): number =>
  Math.max(0, server + database - overhead) / cost;

export interface Distribution {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
}

export function distributionOf(values: readonly number[]): Distribution {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, median: at(0.5), p99: at(0.99), worst: sorted.at(-1) ?? 0 };
}

/** The documents at or above the floor, those first that take longest for their cost. */
export const worstFirst = (answered: readonly Answered[]): Answered[] =>
  answered.filter(({ cost }) => cost >= FLOOR).sort((a, b) => perUnit(b) - perUnit(a));

/** A field, and how long the documents with it take for each unit of their cost. */
export interface FieldFigures {
  readonly field: string;
  readonly units: Distribution;
}

/** The fields of the documents at or above the floor, those with the highest median first. */
export function byField(answered: readonly Answered[]): FieldFigures[] {
  const values = new Map<string, number[]>();
  for (const one of worstFirst(answered)) {
    for (const field of one.fields) values.set(field, [...(values.get(field) ?? []), perUnit(one)]);
  }
  return [...values]
    .map(([field, units]) => ({ field, units: distributionOf(units) }))
    .sort((a, b) => b.units.median - a.units.median);
}

/** Whether a document takes at most the factor times what its cost stands for. */
export const isInProportion = (answered: Answered): boolean => perUnit(answered) <= FACTOR * UNIT;
