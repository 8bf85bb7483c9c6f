import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packagePath } from '../../src/package-path.ts';
import { installPackages } from './install.ts';

const FOLDER = packagePath('scripts/prisma');

/** Generates the Prisma client that a schema declares, with the Prisma CLI in scripts/prisma. Installs the CLI if necessary. */
export function generatePrismaClient(schema: string): void {
  installPackages(FOLDER);
  const { status, error } = spawnSync(
    process.execPath,
    [join(FOLDER, 'node_modules/prisma/build/index.js'), 'generate', '--schema', schema],
    {
      cwd: packagePath('.'),
      stdio: ['ignore', 2, 2],
      env: {
        ...process.env,
        // The CLI downloads the engine if this file does not exist. It does not run the engine to generate the client,
        // so any existing file can be used.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    },
  );
  if (status !== 0)
    throw new Error(
      `The Prisma client for ${schema} was not generated. See the output of the Prisma CLI above.`,
      {
        cause: error,
      },
    );
}
