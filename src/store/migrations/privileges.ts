import pg from 'pg';
import { DatelineError } from '../../errors.ts';
import type { Migration } from './folder.ts';

/** Selects the privileges that migrations need, and the statements that grant missing ones. */
const PRIVILEGES = `
  select current_user as role, current_database() as database, coalesce(current_schema(), 'public') as schema,
    array(
      select name from unnest($1::text[]) as name
      where not exists (select from pg_extension where extname = name)
        and not has_database_privilege(current_database(), 'CREATE')
    ) as extensions,
    format('GRANT CREATE ON DATABASE %I TO %I;', current_database(), current_user) as "grantDatabase",
    coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) as "mayCreate",
    case when to_regnamespace(coalesce(current_schema(), 'public')) is null
      then format('CREATE SCHEMA public AUTHORIZATION %I;', current_user)
      else format('GRANT USAGE, CREATE ON SCHEMA %I TO %I;', coalesce(current_schema(), 'public'), current_user)
    end as "grantSchema"`;

interface Privileges {
  readonly role: string;
  readonly database: string;
  readonly schema: string;
  /** The extensions that the migrations create, that do not exist yet, and that this role may not create. */
  readonly extensions: readonly string[];
  readonly grantDatabase: string;
  readonly mayCreate: boolean;
  readonly grantSchema: string;
}

/** Throws DATABASE_PRIVILEGE_MISSING if the role lacks the privileges that the migrations need. */
export async function requirePrivileges(
  client: Pick<pg.Client, 'query'>,
  migrations: readonly Migration[],
): Promise<void> {
  const { rows } = await client.query<Privileges>(PRIVILEGES, [extensionsOf(migrations)]);
  const found = rows[0];
  if (!found) return;
  const { role, database, schema, extensions, mayCreate } = found;
  const lacking = [
    extensions.length > 0 && `the extensions ${extensions.join(' and ')} in database "${database}"`,
    !mayCreate && `tables in schema "${schema}" of database "${database}"`,
  ].filter(Boolean);
  if (lacking.length === 0) return;
  const grants = [extensions.length > 0 && found.grantDatabase, !mayCreate && found.grantSchema];
  throw new DatelineError(
    'DATABASE_PRIVILEGE_MISSING',
    `User "${role}" does not have the privilege to create ${lacking.join(' and ')}. As the owner of the database or a superuser, run: ${grants.filter(Boolean).join(' ')}`,
  );
}

/** Returns the names of the extensions that migrations create. */
export const extensionsOf = (migrations: readonly Migration[]): string[] =>
  migrations.flatMap(({ sql }) =>
    [...sql.matchAll(/create extension (?:if not exists )?"?(\w+)/gi)].map(([, name = '']) => name),
  );

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Replaces PostgreSQL's error for a missing privilege with DATABASE_PRIVILEGE_MISSING; returns other errors unchanged.
 */
export async function explainRefusal(client: pg.Client, error: unknown): Promise<unknown> {
  const cause = error instanceof DatelineError ? error.cause : error;
  if (!(cause instanceof pg.DatabaseError) || cause.code !== INSUFFICIENT_PRIVILEGE) return error;
  const { rows } = await client.query<{ grant: string }>(
    `select distinct format('GRANT %I TO %I;', pg_get_userbyid(relowner), current_user) as grant
     from pg_class where relnamespace = to_regnamespace(coalesce(current_schema(), 'public'))
       and relkind in ('r', 'p', 'v', 'm', 'S') and not pg_has_role(relowner, 'USAGE')`,
  );
  const grants = rows.map(({ grant }) => grant).join(' ');
  return new DatelineError(
    'DATABASE_PRIVILEGE_MISSING',
    `PostgreSQL: ${cause.message}. ${grants ? `The tables belong to another role. As a superuser, run: ${grants}` : 'Grant the privilege, or connect as the owner of the tables.'}`,
    { cause },
  );
}
