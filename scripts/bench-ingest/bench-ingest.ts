import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { limitHeapGrowth } from '../../src/commands/articles/heap-growth.ts';
import { counted, grouped } from '../../src/counted.ts';
import { ExtractionPool } from '../../src/ingest/batch-extractor.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { trainedVersion } from '../../src/ingest/trained-extractor.ts';
import { packagePath } from '../../src/package-path.ts';
import { startEmbedded } from '../../src/store/embedded/server.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { createWriteClient } from '../../src/store/write/client.ts';
import { note } from '../shared/command-line.ts';
import { changedByRecount } from './aggregates.ts';
import { articles } from './articles.ts';
import { measureExtractor } from './extractor-alone.ts';
import { RunMeter } from './run-meter.ts';

export interface IngestBenchOptions {
  /** The files to ingest; null for synthetic articles. */
  readonly path: string | null;
  readonly articles: number;
  readonly source: string;
  readonly workers?: number;
  readonly batch?: number;
}

/** Measures ingestion, and writes the results to standard output. Sets exit code 1 if an aggregate is wrong. */
export async function benchIngest(options: IngestBenchOptions): Promise<void> {
  const defaults = { source: options.source, language: null };
  limitHeapGrowth();
  const cores = availableParallelism();
  const home = await mkdtemp(join(tmpdir(), 'dateline-bench-ingest-'));
  // PostgreSQL does not run as root, so its account must be able to enter the folder.
  await chmod(home, 0o711);
  const server = await startEmbedded({ home: join(home, 'database'), cwd: process.cwd() });
  try {
    await migrate(server.url, packagePath('prisma/migrations'));
    const rate = await measureIngest(server.url, options, defaults);
    // Measured afterwards, so that the memory of this extractor does not count as that of ingestion.
    const alone = await measureExtractor(articles(options.path, options.articles), defaults);
    print(`extractor alone, one core: ${alone.toFixed(0)} articles per second`);
    print(`ratio: ${(rate / (cores * alone)).toFixed(2)} of ${counted(cores, 'core')} × extractor alone`);
    const changed = await changedByRecount(server.url);
    print(changed.length === 0 ? 'aggregates equal a recount' : `a recount changed ${changed.join(', ')}`);
    if (changed.length > 0) process.exitCode = 1;
  } finally {
    await server.release();
    await rm(home, { recursive: true, force: true });
  }
}

/** Ingests the articles and returns the number of articles per second. */
async function measureIngest(
  databaseUrl: string,
  options: IngestBenchOptions,
  defaults: { readonly source: string; readonly language: null },
): Promise<number> {
  const client = createWriteClient(databaseUrl);
  const extractor = new ExtractionPool(await trainedVersion(), options.workers ?? availableParallelism());
  const meter = new RunMeter();
  const before = process.cpuUsage();
  try {
    const summary = await ingest(articles(options.path, options.articles), {
      client,
      extractor,
      defaults,
      expected: options.articles,
      ...(options.batch !== undefined && { batchSize: options.batch }),
      async onBatch(outcomes) {
        meter.add(outcomes.length);
        for (const { error } of outcomes) if (error) note(`${error.code}: ${error.message}`);
      },
    });
    const rate = summary.new / summary.seconds;
    print(
      `ingest: ${grouped(summary.new)} articles in ${summary.seconds.toFixed(1)} s, ${rate.toFixed(0)} per second; ${summary.failed} failed`,
    );
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1_000 / summary.new;
    print(`CPU time of Node.js: ${milliseconds.toFixed(1)} ms for an article`);
    print(`rate by tenths of the articles: ${meter.tenths().join(' ')} per second`);
    print(`memory of Node.js: ${meter.peakMegabytes} MB at most`);
    return rate;
  } finally {
    await extractor.close();
    await client.$disconnect();
  }
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
