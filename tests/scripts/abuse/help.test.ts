import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { packagePath } from '../../../src/package-path.ts';

const abuse = (...flags: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', packagePath('scripts/abuse/index.ts'), ...flags], {
    cwd: packagePath('.'),
    encoding: 'utf8',
  });

test('--help prints the usage and attacks nothing', () => {
  const { status, stdout, stderr } = abuse('--help');
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/^Usage: abuse /);
  expect(stdout).toContain('--search');
});

test('rejects an unknown option', () => {
  const { status, stderr } = abuse('--fast');
  expect(status).toBe(1);
  expect(stderr).toContain("unknown option '--fast'");
});

test('rejects an unknown attack and lists the attacks', () => {
  const { status, stderr } = abuse('--only', 'H99');
  expect(status).toBe(1);
  expect(stderr).toContain('unknown attack H99. The attacks are H1, ');
});
