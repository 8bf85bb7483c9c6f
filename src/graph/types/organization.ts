import type { OrganizationRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { connectionType, rootConnection } from '../lists/connection.ts';
import { pageArguments, rootPagination } from '../lists/pagination.ts';
import { peopleField } from './affiliations.ts';
import { findEntity, lookup } from './entity.ts';
import { ENTITY_BY } from './entity-by.ts';
import { checkEntityList, entityList, entityListArguments } from './entity-lists.ts';
import { loadEntity } from './of-kind.ts';
import { officeholdersField } from './officeholders.ts';
import { Entity, Organization } from './refs.ts';

builder.node(Organization, {
  description: 'A company, agency, union, party, club or other group.',
  interfaces: [Entity],
  id: { resolve: (organization) => organization.id, description: 'The global id of the organisation.' },
  loadOne: (id, context) => loadEntity('ORGANIZATION', id, context),
  fields: (t) => ({
    people: peopleField(t),
    officeholders: officeholdersField(t),
  }),
});

const OrganizationConnection = connectionType<OrganizationRow>({
  name: 'Organization',
  node: Organization,
  description: 'A page of organisations.',
  edgeDescription: 'An organisation in a list.',
});

builder.queryFields((t) => ({
  organization: t.field({
    type: Organization,
    nullable: true,
    description: 'The organisation with the given key; null if it does not exist.',
    extensions: lookup('ORGANIZATION'),
    args: {
      by: t.arg({
        type: ENTITY_BY.ORGANIZATION,
        required: true,
        description: 'The key of the organisation.',
      }),
    },
    resolve: (_, { by }, context) => findEntity('ORGANIZATION', by, context),
  }),
  organizations: t.field({
    type: OrganizationConnection,
    description: 'The organisations that articles mention, sorted by name by default.',
    ...rootPagination(checkEntityList('ORGANIZATION')),
    args: { ...pageArguments, ...entityListArguments },
    resolve: (_, args, context) => rootConnection(context, entityList('ORGANIZATION', args), args),
  }),
}));
