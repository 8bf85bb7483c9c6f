import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import {
  childrenOf,
  familyOf,
  memoryOf,
  parseMemory,
  parseSchedule,
  parseStat,
  threadTime,
} from '../../../scripts/shared/proc.ts';

const STAT =
  '4711 (node (x) y) S 17 4711 4711 0 -1 4194304 102 0 0 0 250 50 1200 300 20 0 11 0 70452 3133440 402 1844';

test('parses the parent and the times after a program name with spaces and parentheses', () => {
  expect(parseStat(STAT)).toEqual({ parent: 17, own: 3, ended: 15 });
});

test('parses the resident memory and its peak', () => {
  const status = 'Name:\tnode\nVmPeak:\t  900 kB\nVmHWM:\t  204 kB\nVmRSS:\t  100 kB\n';
  expect(parseMemory(status)).toEqual({ resident: 102_400, peak: 208_896 });
});

test('returns zero memory for a process that has ended', () => {
  expect(parseMemory('Name:\tnode\nState:\tZ (zombie)\n')).toEqual({ resident: 0, peak: 0 });
});

test('parses the CPU time in seconds', () => {
  expect(parseSchedule('1500000000 108642 1\n')).toBe(1.5);
});

test.runIf(process.platform === 'linux')('familyOf contains the children of a process', async () => {
  const child = spawn('sleep', ['60']);
  await once(child, 'spawn');
  expect(childrenOf(process.pid)).toContain(child.pid);
  expect(familyOf(process.pid)).toEqual(expect.arrayContaining([process.pid, child.pid]));
  child.kill();
  await once(child, 'close');
  expect(childrenOf(process.pid)).not.toContain(child.pid);
});

test.runIf(process.platform === 'linux')('returns zeros for a process that does not exist', () => {
  const absent = 2 ** 30;
  expect(threadTime(absent)).toBe(0);
  expect(memoryOf([absent])).toEqual({ resident: 0, peak: 0 });
});
