import type { Id } from '../../store/read/rows.ts';
import { type Highlighted, highlightsReader } from '../../store/read/text/highlights.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withListSize } from '../builder/directives.ts';
import { type Loaded, whenLoaded } from '../loading/loaded.ts';
import type { Loaders } from '../loading/loaders.ts';

interface HighlightValue {
  readonly field: 'HEADLINE' | 'BODY';
  readonly text: Highlighted;
}

const HighlightPart = builder.objectRef<{ text: string; matched: boolean }>('HighlightPart').implement({
  description: 'A part of a highlighted text: either a match or the text between two matches.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'The text of the part as written, without markup or escaping.',
    }),
    matched: t.exposeBoolean('matched', { description: 'Whether the part matches the search.' }),
  }),
});

export const Highlight = builder.objectRef<HighlightValue>('Highlight').implement({
  description: 'A headline, or a fragment of a body, with the words that match the search.',
  fields: (t) => ({
    field: t.field({
      type: builder.enumType('HighlightField', {
        description: 'The parts of an article that can be searched.',
        values: {
          HEADLINE: { description: 'The headline of the article.' },
          BODY: { description: 'The body of the article.' },
        },
      }),
      description: 'The part of the article that contains the text.',
      resolve: ({ field }) => field,
    }),
    parts: t.field({
      type: [HighlightPart],
      description: 'The text, split into matching and other parts, in order of appearance.',
      extensions: withListSize({ assumedSize: 20 }),
      resolve: ({ text }) =>
        text.flatMap((part, index) => (part === '' ? [] : [{ text: part, matched: index % 2 === 1 }])),
    }),
  }),
});

/** The cost of computing the highlights of an article. */
const HIGHLIGHTS = 100;

/** The extensions of a field that returns highlights. */
export const highlightsExtensions = mergeExtensions(withListSize({ assumedSize: 4 }), withCost(HIGHLIGHTS));

/** Loads the words in an article that match a search text: those in the headline first. */
export const loadHighlights = (id: Id, words: string, loaders: Loaders): Loaded<HighlightValue[]> =>
  whenLoaded(loaders.load(highlightsReader, id, words), ({ headline, body }) => [
    ...(headline.length > 1 ? [{ field: 'HEADLINE' as const, text: headline }] : []),
    ...body.map((text) => ({ field: 'BODY' as const, text })),
  ]);
