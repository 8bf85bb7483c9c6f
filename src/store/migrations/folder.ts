import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatelineError } from '../../errors.ts';

/** One subfolder of `prisma/migrations`. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** The SHA-256 of migration.sql in hexadecimal, as stored in `_prisma_migrations`. */
  readonly checksum: string;
  /**
   * The SHA-256 of the file with the other line endings: CRLF instead of LF, or LF instead of CRLF. The line endings
   * depend on the checkout.
   */
  readonly otherChecksum: string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Reads the migrations of a folder in the order of their names, which is the order in which they are applied. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    return await Promise.all(names.sort().map((name) => readMigration(folder, name)));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DatelineError(
      'MIGRATIONS_UNREADABLE',
      `The migrations in ${folder} cannot be read: ${why}. Install the package again, or restore the folder.`,
      {
        cause,
      },
    );
  }
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
  const unix = sql.replaceAll('\r\n', '\n');
  const other = sql === unix ? unix.replaceAll('\n', '\r\n') : unix;
  return { name, sql, checksum: sha256(sql), otherChecksum: sha256(other) };
}
