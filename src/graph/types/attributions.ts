import { quotationReaders } from '../../store/read/attributions/quotations.ts';
import { statementReaders } from '../../store/read/attributions/statements.ts';
import type { EntityRow, QuotationRow, StatementRow } from '../../store/read/rows.ts';
import { builder, type Types } from '../builder/builder.ts';
import { listLimit, shortList } from '../lists/list.ts';
import { locatedFields } from './annotations.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { StatementFormType, StatementKindType } from './enums.ts';
import { loadEntity } from './of-kind.ts';
import { Entity, Person } from './refs.ts';

// The quotations, and the statements in any form, that articles attribute to a source.

export const Quotation = builder.objectRef<QuotationRow>('Quotation');

builder.node(Quotation, {
  description: 'Words in quotation marks in the body of an article.',
  id: {
    resolve: (quotation) => quotation.id,
    description: 'The global id of the quotation. It is derived from the article and the offsets.',
  },
  loadOne: (id, { loaders }) => loaders.load(quotationReaders.byId, id),
  fields: (t) => ({
    ...locatedFields(t),
    text: t.exposeString('text', { description: 'The quoted words, without the quotation marks.' }),
    verb: t.exposeString('verb', { nullable: true, description: DESCRIPTIONS.verb }),
    speaker: t.field({
      type: Person,
      nullable: true,
      description:
        'The person who said the words; null if the article does not state who said them, or if `source` is not a person.',
      resolve: ({ speakerId }, _, context) =>
        speakerId === null ? null : loadEntity('PERSON', speakerId, context),
    }),
    source: t.field({
      type: Entity,
      nullable: true,
      description: DESCRIPTIONS.quotationSource,
      resolve: ({ speakerId }, _, { loaders }) => (speakerId === null ? null : loaders.entity(speakerId)),
    }),
    speakerText: t.exposeString('speakerText', { nullable: true, description: DESCRIPTIONS.speakerText }),
  }),
});

export const Statement = builder.objectRef<StatementRow>('Statement');

builder.node(Statement, {
  description: DESCRIPTIONS.statement,
  id: {
    resolve: (statement) => statement.id,
    description: 'The global id of the statement. It is derived from the article and the offsets.',
  },
  loadOne: (id, { loaders }) => loaders.load(statementReaders.byId, id),
  fields: (t) => ({
    ...locatedFields(t),
    text: t.exposeString('text', { description: DESCRIPTIONS.statementText }),
    form: t.expose('form', { type: StatementFormType, description: DESCRIPTIONS.statementForm }),
    kind: t.expose('kind', { type: StatementKindType, description: DESCRIPTIONS.statementKind }),
    cue: t.exposeString('cue', { nullable: true, description: DESCRIPTIONS.cue }),
    source: t.field({
      type: Entity,
      nullable: true,
      description: DESCRIPTIONS.statementSource,
      resolve: ({ sourceId }, _, { loaders }) => (sourceId === null ? null : loaders.entity(sourceId)),
    }),
    sourceText: t.exposeString('sourceText', { nullable: true, description: DESCRIPTIONS.sourceText }),
  }),
});

/** The fields of an entity that return what articles attribute to it. */
export const attributedTo = (t: PothosSchemaTypes.InterfaceFieldBuilder<Types, EntityRow>) => ({
  quotations: t.field({
    type: [Quotation],
    description: 'The quotations whose source is the entity, newest first.',
    ...shortList,
    resolve: (entity, args, { loaders }) =>
      loaders.load(quotationReaders.bySource, entity.id, listLimit(args)),
  }),
  statements: t.field({
    type: [Statement],
    description: 'The statements whose source is the entity, newest first.',
    ...shortList,
    resolve: (entity, args, { loaders }) =>
      loaders.load(statementReaders.bySource, entity.id, listLimit(args)),
  }),
});
