/** The bounds that every attack must stay within. */
export const BOUNDS = {
  /** The canary's median, in times its usual one. */
  canary: 4,
  /** Bytes above the start. */
  memory: 150 * 1_048_576,
  /** Milliseconds of CPU time of each refused request. */
  refused: 50,
} as const;

export interface Latencies {
  readonly count: number;
  /** Milliseconds. */
  readonly median: number;
  readonly worst: number;
  /** How many took more than a limit. */
  readonly late: number;
}

/** Sums up latencies in milliseconds; `limit` says which are late. */
export function latencies(measured: readonly number[], limit: number): Latencies {
  const sorted = [...measured].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
  return {
    count: sorted.length,
    median,
    worst: sorted.at(-1) ?? 0,
    late: sorted.filter((time) => time > limit).length,
  };
}

/** What one attack did, as far as it is judged. */
export interface Measured {
  /** Seconds of CPU time of the server, and the seconds that went by meanwhile. */
  readonly serverTime: number;
  readonly duration: number;
  /** Bytes above the start, some seconds after the attack. */
  readonly memoryGrowth: number;
  readonly refused: number;
  readonly answered: number;
  readonly canary: Latencies;
  readonly canaryFailures: number;
  /** Checks of readiness that failed. */
  readonly notReady: number;
  /** Statements that ran on after the client had left. */
  readonly leftRunning: number;
  /** Lines of the server's log of level ERROR or above. */
  readonly errorsLogged: number;
  /** Whether the server had to be killed, or ended by itself. */
  readonly ended: boolean;
  readonly findings: readonly string[];
}

/** What is usual without an attack. */
export interface Usual {
  readonly canary: Latencies;
  /** Seconds of CPU time of the server in each second, with the canary. */
  readonly serverLoad: number;
}

/** What an attack may take away, because it is what the attack does. */
export interface Allowance {
  /** The database is away, so requests fail with 503 meanwhile. */
  readonly outage?: boolean;
  /** It runs servers of its own beside the one that is measured, and those take the cores. */
  readonly ownServers?: boolean;
}

/** Milliseconds of CPU time of each refused request; null where others were answered too, which the sum cannot tell apart. */
export function refusedTime(
  { serverTime, duration, refused, answered }: Measured,
  usual: Usual,
): number | null {
  if (refused === 0 || answered > 0) return null;
  return (Math.max(0, serverTime - usual.serverLoad * duration) * 1_000) / refused;
}

/** The bounds that are broken, in words; none if all hold. */
export function broken(measured: Measured, usual: Usual, allowance: Allowance = {}): string[] {
  const { canary, canaryFailures, notReady } = measured;
  const most = BOUNDS.canary * usual.canary.median;
  const refused = refusedTime(measured, usual);
  const faults: [boolean, string][] = [
    [measured.ended, 'server ended'],
    [!allowance.ownServers && canary.median > most, `canary's median above ${most.toFixed(1)} ms`],
    [measured.memoryGrowth > BOUNDS.memory, `memory ${megabytes(measured.memoryGrowth)} MB above its start`],
    [refused !== null && refused > BOUNDS.refused, `${refused?.toFixed(0)} ms of CPU for each refusal`],
    [measured.leftRunning > 0, `${measured.leftRunning} statements ran on`],
    [!allowance.outage && canaryFailures > 0, `canary failed ${canaryFailures} times`],
    [!allowance.outage && notReady > 0, `not ready ${notReady} times`],
    [!allowance.outage && measured.errorsLogged > 0, `${measured.errorsLogged} errors logged`],
  ];
  return [...faults.filter(([isBroken]) => isBroken).map(([, what]) => what), ...measured.findings];
}

/**
 * Whether the canary's worst is one that also comes without an attack: on shared cores a pause of the collector or
 * another process delays single answers, so it is compared with an idle period too, and does not fail the run.
 */
export const isUsualWorst = ({ canary }: Measured, usual: Usual): boolean =>
  canary.worst <= Math.max(BOUNDS.canary * usual.canary.median, usual.canary.worst);

export const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(0);
