import { expect, test } from 'vitest';
import { paragraphs, sentences, tokenAt } from '../../src/text/index.ts';

const partsOf = (text: string): string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end));

/** Wrapped text of 64 characters, as mail and older news archives contain it. */
const WRAPPED = [
  'The council closed the old bridge over the river on Monday, and',
  'those who live on the other side now walk for an hour. A second',
  'bridge will open next year, the mayor told reporters on Tuesday.',
];

test('each line is a paragraph if the lines are not wrapped', () => {
  expect(partsOf('The bridge is closed.\nIt will open soon.\n\nThe end.')).toEqual([
    'The bridge is closed.',
    'It will open soon.',
    'The end.',
  ]);
});

test('wrapped lines are one paragraph', () => {
  expect(partsOf(WRAPPED.join('\n'))).toEqual([WRAPPED.join('\n')]);
});

test('a blank line, an indentation and a short line end a wrapped paragraph', () => {
  const text = [...WRAPPED, '', ...WRAPPED, 'It is late.', ...WRAPPED, '    The end of the story.'].join(
    '\n',
  );
  expect(partsOf(text)).toEqual([
    WRAPPED.join('\n'),
    [...WRAPPED, 'It is late.'].join('\n'),
    WRAPPED.join('\n'),
    '    The end of the story.',
  ]);
});

test('two lines are one paragraph only in a text with other wrapped lines', () => {
  const two = WRAPPED.slice(0, 2).join('\n');
  expect(partsOf(two)).toEqual(WRAPPED.slice(0, 2));
  expect(partsOf(`${two}\n\n${WRAPPED.join('\n')}`)).toEqual([two, WRAPPED.join('\n')]);
});

test('lines of a list of different lengths are paragraphs', () => {
  const list = [
    'Gold: Marta Kline of Norway, three minutes and four seconds',
    'Silver: Ann Field of Canada, three minutes and six seconds, a personal record',
    'Bronze: Joe Lund of Ireland, three minutes and nine seconds',
    'Fourth: Tom Berg of Sweden, three minutes and ten seconds in his last race',
  ];
  expect(partsOf(list.join('\n'))).toEqual(list);
});

test('lines of more than 90 characters are paragraphs', () => {
  const line =
    'The council closed the old bridge over the river on Monday, and those who live there now walk for an hour';
  expect(partsOf([line, line, line].join('\n'))).toEqual([line, line, line]);
});

test('a sentence continues in the next wrapped line', () => {
  const text = WRAPPED.join('\n');
  expect(sentences(text, tokenAt).map(({ start, end }) => text.slice(start, end))).toEqual([
    `${WRAPPED[0]}\nthose who live on the other side now walk for an hour.`,
    `A second\n${WRAPPED[2]}`,
  ]);
});
