import type { Command } from 'commander';
import { packagePath } from '../package-path.ts';
import { createContext } from './context.ts';
import { MIGRATIONS, openDatabase } from './database/open-database.ts';

export function addDb(program: Command): void {
  const db = program.command('db').description('manage the database');
  db.command('migrate').description('apply the pending migrations').action(migrate);
  db.command('reset')
    .description('delete all data in the database of DATABASE_URL or in the embedded database')
    .option('--yes', 'skip the confirmation')
    .action(reset);
  db.command('diff')
    .description('write a migration for the changes to prisma/schema.prisma')
    .argument('<name>', 'name of the migration: lower-case words joined by underscores')
    .action(diff);
}

async function migrate(): Promise<void> {
  const { config, logger } = await createContext();
  const database = await openDatabase(config, logger);
  await database.release();
  process.stdout.write('The database is up to date.\n');
}

async function reset({ yes }: { yes?: true }): Promise<void> {
  const { config } = await createContext();
  const { confirmOnTerminal, resetDatabase } = await import('./database/reset-database.ts');
  const result = await resetDatabase(config, yes ? async () => true : confirmOnTerminal);
  process.stdout.write(`${result ?? 'Nothing was deleted.'}\n`);
  if (result === null) process.exitCode = 1;
}

async function diff(name: string): Promise<void> {
  const { diffMigration } = await import('../store/migrations/diff.ts');
  const schemaFile = packagePath('prisma/schema.prisma');
  const { path } = await diffMigration({ schemaFile, migrationsFolder: MIGRATIONS, name });
  process.stdout.write(
    path ? `Wrote ${path}. Now run \`npm run db:generate\`.\n` : 'The schema has not changed.\n',
  );
}
