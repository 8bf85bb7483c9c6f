import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configurationPage } from '../../scripts/docs/configuration.ts';
import { errorsPage } from '../../scripts/docs/errors.ts';
import { ERROR_GROUPS } from '../../src/errors.ts';
import { packagePath } from '../../src/package-path.ts';

test.each([
  ['docs/configuration.md', configurationPage],
  ['docs/errors.md', errorsPage],
])('%s matches the code', (file, page) => {
  expect(readFileSync(packagePath(file), 'utf8'), 'run npm run docs:reference').toBe(page());
});

test('each error code is documented once', () => {
  const codes = ERROR_GROUPS.flatMap(({ errors }) => Object.keys(errors));
  expect(codes).toHaveLength(new Set(codes).size);
});
