import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packagePath } from '../../src/package-path.ts';
import { installPackages } from './install.ts';

const FOLDER = packagePath('scripts/geodata');
const load = createRequire(join(FOLDER, 'package.json'));

/** Loads a module or a JSON file of the packages in scripts/geodata, which the first call installs. */
export function loadGeodata(path: string): unknown {
  installPackages(FOLDER);
  return load(path);
}
