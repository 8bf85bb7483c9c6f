import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SlotIndex } from '../../../src/extract/tagger/slot-index.ts';

const key = fc.integer({ min: 1, max: 0xffffffff });
const sets = fc.uniqueArray(key, { maxLength: 500 });

/** Returns the number of keys that the index contains, with their slots. */
function find(index: SlotIndex, keys: readonly number[]): { count: number; slots: Int32Array } {
  const slots = new Int32Array(keys.length);
  return { count: index.find(Int32Array.from(keys), keys.length, slots), slots };
}

it('gives each key a separate slot', () => {
  fc.assert(
    fc.property(sets, (keys) => {
      const index = new SlotIndex(Uint32Array.from(keys).sort());
      const { count, slots } = find(index, keys);
      expect(count).toBe(keys.length);
      expect(new Set(slots).size).toBe(keys.length);
      expect(Math.max(-1, ...slots)).toBeLessThan(index.capacity);
      expect([...slots]).toEqual(keys.map((one) => index.slot(one)));
    }),
    { numRuns: 50 },
  );
});

it('omits keys that are not in the set', () => {
  fc.assert(
    fc.property(sets, fc.array(key), (keys, others) => {
      const index = new SlotIndex(Uint32Array.from(keys).sort());
      const asked = [...others, ...keys];
      const known = asked.filter((one) => keys.includes(one));
      const { count, slots } = find(index, asked);
      expect([...slots.subarray(0, count)]).toEqual(known.map((one) => index.slot(one)));
    }),
    { numRuns: 50 },
  );
});

it('gives the key 0 no slot of another key', () => {
  fc.assert(
    fc.property(sets, (keys) => {
      const index = new SlotIndex(Uint32Array.from([0, ...keys]).sort());
      const { count, slots } = find(index, [0]);
      if (count > 0) expect(keys.map((one) => index.slot(one))).not.toContain(slots[0]);
    }),
    { numRuns: 50 },
  );
});

it('throws an error if two keys are the same', () => {
  expect(() => new SlotIndex(Uint32Array.of(7, 7))).toThrow('The keys are not distinct.');
});
