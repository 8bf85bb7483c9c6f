import type { HardCase } from './case.ts';

/** Statements in direct and indirect speech: their form, kind, source, cue and content. */
export const STATEMENTS: readonly HardCase[] = [
  {
    why: 'a clause without "that" after "said"',
    text: 'Joe Lund said the line would close in May.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | the line would close in May'],
  },
];
