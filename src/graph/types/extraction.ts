import { grouped } from '../../counted.ts';
import { builder } from '../builder/builder.ts';
import { mergeExtensions, withCost, withMaxAge } from '../builder/directives.ts';
import { withInputRules } from '../builder/input-rules.ts';
import { listLimit, shortList } from '../lists/list.ts';
import {
  ExtractedEntity,
  ExtractedQuantity,
  ExtractedQuotation,
  ExtractedRole,
  ExtractedStatement,
  ExtractedTimeExpression,
} from './extracted.ts';
import { type Findings, findingsOf } from './findings.ts';

/** The maximum length of a text in UTF-16 code units: the length of a long article. */
const MAX_TEXT_LENGTH = 20_000;
/** The maximum length of a headline, as for stored articles. */
const MAX_HEADLINE_LENGTH = 500;

/**
 * The cost of an extraction. The cost is so high that the few extractions that fit into one query cannot fill the
 * queue of the extractor.
 */
const EXTRACTION = 5_000;
/** The cost of every 1,000 characters of the text, rounded up. */
const THOUSAND_CHARACTERS = 500;

const ExtractionType = builder.objectRef<Findings>('Extraction').implement({
  description:
    'The result of the query `extract`: a text, and the entities, roles, quotations, statements, quantities and dates in it. The text and the result are not stored.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description:
        'The text in the normalised form in which articles are stored: Unicode NFC, without control characters, invisible characters, or leading or trailing white space. All offsets refer to this form.',
    }),
    entities: t.field({
      type: [ExtractedEntity],
      description: 'The entities of every kind that the text mentions, most salient first.',
      ...shortList,
      resolve: ({ entities }, args) => entities.slice(0, listLimit(args)),
    }),
    roles: t.field({
      type: [ExtractedRole],
      description: 'The offices, posts and occupations of people in the text, in order of appearance.',
      ...shortList,
      resolve: ({ roles }, args) => roles.slice(0, listLimit(args)),
    }),
    quotations: t.field({
      type: [ExtractedQuotation],
      description: 'The quotations in the text, in order of appearance.',
      ...shortList,
      resolve: ({ quotations }, args) => quotations.slice(0, listLimit(args)),
    }),
    statements: t.field({
      type: [ExtractedStatement],
      description: 'The statements that the text attributes to a source, in order of appearance.',
      ...shortList,
      resolve: ({ statements }, args) => statements.slice(0, listLimit(args)),
    }),
    quantities: t.field({
      type: [ExtractedQuantity],
      description:
        'The amounts of money, percentages, counts, durations, ages and measurements in the text, in order of appearance.',
      ...shortList,
      resolve: ({ quantities }, args) => quantities.slice(0, listLimit(args)),
    }),
    times: t.field({
      type: [ExtractedTimeExpression],
      description: 'The dates and periods in the text, in order of appearance.',
      ...shortList,
      resolve: ({ times }, args) => times.slice(0, listLimit(args)),
    }),
  }),
});

builder.queryField('extract', (t) =>
  t.field({
    type: ExtractionType,
    extensions: mergeExtensions(withCost(EXTRACTION), withMaxAge(0)),
    // Nullable, so that an error does not discard the other fields of the query.
    nullable: true,
    description:
      'The entities, roles, quotations, statements, quantities and dates in the given text, extracted in the same way as from an article. The text is not stored. Null only if the field fails with an error.',
    args: {
      text: t.arg.string({
        required: true,
        description: `The text to analyse. Line breaks separate paragraphs. A text of more than ${grouped(MAX_TEXT_LENGTH)} UTF-16 code units is rejected with TEXT_TOO_LONG.`,
        extensions: mergeExtensions(
          withCost(THOUSAND_CHARACTERS),
          withInputRules({
            maxLength: MAX_TEXT_LENGTH,
            tooLong: 'TEXT_TOO_LONG',
            unstorable: true,
            units: (text) => (typeof text === 'string' ? Math.ceil(text.length / 1_000) : 0),
          }),
        ),
      }),
      headline: t.arg.string({
        description: `The headline of the text. Entities that the headline mentions have a higher salience. A headline of more than ${MAX_HEADLINE_LENGTH} UTF-16 code units is rejected with TEXT_TOO_LONG.`,
        extensions: withInputRules({
          maxLength: MAX_HEADLINE_LENGTH,
          tooLong: 'TEXT_TOO_LONG',
          unstorable: true,
        }),
      }),
      publishedAt: t.arg({
        type: 'DateTime',
        description:
          'The publication time of the text, to which expressions such as "on Tuesday" are relative. Defaults to the current time.',
      }),
    },
    resolve: async (_, { text, headline, publishedAt }, { extractor }) => {
      const published = typeof publishedAt === 'string' ? new Date(publishedAt) : new Date();
      return findingsOf(
        await extractor.extract({ headline: headline ?? '', body: text, publishedAt: published }),
        headline ?? '',
      );
    },
  }),
);
