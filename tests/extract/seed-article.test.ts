import { expect, test } from 'vitest';
import { labelledArticle } from '../../scripts/evaluate/sample-articles.ts';
import { trainedExtractor } from '../support/extractor.ts';

const { input } = labelledArticle('li-qiang-russia-belarus');
const extraction = (await trainedExtractor()).extract(input);
const name = (kind: string, key: string | undefined) =>
  extraction.entities.find((entity) => entity.kind === kind && entity.key === key)?.name;
const counts = (kind: string) =>
  Object.fromEntries(
    extraction.presences
      .filter(({ entity }) => entity.kind === kind)
      .map(({ entity, mentionCount }) => [name(kind, entity.key), mentionCount]),
  );

test('finds five people, and counts short forms', () => {
  expect(counts('PERSON')).toEqual({
    'Li Qiang': 5,
    'Xi Jinping': 2,
    'Vladimir Putin': 2,
    'Mikhail Mishustin': 1,
    'Roman Golovchenko': 1,
  });
});

test('excludes the possessive from the span', () => {
  const surfaces = extraction.mentions
    .filter(({ entity }) => entity.key === 'li qiang')
    .map(({ surface }) => surface);
  expect(surfaces).toEqual(['Li Qiang', 'Li', 'Li', 'Li', 'Li']);
});

test('finds exactly one role for each person', () => {
  const roles = extraction.roles.map((role) => [
    name('PERSON', role.person.key),
    role.title,
    role.of?.key,
    role.current,
  ]);
  expect(roles).toEqual([
    ['Li Qiang', 'Premier', 'CN', true],
    ['Xi Jinping', 'President', 'CN', true],
    ['Vladimir Putin', 'President', 'RU', true],
    ['Mikhail Mishustin', 'Prime Minister', 'RU', true],
    ['Roman Golovchenko', 'Prime Minister', 'BY', true],
  ]);
});

test('finds four countries, and distinguishes demonyms and metonyms', () => {
  expect(Object.keys(counts('COUNTRY')).sort()).toEqual(['Belarus', 'China', 'Russia', 'Ukraine']);
  const hows = (how: string) =>
    extraction.mentions
      .filter((mention) => mention.entity.kind === 'COUNTRY' && mention.how === how)
      .map(({ surface, entity }) => `${surface} ${entity.key}`);
  expect(hows('METONYM')).toEqual(['Beijing CN', 'Moscow RU', 'Moscow RU', 'Beijing CN']);
  expect(new Set(hows('DEMONYM'))).toEqual(
    new Set(['Chinese CN', 'Russian RU', 'Ukrainian UA', 'Belarusian BY']),
  );
  expect(hows('CAPITAL')).toEqual(['Moscow RU', 'Moscow RU']);
  expect(hows('CITY')).toEqual(['Vnukovo Airport RU', 'Kursk RU']);
});

test('finds three Russian places and no organisation', () => {
  const places = extraction.entities.flatMap((entity) =>
    entity.kind === 'PLACE' ? [`${entity.name} ${entity.countryCode}`] : [],
  );
  expect(places).toEqual(['Moscow RU', 'Vnukovo Airport RU', 'Kursk RU']);
  expect(counts('ORGANIZATION')).toEqual({});
});

test('finds the quotation of Li Qiang', () => {
  const quotations = extraction.quotations.map(({ text, speaker }) => [text, speaker?.key]);
  expect(quotations).toEqual([['new era', 'li qiang']]);
});

test('finds exactly five quantities', () => {
  const quantities = extraction.quantities.map(({ text, kind, value, unit }) => [text, kind, value, unit]);
  expect(quantities).toEqual([
    ['four-day', 'DURATION', 4, 'day'],
    ['two weeks', 'DURATION', 2, 'week'],
    ['$240 billion', 'MONEY', 240_000_000_000, 'USD'],
    ['25%', 'PERCENTAGE', 25, 'percent'],
    ['1.6%', 'PERCENTAGE', 1.6, 'percent'],
  ]);
});

test('resolves times against the day of publication', () => {
  const times = extraction.times.map(({ text, from, to }) => [text, from, to]);
  expect(times).toContainEqual(['Tuesday', '2024-08-20', '2024-08-20']);
  expect(times).toContainEqual(['January and July', '2024-01-01', '2024-07-31']);
  expect(times).toContainEqual(['last year', '2023-01-01', '2023-12-31']);
});

test('ranks the visitor as the most salient person', () => {
  const people = extraction.presences.filter(({ entity }) => entity.kind === 'PERSON');
  const [first] = [...people].sort((a, b) => b.salience - a.salience);
  expect(first?.entity.key).toBe('li qiang');
});
