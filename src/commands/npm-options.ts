import { DatelineError } from '../errors.ts';

/** The options that determine which articles are stored or removed, by property name. */
const OPTIONS = { dryRun: 'dry-run', prune: 'prune', source: 'source' } as const;

/**
 * Throws CONFIG_INVALID if npm consumed an option because it was not preceded by `--`. Without this check, `npm run
 * remove --dry-run X` would remove X. `given` contains the options that the command received.
 */
export function rejectOptionsOfNpm(
  command: string,
  given: Readonly<Partial<Record<keyof typeof OPTIONS, unknown>>>,
  env: Readonly<Record<string, string | undefined>>,
): void {
  if (env['npm_lifecycle_event'] !== command) return;
  const received = new Map(Object.entries(given));
  for (const [key, option] of Object.entries(OPTIONS)) {
    const value = env[`npm_config_${option.replace('-', '_')}`] ?? '';
    if (value === '' || value === 'false' || received.get(key)) continue;
    throw new DatelineError(
      'CONFIG_INVALID',
      `npm interpreted the option \`--${option}\` as its own. Write \`--\` before the options of Dateline: npm run ${command} -- --${option} ….`,
    );
  }
}
