import type { AttackResult } from './trial.ts';
import { type Baseline, BOUNDS, megabytes } from './verdict.ts';

const HEADINGS = [
  ...['row', 'server s', 'SQL s', 'ms/rejection', 'MB', 'peak MB', 'left', 'log'],
  ...['canary median', 'worst', 'late'],
] as const;
const WIDTHS = [4, 9, 7, 13, 6, 8, 5, 6, 14, 9, 9] as const;

const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => cell.padStart(WIDTHS[index] ?? 0)).join('');

/** Returns the baseline, the bounds and the column headings as text. */
export function printHeading({ canary, serverLoad }: Baseline): string {
  const most = (BOUNDS.canary * canary.median).toFixed(1);
  return [
    `Baseline: canary median ${canary.median.toFixed(1)} ms, worst ${canary.worst.toFixed(1)} ms; server uses ${(serverLoad * 100).toFixed(1)}% of a core.`,
    `Bounds: canary median ${most} ms, memory ${megabytes(BOUNDS.memory)} MB above idle, ${BOUNDS.rejection} ms of CPU time for each rejected request.`,
    `"late" is the number of canary responses that took more than ${most} ms; "!" after "worst" marks a value above that and above the worst of the baseline.`,
    line(HEADINGS),
  ].join('\n');
}

/** Returns the result of an attack as text: a line of figures, a line of outcomes, and a line for each exceeded bound. */
export function printResult(result: AttackResult): string {
  const { canary, observed } = result;
  const figures = line([
    result.row,
    result.serverTime.toFixed(2),
    result.databaseTime.toFixed(2),
    result.rejectionTime?.toFixed(1) ?? '',
    megabytes(result.memoryGrowth),
    megabytes(result.memoryPeak),
    String(result.leftRunning),
    String(result.logLines),
    canary.median.toFixed(1),
    `${canary.worst.toFixed(0)}${result.isWorstUsual ? ' ' : '!'}`,
    `${canary.late}/${canary.count}`,
  ]);
  const outcomes = Object.entries(observed.outcomes).map(([label, count]) => `${count} × ${label}`);
  if (observed.waiting > 0) outcomes.push(`${observed.waiting} pending when the client disconnected`);
  const sent = `${(observed.sent / 1_000).toFixed(0)} kB sent, ${(observed.received / 1_000).toFixed(0)} kB received`;
  return [
    `${figures}  ${result.violations.length === 0 ? 'ok  ' : 'FAIL'} ${result.title}`,
    `     ${[sent, ...outcomes].join('; ')}`,
    ...result.violations.map((what) => `     exceeded: ${what}`),
  ].join('\n');
}
