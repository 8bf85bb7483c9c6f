import { writeFileSync } from 'node:fs';
import { packagePath } from '../../src/package-path.ts';
import { configurationPage } from './configuration.ts';
import { environmentFile } from './environment.ts';
import { errorsPage } from './errors.ts';

// Writes the documents that are generated from the code. `tests/contract/reference.test.ts` fails if the documents are
// out of date.
writeFileSync(packagePath('docs/configuration.md'), configurationPage());
writeFileSync(packagePath('docs/errors.md'), errorsPage());
writeFileSync(packagePath('.env.example'), environmentFile());
