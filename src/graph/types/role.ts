import { evidenceReader, roleReader } from '../../store/read/entities/roles.ts';
import type { RoleRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { listLimit, shortList } from '../lists/list.ts';
import { RoleEvidence } from './annotations.ts';
import { loadEntity } from './of-kind.ts';
import { Entity, Person } from './refs.ts';

export const Role = builder.objectRef<RoleRow>('Role');

builder.node(Role, {
  description: 'An office, post or occupation that articles say a person holds or held.',
  id: {
    resolve: (role) => role.id,
    description: 'Identifies the role: the person, the title, and what it is of.',
  },
  loadOne: (id, { loaders }) => loaders.load(roleReader, id),
  fields: (t) => ({
    title: t.exposeString('title', {
      description: 'What it is called, without the country: `Prime Minister`.',
    }),
    of: t.field({
      type: Entity,
      nullable: true,
      description: 'The country, organisation or place it is a role of, where an article says so.',
      resolve: ({ ofId }, _, { loaders }) => (ofId === null ? null : loaders.entity(ofId)),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Who holds or held it.',
      resolve: ({ personId }, _, context) => loadEntity('PERSON', personId, context),
    }),
    current: t.exposeBoolean('current', {
      description: 'False where the newest article speaks of a former holder.',
    }),
    articleCount: t.exposeInt('articleCount', { description: 'How many articles say so.' }),
    firstSeenAt: t.expose('firstSeenAt', {
      type: 'DateTime',
      description: 'When the first of them was published.',
    }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      description: 'When the last of them was published.',
    }),
    evidence: t.field({
      type: [RoleEvidence],
      description: 'The words that say so, newest article first.',
      ...shortList,
      resolve: (role, args, { loaders }) => loaders.load(evidenceReader, role.id, listLimit(args)),
    }),
  }),
});
