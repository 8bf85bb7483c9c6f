import { rolesReader } from '../../store/read/entities/roles.ts';
import type { PersonRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { connectionType, rootConnection } from '../lists/connection.ts';
import { listLimit, shortList } from '../lists/list.ts';
import { pageArguments, rootPagination } from '../lists/pagination.ts';
import { affiliationsOf } from './affiliations.ts';
import { findEntity, lookup } from './entity.ts';
import { ENTITY_BY } from './entity-by.ts';
import { checkEntityList, entityList, entityListArguments } from './entity-lists.ts';
import { loadEntity } from './of-kind.ts';
import { Entity, Person } from './refs.ts';
import { Role } from './role.ts';

builder.node(Person, {
  description: 'A human being.',
  interfaces: [Entity],
  id: { resolve: (person) => person.id, description: 'The global id of the person.' },
  loadOne: (id, context) => loadEntity('PERSON', id, context),
  fields: (t) => ({
    roles: t.field({
      type: [Role],
      description: 'The roles that the person holds or held, most recently reported first.',
      ...shortList,
      resolve: (person, args, { loaders }) => loaders.load(rolesReader, person.id, listLimit(args)),
    }),
    ...affiliationsOf(t),
  }),
});

const PersonConnection = connectionType<PersonRow>({
  name: 'Person',
  node: Person,
  description: 'A page of people.',
  edgeDescription: 'A person in a list.',
});

builder.queryFields((t) => ({
  person: t.field({
    type: Person,
    nullable: true,
    description: 'The person with the given key; null if it does not exist.',
    extensions: lookup('PERSON'),
    args: { by: t.arg({ type: ENTITY_BY.PERSON, required: true, description: 'The key of the person.' }) },
    resolve: (_, { by }, context) => findEntity('PERSON', by, context),
  }),
  people: t.field({
    type: PersonConnection,
    description: 'The people that articles mention, sorted by name by default.',
    ...rootPagination(checkEntityList('PERSON')),
    args: { ...pageArguments, ...entityListArguments },
    resolve: (_, args, context) => rootConnection(context, entityList('PERSON', args), args),
  }),
}));
