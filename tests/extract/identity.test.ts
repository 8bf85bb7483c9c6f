import { expect, test } from 'vitest';
import { trainedExtractor } from '../support/extractor.ts';
import { CORPUS } from './identity-corpus.ts';

const extractor = await trainedExtractor();
const publishedAt = new Date('2024-08-20T12:00:00Z');

/** One person in one text: the expected identity and the extracted key. */
interface Appearance {
  readonly who: string;
  readonly key: string;
}

function appearances(corpus: typeof CORPUS): { found: Appearance[]; misses: string[] } {
  const found: Appearance[] = [];
  const misses: string[] = [];
  for (const { text, people } of corpus) {
    const { mentions } = extractor.extract({ headline: '', body: text, publishedAt });
    for (const [name, who] of Object.entries(people)) {
      const start = text.indexOf(name);
      expect(start, `${name} in: ${text}`).toBeGreaterThanOrEqual(0);
      const mention = mentions.find(
        (one) => one.entity.kind === 'PERSON' && one.start < start + name.length && one.end > start,
      );
      if (!mention) misses.push(`${name} is not found in: ${text}`);
      found.push({ who, key: mention?.entity.key ?? `? ${text}` });
    }
  }
  return { found, misses };
}

/** Compares all pairs of appearances: whether they are of one person, and whether they have one key. */
function pairwise(found: readonly Appearance[]) {
  let right = 0;
  let expected = 0;
  let made = 0;
  const errors = new Set<string>();
  for (const [at, a] of found.entries()) {
    for (const b of found.slice(at + 1)) {
      const isOnePerson = a.who === b.who;
      const hasOneKey = a.key === b.key;
      if (isOnePerson) expected += 1;
      if (hasOneKey) made += 1;
      if (isOnePerson && hasOneKey) right += 1;
      if (isOnePerson && !hasOneKey) errors.add(`split: ${a.who}: ${a.key} / ${b.key}`);
      if (!isOnePerson && hasOneKey) errors.add(`merged: ${a.who} and ${b.who}: ${a.key}`);
    }
  }
  return { f1: (2 * right) / (expected + made), errors: [...errors] };
}

test('gives one key to the spellings of a name, and two keys to namesakes', () => {
  const { found, misses } = appearances(CORPUS);
  const { f1, errors } = pairwise(found);
  expect(f1, [...misses, ...errors].join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('has 40 texts, at least 15 people with three spellings, and 6 names that several people have', () => {
  expect(CORPUS).toHaveLength(40);
  const spellings = new Map<string, Set<string>>();
  const bearers = new Map<string, Set<string>>();
  for (const { people } of CORPUS) {
    for (const [name, who] of Object.entries(people)) {
      spellings.set(who, (spellings.get(who) ?? new Set()).add(name));
      bearers.set(name, (bearers.get(name) ?? new Set()).add(who));
    }
  }
  expect([...spellings.values()].filter(({ size }) => size >= 3).length).toBeGreaterThanOrEqual(15);
  expect([...bearers.values()].filter(({ size }) => size >= 2)).toHaveLength(6);
});

test('gives one key to a full name and its shorter form in another article', () => {
  const keyIn = (text: string) =>
    extractor
      .extract({ headline: '', body: text, publishedAt })
      .entities.flatMap(({ kind, key }) => (kind === 'PERSON' ? [key] : []));
  expect(keyIn('Claudia Sheinbaum Pardo was elected on Sunday.')).toEqual(
    keyIn('President Claudia Sheinbaum of Mexico said no.'),
  );
});

test('does not depend on the articles that were extracted before', () => {
  const keys = (corpus: typeof CORPUS) =>
    new Map(
      corpus.map(({ text }) => [
        text,
        extractor.extract({ headline: '', body: text, publishedAt }).entities.map(({ key }) => key),
      ]),
    );
  expect(keys([...CORPUS].reverse())).toEqual(keys(CORPUS));
});
