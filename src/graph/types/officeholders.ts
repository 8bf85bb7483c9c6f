import { type Officeholder, officeholdersReader } from '../../store/read/entities/officeholders.ts';
import type { Id } from '../../store/read/rows.ts';
import { builder, type FieldBuilder } from '../builder/builder.ts';
import { listLimit, longList } from '../lists/list.ts';
import { RoleEvidence } from './annotations.ts';
import { loadEntity } from './of-kind.ts';
import { Person } from './refs.ts';
import { Role } from './role.ts';

/** Cost of looking for the officeholders of a country or organisation: up to 300 roles are looked at. */
const OFFICES = 100;

const OfficeholderType = builder.objectRef<Officeholder>('Officeholder').implement({
  description: 'That somebody held an office on a day, as far as articles say.',
  fields: (t) => ({
    role: t.field({ type: Role, description: 'The office.', resolve: ({ role }) => role }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Who held it.',
      resolve: ({ role }, _, context) => loadEntity('PERSON', role.personId, context),
    }),
    evidence: t.field({
      type: RoleEvidence,
      description:
        'The words that it rests on: the newest, up to that day, that speak of the person in the office.',
      resolve: ({ evidence }) => evidence,
    }),
  }),
});

const offices = longList(OFFICES);

/** A field of a country or organisation: who held which of its offices. */
export const officeholdersField = <R extends { readonly id: Id }>(t: FieldBuilder<R>) =>
  t.field({
    type: [OfficeholderType],
    description:
      'Who held which office, the one last spoken of first. A role counts unless the newest article that says it speaks of a former holder. Of an office that one person holds at a time (president, prime minister, foreign minister, chief executive and the like) the holder is the one last said to hold it. Ten roles for each that is asked for, from 40 to 150, are looked at of those last spoken of before the day, and as many of those spoken of since.',
    ...offices,
    args: {
      ...offices.args,
      at: t.arg({
        type: 'Date',
        description: 'On this day (UTC): what was published later does not count. Without it, all counts.',
      }),
    },
    resolve: (of, args, { loaders }) => {
      const at = args.at ?? null;
      return loaders.load(officeholdersReader, of.id, { at, limit: listLimit(args) });
    },
  });
