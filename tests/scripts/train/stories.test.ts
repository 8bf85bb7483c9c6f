import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../scripts/shared/random.ts';
import { createNamer } from '../../../scripts/train/namer.ts';
import type { NameLists } from '../../../scripts/train/names.ts';
import { surface } from '../../../scripts/train/sentence.ts';
import { isStory, writeStories } from '../../../scripts/train/stories.ts';
import { gazetteerPlaces } from './places.ts';

const ten = (stem: string) => Array.from({ length: 10 }, (_, i) => `${stem}${'abcdefghij'[i]}`);
const names: NameLists = {
  forenames: new Map([['XX', ten('Anto')]]),
  surnames: new Map([['XX', ten('Brandt')]]),
  americanForenames: ten('Carl'),
  americanSurnames: ten('Dow'),
};
const places = gazetteerPlaces();

function stories(seed: number) {
  const random = seededRandom(seed);
  return writeStories(200, createNamer(names, places, random), random, 1000);
}

describe('short stories', () => {
  const written = stories(7);

  it('are documents with consecutive numbers', () => {
    const documents = [...new Set(written.map(({ document }) => document))];
    expect(documents).toEqual(Array.from({ length: 200 }, (_, n) => 1000 + n));
    expect(written.every(isStory)).toBe(true);
  });

  it('use the short name of a company only after the full name', () => {
    const companyName = /^(.+?) (?:Inc|Corp|Co|Ltd|Plc)\.?$/;
    let short = 0;
    for (const [at, { tokens, spans, document }] of written.entries()) {
      const full = spans
        .filter(({ type }) => type === 'ORG')
        .flatMap((span) => companyName.exec(surface(tokens, span))?.[1]?.split(' ')[0] ?? []);
      const after = written.slice(at + 1, at + 6).filter((sentence) => sentence.document === document);
      for (const name of full)
        short += after.filter((sentence) =>
          sentence.spans.some((span) => surface(sentence.tokens, span) === name),
        ).length;
      if (written[at - 1]?.document === document) expect(full).toEqual([]);
    }
    expect(short).toBeGreaterThan(10);
  });

  it('label capitalised words, and fill all slots', () => {
    for (const { tokens, spans } of written) {
      expect(tokens.join(' ')).not.toMatch(/[{}]|#/);
      for (const span of spans) expect(surface(tokens, span)).toMatch(/\p{Lu}/u);
    }
  });

  it('are deterministic for a seed, and different for another seed', () => {
    expect(stories(7)).toEqual(written);
    expect(stories(8)).not.toEqual(written);
  });
});
