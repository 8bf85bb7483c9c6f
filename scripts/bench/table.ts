import type { Contender } from './contenders.ts';
import type { Round } from './load.ts';

/** What a contender made of a question: medians of its rounds, and of its ratios to others in the same round. */
export interface Row {
  readonly contender: string;
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Requests a second to those of bare `http`; null where that was not asked. */
  readonly toHttp: number | null;
  /** To those of the one SQL statement. */
  readonly toStatement: number | null;
  /** To those of the fastest other GraphQL server that keeps answers too, or keeps none either. */
  readonly toPeer: number | null;
}

interface Rounds {
  readonly contender: Pick<Contender, 'name' | 'role' | 'keeps'>;
  readonly rounds: readonly Pick<Round, 'requestsPerSecond' | 'p50' | 'p99'>[];
}

export function rowsOf(measured: readonly Rounds[]): readonly Row[] {
  const of = (role: Contender['role'], keeps?: boolean) =>
    measured
      .filter(({ contender }) => contender.role === role && (keeps ?? contender.keeps) === contender.keeps)
      .sort((a, b) => speed(b) - speed(a))[0];
  return measured.map((each) => ({
    contender: each.contender.name,
    requestsPerSecond: speed(each),
    p50: median(each.rounds.map(({ p50 }) => p50)),
    p99: median(each.rounds.map(({ p99 }) => p99)),
    toHttp: ratio(each, of('limit')),
    toStatement: ratio(each, of('statement')),
    toPeer: ratio(each, of('peer', each.contender.keeps)),
  }));
}

const speed = ({ rounds }: Rounds): number => median(rounds.map((round) => round.requestsPerSecond));

/** Round by round, so that what slowed a round down slowed both. */
function ratio(one: Rounds, other: Rounds | undefined): number | null {
  if (!other) return null;
  return median(
    one.rounds.map(({ requestsPerSecond }, round) => {
      const its = other.rounds[round]?.requestsPerSecond ?? 0;
      return its === 0 ? Number.NaN : requestsPerSecond / its;
    }),
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

const HEADINGS = ['requests/s', 'p50 ms', 'p99 ms', '/ http', '/ SQL', '/ peer'] as const;

/** The rows of a question as text, under a line of headings. */
export function printTable(title: string, rows: readonly Row[]): string {
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
