import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../../scripts/evaluate/labelled.ts';
import { scoreSpans } from '../../../scripts/evaluate/score.ts';
import { loadTagger } from '../../../src/extract/tagger/tagger.ts';

const WEIGHTS = new URL('../../../src/extract/tagger/weights.bin', import.meta.url);
const bytes = readFileSync(WEIGHTS);
const tagger = loadTagger(bytes);

function named(text: string): string[] {
  const tokens = text.split(' ');
  return (tagger.tag([tokens])[0] ?? []).map(
    ({ start, end, type }) => `${tokens.slice(start, end).join(' ')}/${type}`,
  );
}

describe('the trained tagger', () => {
  it('finds people without their titles, places, organisations and nationalities', () => {
    expect(
      named(
        'Russian President Vladimir Putin met Ursula von der Leyen of the European Union in Geneva on Monday .',
      ),
    ).toEqual([
      'Russian/MISC',
      'Vladimir Putin/PER',
      'Ursula von der Leyen/PER',
      'European Union/ORG',
      'Geneva/LOC',
    ]);
  });

  it('classifies the U.S. as a place', () => {
    expect(named('The U.S. said on Friday that talks with Iran would go on .')).toEqual([
      'U.S./LOC',
      'Iran/LOC',
    ]);
  });

  it('finds names in tables of results', () => {
    expect(named('1. Haile Gebrselassie ( Ethiopia ) 7:31.2')).toEqual([
      'Haile Gebrselassie/PER',
      'Ethiopia/LOC',
    ]);
    expect(named('Manchester United 2 Arsenal 1')).toEqual(['Manchester United/ORG', 'Arsenal/ORG']);
  });

  it('finds names in datelines', () => {
    expect(named('MOSCOW , Aug 20 ( Reuters ) -')).toEqual(['MOSCOW/LOC', 'Reuters/ORG']);
  });

  it('reaches the minimum scores on the agency copy', () => {
    const file = readFileSync(new URL('../../fixtures/ner/agency-copy.tsv', import.meta.url));
    const documents = readLabelled(file);
    const predicted = documents.flatMap((document) =>
      tagger.tag(document.map((sentence) => sentence.tokens)),
    );
    const scores = scoreSpans(
      documents.flat().map((sentence) => sentence.spans),
      predicted,
    );
    expect(scores.ALL.f1).toBeGreaterThan(0.8);
    expect(scores.PER.f1).toBeGreaterThan(0.86);
  });

  it('is deterministic and returns ordered spans inside the sentence for any tokens', () => {
    const word = fc.oneof(
      fc.constantFrom('Kim', 'U.N.', 'Paris', 'said', '.', '', '—', 'ALL', '🙂', '123'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 5 }), (document) => {
        const once = tagger.tag(document);
        expect(once).toHaveLength(document.length);
        once.forEach((spans, s) => {
          let last = 0;
          for (const { start, end, confidence } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(document[s]!.length);
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            last = end;
          }
        });
        expect(tagger.tag(document)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  it('accepts a sentence of any length', () => {
    const long = Array.from({ length: 50_000 }, (_, i) => (i % 3 === 0 ? 'Smith' : 'said'));
    expect(() => tagger.tag([long])).not.toThrow();
    expect(tagger.tag([[], ['.']])).toEqual([[], []]);
  });

  it('has weights of less than 8 MB', () => {
    expect(bytes.length).toBeLessThan(8_000_000);
  });

  it('rejects bytes that are not weights', () => {
    expect(() => loadTagger(new TextEncoder().encode('not weights at all'))).toThrow(/not tagger weights/);
  });
});
