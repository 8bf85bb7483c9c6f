import * as z from 'zod';
import { type DocumentedQuery, queryAdapter } from '../corpus/query-adapter.ts';
import { post } from '../shared/post.ts';
import { ascending, quantile } from '../shared/statistics.ts';
import { serveUncached } from '../shared/uncached-gateway.ts';

export const SEED = 1;
const WARM_UP = 40;

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.unknown().optional(),
});

/** A gateway that serves one archive. */
interface ServedArchive {
  send(query: DocumentedQuery): Promise<string>;
  /** Adapts a documented query to the archive. */
  readonly adapt: (query: DocumentedQuery) => DocumentedQuery;
  close(): Promise<void>;
}

/** The latencies of one query on both archives, in milliseconds. */
export interface ComparedQuery {
  readonly title: string;
  readonly small: { readonly p50: number; readonly p99: number };
  readonly large: { readonly p50: number; readonly p99: number };
  /** The ratio of the medians. */
  readonly ratio: number;
}

/** Starts a gateway for an archive. */
export async function serve(databaseUrl: string): Promise<ServedArchive> {
  const { url, database, close } = await serveUncached(databaseUrl);
  const { rows } = await database.pool.query<{ slug: string }>(
    'select slug from article order by published_at desc limit 1',
  );
  return {
    adapt: queryAdapter({ seed: SEED }, rows[0]!.slug),
    send: (query) => post(url, query),
    close,
  };
}

/** Measures a query alternately on both archives, so that other load on the machine affects both equally. */
export async function measure(
  title: string,
  query: DocumentedQuery,
  archives: readonly ServedArchive[],
  requests: number,
): Promise<ComparedQuery> {
  const queries = archives.map(({ adapt }) => adapt(query));
  const times: number[][] = archives.map(() => []);
  for (let request = -WARM_UP; request < requests; request++) {
    for (const [i, archive] of archives.entries()) {
      const started = performance.now();
      const text = await archive.send(queries[i]!);
      if (request >= 0) times[i]!.push(performance.now() - started);
      else check(title, text);
    }
  }
  const [small, large] = times.map((list) => {
    const sorted = ascending(list);
    return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) };
  });
  return { title, small: small!, large: large!, ratio: large!.p50 / small!.p50 };
}

/** Throws an error if a response contains errors, or if a root field is null. */
function check(title: string, text: string): void {
  const { data, errors } = Answer.parse(JSON.parse(text));
  if (errors !== undefined) throw new Error(`${title}: ${text.slice(0, 500)}`);
  if (!data || Object.values(data).includes(null))
    throw new Error(`${title} has no result: ${text.slice(0, 500)}`);
}
