import {
  type Answered,
  byField,
  type Distribution,
  distributionOf,
  FACTOR,
  FLOOR,
  perUnit,
  worstFirst,
} from './figures.ts';
import { UNIT } from './price.ts';
import type { Findings } from './search.ts';

/** How many fields, and how many documents besides the worst, are printed. */
const FIELDS = 15;
const OTHERS = 5;
/** Characters of a document that are printed besides the worst one. */
const EXCERPT = 300;

const rounded = ({ count, median, p99, worst }: Distribution): string =>
  `${count} documents: median ${median.toFixed(1)}, 99th percentile ${p99.toFixed(1)}, worst ${worst.toFixed(1)}`;

const timeOf = ({ server, database }: Answered): number => server + database;

const milliseconds = (microseconds: number): string => `${(microseconds / 1_000).toFixed(1)} ms`;

/** What the search found, for people. */
export function printFindings({ seed, answered, refused, overhead, all, worst }: Findings): string {
  const large = worstFirst(all);
  const small = all.filter(({ cost }) => cost < FLOOR);
  const longest = [...small].sort((a, b) => timeOf(b) - timeOf(a))[0];
  const [first, ...others] = worst;
  const median = distributionOf(large.map((one) => perUnit(one))).median;
  const lines = [
    `Seed ${seed}: ${answered} documents answered. Refused: ${JSON.stringify(refused)}.`,
    `Microseconds of CPU time, of the server and the database together, for each unit of cost (one unit stands for ${UNIT}):`,
    `  cost of ${FLOOR} or more: ${rounded(distributionOf(large.map((one) => perUnit(one))))}`,
    `  cost below ${FLOOR}: ${rounded(distributionOf(small.map((one) => perUnit(one))))}`,
    `  the same less the ${overhead.toFixed(0)} of any request: ${rounded(distributionOf(small.map((one) => perUnit(one, overhead))))}`,
    ...(longest
      ? [
          `  the longest of these takes ${milliseconds(timeOf(longest))} and costs ${longest.cost}: ${longest.document.slice(0, EXCERPT)}`,
        ]
      : []),
    `Fields by the median of the documents that have them:`,
    ...byField(all)
      .slice(0, FIELDS)
      .map(({ field, units }) => `  ${field}: ${rounded(units)}`),
  ];
  if (!first) return lines.join('\n');
  const units = perUnit(first);
  return [
    ...lines,
    `The worst document takes ${units.toFixed(1)} for each unit, ${(units / UNIT).toFixed(1)} times what its cost stands for (limit ${FACTOR}) and ${(units / median).toFixed(1)} times the median. It costs ${first.cost} and takes ${milliseconds(first.server)} of the server and ${milliseconds(first.database)} of the database:`,
    first.document,
    'The next ones:',
    ...others
      .slice(0, OTHERS)
      .map((one) => `  ${perUnit(one).toFixed(1)}: ${one.document.slice(0, EXCERPT)}`),
  ].join('\n');
}
