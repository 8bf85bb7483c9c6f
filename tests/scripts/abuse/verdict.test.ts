import { expect, test } from 'vitest';
import {
  broken,
  isUsualWorst,
  latencies,
  type Measured,
  refusedTime,
} from '../../../scripts/abuse/verdict.ts';

const MB = 1_048_576;
const usual = { canary: { count: 100, median: 5, worst: 30, late: 1 }, serverLoad: 0.02 };
const calm: Measured = {
  serverTime: 0.5,
  duration: 10,
  memoryGrowth: 10 * MB,
  refused: 10,
  answered: 0,
  canary: { count: 100, median: 6, worst: 25, late: 1 },
  canaryFailures: 0,
  notReady: 0,
  leftRunning: 0,
  errorsLogged: 0,
  ended: false,
  findings: [],
};

test('an attack that costs others little breaks no bound', () => {
  expect(broken(calm, usual)).toEqual([]);
});

test.each<[string, Partial<Measured>]>([
  ["canary's median above 20.0 ms", { canary: { ...calm.canary, median: 20.1 } }],
  ['memory 151 MB above its start', { memoryGrowth: 151 * MB }],
  ['80 ms of CPU for each refusal', { serverTime: 1 }],
  ['3 statements ran on', { leftRunning: 3 }],
  ['canary failed 2 times', { canaryFailures: 2 }],
  ['not ready 1 times', { notReady: 1 }],
  ['4 errors logged', { errorsLogged: 4 }],
  ['server ended', { ended: true }],
  ['an alias has the answer of another', { findings: ['an alias has the answer of another'] }],
])('breaks a bound: %s', (what, change) => {
  expect(broken({ ...calm, ...change }, usual)).toEqual([what]);
});

test('the time of the canary and of an idle server does not count for refusals', () => {
  expect(refusedTime({ ...calm, serverTime: 0.2 }, usual)).toBe(0);
  expect(refusedTime({ ...calm, serverTime: 0.3 }, usual)).toBeCloseTo(10);
});

test('the time of refusals cannot be told where other requests were answered', () => {
  expect(refusedTime({ ...calm, answered: 1 }, usual)).toBeNull();
  expect(refusedTime({ ...calm, refused: 0 }, usual)).toBeNull();
});

test('a database that is away may fail the canary, but not end the server', () => {
  const away = { ...calm, canaryFailures: 9, notReady: 3, errorsLogged: 1 };
  expect(broken(away, usual, { outage: true })).toEqual([]);
  expect(broken({ ...away, ended: true }, usual, { outage: true })).toEqual(['server ended']);
});

test('servers of the attack itself may take the cores', () => {
  const slow = { ...calm, canary: { ...calm.canary, median: 40 } };
  expect(broken(slow, usual, { ownServers: true })).toEqual([]);
});

test("the canary's worst is compared with that of an idle period, or four times the median", () => {
  const worst = (milliseconds: number) => ({ ...calm, canary: { ...calm.canary, worst: milliseconds } });
  expect(isUsualWorst(worst(30), usual)).toBe(true);
  expect(isUsualWorst(worst(31), usual)).toBe(false);
  expect(isUsualWorst(worst(20), { ...usual, canary: { ...usual.canary, worst: 6 } })).toBe(true);
});

test('latencies are summed up by their median, worst and how many are late', () => {
  expect(latencies([4, 1, 30, 2], 3)).toEqual({ count: 4, median: 3, worst: 30, late: 2 });
  expect(latencies([], 3)).toEqual({ count: 0, median: 0, worst: 0, late: 0 });
});
