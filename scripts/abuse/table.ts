import type { Result } from './trial.ts';
import { BOUNDS, megabytes, type Usual } from './verdict.ts';

const HEADINGS = [
  ...['row', 'server s', 'SQL s', 'ms/refusal', 'MB', 'peak MB', 'left', 'log'],
  ...['canary median', 'worst', 'late'],
] as const;
const WIDTHS = [4, 9, 7, 11, 6, 8, 5, 6, 14, 9, 9] as const;

const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => cell.padStart(WIDTHS[index] ?? 0)).join('');

/** What is usual, the bounds, and the names of the columns. */
export function printHeading({ canary, serverLoad }: Usual): string {
  const most = (BOUNDS.canary * canary.median).toFixed(1);
  return [
    `Usual: canary median ${canary.median.toFixed(1)} ms, worst ${canary.worst.toFixed(1)} ms; server at ${(serverLoad * 100).toFixed(1)}% of a core.`,
    `Bounds: canary median ${most} ms, memory ${megabytes(BOUNDS.memory)} MB above its start, ${BOUNDS.refused} ms of CPU for each refused request.`,
    `"late" counts the canary's answers after ${most} ms; "!" after "worst" marks one that is above both that and the usual worst.`,
    line(HEADINGS),
  ].join('\n');
}

/** One attack as a line of figures, a line with what came of its requests, and one for each broken bound. */
export function printResult(result: Result): string {
  const { canary, observed } = result;
  const figures = line([
    result.row,
    result.serverTime.toFixed(2),
    result.databaseTime.toFixed(2),
    result.refusedTime?.toFixed(1) ?? '',
    megabytes(result.memoryGrowth),
    megabytes(result.memoryPeak),
    String(result.leftRunning),
    String(result.logLines),
    canary.median.toFixed(1),
    `${canary.worst.toFixed(0)}${result.usualWorst ? ' ' : '!'}`,
    `${canary.late}/${canary.count}`,
  ]);
  const outcomes = Object.entries(observed.outcomes).map(([label, count]) => `${count} × ${label}`);
  if (observed.waiting > 0) outcomes.push(`${observed.waiting} not answered when the client left`);
  const sent = `${(observed.sent / 1_000).toFixed(0)} kB sent, ${(observed.received / 1_000).toFixed(0)} kB received`;
  return [
    `${figures}  ${result.broken.length === 0 ? 'ok  ' : 'FAIL'} ${result.title}`,
    `     ${[sent, ...outcomes].join('; ')}`,
    ...result.broken.map((what) => `     broken: ${what}`),
  ].join('\n');
}
