#!/usr/bin/env node
// Generates the Prisma client (src/store/generated) from prisma/schema.prisma. Of the commands that it runs, only npm
// uses the network.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFlags } from './shared/flags.js';

const HELP = `Usage: node scripts/generate-client.js

Generates the Prisma client in src/store/generated from prisma/schema.prisma. The client is committed,
so this command is necessary only after a change to the schema.

The Prisma CLI takes 230 MB, so it is in a separate package, scripts/prisma. It is installed there if it is
missing or has another version than package.json requires.

  --help    print this text`;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cliFolder = join(root, 'scripts', 'prisma');

/** Runs a command and shows its output. If it fails, this process exits with the same exit code. */
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

parseFlags(HELP);

const required = JSON.parse(readFileSync(join(cliFolder, 'package.json'), 'utf8')).dependencies.prisma;
if (version('node_modules/prisma/package.json') !== required) {
  // The install scripts are disabled, because they would download an engine that is not needed to generate the client.
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
    // The CLI downloads the engine if this file does not exist. It does not run the engine to generate the client, so
    // any existing file can be used.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
);
