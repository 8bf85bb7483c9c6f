import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VARIABLES } from '../../src/config.ts';
import { ERRORS } from '../../src/errors.ts';
import { packagePath } from '../../src/package-path.ts';

test('the lockfile covers every platform: npm drops the entries of other systems when it finds node_modules', () => {
  const { packages } = JSON.parse(readFileSync(packagePath('package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const named = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    .filter((name) => !named.has(name));
  expect(missing).toEqual([]);
});

const readme = readFileSync(packagePath('README.md'), 'utf8');

test('the README names every error code and what it means', () => {
  for (const [code, meaning] of Object.entries(ERRORS))
    expect(readme).toContain(`| \`${code}\` | ${meaning} |`);
});

test('the README names every environment variable and what it is for', () => {
  for (const [name, use] of Object.entries(VARIABLES)) expect(readme).toContain(`| \`${name}\` | ${use}`);
});

test('every npm script that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});
