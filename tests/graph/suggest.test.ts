import { afterAll, expect, test } from 'vitest';
import { createWriteClient } from '../../src/store/write/client.ts';
import { createTestGateway } from '../support/gateway.ts';
import { person, saveReports } from './synthetic-reports.ts';

const gateway = await createTestGateway();
const synthetic = await createTestGateway({ empty: true });
const client = createWriteClient(synthetic.databaseUrl);
afterAll(() => client.$disconnect());

/** The names of synthetic people by key. The number of articles of each is its position in the list. */
const NAMES = [
  'Łukasz Żółć',
  'Straße-Noël O’Brien',
  'J.K. Mäkinen',
  'Жанна Ким',
  '𝒜da 𝒜da Lovelace',
  'Mikhail Gorbachev',
  'U.S. Steelworkers',
];
for (const [index, name] of NAMES.entries()) {
  for (let number = 0; number <= index; number += 1) {
    await saveReports(client, index * 100 + number, '2024-01-01T00:00:00Z', [{ who: person(name) }]);
  }
}

interface Suggested {
  node: { kind: string; name: string; articleCount: number };
  name: string;
  start: number;
  end: number;
  corrected: boolean;
}

async function suggest(prefix: string, rest = '', from = gateway): Promise<Suggested[]> {
  const { data, errors } = await from.ask(
    `query ($prefix: String!) { suggest(prefix: $prefix ${rest}) {
      name start end corrected node { kind name articleCount } } }`,
    { prefix },
  );
  expect(errors).toBeUndefined();
  return data.suggest;
}

const marked = ({ name, start, end }: Suggested): string =>
  `${name.slice(0, start)}[${name.slice(start, end)}]${name.slice(end)}`;

test.each([
  ['putin', 'Vladimir [Putin]'],
  ['PUT', 'Vladimir [Put]in'],
  ['vladimir p', '[Vladimir P]utin'],
  ['li q', '[Li Q]iang'],
  ['qiang', 'Li [Qiang]'],
  ['  li   qiang ', '[Li Qiang]'],
])('%s suggests %s first', async (prefix, expected) => {
  const [first] = await suggest(prefix);
  expect(marked(first!)).toBe(expected);
  expect(first!.corrected).toBe(false);
});

test.each([
  ['lukasz z', '[Łukasz Ż]ółć'],
  ['ŻÓŁĆ', 'Łukasz [Żółć]'],
  ['zol', 'Łukasz [Żół]ć'],
  ['strasse', '[Straße]-Noël O’Brien'],
  ['stras', '[Straß]e-Noël O’Brien'],
  ['noel ob', 'Straße-[Noël O’B]rien'],
  ["o'brien", 'Straße-Noël [O’Brien]'],
  ['jk m', '[J.K. M]äkinen'],
  ['j.k.', '[J.K]. Mäkinen'],
  ['us steel', '[U.S. Steel]workers'],
  ['жан', '[Жан]на Ким'],
  ['КИМ', 'Жанна [Ким]'],
  ['lovel', '𝒜da 𝒜da [Lovel]ace'],
])('%s ignores accents, case and signs: %s', async (prefix, expected) => {
  expect((await suggest(prefix, '', synthetic)).map(marked)).toContain(expected);
});

test.each([
  ['gorbechev', 'Mikhail [Gorbachev]'],
  ['gorbahcev', 'Mikhail [Gorbachev]'],
  ['mihkail gorb', '[Mikhail Gorb]achev'],
  ['mikhail gorbatchev', '[Mikhail Gorbachev]'],
  ['lukaz', '[Łukasz] Żółć'],
  ['steelwokers', 'U.S. [Steelworkers]'],
])('%s is corrected: %s', async (prefix, expected) => {
  const [first] = await suggest(prefix, '', synthetic);
  expect(first).toMatchObject({ corrected: true });
  expect(marked(first!)).toBe(expected);
});

test('exact matches precede corrections', async () => {
  const found = await suggest('puti');
  expect(found[0]!.corrected).toBe(false);
  const corrected = found.map((one) => one.corrected);
  expect(corrected).toEqual([...corrected].sort());
});

test.each(['', ' ', '-', '.', '’', 'qqqqqqqq', 'x'.repeat(200), '%', '_', '\\'])(
  'suggests nothing for %j',
  async (prefix) => {
    expect(await suggest(prefix)).toEqual([]);
  },
);

test('rejects more than 200 characters', async () => {
  const { errors } = await gateway.ask(`{ suggest(prefix: "${'x'.repeat(201)}") { name } }`);
  expect(errors).toEqual([
    expect.objectContaining({
      message: '`prefix` must have at most 200 characters (got 201). Shorten the text.',
    }),
  ]);
});

test('suggests each entity once, those with the most articles first', async () => {
  for (const prefix of ['a', 'm', 'c', 'u', 'pr']) {
    const found = await suggest(prefix, ', first: 100');
    const counts = found.map(({ node }) => node.articleCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const names = found.map(({ node }) => `${node.kind} ${node.name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(found.length).toBeGreaterThan(10);
    for (const one of found) {
      const typed = one.name.slice(one.start, one.end).normalize('NFD').replace(/\p{M}/gu, '');
      expect(typed.toLowerCase()).toBe(prefix);
      expect(one.start === 0 || /[^\p{L}\p{N}]/u.test(one.name[one.start - 1]!)).toBe(true);
    }
    expect(await suggest(prefix, ', first: 3')).toEqual(found.slice(0, 3));
  }
});

test('suggests only entities of the requested kinds', async () => {
  const kinds = async (rest: string) =>
    new Set((await suggest('m', `, first: 100, ${rest}`)).map((one) => one.node.kind));
  expect(await kinds('kinds: [PLACE]')).toEqual(new Set(['PLACE']));
  expect(await kinds('kinds: [PERSON, COUNTRY]')).toEqual(new Set(['PERSON', 'COUNTRY']));
  expect(await kinds('kinds: []')).toEqual(new Set());
});

test('suggests countries by all their names, including countries that no article mentions', async () => {
  const [bhutan] = await suggest('bhut');
  expect(bhutan).toMatchObject({ name: 'Bhutan', node: { kind: 'COUNTRY', articleCount: 0 } });
  const [burma] = await suggest('burma');
  expect(burma).toMatchObject({ name: 'Burma', node: { name: 'Myanmar' } });
});

test('validates `first`', async () => {
  for (const first of [-1, 101]) {
    const { errors } = await gateway.ask(`{ suggest(prefix: "a", first: ${first}) { name } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_PAGE_SIZE');
  }
  expect(await suggest('a', ', first: 0')).toEqual([]);
});

test('needs one statement', async () => {
  gateway.statements();
  await suggest('a', ', first: 50');
  await suggest('gorbechev');
  expect(gateway.statements()).toEqual(['suggest', 'suggest']);
});
