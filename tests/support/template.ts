import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type pg from 'pg';
import { withDatabase } from '../../scripts/shared/sql.ts';
import { packagePath } from '../../src/package-path.ts';
import { readMigrations } from '../../src/store/migrations/folder.ts';
import { migrate } from '../../src/store/migrations/migrate.ts';
import { dropDatabase } from './drop-database.ts';

const MIGRATIONS = packagePath('prisma/migrations');

/** Templates of other versions of the sources that are retained, so that switching branches does not rebuild them. */
const RETAINED = 8;

/** Folders and files that determine the rows of an archive of the sample articles. */
const SEEDED_FROM = [
  'prisma/migrations',
  'seeds',
  'src/extract',
  'src/feed',
  'src/gazetteer',
  'src/ingest',
  'src/model',
  'src/store',
  'src/text',
  'tests/support/seed.ts',
];

/** Returns the name of the database with all migrations; creates it unless an earlier run did. */
export async function prepareMigratedTemplate(client: pg.Client, serverUrl: string): Promise<string> {
  const state = hash(JSON.stringify(await readMigrations(MIGRATIONS)));
  return prepare(client, {
    name: `migrated_${state}`,
    from: 'template1',
    fill: async (draft) => void (await migrate(withDatabase(serverUrl, draft), MIGRATIONS)),
  });
}

/** Returns the name of the database with the sample articles; `seed` fills it unless an earlier run did. */
export function prepareSeededTemplate(
  client: pg.Client,
  migrated: string,
  seed: (draft: string) => Promise<void>,
): Promise<string> {
  const state = hash(...SEEDED_FROM.flatMap(contentsOf));
  return prepare(client, { name: `seeded_${state}`, from: migrated, fill: seed });
}

interface Template {
  readonly name: string;
  /** The database that it is a copy of before it is filled. */
  readonly from: string;
  fill(draft: string): Promise<void>;
}

/** Creates a template under another name and renames it when it is complete. Concurrent runs create it once. */
async function prepare(client: pg.Client, { name, from, fill }: Template): Promise<string> {
  await client.query('select pg_advisory_lock(4710180420243)');
  try {
    const kind = name.slice(0, name.lastIndexOf('_'));
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where starts_with(datname, $1) order by oid desc`,
      [`${kind}_`],
    );
    const existing = rows.map((row) => row.name);
    if (existing.includes(name)) return name;
    const draft = `draft_${kind}`;
    await dropDatabase(client, draft);
    await client.query(`create database "${draft}" template "${from}"`);
    await fill(draft);
    await client.query(`alter database "${draft}" rename to "${name}"`);
    for (const old of existing.slice(RETAINED - 1)) await dropDatabase(client, old);
    return name;
  } finally {
    await client.query('select pg_advisory_unlock(4710180420243)');
  }
}

const hash = (...parts: (string | Buffer)[]): string => {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex').slice(0, 12);
};

/** Returns the names and contents of a file, or of all files in a folder. */
function contentsOf(path: string): (string | Buffer)[] {
  const absolute = packagePath(path);
  if (statSync(absolute).isFile()) return [path, readFileSync(absolute)];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => contentsOf(`${path}/${name}`));
}
