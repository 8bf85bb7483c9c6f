import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { packagePath } from '../../package-path.ts';
import { type Finding, failed, ok } from './check.ts';

const manifest = z.object({ engines: z.object({ node: z.templateLiteral(['>=', z.string()]) }) });

/** Checks the version of Node.js against `engines` in package.json. `version` has the form of `process.versions.node`. */
export function checkNode(version: string): Finding {
  const { engines } = manifest.parse(JSON.parse(readFileSync(packagePath('package.json'), 'utf8')));
  const minimum = engines.node.slice('>='.length);
  return compare(version, minimum) >= 0
    ? ok(`version ${version}`)
    : failed(`version ${version}; the minimum is ${minimum}.`, `Install Node.js ${minimum} or later.`);
}

/** Compares two versions by number. Missing parts are 0. */
function compare(one: string, other: string): number {
  const [parts, others] = [one.split('.').map(Number), other.split('.').map(Number)];
  for (let at = 0; at < 3; at++) {
    const difference = (parts[at] ?? 0) - (others[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
