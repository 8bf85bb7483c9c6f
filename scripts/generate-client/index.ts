import { Command } from 'commander';
import { packagePath } from '../../src/package-path.ts';
import { run } from '../shared/command-line.ts';
import { generatePrismaClient } from '../shared/generate-prisma-client.ts';

const program = new Command('generate-client')
  .description(
    'Generate the Prisma client in src/store/generated from prisma/schema.prisma. The client is committed, so this command is necessary only after a change to the schema. The Prisma CLI takes 230 MB, so it is in a separate package, scripts/prisma. It is installed there if it is missing or older than the lock file.',
  )
  .action(() => generatePrismaClient(packagePath('prisma/schema.prisma')));

await run(program);
