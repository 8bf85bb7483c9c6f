import { availableParallelism, loadavg } from 'node:os';
import { dropArchive, openArchives } from '../corpus/archive.ts';
import { HOME } from '../corpus/home.ts';
import { note } from '../shared/command-line.ts';
import { ServerProcess } from '../shared/server-process.ts';
import { serveUncached } from '../shared/uncached-gateway.ts';
import { BOUND, type ComparisonOptions, compare } from './comparison.ts';

const CORPUS = { articles: 2_000, seed: 7 };
/** The fraction of the requested rate that the writer must reach. */
const TOLERANCE = 0.9;

/** Compares the responses and prints the results. Returns whether all are equal and the writer was fast enough. */
export async function checkFreshness(options: ComparisonOptions): Promise<boolean> {
  const archive = await openArchives([CORPUS], HOME, note);
  const databaseUrl = archive.urls[0]!;
  const startGateway = () =>
    ServerProcess.start({ workers: 1, env: { DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' } });
  const gateways = [await startGateway(), await startGateway()];
  const uncached = await serveUncached(databaseUrl);
  const servers = { databaseUrl, urls: gateways.map(({ url }) => url), uncachedUrl: uncached.url };
  const begun = performance.now();
  try {
    const found = await compare(servers, CORPUS, options);
    const seconds = (performance.now() - begun) / 1_000;
    const { compared, different, rate, inBursts, inComparisons } = found;
    console.log(`comparisons        ${compared}: each response of two gateways, ${BOUND} ms after a commit, is compared with the response of a gateway without caches
differences        ${different}
cached             ${share(inComparisons.responses)} of the compared responses, ${share(inComparisons.rows)} of the rows of the others
articles written   ${found.written} in ${seconds.toFixed(0)} s, comparisons included
rate of bursts     ${rate.toFixed(1)} articles per second (requested: ${options.writes})
readers            ${options.reads} requests per second; median ${found.median.toFixed(1)} ms, 99th percentile ${found.p99.toFixed(1)} ms
hit rate           response cache ${share(inBursts.responses)}, row cache ${share(inBursts.rows)}, during bursts
disconnections     ${found.disconnected} listeners
machine            ${availableParallelism()} cores, load average ${loadavg()[0]!.toFixed(1)} in the last minute`);
    return different === 0 && rate >= options.writes * TOLERANCE;
  } finally {
    for (const gateway of gateways) await gateway.stop();
    await uncached.close();
    // The run has changed the archive, so the next run must create a new one.
    await dropArchive(databaseUrl, CORPUS);
    await archive.release();
  }
}

const share = ({ hits, misses }: { readonly hits: number; readonly misses: number }): string =>
  `${((100 * hits) / (hits + misses)).toFixed(1)} %`;
