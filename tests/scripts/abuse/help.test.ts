import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { packagePath } from '../../../src/package-path.ts';

const abuse = (...flags: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', packagePath('scripts/abuse/index.ts'), ...flags], {
    cwd: packagePath('.'),
    encoding: 'utf8',
  });

test('--help tells what is attacked, and attacks nothing', () => {
  const { status, stdout, stderr } = abuse('--help');
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/^Usage: abuse /);
  expect(stdout).toContain('--search');
});

test('a flag that there is not is refused', () => {
  const { status, stderr } = abuse('--fast');
  expect(status).toBe(1);
  expect(stderr).toContain("unknown option '--fast'");
});

test('a row that there is not is refused with those that there are', () => {
  const { status, stderr } = abuse('--only', 'H99');
  expect(status).toBe(1);
  expect(stderr).toContain('there is no attack H99. The rows are H1, ');
});
