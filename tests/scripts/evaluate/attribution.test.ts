import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { formOf, readAttributions } from '../../../scripts/evaluate/attribution/attributions.ts';
import { printAttribution } from '../../../scripts/evaluate/attribution/evaluate-attribution.ts';
import { scoreAttributions } from '../../../scripts/evaluate/attribution/score-attributions.ts';
import { isNamed, isSameSource } from '../../../scripts/evaluate/attribution/source.ts';
import { isHeldOut } from '../../../scripts/evaluate/held-out.ts';
import { createExtractor } from '../../../src/extract/index.ts';

const text = 'Joe Lund spoke. “The line is closed today,” Joe Lund said. Rain is near, he hinted.';
const span = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
const attributions = [
  {
    source: [span('Joe Lund said')].map(([at]) => [at, at + 8]),
    cue: [span('said')],
    content: [span('“The line is closed today,”')],
  },
  { source: [span('he')], cue: [span('hinted')], content: [span('Rain is near')] },
];
const documents = readAttributions(gzipSync(JSON.stringify({ id: 'a', text, attributions })));

test('scores the content, the cue and the source of each form', () => {
  const scores = scoreAttributions(documents, createExtractor());
  expect(scores.forms.DIRECT).toEqual({
    gold: { statements: 1, words: 5, commonWords: 5, shares: 1, exact: 1 },
    found: { statements: 1, words: 5, commonWords: 5, shares: 1, exact: 1 },
    matched: { count: 1, source: 1, cue: 1 },
    named: { right: 1, open: 0, wrong: 0 },
    pronouns: { count: 0, resolved: 0, comparable: 0, agrees: 0 },
  });
  expect(scores.forms.INDIRECT.gold.statements).toBe(1);
  const lines = printAttribution('some.ndjson', scores, 0).split('\n');
  expect(lines[0]).toBe('some.ndjson: 1 document');
  expect(lines[2]).toMatch(
    /^ {2}direct +100\.0 100\.0 100\.0 +100\.0 100\.0 100\.0 +100\.0 100\.0 100\.0 +1 +1$/,
  );
});

test.each([
  ['“Enough,” he said', '“Enough,”', 'DIRECT'],
  ['He called it “enough” for now', 'it “enough” for now', 'MIXED'],
  ['He called it enough', 'it enough', 'INDIRECT'],
])('the content of %s has the form %s', (whole, content, form) => {
  const start = whole.indexOf(content);
  expect(formOf(whole, [{ start, end: start + content.length }])).toBe(form);
});

test('a source is a name if its noun phrase ends with a name', () => {
  expect(['Mayor Ann Field, who resigned', 'Lund', 'the BBC'].filter(isNamed)).toHaveLength(3);
  expect(["Lund's office", 'he', 'officials in Kenya', 'Republicans'].filter(isNamed)).toEqual([]);
  expect(isSameSource('Ann Field, a lawyer', 'Field')).toBe(true);
  expect(isSameSource("Field's office", 'Field')).toBe(false);
});

test('holds out a third of the documents by their ids', () => {
  const ids = Array.from({ length: 300 }, (_, at) => `document ${at}`);
  expect(ids.filter(isHeldOut).length).toBeGreaterThan(80);
  expect(ids.filter(isHeldOut).length).toBeLessThan(120);
});

test('reports the number of an invalid line', () => {
  expect(() => readAttributions(new TextEncoder().encode('\n{"id": "a"}'))).toThrow('Line 2');
});
