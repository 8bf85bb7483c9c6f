import type { HardCase } from './case.ts';

/** Statements inside the content of other statements, whose source is a pronoun. */
export const NESTED_STATEMENTS: readonly HardCase[] = [
  {
    why: 'what a body says that it has found is one statement',
    text: 'The report lists the faults the ministry says it has found: 12 in Oslo and 3 in Bergen.',
    statements: ['INDIRECT SAYS: ? | the ministry | says | it has found: 12 in Oslo and 3 in Bergen'],
  },
  {
    why: 'what a person says that she has learned is one statement',
    text: 'Ann Field said she had learned that the bridge was closed.',
    statements: ['INDIRECT SAYS: Ann Field | Ann Field | said | she had learned that the bridge was closed'],
  },
  {
    why: 'the pronoun of a nested statement is the person who speaks, not the subject of the sentence',
    text: 'President Joe Lund was busy. He met Prime Minister Keir Reed, who said he wanted calm relations with Oslo.',
    statements: [
      'INDIRECT SAYS: Keir Reed | Prime Minister Keir Reed | said | he wanted calm relations with Oslo',
      'INDIRECT BELIEVES: Keir Reed | he | wanted | calm relations with Oslo',
    ],
  },
  {
    why: 'the pronoun of a nested statement after "that" is the person who speaks',
    text: 'Joe Lund smiled. He met Keir Reed, who said that he wanted a new treaty with Oslo.',
    statements: [
      'INDIRECT SAYS: Keir Reed | Keir Reed | said | that he wanted a new treaty with Oslo',
      'INDIRECT BELIEVES: Keir Reed | he | wanted | a new treaty with Oslo',
    ],
  },
  {
    why: 'a pronoun of another gender than the speaker is another person',
    text: 'Mary Lund left. Keir Reed said she wanted a new treaty with Oslo.',
    statements: [
      'INDIRECT SAYS: Keir Reed | Keir Reed | said | she wanted a new treaty with Oslo',
      'INDIRECT BELIEVES: Mary Lund | she | wanted | a new treaty with Oslo',
    ],
  },
  {
    why: 'the pronoun "it" of a nested statement is the organisation that speaks',
    text: 'The European Central Bank said it expects a recession in the next year.',
    statements: [
      'INDIRECT SAYS: European Central Bank | The European Central Bank | said | it expects a recession in the next year',
      'INDIRECT EXPECTS: European Central Bank | it | expects | a recession in the next year',
    ],
  },
  {
    why: 'the subject of a relative clause without a pronoun begins at its article',
    text: 'The rates reflect the subsidies the board says are unfair to the towns.',
    statements: ['INDIRECT SAYS: ? | the board | says | are unfair to the towns'],
  },
];
