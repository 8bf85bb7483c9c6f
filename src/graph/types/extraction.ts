import type { ObjectFieldsShape } from '@pothos/core';
import { refId } from '../../store/identity.ts';
import { builder, type Types } from '../builder/builder.ts';
import { mergeExtensions, withCost, withMaxAge } from '../builder/directives.ts';
import { withInputRules } from '../builder/input-rules.ts';
import { listLimit, shortList } from '../lists/list.ts';
import { EntityKindType, MentionHowType, QuantityKindType } from './enums.ts';
import {
  type Findings,
  type Found,
  type FoundEntity,
  type FoundMention,
  type FoundQuantity,
  type FoundQuotation,
  type FoundRole,
  type FoundTime,
  findingsOf,
} from './findings.ts';
import { Entity } from './refs.ts';

// What is read out of a text that is not stored. Fields have the names that they have on what is stored, so that a
// client shows both with the same code.

/** Most UTF-16 code units of a text: a long read. */
const MAX_TEXT_LENGTH = 20_000;
/** And of its headline, as an article may have. */
const MAX_HEADLINE_LENGTH = 500;

/** Cost of an extraction: so few fit into a query that it cannot fill the extractor's queue alone. */
const WEIGHT = 5_000;
/** Cost of a thousand characters more. */
const THOUSAND_CHARACTERS = 500;

const foundFields: ObjectFieldsShape<Types, Found> = (t) => ({
  start: t.exposeInt('start', { description: 'Where it begins in the text, in UTF-16 code units.' }),
  end: t.exposeInt('end', {
    description: 'Where it ends in the text: the offset behind its last code unit.',
  }),
  text: t.exposeString('text', { description: 'The words, as written: the text from `start` to `end`.' }),
  sentence: t.exposeString('sentence', { description: 'The sentence it stands in.' }),
});

const ExtractedMention = builder.objectRef<FoundMention>('ExtractedMention').implement({
  description: 'One occurrence of an entity in a text.',
  fields: (t) => ({
    ...foundFields(t),
    how: t.expose('how', { type: MentionHowType, description: 'How the words lead to the entity.' }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the link is, from 0 to 1.' }),
  }),
});

const ExtractedEntity = builder.objectRef<FoundEntity>('ExtractedEntity').implement({
  description: 'Something a text is about.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKindType, description: 'What kind of thing it is.' }),
    name: t.exposeString('name', {
      description: 'The fullest form of its name in the text, or the usual English one.',
    }),
    mentionCount: t.exposeInt('mentionCount', {
      description: 'How often the text mentions it, in any form.',
    }),
    salience: t.exposeFloat('salience', { description: 'How much the text is about it, from 0 to 1.' }),
    mentions: t.field({
      type: [ExtractedMention],
      description: 'The mentions, in text order.',
      ...shortList,
      resolve: ({ mentions }, args) => mentions.slice(0, listLimit(args)),
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity of the archive that it is; null where the archive has none.',
      resolve: (found, _, { loaders }) => loaders.entity(String(refId(found))),
    }),
  }),
});

const ExtractedRole = builder.objectRef<FoundRole>('ExtractedRole').implement({
  description: 'Words in a text that say a person holds or held an office, post or occupation.',
  fields: (t) => ({
    ...foundFields(t),
    title: t.exposeString('title', {
      description: 'What it is called, without the country: `Prime Minister`.',
    }),
    of: t.expose('of', {
      type: ExtractedEntity,
      nullable: true,
      description: 'The country, organisation or place it is a role of, where the text says so.',
    }),
    person: t.expose('person', { type: ExtractedEntity, description: 'Who holds or held it.' }),
    current: t.exposeBoolean('current', { description: 'False where they speak of a former holder.' }),
  }),
});

const ExtractedQuotation = builder.objectRef<FoundQuotation>('ExtractedQuotation').implement({
  description: 'Words in quotation marks, which stand before `start` and behind `end`.',
  fields: (t) => ({
    ...foundFields(t),
    verb: t.exposeString('verb', {
      nullable: true,
      description: 'The verb of saying, as written, where there is one.',
    }),
    speaker: t.expose('speaker', {
      type: ExtractedEntity,
      nullable: true,
      description: 'Who said them, where the text tells.',
    }),
  }),
});

const ExtractedQuantity = builder.objectRef<FoundQuantity>('ExtractedQuantity').implement({
  description: 'A number with its unit.',
  fields: (t) => ({
    ...foundFields(t),
    kind: t.expose('kind', { type: QuantityKindType, description: 'What it measures.' }),
    value: t.exposeFloat('value', { description: 'In whole units: "$240 billion" is 240000000000.' }),
    unit: t.exposeString('unit', { description: 'The unit; its form depends on the kind.' }),
  }),
});

const ExtractedTimeExpression = builder.objectRef<FoundTime>('ExtractedTimeExpression').implement({
  description: 'A date or period. Relative ones ("on Tuesday") are resolved against `publishedAt`.',
  fields: (t) => ({
    ...foundFields(t),
    from: t.expose('from', { type: 'Date', description: 'Its first day.' }),
    to: t.expose('to', { type: 'Date', description: 'Its last day, inclusive.' }),
  }),
});

const Extraction = builder.objectRef<Findings>('Extraction').implement({
  description: 'A text that is not stored, and what was read out of it.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description:
        'The text, brought into the form in which articles are stored: Unicode NFC, no control or invisible characters, no space at either end. Offsets count its UTF-16 code units.',
    }),
    entities: t.field({
      type: [ExtractedEntity],
      description: 'All it speaks of, of every kind, the most salient first.',
      ...shortList,
      resolve: ({ entities }, args) => entities.slice(0, listLimit(args)),
    }),
    roles: t.field({
      type: [ExtractedRole],
      description: 'The offices, posts and occupations it gives people, in text order.',
      ...shortList,
      resolve: ({ roles }, args) => roles.slice(0, listLimit(args)),
    }),
    quotations: t.field({
      type: [ExtractedQuotation],
      description: 'What it quotes, in text order.',
      ...shortList,
      resolve: ({ quotations }, args) => quotations.slice(0, listLimit(args)),
    }),
    quantities: t.field({
      type: [ExtractedQuantity],
      description: 'The sums, shares, counts and lengths it gives, in text order.',
      ...shortList,
      resolve: ({ quantities }, args) => quantities.slice(0, listLimit(args)),
    }),
    times: t.field({
      type: [ExtractedTimeExpression],
      description: 'The dates and periods it gives, in text order.',
      ...shortList,
      resolve: ({ times }, args) => times.slice(0, listLimit(args)),
    }),
  }),
});

builder.queryField('extract', (t) =>
  t.field({
    type: Extraction,
    extensions: mergeExtensions(withCost(WEIGHT), withMaxAge(0)),
    // An error here leaves the rest of the answer as it is.
    nullable: true,
    description:
      'Reads a text as it would be read if it were an article, and stores nothing. Null only where an error says why.',
    args: {
      text: t.arg.string({
        required: true,
        description: `The text, at most ${MAX_TEXT_LENGTH} UTF-16 code units, its paragraphs on lines of their own.`,
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
        description: `Its headline, at most ${MAX_HEADLINE_LENGTH} UTF-16 code units: what stands there is more salient.`,
        extensions: withInputRules({
          maxLength: MAX_HEADLINE_LENGTH,
          tooLong: 'TEXT_TOO_LONG',
          unstorable: true,
        }),
      }),
      publishedAt: t.arg({
        type: 'DateTime',
        description: 'When it is of: what "on Tuesday" refers to. Now, if not given.',
      }),
    },
    resolve: async (_, { text, headline, publishedAt }, { extractor }) => {
      const published = typeof publishedAt === 'string' ? new Date(publishedAt) : new Date();
      return findingsOf(
        await extractor.extract({ headline: headline ?? '', body: text, publishedAt: published }),
      );
    },
  }),
);
