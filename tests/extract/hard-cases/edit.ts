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

/** Owners and periods of offices that the words next to the office do not state. */
export const OWNERS: readonly HardCase[] = [
  {
    why: 'a senator of Georgia represents the state and not the country',
    text: 'The bill was backed by Republican Senators Joe Lund of Florida and Ann Field of Georgia.',
    roles: ['Ann Field: Senator of Georgia', 'Joe Lund: Senator of Florida'],
  },
  {
    why: 'a chief minister heads the state that the article is about',
    text: 'Goa mourned. The Goa government met. Chief Minister Manohar Lund spoke in Panaji, Goa.',
    roles: ['Manohar Lund: Chief Minister of Goa'],
  },
  {
    why: 'the governor of a second state in an article is not the governor of the first one',
    text: 'Ohio Governor Ann Field spoke in Ohio. Ohio agreed with Governor Joe Lund.',
    roles: ['Ann Field: Governor of Ohio', 'Joe Lund: Governor'],
  },
  {
    why: 'a secretary of state without a country is that of the United States',
    text: 'Former Secretary of State Ann Field joined the State Department in the United States.',
    roles: ['Ann Field: Secretary of State of US, formerly'],
  },
  {
    why: 'a party does not own the office of a representative',
    text: 'GOP Rep. Joe Lund agreed. Republican Party chairman Bo Reed did not.',
    roles: ['Bo Reed: Chairman of Republican Party', 'Joe Lund: Representative'],
  },
  {
    why: 'a minister of a church is not a minister of the country',
    text: 'His father, Rafael Lund, a Cuban-born Christian minister, spoke in Cuba.',
    roles: ['Rafael Lund: Minister'],
  },
  {
    why: 'an abbreviated state in brackets is the state of a senator',
    text: 'Sen. Rand Lund (Ky.) and Gov. Ann Field (Ohio) spoke.',
    roles: ['Ann Field: Governor of Ohio', 'Rand Lund: Senator of Kentucky'],
  },
  {
    why: 'a chairman who died holds no office',
    text: 'They named Alan C. Lund, the legendary chairman of Red Hat, who died in 2014.',
    roles: ['Alan C. Lund: Chairman of Red Hat, formerly'],
  },
  {
    why: 'an office since an election in a year began in that year',
    text: 'Ann Field, prime minister of Tonga since her election in 2014, spoke.',
    roles: ['Ann Field: Prime Minister of TO, since 2014-01-01'],
  },
  {
    why: 'the first of two offices with its own complement does not share the owner of the second',
    text: 'Joe Lund, an economic adviser to Republicans and former director of Red Hat, wrote this.',
    roles: ['Joe Lund: Director of Red Hat, formerly', 'Joe Lund: Economic Adviser'],
  },
  {
    why: 'a presidential spokesperson speaks for the country that the article is about',
    text: 'Presidential spokesperson Harry Lund spoke in the Philippines. The Philippine government agreed.',
    roles: ['Harry Lund: Presidential Spokesperson of PH'],
  },
  {
    why: 'the second word of a party is not a part of the office',
    text: 'Former Liberal National MP John Lund spoke.',
    roles: ['John Lund: MP of Liberal National, formerly'],
  },
  {
    why: 'a town of a country without governors of states is not the state of a governor',
    text: 'The attack in Benghazi shook Benghazi. Gov. Gary Lund spoke.',
    roles: ['Gary Lund: Governor'],
  },
  {
    why: 'brackets may be between an office and the name of the next person in a list',
    text: 'Speakers included First Minister of Scotland Ann Field, Labour MP (Member of Parliament) Tom Lund, and Bo Reed.',
    roles: ['Ann Field: First Minister of GB'],
  },
  {
    why: 'the House is the chamber of the speaker',
    text: 'The House of Representatives met. Ann Field, the Democratic Speaker of the House, announced the vote.',
    roles: ['Ann Field: Speaker of House of Representatives'],
  },
  {
    why: 'a president with only a surname who left the office is a former one',
    text: 'The United States had left. The United States agreed that President Nixon would have done it.',
    roles: ['Nixon: President of US, formerly'],
  },
  {
    why: 'a director for the campaign of a candidate works for the candidate',
    text: 'Joe Lund, communications director for the Jensen campaign, spoke. Ann Jensen agreed.',
    roles: ['Joe Lund: Communications Director of Ann Jensen'],
  },
  {
    why: 'a president of a field at a company is one of the company',
    text: 'It is not over, said David Lund, president of entertainment at Fox News.',
    roles: ['David Lund: President of Entertainment of Fox News'],
  },
  {
    why: 'a likely nominee of a party is not a nominee yet',
    text: 'Likely Republican nominee Joe Lund spoke.',
    roles: [],
  },
];

/** Verbs that attribute nothing in their context, and sources next to other clauses. */
export const ACTIONS: readonly HardCase[] = [
  {
    why: 'a vow after an introductory phrase contains the infinitive and not the phrase',
    text: 'Ahead of a planned attempt to close the park, Joe Lund vowed to issue an order.',
    statements: ['INDIRECT PROMISES: Joe Lund | Joe Lund | vowed | to issue an order'],
  },
  {
    why: 'a quotation in the name of the source is not the content',
    text: 'Norway’s “flag carrier” airline Red Hat has confirmed an order for three planes.',
    statements: ['INDIRECT SAYS: Red Hat | airline Red Hat | has confirmed | an order for three planes'],
  },
  {
    why: '“that” after a preposition begins no content',
    text: 'The court ruled on the appeal of that decision by the council.',
    statements: [],
  },
  {
    why: 'the person about whom a text is written is not the source of direct speech',
    text: 'Ryan Lund, the director of Red Hat, wrote of Ann Field, "I noticed then that she was ill", recalling their first meeting.',
    statements: [
      'DIRECT SAYS: Ryan Lund | Ryan Lund | wrote | I noticed then that she was ill',
      'INDIRECT SAYS: Ryan Lund | Ryan Lund | recalling | their first meeting',
    ],
  },
  {
    why: 'the subject after two introductory phrases is the source of a participle',
    text: 'In 2017, after allegations of theft came to light, Joe Lund resigned, referencing health issues.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | referencing | health issues'],
  },
  {
    why: 'an expression of time before the subject is not the source of a participle',
    text: 'The next day, with protests ongoing, Joe Lund delivered a speech declaring that the line was safe.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | declaring | that the line was safe'],
  },
  {
    why: 'a participle with “by” is not a part of the source of a relative clause',
    text: 'The cause was helped by Rick Lund, who mentioned the conviction to Ann Field.',
    statements: ['INDIRECT SAYS: Rick Lund | Rick Lund | mentioned | the conviction to Ann Field'],
  },
  {
    why: 'a relative pronoun is not a part of the source',
    text: 'The bank built a line which Red Hat hopes to close in 1992.',
    statements: ['INDIRECT BELIEVES: Red Hat | Red Hat | hopes | to close in 1992'],
  },
  {
    why: 'a negation before an infinitive belongs to the content',
    text: 'Ann Field has decided not to close the line.',
    statements: ['INDIRECT PROMISES: Ann Field | Ann Field | has decided | not to close the line'],
  },
  {
    why: 'a name that ends with a form of “be” is the source of a verb',
    text: 'Pan Am said it will help its unions.',
    statements: ['INDIRECT SAYS: Pan Am | Pan Am | said | it will help its unions'],
  },
  {
    why: 'a verb that another verb governs is a part of its content',
    text: 'Red Hat expects to report a loss.',
    statements: ['INDIRECT EXPECTS: Red Hat | Red Hat | expects | to report a loss'],
  },
  {
    why: 'a plea of guilt demands nothing',
    text: 'Joe Lund pleaded guilty to each crime.',
    statements: [],
  },
  {
    why: 'a goal that is to encourage something demands nothing',
    text: 'One of the goals of the bloc is to encourage more trade.',
    statements: [],
  },
  {
    why: 'a weapon that a search found is not content',
    text: 'A search of the van found an alleged murder weapon in Toledo.',
    statements: [],
  },
  {
    why: 'an actor who portrayed a king stated nothing',
    text: 'Joe Lund portrayed a king in four films.',
    statements: [],
  },
  {
    why: 'congratulations without a reason have no content',
    text: 'Joe Lund congratulated Ann Field on Monday.',
    statements: [],
  },
  {
    why: 'a question to the reader has no source',
    text: 'How would you describe the style of Joe Lund?',
    statements: [],
  },
  {
    why: 'a rule that is observed is not content',
    text: 'Ann Field observed a minute of silence.',
    statements: [],
  },
  {
    why: 'a participle between commas that states a name is not a statement',
    text: 'The mass of water, called a plume, was large.',
    statements: [],
  },
  {
    why: 'a night after a decision is not its content',
    text: 'Red Hat announced the decision that night.',
    statements: ['INDIRECT SAYS: Red Hat | Red Hat | announced | the decision that night'],
  },
  {
    why: 'a contrast with a second verb ends the content',
    text: 'Red Hat contested the charge but stopped the trade.',
    statements: ['INDIRECT DENIES: Red Hat | Red Hat | contested | the charge'],
  },
];
