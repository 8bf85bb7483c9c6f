import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configurationPage } from '../../scripts/docs/configuration.ts';
import { environmentFile } from '../../scripts/docs/environment.ts';
import { errorsPage } from '../../scripts/docs/errors.ts';
import { VARIABLES } from '../../src/config.ts';
import { ERROR_GROUPS } from '../../src/errors.ts';
import { packagePath } from '../../src/package-path.ts';

test.each([
  ['docs/configuration.md', configurationPage],
  ['docs/errors.md', errorsPage],
  ['.env.example', environmentFile],
])('%s matches the code', (file, page) => {
  expect(readFileSync(packagePath(file), 'utf8'), 'run npm run docs:reference').toBe(page());
});

test('each error code is documented once', () => {
  const codes = ERROR_GROUPS.flatMap(({ errors }) => Object.keys(errors));
  expect(codes).toHaveLength(new Set(codes).size);
});

test('.env.example lists every environment variable, commented out', () => {
  const listed = [...environmentFile().matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual([...VARIABLES.keys()].sort());
  expect(environmentFile()).not.toMatch(/^[^#\n]/m);
});
