import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Arena } from './arena.ts';
import type { Attack, Target } from './attack.ts';
import { familyOf } from './proc.ts';
import { NOTHING_OBSERVED, Observed } from './tally.ts';
import {
  BOUNDS,
  broken,
  isUsualWorst,
  latencies,
  type Measured,
  refusedTime,
  type Usual,
} from './verdict.ts';

/** Milliseconds after the client left at which statements that still run are counted. */
const LEAVE = 1_000;
/** Milliseconds between two looks at the memory, and how many there are at most: V8 returns it with some delay. */
const SETTLE = 1_000;
const SETTLES = 10;
/** Milliseconds that the server may take to answer the canary again; it is killed after that. */
const PATIENCE = 5_000;

/** What came of one attack. */
export interface Result extends Measured {
  readonly row: string;
  readonly title: string;
  readonly observed: Observed;
  /** Seconds of CPU time of the database server. */
  readonly databaseTime: number;
  /** Bytes above the start at the highest. */
  readonly memoryPeak: number;
  readonly logLines: number;
  /** Milliseconds of CPU time of each refused request; null where it cannot be told. */
  readonly refusedTime: number | null;
  readonly usualWorst: boolean;
  readonly broken: readonly string[];
}

/** Runs one attack in a process of its own and measures what it does to all others. */
export async function tryAttack(attack: Attack, arena: Arena, target: Target, usual: Usual): Promise<Result> {
  await arena.canary.report();
  arena.server.takeLog();
  arena.resetPeak();
  const before = arena.used();
  const observed = await attackFor(attack, { ...target, url: arena.server.url });
  await sleep(LEAVE);
  const leftRunning = await arena.archive.running().catch(() => 0);
  const responsive = await isResponsive(arena);
  const canary = await arena.canary.report();
  const after = arena.used();
  const log = arena.server.takeLog();
  const growth = await settle(arena);
  const ended = !arena.server.isRunning || !responsive;
  const measured: Measured = {
    serverTime: Math.max(0, after.server - before.server),
    duration: after.at - before.at,
    memoryGrowth: growth.now,
    refused: observed.refused,
    answered: observed.answered,
    canary: latencies(canary.times, BOUNDS.canary * usual.canary.median),
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
    refusedTime: refusedTime(measured, usual),
    usualWorst: isUsualWorst(measured, usual),
    broken: broken(measured, usual, attack),
  };
}

const Report = z.object({ observed: Observed });

/** What the attack observed until it was done, or until its time was over and it was killed. */
async function attackFor(attack: Attack, target: Target): Promise<Observed> {
  const child = fork(new URL('./attacker.ts', import.meta.url));
  let observed = NOTHING_OBSERVED;
  child.on('message', (message) => {
    observed = Report.parse(message).observed;
  });
  const ended = once(child, 'close');
  child.send({ title: attack.title, target });
  // Its first report says that it begins: on a busy machine it takes seconds to load.
  await Promise.race([once(child, 'message'), ended]);
  const late = setTimeout(() => killFamily(child), attack.seconds * 1_000);
  await ended;
  clearTimeout(late);
  return observed;
}

function killFamily({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  for (const one of familyOf(pid)) process.kill(one, 'SIGKILL');
}

/** Whether the server still answers anything within its patience. */
async function isResponsive({ server }: Arena): Promise<boolean> {
  try {
    await fetch(new URL('/health/live', server.url), { signal: AbortSignal.timeout(PATIENCE) });
    return true;
  } catch {
    return false;
  }
}

/** The memory above the start, once it is within its bound or has had time to be. */
async function settle(arena: Arena): Promise<{ readonly now: number; readonly peak: number }> {
  const { peak } = arena.growth();
  for (let looks = 0; looks < SETTLES && arena.growth().now > BOUNDS.memory; looks++) await sleep(SETTLE);
  return { now: arena.growth().now, peak };
}
