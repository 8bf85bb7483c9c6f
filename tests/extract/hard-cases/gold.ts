import type { HardCase } from './case.ts';

/** Kinds of errors in statements and amounts that the labels of the sample articles showed. */
export const GOLD: readonly HardCase[] = [
  {
    why: 'a day with a preposition between "agreed" and the infinitive',
    text: 'Joe Lund agreed on Monday to reopen the line.',
    statements: ['INDIRECT PROMISES: Joe Lund | Joe Lund | agreed | to reopen the line'],
  },
  {
    why: 'an adverb of time between the cue and "that"',
    text: 'Joe Lund said afterwards that the line was safe.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | that the line was safe'],
  },
  {
    why: 'a year between a verb and its particle',
    text: 'Joe Lund called in 2020 for an inquiry into the accident.',
    statements: ['INDIRECT DEMANDS: Joe Lund | Joe Lund | called in 2020 for | an inquiry into the accident'],
  },
  {
    why: 'an intention is not a statement',
    text: 'Joe Lund sought to put the quarrel behind him.',
    statements: [],
  },
  {
    why: 'a continued talk is an activity',
    text: 'The cities will keep talking about what divides them.',
    statements: [],
  },
  {
    why: 'thanks state nothing',
    text: 'Joe Lund thanked the crowd in Dayton.',
    statements: [],
  },
  {
    why: 'a pronoun is not content',
    text: 'Ann Field arrived late. Joe Lund blamed her.',
    statements: [],
  },
  {
    why: 'a relative clause with a preposition is not promised',
    text: 'Joe Lund promised to send a new tram, for which Ann Field was grateful.',
    statements: ['INDIRECT PROMISES: Joe Lund | Joe Lund | promised | to send a new tram'],
  },
  {
    why: 'a remark with "as" after an infinitive is not promised',
    text: 'Joe Lund vowed to close the line, as its costs rose.',
    statements: ['INDIRECT PROMISES: Joe Lund | Joe Lund | vowed | to close the line'],
  },
  {
    why: 'a dateline is not part of the content',
    text: 'DAYTON, Ohio, May 8 — The line has been closed, Joe Lund said on Monday.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | The line has been closed'],
  },
  {
    why: '"at least" begins a content before the cue',
    text: 'At least 40 people have been hurt in the accident, Joe Lund said.',
    statements: [
      'INDIRECT SAYS: Joe Lund | Joe Lund | said | At least 40 people have been hurt in the accident',
    ],
  },
  {
    why: 'the closing mark of a quoted name belongs to the content',
    text: 'Joe Lund said the town needs a “Harbour Plan”.',
    statements: ['MIXED SAYS: Joe Lund | Joe Lund | said | the town needs a “Harbour Plan”'],
  },
  {
    why: 'a relative clause about a noun does not attribute the main clause',
    text: 'They remained apart on the island, which Joe Lund claims as his own.',
    statements: [],
  },
  {
    why: 'a plural noun after its determiner is not a verb',
    text: 'Joe Lund said some details were open.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | some details were open'],
  },
  {
    why: 'a noun in "-s" before the attribution is not a verb of the content',
    text: 'The needs, Joe Lund said, were beyond the means of the town.',
    statements: [
      'INDIRECT SAYS: Joe Lund | Joe Lund | said | The needs, Joe Lund said, were beyond the means of the town',
    ],
  },
  {
    why: 'a time is not content',
    text: 'The plan was the one he had outlined last May.',
    statements: [],
  },
  {
    why: 'a relative clause with a preposition has its own subject',
    text: 'Ann Field ended a tour by which Joe Lund hopes to win Ohio.',
    statements: ['INDIRECT BELIEVES: Joe Lund | Joe Lund | hopes | to win Ohio'],
  },
  {
    why: 'a title with "of" before the name of the source',
    text: 'U.S. Secretary of State Ann Field said the town had kept its “patience” in May.',
    statements: [
      'MIXED SAYS: Ann Field | U.S. Secretary of State Ann Field | said | the town had kept its “patience” in May',
    ],
    quotations: ['Ann Field: patience'],
  },
  {
    why: 'a list of nouns continues after its commas',
    text: 'The talks are expected to focus on trade, new partnerships, trams, and research.',
    statements: [
      'INDIRECT EXPECTS: ? | ? | are expected | The talks are expected to focus on trade, new partnerships, trams, and research',
    ],
  },
  {
    why: 'to conclude a trip is to end it',
    text: 'Joe Lund concluded his trip with a visit to Dayton.',
    statements: [],
  },
  {
    why: 'dollars in brackets after an amount in dollars of a country are US dollars',
    text: 'Australia spent 20 billion Australian dollars ($13 billion) on trains. Australia is rich.',
    quantities: ['MONEY 13000000000 USD', 'MONEY 20000000000 AUD'],
  },
];
