import { counted } from '../../src/counted.ts';
import { ascending, median } from '../shared/statistics.ts';

/** The bounds that every attack must stay within. */
export const BOUNDS = {
  /** The maximum ratio of the canary's median latency to the median of the baseline. */
  canary: 4,
  /** The maximum memory above the idle memory, in bytes. */
  memory: 150 * 1_048_576,
  /** The maximum CPU time for each rejected request, in milliseconds. */
  rejection: 50,
} as const;

export interface Latencies {
  readonly count: number;
  /** In milliseconds. */
  readonly median: number;
  readonly worst: number;
  /** The number of latencies above a limit. */
  readonly late: number;
}

/** Summarises latencies in milliseconds. Latencies above `limit` count as late. */
export function latencies(measured: readonly number[], limit: number): Latencies {
  const sorted = ascending(measured);
  return {
    count: sorted.length,
    median: median(sorted),
    worst: sorted.at(-1) ?? 0,
    late: sorted.filter((time) => time > limit).length,
  };
}

/** The measured effects of one attack. */
export interface Measurement {
  /** The CPU time of the server, and the duration of the attack, in seconds. */
  readonly serverTime: number;
  readonly duration: number;
  /** The memory above the idle memory some seconds after the attack, in bytes. */
  readonly memoryGrowth: number;
  readonly rejected: number;
  readonly answered: number;
  readonly canary: Latencies;
  readonly canaryFailures: number;
  /** The number of failed readiness checks. */
  readonly notReady: number;
  /** The number of statements that were still running after the client had disconnected. */
  readonly leftRunning: number;
  /** The number of log lines of level ERROR or higher. */
  readonly errorsLogged: number;
  /** Whether the server exited or stopped responding. */
  readonly ended: boolean;
  readonly findings: readonly string[];
}

/** The measurements without an attack. */
export interface Baseline {
  readonly canary: Latencies;
  /** The CPU time of the server in seconds per second, with the canary running. */
  readonly serverLoad: number;
}

/** Exemptions of an attack from bounds. */
export interface Allowance {
  /** Whether the attack makes the database unavailable, so that requests fail with status 503. */
  readonly outage?: boolean;
  /** Whether the attack starts additional servers, which compete with the measured server for the cores. */
  readonly ownServers?: boolean;
}

/** Returns the CPU time for each rejected request in milliseconds; null if other requests received responses too. */
export function rejectionTime(
  { serverTime, duration, rejected, answered }: Measurement,
  baseline: Baseline,
): number | null {
  if (rejected === 0 || answered > 0) return null;
  return (Math.max(0, serverTime - baseline.serverLoad * duration) * 1_000) / rejected;
}

/** Returns descriptions of the exceeded bounds. */
export function violations(measured: Measurement, baseline: Baseline, allowance: Allowance = {}): string[] {
  const { canary, canaryFailures, notReady } = measured;
  const most = BOUNDS.canary * baseline.canary.median;
  const rejection = rejectionTime(measured, baseline);
  const faults: [boolean, string][] = [
    [measured.ended, 'server ended'],
    [!allowance.ownServers && canary.median > most, `canary's median above ${most.toFixed(1)} ms`],
    [measured.memoryGrowth > BOUNDS.memory, `memory ${megabytes(measured.memoryGrowth)} MB above idle`],
    [
      rejection !== null && rejection > BOUNDS.rejection,
      `${rejection?.toFixed(0)} ms of CPU time for each rejection`,
    ],
    [measured.leftRunning > 0, `${counted(measured.leftRunning, 'statement')} still running`],
    [
      !allowance.outage && canaryFailures > 0,
      counted(canaryFailures, 'failed canary query', 'failed canary queries'),
    ],
    [!allowance.outage && notReady > 0, counted(notReady, 'failed readiness check')],
    [!allowance.outage && measured.errorsLogged > 0, counted(measured.errorsLogged, 'logged error')],
  ];
  return [...faults.filter(([isExceeded]) => isExceeded).map(([, what]) => what), ...measured.findings];
}

/**
 * Returns whether the canary's worst latency could also occur without an attack. A pause for garbage collection, or
 * another process, can delay a single response, so the run does not fail because of the worst latency.
 */
export const isWorstUsual = ({ canary }: Measurement, baseline: Baseline): boolean =>
  canary.worst <= Math.max(BOUNDS.canary * baseline.canary.median, baseline.canary.worst);

export const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(0);
