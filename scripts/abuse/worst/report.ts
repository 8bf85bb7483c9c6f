import { UNIT } from './cost.ts';
import {
  byField,
  type Distribution,
  distributionOf,
  FACTOR,
  FLOOR,
  type MeasuredDocument,
  perUnit,
  worstFirst,
} from './figures.ts';
import type { SearchReport } from './search.ts';

/** The number of fields in the report, and the number of documents in it after the worst document. */
const FIELDS = 15;
const OTHERS = 5;
/** The maximum number of characters printed of each document after the worst document. */
const EXCERPT = 300;

const rounded = ({ count, median, p99, worst }: Distribution): string =>
  `${count} documents: median ${median.toFixed(1)}, 99th percentile ${p99.toFixed(1)}, worst ${worst.toFixed(1)}`;

const timeOf = ({ server, database }: MeasuredDocument): number => server + database;

const milliseconds = (microseconds: number): string => `${(microseconds / 1_000).toFixed(1)} ms`;

/** Returns the results of a search as text. */
export function printReport({ seed, answered, rejected, overhead, all, worst }: SearchReport): string {
  const large = worstFirst(all);
  const small = all.filter(({ cost }) => cost < FLOOR);
  const longest = [...small].sort((a, b) => timeOf(b) - timeOf(a))[0];
  const [first, ...others] = worst;
  const median = distributionOf(large.map((one) => perUnit(one))).median;
  const lines = [
    `Seed ${seed}: ${answered} documents executed. Rejected: ${JSON.stringify(rejected)}.`,
    `Microseconds of CPU time, of the server and the database together, for each unit of cost (one unit stands for ${UNIT}):`,
    `  cost of ${FLOOR} or more: ${rounded(distributionOf(large.map((one) => perUnit(one))))}`,
    `  cost below ${FLOOR}: ${rounded(distributionOf(small.map((one) => perUnit(one))))}`,
    `  the same minus the overhead of a request (${overhead.toFixed(0)}): ${rounded(distributionOf(small.map((one) => perUnit(one, overhead))))}`,
    ...(longest
      ? [
          `  the slowest of these takes ${milliseconds(timeOf(longest))} and costs ${longest.cost}: ${longest.document.slice(0, EXCERPT)}`,
        ]
      : []),
    `Fields by the median of the documents that contain them:`,
    ...byField(all)
      .slice(0, FIELDS)
      .map(({ field, units }) => `  ${field}: ${rounded(units)}`),
  ];
  if (!first) return lines.join('\n');
  const units = perUnit(first);
  return [
    ...lines,
    `The worst document takes ${units.toFixed(1)} for each unit: ${(units / UNIT).toFixed(1)} times the time that its cost stands for (limit ${FACTOR}) and ${(units / median).toFixed(1)} times the median. It costs ${first.cost} and takes ${milliseconds(first.server)} in the server and ${milliseconds(first.database)} in the database:`,
    first.document,
    'The next ones:',
    ...others
      .slice(0, OTHERS)
      .map((one) => `  ${perUnit(one).toFixed(1)}: ${one.document.slice(0, EXCERPT)}`),
  ].join('\n');
}
