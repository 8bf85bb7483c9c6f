import type { HardCase } from './case.ts';

/** Statements with words that resemble attributions, and sources in an unusual place. */
export const ATTRIBUTIONS: readonly HardCase[] = [
  {
    why: 'a person who is quoted “as saying” is the source, and not the newspaper',
    text: 'The Guardian quoted Joe Lund, a lawyer, as saying the line would close.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | saying | the line would close'],
  },
  {
    why: 'a body that is cited “as stating” is the source',
    text: 'The Guardian cited Red Hat as stating the plan was safe.',
    statements: ['INDIRECT SAYS: Red Hat | Red Hat | stating | the plan was safe'],
  },
  {
    why: 'a relative pronoun before the source is not a part of it',
    text: 'Lund did not resign, which The Guardian reported left some members disappointed.',
    statements: ['INDIRECT SAYS: The Guardian | The Guardian | reported | left some members disappointed'],
  },
  {
    why: 'a medium after “and on” is not the subject of the next verb',
    text: 'Joe Lund called the plan a disaster, and on Twitter referred to the vote as a sham.',
    statements: [
      'INDIRECT SAYS: Joe Lund | Joe Lund | called | the plan a disaster',
      'INDIRECT SAYS: Joe Lund | Joe Lund | referred to | the vote as a sham',
    ],
  },
  {
    why: 'letters after the name of a source',
    text: 'Prosecutor Joe Lund QC said the victims were vulnerable.',
    statements: ['INDIRECT SAYS: Joe Lund | Prosecutor Joe Lund QC | said | the victims were vulnerable'],
  },
  {
    why: 'the day after a source is not a part of it',
    text: 'The storm killed 20 people according to officials on Thursday.',
    statements: ['INDIRECT SAYS: ? | officials | according to | The storm killed 20 people'],
  },
  {
    why: 'a participle with “with” and its own subject ends the content before it',
    text: 'Members attacked the inquiry, with Ann Field of Ohio calling it a blatant and obvious coup.',
    statements: [
      'INDIRECT SAYS: ? | Members | attacked | the inquiry',
      'INDIRECT SAYS: Ann Field | Ann Field of Ohio | calling | it a blatant and obvious coup',
    ],
  },
  {
    why: 'the employer of a hearer is not a part of the speech',
    text: 'One resident told Joe Lund of Channel 2 news, “We are used to it.”',
    statements: ['DIRECT SAYS: ? | One resident | told | We are used to it.'],
  },
  {
    why: 'a comma is missing between direct speech and its verb',
    text: '“We wanted to find out where it came from and why” said lead author Joe Lund of Toledo.',
    statements: [
      'DIRECT SAYS: Joe Lund | lead author Joe Lund | said | We wanted to find out where it came from and why',
    ],
  },
  {
    why: 'an object after an apposition of the subject is not the source',
    text: 'Ann Field, the chancellor of Germany, demanded an explanation from Russia.',
    statements: ['INDIRECT DEMANDS: Ann Field | Ann Field | demanded | an explanation from Russia'],
  },
  {
    why: 'an acronym is between the issuer of a statement and the verb',
    text: 'The Lund Tennis Federation (LTF) released a statement addressing his arrest.',
    statements: [
      'INDIRECT SAYS: Lund Tennis Federation | The Lund Tennis Federation | addressing | his arrest',
    ],
  },
  {
    why: 'to agree that something should be is an opinion and not a promise',
    text: 'Joe Lund agreed that the board should decide.',
    statements: ['INDIRECT BELIEVES: Joe Lund | Joe Lund | agreed | that the board should decide'],
  },
  {
    why: 'a participle before a source is the verb of an earlier statement',
    text: 'Joe Lund criticised Ann Field for it, arguing the mayor did not want the vote to take place.',
    statements: [
      'INDIRECT SAYS: Joe Lund | Joe Lund | criticised | Ann Field for it',
      'INDIRECT SAYS: Joe Lund | Joe Lund | arguing | the mayor did not want the vote to take place',
      'INDIRECT BELIEVES: ? | the mayor | did not want | the vote to take place',
    ],
  },
  {
    why: 'the main verb follows a participle between commas',
    text: 'Joe Lund, responding to the news from Ohio, attacked the plan as useless.',
    statements: [
      'INDIRECT SAYS: Joe Lund | Joe Lund | responding to | the news from Ohio',
      'INDIRECT SAYS: Joe Lund | Joe Lund | attacked | the plan as useless',
    ],
  },
  {
    why: 'a relative clause after a source is not a part of it',
    text: 'The island was rarely hit according to The Guardian who reported that 21 storms came near.',
    statements: [
      'INDIRECT SAYS: The Guardian | The Guardian | according to | The island was rarely hit',
      'INDIRECT SAYS: The Guardian | The Guardian | reported | that 21 storms came near',
    ],
  },
  {
    why: 'a name follows the description of a source after “according to”',
    text: 'According to his wife, Ann Field, the line would close.',
    statements: ['INDIRECT SAYS: Ann Field | his wife, Ann Field | According to | the line would close'],
  },
  {
    why: 'a participle between a quantifier and a noun describes the noun',
    text: 'Joe Lund had the most pledged delegates, and the total reported cases rose to 93 last week.',
    statements: [],
  },
  {
    why: 'a think tank thinks nothing by its name',
    text: 'It took place at the United States think tank of the council, and two other suspects were at large.',
    statements: [],
  },
  {
    why: 'an apposition follows the name of a source after “according to”',
    text: 'According to Joe Lund, formerly the director of Red Hat, the line would close.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | According to | the line would close'],
  },
  {
    why: 'a defending champion defends no opinion',
    text: 'Ann Field was the Toledo Marathon defending champion of the year.',
    statements: [],
  },
  {
    why: 'rats that press a lever demand nothing',
    text: 'The rats pressed the lever three times.',
    statements: [],
  },
  {
    why: 'to assume a role is not to believe',
    text: 'Joe Lund assumed the presidential nomination of his party.',
    statements: [],
  },
  {
    why: 'a participle describes what is found somewhere',
    text: 'The team used eleven proteins found only in slug glue.',
    statements: [],
  },
  {
    why: 'a storm that rips up roads says nothing',
    text: 'The storm destroyed 300 homes and ripped up the old roads.',
    statements: [],
  },
  {
    why: 'a storm that claims lives says nothing',
    text: 'The storm claimed about 3,000 lives in the north.',
    statements: [],
  },
  {
    why: 'a person who is charged with a crime says nothing',
    text: 'Joe Lund, aged 28, appeared in court, charged with one count of murder.',
    statements: [],
  },
  {
    why: 'the noun “states” after a number is not a verb',
    text: 'In 36 states most of the people were ill.',
    statements: [],
  },
  {
    why: 'scientists who assess samples say nothing',
    text: 'In this work, scientists assessed the strains of the illness in people and animals.',
    statements: [],
  },
];
