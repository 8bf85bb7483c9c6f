import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
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

/**
 * Generates the Prisma client that a schema declares. Installs the Prisma CLI if it is missing or has another version
 * than package.json requires. Of the commands that this function runs, only npm uses the network.
 *
 * @param {string} schema the path of the schema
 */
export function generatePrismaClient(schema) {
  const required = JSON.parse(readFileSync(join(cliFolder, 'package.json'), 'utf8')).dependencies.prisma;
  if (version('node_modules/prisma/package.json') !== required) {
    // The install scripts are disabled, because they would download an engine that is not needed to generate the client.
    run('npm', ['ci', '--prefix', cliFolder, '--ignore-scripts', '--no-audit', '--no-fund']);
  }

  run(
    process.execPath,
    [join(cliFolder, 'node_modules', 'prisma', 'build', 'index.js'), 'generate', '--schema', schema],
    {
      // The CLI downloads the engine if this file does not exist. It does not run the engine to generate the client, so
      // any existing file can be used.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  );
}
