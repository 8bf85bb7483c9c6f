import * as z from 'zod';
import { withoutPassword } from './database-url.ts';
import { DatelineError } from './errors.ts';
import { CACHING_VARIABLES } from './variables/caching.ts';
import { DATABASE_VARIABLES } from './variables/database.ts';
import { describeAll, type VariableDescription } from './variables/description.ts';
import { LIMIT_VARIABLES } from './variables/limits.ts';
import { SERVER_VARIABLES } from './variables/server.ts';

const environment = z
  .object({ ...DATABASE_VARIABLES, ...SERVER_VARIABLES, ...LIMIT_VARIABLES, ...CACHING_VARIABLES })
  .refine(({ ONLY_TRUSTED_DOCUMENTS, TRUSTED_DOCUMENTS }) => !ONLY_TRUSTED_DOCUMENTS || TRUSTED_DOCUMENTS, {
    path: ['ONLY_TRUSTED_DOCUMENTS', 'TRUSTED_DOCUMENTS'],
    message:
      'requires a folder or a manifest of trusted documents: add --trusted-documents PATH, or set TRUSTED_DOCUMENTS',
  });

export type Config = Readonly<z.infer<typeof environment>>;

/** The documentation of the environment variables by group, in the order of `--help` and the reference. */
export const VARIABLE_GROUPS: Readonly<Record<string, readonly VariableDescription[]>> = {
  Database: describeAll(DATABASE_VARIABLES),
  Server: describeAll(SERVER_VARIABLES),
  Limits: describeAll(LIMIT_VARIABLES),
  Caching: describeAll(CACHING_VARIABLES),
};

/** The documentation of the environment variables by name. */
export const VARIABLES: ReadonlyMap<string, VariableDescription> = new Map(
  Object.values(VARIABLE_GROUPS).flatMap((group) => group.map((variable) => [variable.name, variable])),
);

/**
 * Reads the configuration from the environment. An empty variable is treated as unset. Throws CONFIG_INVALID. `flags`
 * contains the command-line options that set a variable, by the name of the variable.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Record<string, string>> = {},
): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  const faults = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const flag = flags[name];
    // A path with two names contains a variable and a second variable that it requires. In this case, the value of the
    // first variable is not the cause of the error, so the message omits it.
    const got = path.length > 1 ? '' : ` (got ${quoted(name, given[name])})`;
    return { flag, text: `${flag ?? name} ${message}${got}` };
  });
  const ofFlags = faults.filter(({ flag }) => flag !== undefined).map(({ text }) => text);
  const ofVariables = faults.filter(({ flag }) => flag === undefined).map(({ text }) => text);
  throw new DatelineError(
    'CONFIG_INVALID',
    [
      ofFlags.length > 0 && `${ofFlags.join('; ')}.`,
      ofVariables.length > 0 && `Fix these environment variables: ${ofVariables.join('; ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

/** A message contains at most this number of characters of a value. */
const MAX_SHOWN = 200;

function quoted(name: string, value = ''): string {
  const shown = name === 'DATABASE_URL' ? withoutPassword(value) : value;
  return JSON.stringify(shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown);
}
