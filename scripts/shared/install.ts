import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packagePath } from '../../src/package-path.ts';
import { note } from './command-line.ts';

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];
/** The lock file has the hash of each package, so there is no need to check whether a cached package has changed. */
const FROM_CACHE = '--prefer-offline';

/** Installs the packages of a folder with a package.json if they are missing or older than the lock file. */
export function installPackages(folder: string): void {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const lockFile = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs) return;
  note(`Installing the packages of ${relative(packagePath('.'), folder)} ...`);
  const { status, error } = spawnSync(
    'npm',
    // No package needs its install scripts. That of Prisma would download an engine that is not used.
    [
      'ci',
      '--prefix',
      folder,
      '--include=dev',
      '--include=optional',
      '--ignore-scripts',
      FROM_CACHE,
      ...QUIET,
    ],
    { stdio: ['ignore', 2, 2] },
  );
  if (status !== 0)
    throw new Error(`The installation of the packages in ${folder} failed. See the output of npm above.`, {
      cause: error,
    });
}
