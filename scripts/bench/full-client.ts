import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { packagePath } from '../../src/package-path.ts';
import { generatePrismaClient } from '../shared/generate-prisma-client.ts';

const FOLDER = packagePath('scripts/bench/contenders/generated');

/**
 * Generates a Prisma client with all models, for the contender that queries with Prisma. The client of the project omits
 * the models that the project reads with SQL.
 */
export function generateFullClient(): void {
  const schema = readFileSync(packagePath('prisma/schema.prisma'), 'utf8')
    .replace(/ @@?ignore\b/g, '')
    .replace(/output( +)= ".*"/, 'output$1= "client"');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/schema.prisma`, schema);
  generatePrismaClient(`${FOLDER}/schema.prisma`);
  // The contenders run in Node.js without a loader for TypeScript.
  buildSync({
    entryPoints: [`${FOLDER}/client/client.ts`],
    outfile: `${FOLDER}/client.js`,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
}
