import { isDeepStrictEqual } from 'node:util';
import type { Load, Round } from './load.ts';
import type { Question } from './questions.ts';
import type { Running } from './running.ts';

/** How long is measured, in milliseconds. */
export interface Pace {
  readonly warmUp: number;
  readonly round: number;
  readonly rounds: number;
}

/** What one contender made of one question. */
export interface Measured {
  readonly running: Running;
  readonly rounds: readonly Round[];
}

/**
 * Asks all contenders a question, in turns, so that what else the machine does falls on all of them. The first says what
 * the answer is: one that says anything else is an error, whichever of them it is that errs.
 */
export async function measure(
  question: Question,
  contenders: readonly Running[],
  load: Load,
  pace: Pace,
): Promise<readonly Measured[]> {
  const asked = contenders.filter((running) => running.answers(question));
  const reference = await asked[0]?.ask(question);
  if (!reference || Object.values(reference.said).some(isEmpty))
    throw new Error(`"${question.title}" finds nothing.`);
  for (const running of asked) {
    await running.prepare(question, reference.text);
    await load.run(running.request(question), pace.warmUp);
    // Only now, when it is answered as it will be: compiled, or from what is kept.
    const { said } = await running.ask(question);
    if (!isDeepStrictEqual(said, reference.said)) throw new Error(difference(running, reference.said, said));
  }
  const rounds: Round[][] = asked.map(() => []);
  for (let round = 0; round < pace.rounds; round++) {
    for (let turn = 0; turn < asked.length; turn++) {
      // Each begins once, so that nobody always follows the same one.
      const place = (turn + round) % asked.length;
      const running = asked[place];
      if (running) rounds[place]?.push(await load.run(running.request(question), pace.round));
    }
  }
  return asked.map((running, place) => ({ running, rounds: rounds[place] ?? [] }));
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

function difference(running: Running, expected: unknown, actual: unknown): string {
  const [wanted, given] = [expected, actual].map((value) => JSON.stringify(value, null, 1).split('\n'));
  const line = wanted?.findIndex((text, index) => text !== given?.[index]) ?? 0;
  return `${running.contender.name} answers something else, from here on: ${given?.slice(line, line + 5).join(' ')}
instead of: ${wanted?.slice(line, line + 5).join(' ')}`;
}
