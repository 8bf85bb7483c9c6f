import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isHeldOut } from '../../../scripts/evaluate/held-out.ts';
import { printPeopleScores, readPeopleDocuments, scorePeople } from '../../../scripts/evaluate/people.ts';
import { createExtractor } from '../../../src/extract/index.ts';

const TEXT = 'Ann Field met Joe Lund. Field smiled. Later Field left with the senator.';
const spans = (...names: readonly [string, number][]) =>
  names.map(([name, from]) => [TEXT.indexOf(name, from), TEXT.indexOf(name, from) + name.length]);
/** Ann Field has three names and an occupation. The label of the last name is of another person by mistake. */
const LINE = JSON.stringify({
  id: 'a',
  text: TEXT,
  people: [spans(['Ann Field', 0], ['Field', 20], ['senator', 0]), spans(['Joe Lund', 0], ['Field', 40])],
});

test('counts the pairs of names of one person', () => {
  const documents = readPeopleDocuments(new TextEncoder().encode(`${LINE}\n\n`));
  const scores = scorePeople(documents, createExtractor());
  // "senator", and "Field" as a label of Joe Lund, share no word with another label of the same person.
  expect(scores).toMatchObject({
    documents: 1,
    mentions: 2,
    found: 2,
    gold: 1,
    precision: 1,
    recall: 1,
    f1: 1,
  });
  expect(printPeopleScores('some.ndjson', scores, 5)).toBe(
    'some.ndjson: 1 document, 1 pair, 2 of 2 mentions found\n      P     R    F1\n  100.0 100.0 100.0\n',
  );
});

test('describes the people whose names are not found or are linked to several people', () => {
  const line = JSON.stringify({
    id: 'b',
    text: 'Ann Field met Joe Field.',
    people: [
      [
        [0, 9],
        [14, 23],
      ],
      [
        [10, 13],
        [10, 13],
      ],
    ],
  });
  const scores = scorePeople(readPeopleDocuments(gzipSync(line)), createExtractor());
  expect(scores).toMatchObject({ gold: 2, precision: 0, recall: 0 });
  expect(scores.errors).toEqual([
    'b: ann field: Ann Field; joe field: Joe Field',
    'b: (not found): met, met',
  ]);
});

test.each(['{"id": "a"}', '{"id": "a", "text": "b", "people": [[0, 1]]}'])(
  'reports the invalid line: %s',
  (line) => {
    expect(() => readPeopleDocuments(new TextEncoder().encode(`\n${line}`))).toThrow('Line 2');
  },
);

test('holds out about a third of the documents, independently of the other documents', () => {
  const held = Array.from({ length: 300 }, (_, at) => isHeldOut(String(at))).filter(Boolean);
  expect(held.length).toBeGreaterThan(80);
  expect(held.length).toBeLessThan(120);
});
