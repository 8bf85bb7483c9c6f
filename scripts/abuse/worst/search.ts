import { federate } from '../../../src/graph/federation/federation.ts';
import { createSchema } from '../../../src/graph/schema.ts';
import { pick, seededRandom } from '../../shared/random.ts';
import type { Archive } from '../archive.ts';
import { Documents } from './documents.ts';
import { Elite } from './elite.ts';
import { type Answered, FLOOR, isInProportion, perUnit, worstFirst } from './figures.ts';
import { Fitting } from './fitting.ts';
import { readPool } from './pool.ts';
import { Probe, type Taken } from './probe.ts';
import { printFindings } from './report.ts';
import { flatten, type Selection } from './selection.ts';

export interface SearchOptions {
  readonly documents: number;
  readonly seed: number;
  /** After which the search ends early. */
  readonly minutes: number;
  readonly print: (text: string) => void;
}

/** How many of the documents are random, before most are changes of the worst ones. */
const RANDOM = 0.4;
/** How many of the worst are measured again, and how often: once may be chance. */
const CONFIRMED = 25;
const AGAIN = 5;
/** How many documents without data are sent to measure what every request takes. */
const OVERHEAD = 50;

export interface Findings {
  readonly seed: number;
  readonly answered: number;
  readonly refused: Readonly<Record<string, number>>;
  /** Microseconds that any request takes. */
  readonly overhead: number;
  readonly all: readonly Answered[];
  /** The worst, measured again. */
  readonly worst: readonly Answered[];
}

/**
 * Searches for the accepted document that takes longest for its declared cost: random ones first, then changes of
 * those that took longest. Fails the run where one takes more than the factor times what its cost stands for.
 */
export async function searchWorst(archive: Archive, options: SearchOptions): Promise<Findings> {
  const schema = federate(createSchema(), { strict: false });
  const random = seededRandom(options.seed);
  const documents = new Documents(schema, random, await readPool(archive));
  const fitting = new Fitting(schema, documents, random);
  const probe = new Probe(archive);
  const elite = new Elite();
  const all: Answered[] = [];
  const refused: Record<string, number> = {};
  const late = performance.now() + options.minutes * 60_000;
  try {
    await probe.start(Array.from({ length: 100 }, () => documents.print([documents.root()])));
    const overhead = await measureOverhead(probe);
    while (all.length < options.documents && performance.now() < late) {
      const isRandom = elite.size === 0 || all.length < options.documents * RANDOM || random() < 0.2;
      const roots = isRandom ? [documents.root()] : documents.mutate(pick(random, elite.members));
      const fitted = fitting.fit(roots);
      if (!fitted) continue;
      const taken = await measure(fitted.document, fitted.cost, probe, elite);
      if (!taken.answered) refused[taken.outcome] = (refused[taken.outcome] ?? 0) + 1;
      if (!taken.answered && taken.outcome !== 'left') continue;
      const one = { ...fitted, ...taken, fields: fieldsOf(fitted.roots) };
      all.push(one);
      if (one.cost >= FLOOR) elite.offer(fitted.roots, perUnit(one));
      if (all.length % 250 === 0) options.print(progress(all, elite));
    }
    const worst = await confirm(worstFirst(all).slice(0, CONFIRMED), probe);
    const findings = { seed: options.seed, answered: all.length, refused, overhead, all, worst };
    options.print(printFindings(findings));
    if (worst[0] && !isInProportion(worst[0])) process.exitCode = 1;
    return findings;
  } finally {
    await probe.stop();
  }
}

/**
 * What a document takes. One that would be among the worst is measured twice, and the shorter time counts: now and then
 * the garbage of the documents before it is collected meanwhile.
 */
async function measure(document: string, cost: number, probe: Probe, elite: Elite): Promise<Taken> {
  const first = await probe.measure(document);
  const units = (first.server + first.database) / cost;
  if (!first.answered || !elite.wouldLead(units)) return first;
  const second = await probe.measure(`${document} # again`);
  return second.answered && second.server + second.database < first.server + first.database ? second : first;
}

const progress = (all: readonly Answered[], elite: Elite): string =>
  `${all.length} documents; the worst so far takes ${elite.worst.toFixed(0)} microseconds for each unit of cost`;

/** The fields that have fields in them, and counts. */
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

/** The same documents with the median of several measurements, worst first. A comment makes each one new to the server. */
async function confirm(candidates: readonly Answered[], probe: Probe): Promise<Answered[]> {
  const confirmed: Answered[] = [];
  for (const one of candidates) {
    const times: { server: number; database: number }[] = [];
    for (let count = 0; count < AGAIN; count++) {
      const taken = await probe.measure(`${one.document} # ${count}`);
      times.push(taken);
      if (taken.outcome === 'left') break;
    }
    const [server, database] = [
      medianOf(times.map((time) => time.server)),
      medianOf(times.map((time) => time.database)),
    ];
    confirmed.push({ ...one, server, database });
  }
  return worstFirst(confirmed);
}

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
