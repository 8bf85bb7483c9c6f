import type { HardCase } from './case.ts';

/** Verbs of attitude and short noun phrases that attribute no content. */
export const NO_STATEMENTS: readonly HardCase[] = [
  {
    why: 'a participle that describes a noun is not a statement',
    text: 'Voters supporting the new bridge met in Dayton.',
    statements: [],
  },
  {
    why: 'a participle after a comma that describes a name is not a statement',
    text: 'Joe Lund, backing the bridge, left the council.',
    statements: [],
  },
  {
    why: 'a finite verb of attitude is a statement',
    text: 'Joe Lund supports the new bridge.',
    statements: ['INDIRECT BELIEVES: Joe Lund | Joe Lund | supports | the new bridge'],
  },
  {
    why: 'a thing that is offered is not content',
    text: 'Joe Lund offered a deal.',
    statements: [],
  },
  {
    why: 'an offer to do something is a promise',
    text: 'Joe Lund offered to close the line.',
    statements: ['INDIRECT PROMISES: Joe Lund | Joe Lund | offered | to close the line'],
  },
];
