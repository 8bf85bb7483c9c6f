import { evidenceReader, roleReader } from '../../store/read/entities/roles.ts';
import type { RoleRow } from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';
import { listLimit, shortList } from '../lists/list.ts';
import { RoleEvidence } from './annotations.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { articlesCounted, countArguments } from './include-copies.ts';
import { loadEntity } from './of-kind.ts';
import { Entity, Person } from './refs.ts';

export const Role = builder.objectRef<RoleRow>('Role');

builder.node(Role, {
  description: 'An office, post or occupation that a person holds or held, according to the articles.',
  id: {
    resolve: (role) => role.id,
    description:
      'The global id of the role. It is derived from the person, the title, and the country, organisation or place of the role.',
  },
  loadOne: (id, { loaders }) => loaders.load(roleReader, id),
  fields: (t) => ({
    title: t.exposeString('title', { description: DESCRIPTIONS.title }),
    of: t.field({
      type: Entity,
      nullable: true,
      description:
        'The country, organisation or place of the role, or the person whom the holder serves, such as the client of a lawyer; null if no article states it.',
      resolve: ({ ofId }, _, { loaders }) => (ofId === null ? null : loaders.entity(ofId)),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description:
        'The person who holds or held the role; null only if the person was deleted during the request.',
      resolve: ({ personId }, _, context) => loadEntity('PERSON', personId, context),
    }),
    current: t.exposeBoolean('current', {
      description:
        'Whether the newest article that reports the role describes a current holder; false for a former holder.',
    }),
    articleCount: t.int({
      description: 'The number of articles that report the role.',
      args: countArguments,
      resolve: ({ articleCount, copyCount }, args) => articlesCounted(articleCount, copyCount, args),
    }),
    firstSeenAt: t.expose('firstSeenAt', {
      type: 'DateTime',
      description: 'The publication time of the earliest article that reports the role.',
    }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      description: 'The publication time of the latest article that reports the role.',
    }),
    evidence: t.field({
      type: [RoleEvidence],
      description: 'The passages that state the role, newest article first.',
      ...shortList,
      resolve: (role, args, { loaders }) => loaders.load(evidenceReader, role.id, listLimit(args)),
    }),
  }),
});
