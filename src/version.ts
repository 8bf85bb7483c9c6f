import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { packagePath } from './package-path.ts';

/** Returns the version of the package. */
export const version = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(packagePath('package.json'), 'utf8')))
    .version;
