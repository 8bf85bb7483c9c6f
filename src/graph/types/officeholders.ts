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
      description: 'The person who held the office; null only if the person was deleted during the request.',
      resolve: ({ role }, _, context) => loadEntity('PERSON', role.personId, context),
    }),
    evidence: t.field({
      type: RoleEvidence,
      description:
        'The newest passage, published on or before the given day, which states that the person holds the office.',
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
      'The people who held an office on the given day, most recently reported first. A person is considered to hold an office if, of the articles published until the end of the day, the newest that reports the role describes a current holder. An office that only one person can hold at a time, such as president, prime minister, foreign minister or chief executive, is attributed to the person most recently reported to hold it. The number of roles that the search considers is limited to 10 for each requested item, but is at least 40 and at most 150. This limit applies to the roles that no article after the day reports, and separately to the roles that later articles also report.',
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
