import { isDeepStrictEqual } from 'node:util';
import type { Load, Round } from './load.ts';
import type { BenchQuery } from './queries.ts';
import type { RunningContender } from './running-contender.ts';

/** The durations of the warm-up and of a round in milliseconds, and the number of rounds. */
export interface Pace {
  readonly warmUp: number;
  readonly round: number;
  readonly rounds: number;
}

/** The rounds of one contender for one query. */
export interface MeasuredRounds {
  readonly running: RunningContender;
  readonly rounds: readonly Round[];
}

/**
 * Measures all contenders that support a query in turn, so that other load on the machine affects all of them equally.
 * Rejects if the result of a contender differs from the result of the first contender.
 */
export async function measure(
  query: BenchQuery,
  contenders: readonly RunningContender[],
  load: Load,
  pace: Pace,
): Promise<readonly MeasuredRounds[]> {
  const measured = contenders.filter((running) => running.supports(query));
  const reference = await measured[0]?.send(query);
  if (!reference || Object.values(reference.data).some(isEmpty))
    throw new Error(`"${query.title}" has no result.`);
  for (const running of measured) {
    await running.prepare(query, reference.text);
    await load.run(running.request(query), pace.warmUp);
    // After the warm-up, the response comes from the cache or from compiled code, as in the measured rounds.
    const { data } = await running.send(query);
    if (!isDeepStrictEqual(data, reference.data)) throw new Error(difference(running, reference.data, data));
  }
  const rounds: Round[][] = measured.map(() => []);
  for (let round = 0; round < pace.rounds; round++) {
    for (let turn = 0; turn < measured.length; turn++) {
      // The order rotates, so that no contender always runs after the same other contender.
      const index = (turn + round) % measured.length;
      const running = measured[index];
      if (running) rounds[index]?.push(await load.run(running.request(query), pace.round));
    }
  }
  return measured.map((running, index) => ({ running, rounds: rounds[index] ?? [] }));
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

function difference(running: RunningContender, expected: unknown, actual: unknown): string {
  const [expectedLines, actualLines] = [expected, actual].map((value) =>
    JSON.stringify(value, null, 1).split('\n'),
  );
  const line = expectedLines?.findIndex((text, index) => text !== actualLines?.[index]) ?? 0;
  const excerpt = (lines: readonly string[] | undefined) => lines?.slice(line, line + 5).join(' ');
  return `${running.contender.name} returns a different result: ${excerpt(actualLines)}\nexpected: ${excerpt(expectedLines)}`;
}
