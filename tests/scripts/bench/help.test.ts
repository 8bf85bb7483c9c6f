import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { packagePath } from '../../../src/package-path.ts';

const bench = (...flags: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', packagePath('scripts/bench/index.ts'), ...flags], {
    cwd: packagePath('.'),
    encoding: 'utf8',
  });

test('--help prints the usage and installs nothing', () => {
  const { status, stdout, stderr } = bench('--help');
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/^Usage: bench /);
  expect(stdout).toContain('--quick');
});

test('rejects an unknown option', () => {
  const { status, stderr } = bench('--fast');
  expect(status).toBe(1);
  expect(stderr).toContain("unknown option '--fast'");
});
