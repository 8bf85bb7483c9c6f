import { expect, test } from 'vitest';
import { withLabels } from '../../src/explorer/charts/place-labels.ts';

const VIEW = { x: 0, y: 0, width: 100, height: 60 };
const SIZE = 4;

const point = (name: string, x: number, y: number) => ({ name, at: [x, y] as const, isArea: false });
const area = (name: string, x: number, y: number) => ({ name, at: [x, y] as const, isArea: true });

const anchorsOf = (...places: readonly ReturnType<typeof point>[]) =>
  withLabels(places, SIZE, VIEW).map(({ label }) => label?.anchor);

test('the name of a point is to its right', () => {
  const [place] = withLabels([point('Lisbon', 40, 30)], SIZE, VIEW);
  expect(place?.label).toMatchObject({ x: 42, anchor: 'start', size: SIZE });
});

test('the name of a point is to its left if there is no space to its right', () => {
  expect(anchorsOf(point('Madrid', 60, 30), point('Lisbon', 50, 30))).toEqual(['start', 'end']);
  expect(anchorsOf(point('Wellington', 95, 30))).toEqual(['end']);
});

test('the name of a point is above it if there is no space on either side', () => {
  const [left, right] = [area('Ostland', 38, 30), area('Westland', 64, 30)];
  expect(anchorsOf(left, right, point('Midtown', 50, 30))).toEqual(['middle', 'middle', 'middle']);
  expect(withLabels([left, right, point('Midtown', 50, 30)], SIZE, VIEW)[2]?.label?.y).toBeLessThan(30);
});

test('a point between labels on all sides has no name', () => {
  const around = [area('Ostland', 38, 30), area('Westland', 64, 30), area('Northland', 50, 25)];
  expect(anchorsOf(...around, point('Midtown', 50, 30)).at(-1)).toBe(undefined);
});

test('two names on one line are at least half the size of the text apart', () => {
  // Each name is 10.2 units long.
  expect(anchorsOf(area('Latin', 30, 30), area('Norse', 41, 30))).toEqual(['middle', undefined]);
  expect(anchorsOf(area('Latin', 30, 30), area('Norse', 43, 30))).toEqual(['middle', 'middle']);
});

test('the name of an area near the edge is moved by at most a quarter of its length', () => {
  // The name is 14.28 units long.
  const [west, east] = withLabels([area('Westlan', 5, 20), area('Eastlan', 95, 40)], SIZE, VIEW);
  expect(west?.label?.x).toBeCloseTo(8.14);
  expect(east?.label?.x).toBeCloseTo(91.86);
  expect(anchorsOf(area('Westlan', 4, 30))).toEqual([undefined]);
});

test('the name of an area that would be cut is omitted', () => {
  expect(anchorsOf(area('Eastern Islands', 95, 30))).toEqual([undefined]);
});
