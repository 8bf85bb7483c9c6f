import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage } from '../../src/explorer/app/paths.ts';
import type { TextAnnotation } from '../../src/explorer/marks/annotation.ts';
import { paragraphsOf, piecesOf } from '../../src/explorer/marks/pieces.ts';

const passageIn = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]): Passage => ({ start: Math.min(a, b), end: Math.max(a, b) }));

/** A text of words and line breaks, with annotations, quotations and a passage anywhere in it. */
const marked = fc
  .string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\n\n', 'é'), maxLength: 60 })
  .chain((body) =>
    fc.record({
      body: fc.constant(body),
      annotations: fc.array(
        passageIn(body.length).map(
          (passage): TextAnnotation => ({
            type: 'time',
            from: '2024-01-01',
            to: '2024-01-01',
            ...passage,
          }),
        ),
        { maxLength: 8 },
      ),
      quotations: fc.array(
        passageIn(body.length).map((passage) => ({ ...passage, source: null })),
        { maxLength: 3 },
      ),
      statements: fc.array(
        passageIn(body.length).map((passage) => ({
          ...passage,
          source: null,
          sourceText: null,
          cue: 'said',
        })),
        { maxLength: 3 },
      ),
      passage: fc.option(passageIn(body.length)),
    }),
  );

test('the paragraphs contain the whole text except white space', () => {
  fc.assert(
    fc.property(marked, ({ body }) => {
      const paragraphs = paragraphsOf(body);
      const texts = paragraphs.map(({ start, end }) => body.slice(start, end));
      expect(texts.join('').replaceAll(/\s/g, '')).toBe(body.replaceAll(/\s/g, ''));
      for (const text of texts) expect(text).not.toMatch(/^\s|\s$|\n\s*\n/);
    }),
  );
});

test('the pieces of a paragraph are the paragraph, and no annotation inside it is lost', () => {
  fc.assert(
    fc.property(marked, ({ body, ...marks }) => {
      for (const paragraph of paragraphsOf(body)) {
        const pieces = piecesOf(paragraph, marks);
        expect(pieces[0]?.start).toBe(paragraph.start);
        expect(pieces.at(-1)?.end).toBe(paragraph.end);
        for (const [index, piece] of pieces.entries()) {
          expect(piece.end).toBeGreaterThan(piece.start);
          if (index > 0) expect(piece.start).toBe(pieces[index - 1]?.end);
        }
        const inside = marks.annotations.filter(
          ({ start, end }) => start < end && start >= paragraph.start && end <= paragraph.end,
        );
        expect(new Set(pieces.flatMap(({ annotations }) => annotations))).toEqual(new Set(inside));
      }
    }),
  );
});

test('a name inside a longer name belongs to the same piece, after the longer name', () => {
  const bank = { type: 'time', from: '', to: '', start: 0, end: 13 } as const;
  const china = { type: 'time', from: '', to: '', start: 8, end: 13 } as const;
  const [piece] = piecesOf(
    { start: 0, end: 20 },
    { annotations: [china, bank], quotations: [], statements: [], passage: null },
  );
  expect(piece).toMatchObject({ start: 0, end: 13, annotations: [bank, china] });
});
