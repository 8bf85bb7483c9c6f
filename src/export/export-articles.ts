import { pipeline } from 'node:stream/promises';
import { to } from 'pg-copy-streams';
import { DatelineError } from '../errors.ts';
import { connect } from '../store/connection/connect.ts';
import type { ArticleFilter } from '../store/read/filter/article-filter.ts';
import { failureReason } from '../store/write/failure.ts';
import { type ExportFormat, exportStatement } from './export-statement.ts';

/**
 * Writes the articles that match a filter to a stream, one JSON object per line. Memory use does not depend on the
 * number of articles: the database sends rows as fast as the stream accepts them. If the reader of the stream closes
 * it, for example `head`, the export ends without an error. Throws EXPORT_FAILED.
 */
export async function exportArticles(
  databaseUrl: string,
  filter: ArticleFilter,
  stream: NodeJS.WritableStream,
  format: ExportFormat = 'ndjson',
  signal?: AbortSignal,
): Promise<void> {
  const client = await connect(databaseUrl, 'dateline-export');
  try {
    const rows = client.query(to(exportStatement(filter, format)));
    await pipeline(rows, stream, { end: false, ...(signal !== undefined && { signal }) });
  } catch (cause) {
    if (isClosed(cause) || signal?.aborted === true) return;
    throw new DatelineError(
      'EXPORT_FAILED',
      `The export is incomplete. ${failureReason(cause)} Resolve the problem, and run the command again.`,
      { cause },
    );
  } finally {
    await client.end();
  }
}

const isClosed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';
