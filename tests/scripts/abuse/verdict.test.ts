import { expect, test } from 'vitest';
import {
  isWorstUsual,
  latencies,
  type Measurement,
  rejectionTime,
  violations,
} from '../../../scripts/abuse/verdict.ts';

const MB = 1_048_576;
const baseline = { canary: { count: 100, median: 5, worst: 30, late: 1 }, serverLoad: 0.02 };
const harmless: Measurement = {
  serverTime: 0.5,
  duration: 10,
  memoryGrowth: 10 * MB,
  rejected: 10,
  answered: 0,
  canary: { count: 100, median: 6, worst: 25, late: 1 },
  canaryFailures: 0,
  notReady: 0,
  leftRunning: 0,
  errorsLogged: 0,
  ended: false,
  findings: [],
};

test('an attack with little effect on other clients exceeds no bound', () => {
  expect(violations(harmless, baseline)).toEqual([]);
});

test.each<[string, Partial<Measurement>]>([
  ["canary's median above 20.0 ms", { canary: { ...harmless.canary, median: 20.1 } }],
  ['memory 151 MB above idle', { memoryGrowth: 151 * MB }],
  ['80 ms of CPU time for each rejection', { serverTime: 1 }],
  ['3 statements still running', { leftRunning: 3 }],
  ['2 failed canary queries', { canaryFailures: 2 }],
  ['1 failed readiness check', { notReady: 1 }],
  ['4 logged errors', { errorsLogged: 4 }],
  ['server ended', { ended: true }],
  ['an alias returns the result of another', { findings: ['an alias returns the result of another'] }],
])('reports the exceeded bound: %s', (what, change) => {
  expect(violations({ ...harmless, ...change }, baseline)).toEqual([what]);
});

test('subtracts the load of the canary and of an idle server from the time of rejections', () => {
  expect(rejectionTime({ ...harmless, serverTime: 0.2 }, baseline)).toBe(0);
  expect(rejectionTime({ ...harmless, serverTime: 0.3 }, baseline)).toBeCloseTo(10);
});

test('returns no time of rejections if other requests received responses', () => {
  expect(rejectionTime({ ...harmless, answered: 1 }, baseline)).toBeNull();
  expect(rejectionTime({ ...harmless, rejected: 0 }, baseline)).toBeNull();
});

test('an unavailable database may fail the canary but not end the server', () => {
  const unavailable = { ...harmless, canaryFailures: 9, notReady: 3, errorsLogged: 1 };
  expect(violations(unavailable, baseline, { outage: true })).toEqual([]);
  expect(violations({ ...unavailable, ended: true }, baseline, { outage: true })).toEqual(['server ended']);
});

test('an attack that starts servers may slow the canary down', () => {
  const slow = { ...harmless, canary: { ...harmless.canary, median: 40 } };
  expect(violations(slow, baseline, { ownServers: true })).toEqual([]);
});

test("compares the canary's worst latency with the worst of the baseline and with four times its median", () => {
  const worst = (milliseconds: number) => ({
    ...harmless,
    canary: { ...harmless.canary, worst: milliseconds },
  });
  expect(isWorstUsual(worst(30), baseline)).toBe(true);
  expect(isWorstUsual(worst(31), baseline)).toBe(false);
  expect(isWorstUsual(worst(20), { ...baseline, canary: { ...baseline.canary, worst: 6 } })).toBe(true);
});

test('summarises latencies by their median, worst and number of late ones', () => {
  expect(latencies([4, 1, 30, 2], 3)).toEqual({ count: 4, median: 3, worst: 30, late: 2 });
  expect(latencies([], 3)).toEqual({ count: 0, median: 0, worst: 0, late: 0 });
});
