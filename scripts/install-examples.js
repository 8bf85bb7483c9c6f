#!/usr/bin/env node
// Installs the dependencies of the examples, which the tests run. Each example has its own package and lockfile, so that
// `npm ci` of the project does not install them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFlags } from './shared/flags.js';

const HELP = `Usage: node scripts/install-examples.js

Installs the dependencies of each folder in examples/ that has a lockfile, unless they are up to date.

  --help   print this text`;

parseFlags(HELP);

const examples = join(dirname(dirname(fileURLToPath(import.meta.url))), 'examples');
for (const name of readdirSync(examples)) {
  const folder = join(examples, name);
  if (!existsSync(join(folder, 'package-lock.json')) || isInstalled(folder)) continue;
  console.error(`Installing examples/${name} ...`);
  const { status, error } = spawnSync(
    'npm',
    // The examples need no install scripts.
    [
      'ci',
      '--include=dev',
      '--include=optional',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    { cwd: folder, stdio: ['ignore', 2, 2] },
  );
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status || 1);
}

/** npm writes the file `.package-lock.json` at the end of an installation. */
function isInstalled(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs
  );
}
