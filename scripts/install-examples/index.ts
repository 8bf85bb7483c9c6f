import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { packagePath } from '../../src/package-path.ts';
import { run } from '../shared/command-line.ts';
import { installPackages } from '../shared/install.ts';

// The tests run the examples. Each example has its own package and lock file, so that `npm ci` of the project does not
// install them.
const program = new Command('install-examples')
  .description(
    'Install the packages of each folder in examples/ that has a lock file, unless they are up to date.',
  )
  .action(() => {
    const folders = readdirSync(packagePath('examples')).map((name) => packagePath(`examples/${name}`));
    for (const folder of folders) if (existsSync(join(folder, 'package-lock.json'))) installPackages(folder);
  });

await run(program);
