import type { HardCase } from './case.ts';

/** Names of other kinds that contain names or titles of people, and names of people next to them. */
export const NEAR_PEOPLE: readonly HardCase[] = [
  {
    why: 'a hall that is named after a queen contains no person',
    text: 'The choir sang at the Queen Ingrid Hall in Oslo on Friday.',
    people: [],
  },
  {
    why: 'a department whose name begins with a title contains no person',
    text: 'He will leave it up to the Justice Dept. to decide.',
    people: [],
    roles: [],
  },
  {
    why: 'the actor in brackets after a character is another person',
    text: 'Sebastian (Fred Lund) in the film has a difficult relationship with his mother.',
    people: ['Fred Lund', 'Sebastian'],
  },
  {
    why: 'a person stays a person in an article that also mentions an institute with the same name',
    text: 'Henrik Lund studied physics in Bergen. The Henrik Lund Institute opened in 1965. A statue of Henrik Lund was unveiled.',
    people: ['Henrik Lund'],
  },
  {
    why: 'a word that is mostly a place is a place at the start of a sentence, too',
    text: 'Rebels took the town of Dabiq. The group had carried out attacks in Dabiq. Dabiq held symbolic importance. We thank those who fought to free Dabiq.',
    people: [],
  },
  {
    why: 'a petty officer is a rank and not an organisation',
    text: 'Petty Officer Keating was advising partners in Iraq.',
    organizations: [],
    roles: ['Keating: Petty Officer'],
  },
  {
    why: 'critics after a comma do not describe the place before it',
    text: 'After Lac-Lundham, critics say more must be done to prevent such accidents.',
    people: [],
  },
];
