import type { ObjectFieldsShape } from '@pothos/core';
import { quotationReader } from '../../store/read/articles/quotations.ts';
import type {
  EvidenceRow,
  Located,
  MentionRow,
  QuantityRow,
  QuotationRow,
  TimeExpressionRow,
} from '../../store/read/rows.ts';
import { builder, type Types } from '../builder/builder.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type Loaded, whenLoaded } from '../loading/loaded.ts';
import { MentionHowType, QuantityKindType } from './enums.ts';
import { loadEntity } from './of-kind.ts';
import { Article, Person } from './refs.ts';

/** Things that stand somewhere in an article's body, and the sentence around them. */

const slice = ({ loaders }: GraphContext, article: string, start: number, end: number): Loaded<string> =>
  whenLoaded(loaders.body(article), (body) => body.slice(start, end));

const locatedFields: ObjectFieldsShape<Types, Located> = (t) => ({
  start: t.exposeInt('start', { description: 'Where it begins in the body, in UTF-16 code units.' }),
  end: t.exposeInt('end', {
    description: 'Where it ends in the body: the offset behind its last code unit.',
  }),
  sentence: t.string({
    description: 'The sentence it stands in.',
    resolve: (row, _, context) => slice(context, row.articleId, row.sentenceStart, row.sentenceEnd),
  }),
  article: t.field({
    type: Article,
    description: 'The article it stands in.',
    // The row refers to its article by a foreign key, so there is one.
    resolve: (row, _, { loaders }) => whenLoaded(loaders.article('id', row.articleId), present),
  }),
});

/** What a foreign key promises. Throws if the row was deleted between two statements of the request. */
function present<T>(row: T | null): T {
  if (row === null) throw new Error('A row that another refers to is gone.');
  return row;
}

export const Mention = builder.objectRef<MentionRow>('Mention').implement({
  description: 'One occurrence of an entity in an article.',
  fields: (t) => ({
    ...locatedFields(t),
    text: t.exposeString('surface', {
      description: 'The words, as written: the body from `start` to `end`.',
    }),
    how: t.expose('how', { type: MentionHowType, description: 'How the words lead to the entity.' }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the link is, from 0 to 1.' }),
  }),
});

export const RoleEvidence = builder.objectRef<EvidenceRow>('RoleEvidence').implement({
  description: 'Words in an article that say a person holds or held a role.',
  fields: (t) => ({
    ...locatedFields(t),
    text: t.string({
      description: 'The words, as written: the body from `start` to `end`.',
      resolve: (row, _, context) => slice(context, row.articleId, row.start, row.end),
    }),
    current: t.exposeBoolean('current', { description: 'False where they speak of a former holder.' }),
  }),
});

export const Quotation = builder.objectRef<QuotationRow>('Quotation');

builder.node(Quotation, {
  description: 'Words in quotation marks.',
  id: { resolve: (quotation) => quotation.id, description: 'Identifies the quotation: where it stands.' },
  loadOne: (id, { loaders }) => loaders.load(quotationReader, id),
  fields: (t) => ({
    ...locatedFields(t),
    text: t.exposeString('text', { description: 'The words between the marks.' }),
    verb: t.exposeString('verb', {
      nullable: true,
      description: 'The verb of saying, as written, where there is one.',
    }),
    speaker: t.field({
      type: Person,
      nullable: true,
      description: 'Who said them, where the text tells.',
      resolve: ({ speakerId }, _, context) =>
        speakerId === null ? null : loadEntity('PERSON', speakerId, context),
    }),
  }),
});

export const Quantity = builder.objectRef<QuantityRow>('Quantity').implement({
  description: 'A number with its unit.',
  fields: (t) => ({
    ...locatedFields(t),
    kind: t.expose('kind', { type: QuantityKindType, description: 'What it measures.' }),
    value: t.exposeFloat('value', { description: 'In whole units: "$240 billion" is 240000000000.' }),
    unit: t.exposeString('unit', { description: 'The unit; its form depends on the kind.' }),
    text: t.exposeString('text', { description: 'The words, as written.' }),
  }),
});

export const TimeExpression = builder.objectRef<TimeExpressionRow>('TimeExpression').implement({
  description: 'A date or period. Relative ones ("on Tuesday") are resolved against the day of publication.',
  fields: (t) => ({
    ...locatedFields(t),
    from: t.expose('from', { type: 'Date', description: 'Its first day.' }),
    to: t.expose('to', { type: 'Date', description: 'Its last day, inclusive.' }),
    text: t.exposeString('text', { description: 'The words, as written.' }),
  }),
});
