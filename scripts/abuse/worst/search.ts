import { federate } from '../../../src/graph/federation/federation.ts';
import { createSchema } from '../../../src/graph/schema.ts';
import { pick, seededRandom } from '../../shared/random.ts';
import { ascending, median } from '../../shared/statistics.ts';
import type { Archive } from '../archive.ts';
import { Elite } from './elite.ts';
import { FLOOR, isInProportion, type MeasuredDocument, perUnit, worstFirst } from './figures.ts';
import { Fitting } from './fitting.ts';
import { readPool } from './pool.ts';
import { type CpuTime, Probe } from './probe.ts';
import { RandomDocuments } from './random-documents.ts';
import { printReport } from './report.ts';
import { flatten, type Selection } from './selection.ts';

export interface SearchOptions {
  readonly documents: number;
  readonly seed: number;
  /** The maximum duration of the search, in minutes. */
  readonly minutes: number;
  readonly print: (text: string) => void;
}

/** The share of documents that are random. Most other documents are mutations of the worst documents. */
const RANDOM = 0.4;
/** The number of worst documents that are measured again, and the number of times that each is measured. */
const CONFIRMED = 25;
const REPETITIONS = 5;
/** The number of minimal documents that are sent to measure the overhead of a request. */
const OVERHEAD = 50;

export interface SearchReport {
  readonly seed: number;
  readonly answered: number;
  readonly rejected: Readonly<Record<string, number>>;
  /** The CPU time of a minimal request, in microseconds. */
  readonly overhead: number;
  readonly all: readonly MeasuredDocument[];
  /** The worst documents with the median of the repeated measurements. */
  readonly worst: readonly MeasuredDocument[];
}

/**
 * Searches for the accepted document that takes the most CPU time for its cost, first among random documents, then also
 * among mutations of the worst documents. Sets exit code 1 if a document takes more than `FACTOR` times the time that
 * its cost represents.
 */
export async function searchWorst(archive: Archive, options: SearchOptions): Promise<SearchReport> {
  const schema = federate(createSchema(), { strict: false });
  const random = seededRandom(options.seed);
  const documents = new RandomDocuments(schema, random, await readPool(archive));
  const fitting = new Fitting(schema, documents, random);
  const probe = new Probe(archive);
  const elite = new Elite();
  const all: MeasuredDocument[] = [];
  const rejected: Record<string, number> = {};
  const deadline = performance.now() + options.minutes * 60_000;
  try {
    await probe.start(Array.from({ length: 100 }, () => documents.print([documents.root()])));
    const overhead = await measureOverhead(probe);
    while (all.length < options.documents && performance.now() < deadline) {
      const isRandom = elite.size === 0 || all.length < options.documents * RANDOM || random() < 0.2;
      const roots = isRandom ? [documents.root()] : documents.mutate(pick(random, elite.members));
      const fitted = fitting.fit(roots);
      if (!fitted) continue;
      const taken = await measure(fitted.document, fitted.cost, probe, elite);
      if (!taken.answered) rejected[taken.outcome] = (rejected[taken.outcome] ?? 0) + 1;
      if (!taken.answered && taken.outcome !== 'aborted') continue;
      const one = { ...fitted, ...taken, fields: fieldsOf(fitted.roots) };
      all.push(one);
      if (one.cost >= FLOOR) elite.offer(fitted.roots, perUnit(one));
      if (all.length % 250 === 0) options.print(progress(all, elite));
    }
    const worst = await confirm(worstFirst(all).slice(0, CONFIRMED), probe);
    const report = { seed: options.seed, answered: all.length, rejected, overhead, all, worst };
    options.print(printReport(report));
    if (worst[0] && !isInProportion(worst[0])) process.exitCode = 1;
    return report;
  } finally {
    await probe.stop();
  }
}

/**
 * Measures a document. A document that would be among the worst is measured twice, and the shorter time is used,
 * because garbage from previous documents can be collected during a measurement.
 */
async function measure(document: string, cost: number, probe: Probe, elite: Elite): Promise<CpuTime> {
  const first = await probe.measure(document);
  const units = (first.server + first.database) / cost;
  if (!first.answered || !elite.wouldLead(units)) return first;
  const second = await probe.measure(`${document} # again`);
  return second.answered && second.server + second.database < first.server + first.database ? second : first;
}

const progress = (all: readonly MeasuredDocument[], elite: Elite): string =>
  `${all.length} documents; the worst takes ${elite.worst.toFixed(0)} microseconds for each unit of cost`;

/** Returns the distinct fields with a selection set, and `totalCount`. */
const fieldsOf = (roots: readonly Selection[]): string[] => [
  ...new Set(
    flatten(roots)
      .filter(({ children, field }) => children.length > 0 || field === 'totalCount')
      .map(({ parent, field }) => `${parent}.${field}`),
  ),
];

async function measureOverhead(probe: Probe): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < OVERHEAD; count++) {
    const { server, database } = await probe.measure(`{ a${count}: __typename }`);
    times.push(server + database);
  }
  return medianOf(times);
}

/**
 * Measures documents several times and returns the medians, worst first. A unique comment in each document prevents the
 * server from reusing a parsed document.
 */
async function confirm(candidates: readonly MeasuredDocument[], probe: Probe): Promise<MeasuredDocument[]> {
  const confirmed: MeasuredDocument[] = [];
  for (const one of candidates) {
    const times: { server: number; database: number }[] = [];
    for (let count = 0; count < REPETITIONS; count++) {
      const taken = await probe.measure(`${one.document} # ${count}`);
      times.push(taken);
      if (taken.outcome === 'aborted') break;
    }
    const [server, database] = [
      medianOf(times.map((time) => time.server)),
      medianOf(times.map((time) => time.database)),
    ];
    confirmed.push({ ...one, server, database });
  }
  return worstFirst(confirmed);
}

const medianOf = (values: readonly number[]): number => median(ascending(values));
