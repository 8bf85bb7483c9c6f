import { expect, test } from 'vitest';
import { loadExtractor } from '../../src/ingest/trained-extractor.ts';
import { CORPUS } from './identity-corpus.ts';

const extractor = await loadExtractor();
const publishedAt = new Date('2024-08-20T12:00:00Z');

/** One person in one text: who it is, and the key that the extractor gives. */
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

/** Each two appearances are a pair: of one person, of one key, both, or neither. */
function pairwise(found: readonly Appearance[]) {
  let right = 0;
  let wanted = 0;
  let made = 0;
  const errors = new Set<string>();
  for (const [at, a] of found.entries()) {
    for (const b of found.slice(at + 1)) {
      const isOne = a.who === b.who;
      const isKept = a.key === b.key;
      if (isOne) wanted += 1;
      if (isKept) made += 1;
      if (isOne && isKept) right += 1;
      if (isOne && !isKept) errors.add(`parted: ${a.who}: ${a.key} / ${b.key}`);
      if (!isOne && isKept) errors.add(`merged: ${a.who} and ${b.who}: ${a.key}`);
    }
  }
  return { f1: (2 * right) / (wanted + made), errors: [...errors] };
}

test('one person under several spellings is one, and namesakes are two', () => {
  const { found, misses } = appearances(CORPUS);
  const { f1, errors } = pairwise(found);
  expect(f1, [...misses, ...errors].join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('the corpus is what it says: 40 texts, 15 people and more in three spellings, 6 names of several people', () => {
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

test('a full name and its shorter use are one person across articles', () => {
  const keyIn = (text: string) =>
    extractor
      .extract({ headline: '', body: text, publishedAt })
      .entities.flatMap(({ kind, key }) => (kind === 'PERSON' ? [key] : []));
  expect(keyIn('Claudia Sheinbaum Pardo was elected on Sunday.')).toEqual(
    keyIn('President Claudia Sheinbaum of Mexico said no.'),
  );
});

test('what an article gives does not depend on what was read before it', () => {
  const keys = (corpus: typeof CORPUS) =>
    new Map(
      corpus.map(({ text }) => [
        text,
        extractor.extract({ headline: '', body: text, publishedAt }).entities.map(({ key }) => key),
      ]),
    );
  expect(keys([...CORPUS].reverse())).toEqual(keys(CORPUS));
});
