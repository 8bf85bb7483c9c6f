import { ascending, median } from '../shared/statistics.ts';
import type { Contender } from './contenders.ts';
import type { Round } from './load.ts';

/** The results of a contender for one query: medians over the rounds, and medians of the ratios within a round. */
export interface TableRow {
  readonly contender: string;
  readonly requestsPerSecond: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** The ratio of requests per second to those of the bare `http` module; null if `http` was not measured. */
  readonly toHttp: number | null;
  /** The ratio of requests per second to those of the hand-written SQL statement. */
  readonly toStatement: number | null;
  /**
   * The ratio of requests per second to those of the fastest other GraphQL server of the same kind (with or without a
   * response cache).
   */
  readonly toPeer: number | null;
}

interface Rounds {
  readonly contender: Pick<Contender, 'name' | 'role' | 'cachesResponses'>;
  readonly rounds: readonly Pick<Round, 'requestsPerSecond' | 'p50' | 'p99'>[];
}

/** Returns the rows of the table of one query. */
export function rowsOf(measured: readonly Rounds[]): readonly TableRow[] {
  const of = (role: Contender['role'], cachesResponses?: boolean) =>
    measured
      .filter(
        ({ contender }) =>
          contender.role === role &&
          (cachesResponses ?? contender.cachesResponses) === contender.cachesResponses,
      )
      .sort((a, b) => speed(b) - speed(a))[0];
  return measured.map((each) => ({
    contender: each.contender.name,
    requestsPerSecond: speed(each),
    p50: medianOf(each.rounds.map(({ p50 }) => p50)),
    p99: medianOf(each.rounds.map(({ p99 }) => p99)),
    toHttp: ratio(each, of('limit')),
    toStatement: ratio(each, of('statement')),
    toPeer: ratio(each, of('peer', each.contender.cachesResponses)),
  }));
}

const speed = ({ rounds }: Rounds): number => medianOf(rounds.map((round) => round.requestsPerSecond));

/**
 * Returns the median of the ratios within a round. Other load on the machine slows down both contenders in the same
 * round, so it affects the ratio less than the individual figures.
 */
function ratio(one: Rounds, other: Rounds | undefined): number | null {
  if (!other) return null;
  return medianOf(
    one.rounds.map(({ requestsPerSecond }, round) => {
      const divisor = other.rounds[round]?.requestsPerSecond ?? 0;
      return divisor === 0 ? Number.NaN : requestsPerSecond / divisor;
    }),
  );
}

const medianOf = (values: readonly number[]): number => median(ascending(values));

const HEADINGS = ['requests/s', 'p50 ms', 'p99 ms', '/ http', '/ SQL', '/ peer'] as const;

/** Returns the rows of a query as text, after a line of headings. */
export function printTable(title: string, rows: readonly TableRow[]): string {
  const cells = rows.map((row) => [
    row.requestsPerSecond.toFixed(0),
    row.p50.toFixed(2),
    row.p99.toFixed(2),
    ...[row.toHttp, row.toStatement, row.toPeer].map((value) => value?.toFixed(2) ?? ''),
  ]);
  const width = Math.max(title.length, ...rows.map(({ contender }) => contender.length));
  const line = (first: string, rest: readonly string[]) =>
    `${first.padEnd(width)}${rest.map((cell) => cell.padStart(11)).join('')}\n`;
  return [
    line(title, HEADINGS),
    ...rows.map(({ contender }, index) => line(contender, cells[index] ?? [])),
  ].join('');
}
