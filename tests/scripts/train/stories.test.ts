import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../scripts/shared/random.ts';
import { makeNamer } from '../../../scripts/train/namer.ts';
import type { NameLists } from '../../../scripts/train/names.ts';
import { gatherPlaces } from '../../../scripts/train/places.ts';
import { surface } from '../../../scripts/train/sentence.ts';
import { isStory, tellStories } from '../../../scripts/train/stories.ts';

const ten = (stem: string) => Array.from({ length: 10 }, (_, i) => `${stem}${'abcdefghij'[i]}`);
const names: NameLists = {
  forenames: new Map([['XX', ten('Anto')]]),
  surnames: new Map([['XX', ten('Brandt')]]),
  americanForenames: ten('Carl'),
  americanSurnames: ten('Dow'),
};
const places = gatherPlaces();

function stories(seed: number) {
  const random = seededRandom(seed);
  return tellStories(200, makeNamer(names, places, random), random, 1000);
}

describe('short stories to learn from', () => {
  const told = stories(7);

  it('are whole documents, numbered on', () => {
    const documents = [...new Set(told.map(({ document }) => document))];
    expect(documents).toEqual(Array.from({ length: 200 }, (_, n) => 1000 + n));
    expect(told.every(isStory)).toBe(true);
  });

  it('call companies by their short names after the whole name only', () => {
    const whole = /^(.+?) (?:Inc|Corp|Co|Ltd|Plc)\.?$/;
    let short = 0;
    for (const [at, { tokens, spans, document }] of told.entries()) {
      const full = spans
        .filter(({ type }) => type === 'ORG')
        .flatMap((span) => whole.exec(surface(tokens, span))?.[1]?.split(' ')[0] ?? []);
      const after = told.slice(at + 1, at + 6).filter((sentence) => sentence.document === document);
      for (const name of full)
        short += after.filter((sentence) =>
          sentence.spans.some((span) => surface(sentence.tokens, span) === name),
        ).length;
      if (told[at - 1]?.document === document) expect(full).toEqual([]);
    }
    expect(short).toBeGreaterThan(10);
  });

  it('mark words with capitals, and leave no slot unfilled', () => {
    for (const { tokens, spans } of told) {
      expect(tokens.join(' ')).not.toMatch(/[{}]|#/);
      for (const span of spans) expect(surface(tokens, span)).toMatch(/\p{Lu}/u);
    }
  });

  it('are the same for the same seed, and others for another', () => {
    expect(stories(7)).toEqual(told);
    expect(stories(8)).not.toEqual(told);
  });
});
