import { spawnSync } from 'node:child_process';
import { inject } from 'vitest';
import { packagePath } from '../../src/package-path.ts';
import { withClient } from './dump.ts';

/**
 * Builds `dist` unless it is up to date. The workers of a run take turns. The types are checked before the tests, see
 * scripts/check.js.
 */
export async function buildIfStale(): Promise<void> {
  await withClient(inject('databaseUrl'), async (client) => {
    await client.query('select pg_advisory_lock(4710180420244)');
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [packagePath('scripts/build.js'), '--if-stale', '--skip-types'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`\`node scripts/build.js\` failed:\n${stdout}${stderr}`);
  });
}
