import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../../src/package-path.ts';
import { readMigrations } from '../../src/store/migrations/folder.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';

/** The folder of all migrations. */
export const MIGRATIONS = packagePath('prisma/migrations');

/** Applies the migrations up to the given one, without it, to an empty database. */
export async function migrateBefore(url: string, migration: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  try {
    for (const { name } of await readMigrations(MIGRATIONS)) {
      if (name < migration) await cp(join(MIGRATIONS, name), join(folder, name), { recursive: true });
    }
    await migrate(url, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
