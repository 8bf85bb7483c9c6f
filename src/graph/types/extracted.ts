import type { ObjectFieldsShape } from '@pothos/core';
import { refId } from '../../store/identity.ts';
import { builder, type Types } from '../builder/builder.ts';
import { listLimit, shortList } from '../lists/list.ts';
import { DESCRIPTIONS, offsetsIn } from './descriptions.ts';
import {
  EntityKindType,
  MENTION_PLACE,
  MentionHowType,
  MentionPlaceType,
  QuantityKindType,
  StatementFormType,
  StatementKindType,
} from './enums.ts';
import type {
  Found,
  FoundEntity,
  FoundMention,
  FoundQuantity,
  FoundQuotation,
  FoundRole,
  FoundTime,
  StatementFinding,
} from './findings.ts';
import { Entity } from './refs.ts';

// The results of an extraction from a text that is not stored. Fields have the same names as those of stored
// annotations, so that clients can display both with the same code.

const offsets = offsetsIn('the text');
const mentionOffsets = offsetsIn('the text or the headline, according to `in`,');

const foundFields: ObjectFieldsShape<Types, Found> = (t) => ({
  start: t.exposeInt('start', { description: offsets.start }),
  end: t.exposeInt('end', { description: offsets.end }),
  text: t.exposeString('text', { description: 'The passage as written: the text from `start` to `end`.' }),
  sentence: t.exposeString('sentence', { description: 'The sentence that contains the passage.' }),
});

const ExtractedMention = builder.objectRef<FoundMention>('ExtractedMention').implement({
  description:
    'An occurrence of an entity in the text, or in the headline that the argument `headline` states.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: mentionOffsets.start }),
    end: t.exposeInt('end', { description: mentionOffsets.end }),
    text: t.exposeString('text', {
      description: 'The passage as written: the text or the headline from `start` to `end`.',
    }),
    sentence: t.exposeString('sentence', { description: DESCRIPTIONS.mentionSentence }),
    in: t.expose('in', {
      type: MentionPlaceType,
      description: 'Whether the text (`BODY`) or the headline contains the passage.',
    }),
    how: t.expose('how', { type: MentionHowType, description: DESCRIPTIONS.how }),
    confidence: t.exposeFloat('confidence', { description: DESCRIPTIONS.confidence }),
  }),
});

export const ExtractedEntity = builder.objectRef<FoundEntity>('ExtractedEntity').implement({
  description: 'An entity that a text mentions.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKindType, description: 'The kind of entity.' }),
    name: t.exposeString('name', {
      description: 'The name: the common English name if known, otherwise the longest form in the text.',
    }),
    mentionCount: t.exposeInt('mentionCount', {
      description: 'The number of mentions of the entity in the text, in any form.',
    }),
    salience: t.exposeFloat('salience', { description: DESCRIPTIONS.salience }),
    mentions: t.field({
      type: [ExtractedMention],
      description: 'The mentions of the entity, in order of appearance.',
      ...shortList,
      args: { ...shortList.args, in: t.arg(MENTION_PLACE) },
      resolve: ({ mentions }, args) =>
        mentions.filter((mention) => mention.in === args.in).slice(0, listLimit(args)),
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The same entity in the database; null if the database does not contain the entity.',
      resolve: (found, _, { loaders }) => loaders.entity(String(refId(found))),
    }),
  }),
});

export const ExtractedRole = builder.objectRef<FoundRole>('ExtractedRole').implement({
  description: 'A passage that states that a person holds or held an office, post or occupation.',
  fields: (t) => ({
    ...foundFields(t),
    title: t.exposeString('title', { description: DESCRIPTIONS.title }),
    of: t.expose('of', {
      type: ExtractedEntity,
      nullable: true,
      description:
        'The country, organisation or place of the role, or the person whom the holder serves, such as the client of a lawyer; null if the text does not state one.',
    }),
    person: t.expose('person', {
      type: ExtractedEntity,
      description: 'The person who holds or held the role.',
    }),
    current: t.exposeBoolean('current', { description: DESCRIPTIONS.current }),
    since: t.expose('since', { type: 'Date', nullable: true, description: DESCRIPTIONS.since }),
    until: t.expose('until', { type: 'Date', nullable: true, description: DESCRIPTIONS.until }),
  }),
});

export const ExtractedQuotation = builder.objectRef<FoundQuotation>('ExtractedQuotation').implement({
  description: 'Words in quotation marks. The passage from `start` to `end` does not include the marks.',
  fields: (t) => ({
    ...foundFields(t),
    verb: t.exposeString('verb', { nullable: true, description: DESCRIPTIONS.verb }),
    speaker: t.field({
      type: ExtractedEntity,
      nullable: true,
      description:
        'The person who said the words; null if the text does not state who said them, or if `source` is not a person.',
      resolve: ({ source }) => (source?.kind === 'PERSON' ? source : null),
    }),
    source: t.expose('source', {
      type: ExtractedEntity,
      nullable: true,
      description: DESCRIPTIONS.quotationSource,
    }),
    speakerText: t.exposeString('speakerText', { nullable: true, description: DESCRIPTIONS.speakerText }),
  }),
});

export const ExtractedStatement = builder.objectRef<StatementFinding>('ExtractedStatement').implement({
  description: 'Words that a text attributes to a source, with or without quotation marks.',
  fields: (t) => ({
    ...foundFields(t),
    form: t.expose('form', { type: StatementFormType, description: DESCRIPTIONS.statementForm }),
    kind: t.expose('kind', { type: StatementKindType, description: DESCRIPTIONS.statementKind }),
    cue: t.exposeString('cue', { nullable: true, description: DESCRIPTIONS.cue }),
    source: t.expose('source', {
      type: ExtractedEntity,
      nullable: true,
      description: DESCRIPTIONS.statementSource,
    }),
    sourceText: t.exposeString('sourceText', { nullable: true, description: DESCRIPTIONS.sourceText }),
  }),
});

export const ExtractedQuantity = builder.objectRef<FoundQuantity>('ExtractedQuantity').implement({
  description: 'A number with its unit in a text.',
  fields: (t) => ({
    ...foundFields(t),
    kind: t.expose('kind', { type: QuantityKindType, description: DESCRIPTIONS.quantityKind }),
    value: t.exposeFloat('value', { description: DESCRIPTIONS.value }),
    maxValue: t.exposeFloat('maxValue', { nullable: true, description: DESCRIPTIONS.maxValue }),
    unit: t.exposeString('unit', { description: DESCRIPTIONS.unit }),
  }),
});

export const ExtractedTimeExpression = builder.objectRef<FoundTime>('ExtractedTimeExpression').implement({
  description:
    'A date or period in a text. Relative expressions such as "on Tuesday" are resolved against the argument `publishedAt`.',
  fields: (t) => ({
    ...foundFields(t),
    from: t.expose('from', { type: 'Date', description: DESCRIPTIONS.from }),
    to: t.expose('to', { type: 'Date', description: DESCRIPTIONS.to }),
  }),
});
