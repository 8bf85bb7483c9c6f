import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TaggedCache } from '../../src/cache/tagged-cache.ts';

const live = <V>(maxBytes = 1_000) => {
  const cache = new TaggedCache<V>(maxBytes);
  cache.listen(true);
  return cache;
};

test('returns a value until one of its tags changes', () => {
  const cache = live<number>();
  cache.set({ group: 'g', key: 'a' }, 1, 10, ['x', 'y'], cache.moment());
  cache.set({ group: 'g', key: 'b' }, 2, 10, ['y', 'z'], cache.moment());
  cache.purge(['x', 'never seen']);
  expect(cache.get('g', 'a')).toBeUndefined();
  expect(cache.get('g', 'b')?.value).toBe(2);
  cache.purge(['z']);
  expect(cache.figures).toEqual({ hits: 1, misses: 1, entries: 0, bytes: 0 });
});

test('refuses a value if one of its tags changed during the computation', () => {
  const cache = live<number>();
  const moment = cache.moment();
  cache.purge(['x']);
  expect(cache.set({ group: 'g', key: 'a' }, 1, 10, ['x'], moment)).toBe(false);
  expect(cache.set({ group: 'g', key: 'b' }, 1, 10, ['y'], moment)).toBe(true);
  expect(cache.set({ group: 'g', key: 'a' }, 1, 10, ['x'], cache.moment())).toBe(true);
});

test('stores nothing while it is not notified of changes, and no value whose computation started then', () => {
  const cache = new TaggedCache<number>(1_000);
  expect(cache.set({ group: 'g', key: 'a' }, 1, 10, [], cache.moment())).toBe(false);
  const before = cache.moment();
  cache.listen(true);
  expect(cache.set({ group: 'g', key: 'a' }, 1, 10, [], before)).toBe(false);
  cache.set({ group: 'g', key: 'a' }, 1, 10, [], cache.moment());
  cache.listen(false);
  expect(cache.get('g', 'a')).toBeUndefined();
});

test('refuses older values when it no longer has the time of each change', () => {
  const cache = live<number>();
  const moment = cache.moment();
  cache.purge(['x']);
  cache.purge(Array.from({ length: 10_001 }, (_, i) => `tag ${i}`));
  expect(cache.set({ group: 'g', key: 'a' }, 1, 10, ['x'], moment)).toBe(false);
  expect(cache.set({ group: 'g', key: 'b' }, 1, 10, ['never changed'], moment)).toBe(false);
  expect(cache.set({ group: 'g', key: 'b' }, 1, 10, ['x'], cache.moment())).toBe(true);
});

test('evicts the oldest unused value, and refuses a value that exceeds an eighth of the limit', () => {
  const cache = live<number>(100);
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'])
    cache.set({ group: 'g', key }, 1, 10, [key], cache.moment());
  cache.get('g', 'a');
  cache.set({ group: 'g', key: 'k' }, 1, 10, [], cache.moment());
  expect(cache.get('g', 'a')).toBeDefined();
  expect(cache.get('g', 'b')).toBeUndefined();
  expect(cache.set({ group: 'g', key: 'large' }, 1, 13, [], cache.moment())).toBe(false);
});

const placeOf = (key: string) => ({ group: key < 'c' ? 'first' : 'second', key });

test('the same key in another group is another value', () => {
  const cache = live<number>();
  cache.set({ group: 'first', key: 'a' }, 1, 10, ['x'], cache.moment());
  cache.set({ group: 'second', key: 'a' }, 2, 10, ['y'], cache.moment());
  expect([cache.get('first', 'a')?.value, cache.get('second', 'a')?.value]).toEqual([1, 2]);
  cache.purge(['x']);
  expect([cache.get('first', 'a')?.value, cache.get('second', 'a')?.value]).toEqual([undefined, 2]);
  expect(cache.figures).toMatchObject({ entries: 1, bytes: 10 });
});

test('in any sequence of operations, no value outlives a change of its tags, and the limit is not exceeded', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  const tags = fc.subarray(['x', 'y', 'z']);
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.record({ do: fc.constant('begin' as const), key }),
          fc.record({ do: fc.constant('store' as const), key, tags, bytes: fc.integer({ min: 1, max: 10 }) }),
          fc.record({ do: fc.constant('change' as const), tags }),
          fc.record({ do: fc.constant('listen' as const), live: fc.boolean() }),
        ),
        { maxLength: 60 },
      ),
      (steps) => {
        const cache = live<Record<string, number>>(40);
        const world: Record<string, number> = { x: 0, y: 0, z: 0 };
        const begun = new Map<string, { moment: number; world: Record<string, number> }>();
        for (const step of steps) {
          if (step.do === 'begin') begun.set(step.key, { moment: cache.moment(), world: { ...world } });
          else if (step.do === 'store') {
            const computed = begun.get(step.key);
            if (computed)
              cache.set(placeOf(step.key), computed.world, step.bytes, step.tags, computed.moment);
          } else if (step.do === 'change') {
            for (const tag of step.tags) world[tag]! += 1;
            cache.purge(step.tags);
          } else cache.listen(step.live);
          for (const each of ['a', 'b', 'c', 'd']) {
            const { group, key } = placeOf(each);
            const entry = cache.get(group, key);
            for (const tag of entry?.tags ?? []) expect(entry!.value[tag]).toBe(world[tag]);
          }
          expect(cache.figures.bytes).toBeLessThanOrEqual(40);
        }
      },
    ),
    { numRuns: 500 },
  );
});
