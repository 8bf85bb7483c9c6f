#!/usr/bin/env node
// Generates the Prisma client (src/store/generated) from prisma/schema.prisma.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFlags } from './shared/flags.js';
import { generatePrismaClient } from './shared/generate-prisma-client.js';

const HELP = `Usage: node scripts/generate-client.js

Generates the Prisma client in src/store/generated from prisma/schema.prisma. The client is committed,
so this command is necessary only after a change to the schema.

The Prisma CLI takes 230 MB, so it is in a separate package, scripts/prisma. It is installed there if it is
missing or has another version than package.json requires.

  --help    print this text`;

parseFlags(HELP);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
generatePrismaClient(join(root, 'prisma', 'schema.prisma'));
