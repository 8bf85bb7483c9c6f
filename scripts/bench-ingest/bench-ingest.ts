import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { counted, grouped } from '../../src/counted.ts';
import { packagePath } from '../../src/package-path.ts';
import { startEmbedded } from '../../src/store/embedded/server.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { note } from '../shared/command-line.ts';
import { postgresTime } from '../shared/proc.ts';
import { changedByRecount } from './aggregates.ts';
import { measureExtractor, measureThreads, readArticles } from './extractor-alone.ts';
import { type IngestCommand, runIngestCommand } from './ingest-command.ts';
import type { Rates } from './rates.ts';
import { writeSyntheticArticles } from './synthetic-articles.ts';

export interface IngestBenchOptions {
  /** The files to ingest; null for synthetic articles. */
  readonly path: string | null;
  /** The number of synthetic articles. */
  readonly articles: number;
  readonly source: string;
  readonly workers?: number;
  readonly batch?: number;
}

/** Measures ingestion, and writes the results to standard output. Sets exit code 1 if an aggregate is wrong. */
export async function benchIngest(options: IngestBenchOptions): Promise<void> {
  const cores = availableParallelism();
  const home = await mkdtemp(join(tmpdir(), 'dateline-bench-ingest-'));
  // PostgreSQL does not run as root, so its account must be able to enter the folder.
  await chmod(home, 0o711);
  const server = await startEmbedded({ home: join(home, 'database'), cwd: process.cwd() });
  try {
    await migrate(server.url, packagePath('prisma/migrations'));
    // The synthetic articles are written before the measurement, so that creating them takes neither its time nor its memory.
    const path =
      options.path ?? (await writeSyntheticArticles(join(home, 'articles.ndjson'), options.articles));
    const { rate, cpu } = await measureIngest({ ...options, path, databaseUrl: server.url }, server.home);
    // Measured afterwards, so that it does not compete with ingestion.
    const articles = await readArticles(path, { source: options.source, language: null });
    const alone = await measureExtractor(articles);
    print(`extractor alone: ${described(alone)}`);
    const threads = await measureThreads(articles, cores);
    print(`extraction in ${counted(cores, 'thread')}: ${described(threads)}`);
    const ratio = (one: number) => (rate / (cores * one)).toFixed(2);
    print(
      `ratio: ${ratio(alone.perCore)} of ${counted(cores, 'core')} × extractor alone on one core (${ratio(alone.byClock)} by the clock)`,
    );
    print(`the extractor alone takes ${(1 / (alone.perCore * cpu)).toFixed(2)} of the CPU time of ingestion`);
    const changed = await changedByRecount(server.url, (step) => note(`recount: ${step}`));
    print(changed.length === 0 ? 'aggregates equal a recount' : `a recount changed ${changed.join(', ')}`);
    if (changed.length > 0) process.exitCode = 1;
  } finally {
    await server.release();
    await rm(home, { recursive: true, force: true });
  }
}

/** The number of articles per second, and the CPU time for an article in seconds. */
interface IngestRate {
  readonly rate: number;
  readonly cpu: number;
}

/** Ingests the articles. `home` is the folder of the database. */
async function measureIngest(command: IngestCommand, home: string): Promise<IngestRate> {
  const [postmaster] = readFileSync(join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n', 1);
  const before = postgresTime(Number(postmaster));
  const { stored, failed, seconds, processorSeconds, peakBytes, meter } = await runIngestCommand(command);
  const postgres = postgresTime(Number(postmaster)) - before;
  const rate = stored / seconds;
  const each = (cpuSeconds: number) => ((cpuSeconds * 1_000) / stored).toFixed(2);
  print(
    `ingest: ${grouped(stored)} articles in ${seconds.toFixed(1)} s, ${rate.toFixed(0)} per second; ${failed} failed`,
  );
  print(
    `CPU time for an article: ${each(processorSeconds)} ms in Node.js, ${each(postgres)} ms in PostgreSQL`,
  );
  print(`rate by tenths of the articles: ${meter.tenths().join(' ')} per second`);
  print(`memory of Node.js: ${Math.round(peakBytes / 1_000_000)} MB at most`);
  return { rate, cpu: (processorSeconds + postgres) / stored };
}

const described = ({ perCore, byClock, cores }: Rates): string =>
  `${perCore.toFixed(0)} articles per second on one core (${byClock.toFixed(0)} by the clock, on ${cores.toFixed(2)} cores)`;

const print = (text: string): void => void process.stdout.write(`${text}\n`);
