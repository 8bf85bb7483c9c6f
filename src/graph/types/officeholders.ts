import { type Officeholder, officeholdersReader } from '../../store/read/entities/officeholders.ts';
import type { Id } from '../../store/read/rows.ts';
import { builder, type FieldBuilder } from '../builder/builder.ts';
import { listLimit, longList } from '../lists/list.ts';
import { RoleEvidence } from './annotations.ts';
import { loadEntity } from './of-kind.ts';
import { Person } from './refs.ts';
import { Role } from './role.ts';

/** The cost of finding the officeholders of a country or organisation, for which up to 300 roles are read. */
const OFFICES = 100;

const OfficeholderType = builder.objectRef<Officeholder>('Officeholder').implement({
  description: 'A person who held an office on the given day, according to the articles.',
  fields: (t) => ({
    role: t.field({ type: Role, description: 'The office.', resolve: ({ role }) => role }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person who held the office; null only if it was deleted during the request.',
      resolve: ({ role }, _, context) => loadEntity('PERSON', role.personId, context),
    }),
    evidence: t.field({
      type: RoleEvidence,
      description:
        'The newest passage, published by the given day, that states that the person holds the office.',
      resolve: ({ evidence }) => evidence,
    }),
  }),
});

const options = longList(OFFICES);

/** Defines the field of a country or organisation that returns its officeholders. */
export const officeholdersField = <R extends { readonly id: Id }>(t: FieldBuilder<R>) =>
  t.field({
    type: [OfficeholderType],
    description:
      'The people who held an office on the given day, most recently reported first. A person holds an office if the newest article that reports the role does not describe a former holder. An office that only one person can hold at a time, such as president, prime minister, foreign minister or chief executive, is attributed to the person most recently reported to hold it. The search considers 10 roles per requested item (at least 40 and at most 150) that were last reported before the day, and as many that were also reported later.',
    ...options,
    args: {
      ...options.args,
      at: t.arg({
        type: 'Date',
        description:
          'The day (UTC). Articles published after it are ignored. If omitted, all articles are considered.',
      }),
    },
    resolve: (of, args, { loaders }) => {
      const at = args.at ?? null;
      return loaders.load(officeholdersReader, of.id, { at, limit: listLimit(args) });
    },
  });
