#!/usr/bin/env node
// Writes the Prisma client (src/store/generated) from prisma/schema.prisma, with no network but npm's.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HELP = `Usage: node scripts/generate-client.js

Writes the Prisma client that the store uses, src/store/generated, from prisma/schema.prisma.
The client is committed, so only a change of the schema asks for this.

The Prisma CLI is a package of its own, scripts/prisma, because it brings 230 MB; it is installed there
when it is missing or not of the version that its lockfile names.

  --help    show this and exit`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cliFolder = join(root, 'scripts', 'prisma');

/** Runs a command, its output shown; a failure ends this process with the command's own exit code. */
function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status || 1);
}

function version(file) {
  try {
    return JSON.parse(readFileSync(join(cliFolder, file), 'utf8')).version;
  } catch {
    return undefined; // not installed
  }
}

const flags = process.argv.slice(2);
if (flags.includes('--help') || flags.includes('-h')) {
  console.log(HELP);
  process.exit(0);
}
if (flags.length > 0) {
  console.error(`Unknown argument ${flags[0]}.\n\n${HELP}`);
  process.exit(2);
}

const wanted = JSON.parse(readFileSync(join(cliFolder, 'package.json'), 'utf8')).dependencies.prisma;
if (version('node_modules/prisma/package.json') !== wanted) {
  // Its install script would fetch an engine that generating does not need.
  run('npm', ['ci', '--prefix', cliFolder, '--ignore-scripts', '--no-audit', '--no-fund']);
}

run(
  process.execPath,
  [
    join(cliFolder, 'node_modules', 'prisma', 'build', 'index.js'),
    'generate',
    '--schema',
    join(root, 'prisma', 'schema.prisma'),
  ],
  {
    // Any existing file will do: the CLI only checks that the engine is there, and would download it.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
);
