import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DatelineError } from '../../../src/errors.ts';
import { Caller } from '../../../src/store/connection/caller.ts';
import { StatementQueue } from '../../../src/store/connection/statement-queue.ts';

const caller = (expensive: boolean): Caller => Object.assign(new Caller(), { expensive });

/** Enters jobs, and records the names of started and refused ones. */
function observed(options: { slots: number; maxCallers?: number }) {
  const queue = new StatementQueue({ maxCallers: 1_000, ...options });
  const running = new Map<string, () => void>();
  const started: string[] = [];
  const refused: [string, string][] = [];
  const leave = (name: string) => {
    const left = running.get(name)!;
    running.delete(name);
    left();
  };
  return {
    queue,
    running,
    started,
    refused,
    leave,
    enter(name: string, of: Caller) {
      queue.enter({
        caller: of,
        start: (left) => {
          started.push(name);
          running.set(name, left);
        },
        refuse: ({ code }) => refused.push([name, code]),
      });
    },
    /** Ends the job that started first. Returns false if none is running. */
    leaveOne() {
      const [name] = running.keys();
      if (name !== undefined) leave(name);
      return name !== undefined;
    },
  };
}

test('starts one job for each slot, and the next ones in the order of arrival', () => {
  const { enter, leave, started } = observed({ slots: 2 });
  for (const name of ['a', 'b', 'c', 'd']) enter(name, caller(false));
  expect(started).toEqual(['a', 'b']);
  leave('b');
  leave('a');
  expect(started).toEqual(['a', 'b', 'c', 'd']);
});

test('expensive callers use at most a quarter of the slots', () => {
  const { enter, started } = observed({ slots: 8 });
  for (const name of ['x1', 'x2', 'x3', 'x4']) enter(name, caller(true));
  expect(started).toEqual(['x1', 'x2']);
  enter('a', caller(false));
  enter('b', caller(false));
  expect(started).toEqual(['x1', 'x2', 'a', 'b']);
});

test('an ordinary job starts before all waiting expensive ones', () => {
  const { enter, leave, started } = observed({ slots: 1 });
  const heavy = caller(true);
  for (let index = 0; index < 100; index += 1) enter(`x${index}`, heavy);
  enter('a', caller(false));
  leave('x0');
  expect(started).toEqual(['x0', 'a']);
});

test('expensive callers take turns after each statement', () => {
  const { enter, leaveOne, started } = observed({ slots: 1 });
  const [first, second] = [caller(true), caller(true)];
  for (let index = 0; index < 3; index += 1) enter(`first ${index}`, first);
  for (let index = 0; index < 3; index += 1) enter(`second ${index}`, second);
  while (leaveOne());
  expect(started).toEqual(['first 0', 'first 1', 'second 0', 'first 2', 'second 1', 'second 2']);
});

test('an expensive caller progresses while ordinary jobs never end', () => {
  const { enter, leave, started } = observed({ slots: 2 });
  enter('a0', caller(false));
  enter('a1', caller(false));
  enter('x', caller(true));
  for (let index = 2; index < 10; index += 1) enter(`a${index}`, caller(false));
  leave('a0');
  expect(started).toEqual(['a0', 'a1', 'x']);
});

test('refuses callers above the limit of their kind, but not more statements of a waiting caller', () => {
  const { enter, refused, queue } = observed({ slots: 1, maxCallers: 2 });
  const [one, two, three] = [caller(true), caller(true), caller(true)];
  enter('running', caller(false));
  for (const of of [one, two, three]) enter('expensive', of);
  for (let index = 0; index < 50; index += 1) enter('another', one);
  for (let index = 0; index < 3; index += 1) enter('ordinary', caller(false));
  expect(refused).toEqual([
    ['expensive', 'DATABASE_BUSY'],
    ['ordinary', 'DATABASE_BUSY'],
  ]);
  expect(queue.waiting).toBe(54);
});

test('refuses the waiting and later jobs of a failed caller', () => {
  const { enter, leaveOne, refused, started, queue } = observed({ slots: 1 });
  const leaving = caller(true);
  enter('a', caller(false));
  for (const name of ['x0', 'x1']) enter(name, leaving);
  enter('b', caller(false));
  leaving.fail(new DatelineError('REQUEST_CANCELLED', 'gone'));
  enter('x2', leaving);
  expect(refused).toEqual(['x0', 'x1', 'x2'].map((name) => [name, 'REQUEST_CANCELLED']));
  while (leaveOne());
  expect(started).toEqual(['a', 'b']);
  expect(queue.waiting).toBe(0);
});

test('in any sequence of events, starts or refuses each job once, and never exceeds the slots', () => {
  const step = fc.oneof(
    fc.record({ enter: fc.nat(5) }),
    fc.constant('leave' as const),
    fc.record({ fail: fc.nat(5) }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(step, { maxLength: 80 }), (slots, steps) => {
      const { queue, enter, leaveOne, started, refused, running } = observed({ slots, maxCallers: 4 });
      const callers = Array.from({ length: 6 }, (_, index) => caller(index % 2 === 0));
      let entered = 0;
      for (const each of steps) {
        if (each === 'leave') leaveOne();
        else if ('enter' in each) enter(String(entered++), callers[each.enter]!);
        else callers[each.fail]!.fail(new DatelineError('REQUEST_CANCELLED', 'gone'));
        expect(running.size).toBeLessThanOrEqual(slots);
        expect(started.length + refused.length + queue.waiting).toBe(entered);
      }
      while (leaveOne());
      expect(queue.waiting).toBe(0);
      const ended = [...started, ...refused.map(([name]) => name)];
      expect(new Set(ended).size).toBe(entered);
    }),
  );
});
