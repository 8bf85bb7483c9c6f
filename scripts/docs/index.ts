import { writeFileSync } from 'node:fs';
import { packagePath } from '../../src/package-path.ts';
import { configurationPage } from './configuration.ts';
import { errorsPage } from './errors.ts';

// Writes the pages of the documentation that are generated from the code. `tests/contract/reference.test.ts` fails if
// they differ from it.
writeFileSync(packagePath('docs/configuration.md'), configurationPage());
writeFileSync(packagePath('docs/errors.md'), errorsPage());
