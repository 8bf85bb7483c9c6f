import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diffMigration } from '../../../src/store/migrations/diff.ts';
import { migrate } from '../../../src/store/migrations/migrate.ts';
import { createTestDatabase } from '../../support/database.ts';

const { url } = await createTestDatabase({ empty: true });

const schema = (fields: string) =>
  `datasource db {\n  provider = "postgresql"\n}\n\nmodel Article {\n  id BigInt @id\n${fields}\n}\n`;

let root: string;
let migrationsFolder: string;
const diff = (name: string) =>
  diffMigration({ schemaFile: join(root, 'schema.prisma'), migrationsFolder, name });
const writeSchema = (text: string) => writeFile(join(root, 'schema.prisma'), text);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'prisma-'));
  migrationsFolder = join(root, 'migrations');
  await writeSchema(schema('  headline String'));
});
afterEach(() => rm(root, { recursive: true }));

test('writes a migration for a change, after which there is no difference', async () => {
  const first = await diff('init');
  expect(basename(dirname(first.path!))).toMatch(/^\d{14}_init$/);
  expect(await readFile(first.path!, 'utf8')).toContain('CREATE TABLE "Article"');
  expect(await diff('nothing')).toEqual({ path: null });

  await writeSchema(schema('  headline String\n  section String?'));
  const second = await diff('add_section');
  expect(await readFile(second.path!, 'utf8')).toBe(
    '-- AlterTable\nALTER TABLE "Article" ADD COLUMN     "section" TEXT;\n',
  );
  expect(await diff('nothing')).toEqual({ path: null });

  const names = [first, second].map(({ path }) => basename(dirname(path!)));
  expect(names).toEqual(names.toSorted());
  expect(await migrate(url, migrationsFolder)).toEqual({ applied: names });
  expect((await readdir(migrationsFolder)).sort()).toEqual([
    ...names,
    'datamodel.prisma',
    'migration_lock.toml',
  ]);
  expect(await readdir(root)).toEqual(expect.arrayContaining(['migrations', 'schema.prisma']));
});

test('does not repeat the changes of a merged branch', async () => {
  await diff('init');
  // The other branch adds its migration and changes the data model, which git merges like the schema.
  const snapshot = join(migrationsFolder, 'datamodel.prisma');
  await writeFile(
    snapshot,
    (await readFile(snapshot, 'utf8')).replace('headline String', 'headline String\n  theirs Int'),
  );
  await writeSchema(schema('  headline String\n  theirs Int\n  ours Int'));
  const { path } = await diff('ours');
  const sql = await readFile(path!, 'utf8');
  expect(sql).toContain('"ours"');
  expect(sql).not.toContain('"theirs"');
});

describe('errors have codes, and nothing is written', () => {
  test.each(['', 'Upper', 'two words', 'semi;colon', '../escape', '_lead', 'trail_', '1st', 'a'.repeat(101)])(
    'for the name %j',
    async (name) => {
      await expect(diff(name)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
      await expect(readdir(migrationsFolder)).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );

  test('for a schema that is not valid, with the line', async () => {
    await writeSchema(schema('  headline Strin'));
    await expect(diff('init')).rejects.toMatchObject({
      code: 'SCHEMA_INVALID',
      message: expect.stringMatching(/Strin.*schema\.prisma:7/s),
    });
    expect(await readdir(migrationsFolder)).toEqual([]);
  });

  test('for a schema that is missing', async () => {
    await rm(join(root, 'schema.prisma'));
    await expect(diff('init')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  test('for migrations without the data model', async () => {
    await diff('init');
    await rm(join(migrationsFolder, 'datamodel.prisma'));
    await expect(diff('more')).rejects.toMatchObject({
      code: 'MIGRATIONS_UNREADABLE',
      message: expect.stringContaining('Restore it from version control'),
    });
  });
});
