import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { familyOf } from '../shared/proc.ts';
import type { Arena } from './arena.ts';
import type { Attack, Target } from './attack.ts';
import { NOTHING_OBSERVED, Observed } from './tally.ts';
import {
  type Baseline,
  BOUNDS,
  isWorstUsual,
  latencies,
  type Measurement,
  rejectionTime,
  violations,
} from './verdict.ts';

/** The time between the end of an attack and the count of the statements that are still running, in milliseconds. */
const GRACE_PERIOD = 1_000;
/**
 * The interval between two measurements of memory in milliseconds, and the maximum number of measurements. V8 releases
 * memory with a delay.
 */
const SETTLE_INTERVAL = 1_000;
const MAX_MEASUREMENTS = 10;
/** The time within which the server must respond after an attack, in milliseconds. */
const RESPONSE_TIMEOUT = 5_000;

/** The result of one attack. */
export interface AttackResult extends Measurement {
  readonly row: string;
  readonly title: string;
  readonly observed: Observed;
  /** The CPU time of the database server, in seconds. */
  readonly databaseTime: number;
  /** The peak of the memory above the idle memory, in bytes. */
  readonly memoryPeak: number;
  readonly logLines: number;
  /** The CPU time for each rejected request in milliseconds; null if unknown. */
  readonly rejectionTime: number | null;
  readonly isWorstUsual: boolean;
  /** Descriptions of the exceeded bounds. */
  readonly violations: readonly string[];
}

/** Runs one attack in a separate process and measures its effect on the server and on the canary. */
export async function runAttack(
  attack: Attack,
  arena: Arena,
  target: Target,
  baseline: Baseline,
): Promise<AttackResult> {
  await arena.canary.report();
  arena.log.take();
  arena.resetPeak();
  const before = arena.used();
  const observed = await attackFor(attack, { ...target, url: arena.server.url });
  await sleep(GRACE_PERIOD);
  const leftRunning = await arena.archive.running().catch(() => 0);
  const responsive = await isResponsive(arena);
  const canary = await arena.canary.report();
  const after = arena.used();
  const log = arena.log.take();
  const growth = await settle(arena);
  const ended = !arena.server.isRunning || !responsive;
  const measured: Measurement = {
    serverTime: Math.max(0, after.server - before.server),
    duration: after.at - before.at,
    memoryGrowth: growth.now,
    rejected: observed.rejected,
    answered: observed.answered,
    canary: latencies(canary.times, BOUNDS.canary * baseline.canary.median),
    canaryFailures: canary.failures,
    notReady: canary.notReady,
    leftRunning,
    errorsLogged: log.errors,
    ended,
    findings: observed.findings,
  };
  return {
    ...measured,
    row: attack.row,
    title: attack.title,
    observed,
    databaseTime: Math.max(0, after.database - before.database),
    memoryPeak: growth.peak,
    logLines: log.lines,
    rejectionTime: rejectionTime(measured, baseline),
    isWorstUsual: isWorstUsual(measured, baseline),
    violations: violations(measured, baseline, attack),
  };
}

const Report = z.object({ observed: Observed });

/** Runs an attack until it ends, or kills it at its time limit, and returns its observations. */
async function attackFor(attack: Attack, target: Target): Promise<Observed> {
  const child = fork(new URL('./attacker.ts', import.meta.url));
  let observed = NOTHING_OBSERVED;
  child.on('message', (message) => {
    observed = Report.parse(message).observed;
  });
  const ended = once(child, 'close');
  child.send({ title: attack.title, target });
  // The time limit starts with the first report, because the process can take seconds to start on a busy machine.
  await Promise.race([once(child, 'message'), ended]);
  const timer = setTimeout(() => killFamily(child), attack.seconds * 1_000);
  await ended;
  clearTimeout(timer);
  return observed;
}

function killFamily({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  for (const one of familyOf(pid)) process.kill(one, 'SIGKILL');
}

/** Returns whether the server responds to a health check in time. */
async function isResponsive({ server }: Arena): Promise<boolean> {
  try {
    await fetch(new URL('/health/live', server.url), { signal: AbortSignal.timeout(RESPONSE_TIMEOUT) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Waits until the memory is within its bound, for at most the maximum number of measurements, and returns the memory.
 */
async function settle(arena: Arena): Promise<{ readonly now: number; readonly peak: number }> {
  const { peak } = arena.growth();
  for (let count = 0; count < MAX_MEASUREMENTS && arena.growth().now > BOUNDS.memory; count++)
    await sleep(SETTLE_INTERVAL);
  return { now: arena.growth().now, peak };
}
