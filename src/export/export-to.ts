import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Snapshot, withSnapshot } from './snapshot.ts';

/** Writes the rows of COPY statements to a stream, from one snapshot. Throws EXPORT_FAILED. */
export const exportToStream = (
  databaseUrl: string,
  statements: readonly string[],
  stream: NodeJS.WritableStream,
  signal?: AbortSignal,
): Promise<void> => withSnapshot(databaseUrl, (snapshot) => snapshot.write(statements, stream), signal);

/** A file of an export, and the statements whose rows it contains. */
export interface ExportFile {
  readonly path: string;
  readonly statements: readonly string[];
}

/**
 * Writes files from one snapshot. They have temporary names until all of them are complete, so that an export that
 * fails or is interrupted leaves the files of an earlier export unchanged. Throws EXPORT_FAILED.
 */
export async function exportToFiles(
  databaseUrl: string,
  files: readonly ExportFile[],
  signal?: AbortSignal,
): Promise<void> {
  const partial = ({ path }: ExportFile): string => `${path}.partial`;
  const write = async (snapshot: Snapshot): Promise<void> => {
    for (const file of files) await writeFile(snapshot, partial(file), file.statements);
    for (const file of files) await rename(partial(file), file.path);
  };
  try {
    await withSnapshot(databaseUrl, write, signal);
  } finally {
    for (const file of files) await rm(partial(file), { force: true });
  }
}

async function writeFile(snapshot: Snapshot, path: string, statements: readonly string[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const stream = createWriteStream(path);
  try {
    await snapshot.write(statements, stream);
    stream.end();
    await finished(stream);
  } finally {
    stream.destroy();
  }
}
