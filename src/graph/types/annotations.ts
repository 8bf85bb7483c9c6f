import type { ObjectFieldsShape } from '@pothos/core';
import type {
  EvidenceRow,
  Located,
  MentionRow,
  QuantityRow,
  TimeExpressionRow,
} from '../../store/read/rows.ts';
import { builder, type Types } from '../builder/builder.ts';
import type { GraphContext } from '../loading/graph-context.ts';
import { type Loaded, whenLoaded } from '../loading/loaded.ts';
import { DESCRIPTIONS, offsetsIn } from './descriptions.ts';
import { MentionHowType, MentionPlaceType, QuantityKindType } from './enums.ts';
import { Article, Entity } from './refs.ts';

// Annotations of an article: passages of its body, each with the sentence that contains it.

const slice = ({ loaders }: GraphContext, article: string, start: number, end: number): Loaded<string> =>
  whenLoaded(loaders.body(article), (body) => body.slice(start, end));

const offsets = offsetsIn('the body of the article');
const inPlace = offsetsIn('the body or the headline, according to `in`,');
const TEXT = 'The passage as written: the body of the article from `start` to `end`.';

export const locatedFields: ObjectFieldsShape<Types, Located> = (t) => ({
  start: t.exposeInt('start', { description: offsets.start }),
  end: t.exposeInt('end', { description: offsets.end }),
  sentence: t.string({
    description: 'The sentence that contains the passage.',
    resolve: (row, _, context) => slice(context, row.articleId, row.sentenceStart, row.sentenceEnd),
  }),
  article: t.field({
    type: Article,
    description: 'The article that contains the passage.',
    // A foreign key refers to the article, so the article exists.
    resolve: (row, _, { loaders }) => whenLoaded(loaders.article('id', row.articleId), present),
  }),
});

/** Returns the row that a foreign key refers to. Throws if it was deleted between two statements of the request. */
function present<T>(row: T | null): T {
  if (row === null) throw new Error('The row that a foreign key refers to was deleted during the request.');
  return row;
}

export const Mention = builder.objectRef<MentionRow>('Mention').implement({
  description: 'An occurrence of an entity in the body or the headline of an article.',
  fields: (t) => ({
    ...locatedFields(t),
    start: t.exposeInt('start', { description: inPlace.start }),
    end: t.exposeInt('end', { description: inPlace.end }),
    text: t.exposeString('surface', {
      description: 'The passage as written: the body or the headline from `start` to `end`.',
    }),
    sentence: t.string({
      description: DESCRIPTIONS.mentionSentence,
      resolve: (row, _, context) =>
        row.isInHeadline
          ? whenLoaded(context.loaders.article('id', row.articleId), (article) => present(article).headline)
          : slice(context, row.articleId, row.sentenceStart, row.sentenceEnd),
    }),
    in: t.field({
      type: MentionPlaceType,
      description: 'The part of the article that contains the passage.',
      resolve: ({ isInHeadline }) => (isInHeadline ? 'HEADLINE' : 'BODY'),
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity; null only if it was deleted during the request.',
      resolve: ({ entityId }, _, { loaders }) => loaders.entity(entityId),
    }),
    how: t.expose('how', { type: MentionHowType, description: DESCRIPTIONS.how }),
    confidence: t.exposeFloat('confidence', { description: DESCRIPTIONS.confidence }),
  }),
});

export const RoleEvidence = builder.objectRef<EvidenceRow>('RoleEvidence').implement({
  description: 'A passage of an article that states that a person holds or held a role.',
  fields: (t) => ({
    ...locatedFields(t),
    text: t.string({
      description: TEXT,
      resolve: (row, _, context) => slice(context, row.articleId, row.start, row.end),
    }),
    current: t.exposeBoolean('current', { description: DESCRIPTIONS.current }),
    since: t.expose('since', { type: 'Date', nullable: true, description: DESCRIPTIONS.since }),
    until: t.expose('until', { type: 'Date', nullable: true, description: DESCRIPTIONS.until }),
  }),
});

export const Quantity = builder.objectRef<QuantityRow>('Quantity').implement({
  description: 'A number with its unit in the body of an article.',
  fields: (t) => ({
    ...locatedFields(t),
    kind: t.expose('kind', { type: QuantityKindType, description: DESCRIPTIONS.quantityKind }),
    value: t.exposeFloat('value', { description: DESCRIPTIONS.value }),
    maxValue: t.exposeFloat('maxValue', { nullable: true, description: DESCRIPTIONS.maxValue }),
    unit: t.exposeString('unit', { description: DESCRIPTIONS.unit }),
    text: t.exposeString('text', { description: TEXT }),
  }),
});

export const TimeExpression = builder.objectRef<TimeExpressionRow>('TimeExpression').implement({
  description:
    'A date or period in the body of an article. Relative expressions such as "on Tuesday" are resolved against the day of publication.',
  fields: (t) => ({
    ...locatedFields(t),
    from: t.expose('from', { type: 'Date', description: DESCRIPTIONS.from }),
    to: t.expose('to', { type: 'Date', description: DESCRIPTIONS.to }),
    text: t.exposeString('text', { description: TEXT }),
  }),
});
