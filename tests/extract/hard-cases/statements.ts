import type { HardCase } from './case.ts';

/** Statements in direct and indirect speech: their form, kind, source, cue and content. */
export const STATEMENTS: readonly HardCase[] = [
  {
    why: 'a clause without "that" after "said"',
    text: 'Joe Lund said the line would close in May.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | the line would close in May'],
  },
  {
    why: 'auxiliaries and adverbs belong to the cue',
    text: 'Joe Lund has repeatedly said that the line is safe.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | has repeatedly said | that the line is safe'],
  },
  {
    why: 'a day between the cue and the content',
    text: 'Joe Lund said on Monday the line would close.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | the line would close'],
  },
  {
    why: 'an occasion between the cue and "that"',
    text: 'Joe Lund said in an interview with the Evening Courier that the line would close.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | that the line would close'],
  },
  {
    why: 'the content before the source, with a day after the cue',
    text: 'The line would close in May, Joe Lund said on Tuesday.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | The line would close in May'],
  },
  {
    why: 'the verb before its subject, with an apposition',
    text: 'The line would close in May, said Joe Lund, a lawyer from Dayton.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | The line would close in May'],
  },
  {
    why: 'the verb before a description with a name',
    text: 'The line would close in May, said former mayor Ann Field.',
    statements: ['INDIRECT SAYS: Ann Field | former mayor Ann Field | said | The line would close in May'],
  },
  {
    why: 'the attribution between the subject and the verb of the content',
    text: 'The line, Joe Lund said, would close in May.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | The line, Joe Lund said, would close in May'],
  },
  {
    why: 'the attribution after an auxiliary verb of the content',
    text: 'The line was, Joe Lund said, a danger.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | The line was, Joe Lund said, a danger'],
  },
  {
    why: '"as" before the attribution, which begins the sentence',
    text: 'As Joe Lund noted, the line is old.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | noted | the line is old'],
  },
  {
    why: '"as" before the attribution, which ends the sentence',
    text: 'The line is old, as Joe Lund noted on Monday.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | noted | The line is old'],
  },
  {
    why: '"according to" begins the sentence',
    text: 'According to the ministry, the line is safe.',
    statements: ['INDIRECT SAYS: ? | the ministry | According to | the line is safe'],
  },
  {
    why: '"according to" ends the sentence, and the source has a description',
    text: 'The line is safe, according to two people familiar with the plan.',
    statements: ['INDIRECT SAYS: ? | two people familiar with the plan | according to | The line is safe'],
  },
  {
    why: '"according to" between the subject and the verb of the content',
    text: 'The line, according to Joe Lund, will close.',
    statements: [
      'INDIRECT SAYS: Joe Lund | Joe Lund | according to | The line, according to Joe Lund, will close',
    ],
  },
  {
    why: 'a denial with "that"',
    text: 'Joe Lund denied that he had closed the line.',
    statements: ['INDIRECT DENIES: Joe Lund | Joe Lund | denied | that he had closed the line'],
  },
  {
    why: 'a denial of a noun phrase',
    text: 'Joe Lund rejected the claims of the union.',
    statements: ['INDIRECT DENIES: Joe Lund | Joe Lund | rejected | the claims of the union'],
  },
  {
    why: 'the verb that "declined" governs belongs to the cue',
    text: 'Joe Lund declined to say whether the line would close.',
    statements: ['INDIRECT DENIES: Joe Lund | Joe Lund | declined to say | whether the line would close'],
  },
  {
    why: 'an expectation with a noun phrase and an infinitive',
    text: 'The bank expects prices to fall.',
    statements: ['INDIRECT EXPECTS: ? | The bank | expects | prices to fall'],
  },
  {
    why: 'a past form that is also a noun',
    text: 'The bank forecast that prices would fall.',
    statements: ['INDIRECT EXPECTS: ? | The bank | forecast | that prices would fall'],
  },
  {
    why: 'a passive expectation has no source, and its subject is part of the content',
    text: 'The line is expected to close in May.',
    statements: ['INDIRECT EXPECTS: ? | ? | is expected | The line is expected to close in May'],
  },
  {
    why: 'a belief without "that"',
    text: 'Ann Field believes the line will close.',
    statements: ['INDIRECT BELIEVES: Ann Field | Ann Field | believes | the line will close'],
  },
  {
    why: 'a plural noun that is a verb after a name',
    text: 'Ann Field fears that the line will close.',
    statements: ['INDIRECT BELIEVES: Ann Field | Ann Field | fears | that the line will close'],
  },
  {
    why: 'a plural noun that is a verb after a plural noun',
    text: 'Critics fear that the line will close.',
    statements: ['INDIRECT BELIEVES: ? | Critics | fear | that the line will close'],
  },
  {
    why: 'a hope with an infinitive',
    text: 'Ann Field hopes to reopen the line.',
    statements: ['INDIRECT BELIEVES: Ann Field | Ann Field | hopes | to reopen the line'],
  },
  {
    why: 'a promise with an infinitive',
    text: 'Ann Field promised to reopen the line.',
    statements: ['INDIRECT PROMISES: Ann Field | Ann Field | promised | to reopen the line'],
  },
  {
    why: 'a promise with "that"',
    text: 'Ann Field vowed that the line would reopen.',
    statements: ['INDIRECT PROMISES: Ann Field | Ann Field | vowed | that the line would reopen'],
  },
  {
    why: 'a warning with "that"',
    text: 'Ann Field warned that the line would close.',
    statements: ['INDIRECT WARNS: Ann Field | Ann Field | warned | that the line would close'],
  },
  {
    why: 'a warning with "of", which belongs to the cue',
    text: 'Ann Field warned of delays.',
    statements: ['INDIRECT WARNS: Ann Field | Ann Field | warned of | delays'],
  },
  {
    why: 'a demand with an object and an infinitive',
    text: 'Ann Field urged the ministry to reopen the line.',
    statements: ['INDIRECT DEMANDS: Ann Field | Ann Field | urged | the ministry to reopen the line'],
  },
  {
    why: '"called for" demands a thing',
    text: 'Ann Field called for a new line.',
    statements: ['INDIRECT DEMANDS: Ann Field | Ann Field | called for | a new line'],
  },
  {
    why: '"called on" demands an action',
    text: 'Ann Field called on the ministry to reopen the line.',
    statements: ['INDIRECT DEMANDS: Ann Field | Ann Field | called on | the ministry to reopen the line'],
  },
  {
    why: '"asked" with an infinitive is a demand',
    text: 'Ann Field asked the ministry to reopen the line.',
    statements: ['INDIRECT DEMANDS: Ann Field | Ann Field | asked | the ministry to reopen the line'],
  },
  {
    why: '"asked" with "whether" is a question',
    text: 'Ann Field asked whether the line would reopen.',
    statements: ['INDIRECT ASKS: Ann Field | Ann Field | asked | whether the line would reopen'],
  },
  {
    why: '"asked about" is a question',
    text: 'Ann Field asked about the line.',
    statements: ['INDIRECT ASKS: Ann Field | Ann Field | asked about | the line'],
  },
  {
    why: 'an indirect question with "why"',
    text: 'Ann Field wondered why the line was closed.',
    statements: ['INDIRECT ASKS: Ann Field | Ann Field | wondered | why the line was closed'],
  },
  {
    why: 'a participle at the start has no source, and its content ends with the comma',
    text: 'Asked whether the line would close, Joe Lund said it would not.',
    statements: [
      'INDIRECT ASKS: ? | ? | Asked | whether the line would close',
      'INDIRECT SAYS: Joe Lund | Joe Lund | said | it would not',
    ],
  },
  {
    why: 'the agent of a passive is the source',
    text: 'Joe Lund was asked by Ann Field whether the line would close.',
    statements: ['INDIRECT ASKS: Ann Field | Ann Field | was asked | whether the line would close'],
  },
  {
    why: 'the hearer is neither a source nor content',
    text: 'Joe Lund told reporters that the line would close.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | told | that the line would close'],
  },
  {
    why: 'a hearer with a name, and a day',
    text: 'Joe Lund told the Evening Courier on Monday that the line would close.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | told | that the line would close'],
  },
  {
    why: 'a possessive before a noun with "that", which ends before the second verb',
    text: "Joe Lund's claim that the line is safe is false.",
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | claim | that the line is safe'],
  },
  {
    why: 'a possessive before a noun with "of"',
    text: "Joe Lund's criticism of the ministry surprised the union.",
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | criticism of | the ministry'],
  },
  {
    why: 'a possessive pronoun is the source',
    text: 'Joe Lund repeated his call for a new line.',
    statements: ['INDIRECT DEMANDS: Joe Lund | his | call for | a new line'],
  },
  {
    why: 'a verb and a noun form one cue',
    text: 'Ann Field voiced concern about the line.',
    statements: ['INDIRECT BELIEVES: Ann Field | Ann Field | voiced concern about | the line'],
  },
  {
    why: 'a noun with "that" and without an owner has no source',
    text: 'New claims that the line is unsafe surprised the ministry.',
    statements: ['INDIRECT SAYS: ? | ? | claims | that the line is unsafe'],
  },
  {
    why: 'an adjective with "that" after "is"',
    text: 'Ann Field is confident that the line will reopen.',
    statements: ['INDIRECT BELIEVES: Ann Field | Ann Field | is confident | that the line will reopen'],
  },
  {
    why: 'an adjective with a preposition after "was"',
    text: 'Ann Field was worried about the line.',
    statements: ['INDIRECT BELIEVES: Ann Field | Ann Field | was worried about | the line'],
  },
  {
    why: 'an apposition with a place between the source and the cue',
    text: 'Joe Lund, a lawyer from Dayton, said the line would close.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | the line would close'],
  },
  {
    why: 'the name of the source after its description',
    text: "Joe Lund's lawyer, Ann Field, said the line would close.",
    statements: ["INDIRECT SAYS: Ann Field | Joe Lund's lawyer, Ann Field | said | the line would close"],
  },
  {
    why: 'a relative clause between the source and the cue',
    text: 'Joe Lund, who runs the line, said it would close.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | it would close'],
  },
  {
    why: 'a cue in a relative clause between commas ends its content with the comma',
    text: 'Joe Lund, who said the line would close, left.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | the line would close'],
  },
  {
    why: 'a relative clause without commas belongs to the source',
    text: 'The man who runs the line said it would close.',
    statements: ['INDIRECT SAYS: ? | The man who runs the line | said | it would close'],
  },
  {
    why: 'an adjective of nationality is not a country as a source',
    text: 'Chinese officials said the line would close.',
    statements: ['INDIRECT SAYS: ? | Chinese officials | said | the line would close'],
  },
  {
    why: 'a capital as the subject is the country',
    text: 'Beijing said the line would close.',
    statements: ['INDIRECT SAYS: CN | Beijing | said | the line would close'],
  },
  {
    why: 'two coordinated people are not a single source',
    text: 'Lund and Field said the line would close.',
    statements: ['INDIRECT SAYS: ? | Lund and Field | said | the line would close'],
  },
  {
    why: 'a pronoun is resolved to the person before it',
    text: 'Ann Field arrived on Monday. She said the line would close.',
    statements: ['INDIRECT SAYS: Ann Field | She | said | the line would close'],
  },
  {
    why: 'a participle shares the subject of the sentence and not its object',
    text: 'Kline attacked Diaz, saying that he never rides the bus.',
    statements: [
      'INDIRECT SAYS: Kline | Kline | attacked | Diaz',
      'INDIRECT SAYS: Kline | Kline | saying | that he never rides the bus',
    ],
  },
  {
    why: 'a participle after the content ends it and begins another statement',
    text: 'Joe Lund said the line would close, adding that he was sorry.',
    statements: [
      'INDIRECT SAYS: Joe Lund | Joe Lund | said | the line would close',
      'INDIRECT SAYS: Joe Lund | Joe Lund | adding | that he was sorry',
    ],
  },
  {
    why: 'a coordinated cue ends the content before it',
    text: 'Joe Lund said the line would close and warned that others would follow.',
    statements: [
      'INDIRECT SAYS: Joe Lund | Joe Lund | said | the line would close',
      'INDIRECT WARNS: Joe Lund | Joe Lund | warned | that others would follow',
    ],
  },
  {
    why: '"but" with another source ends the content before it',
    text: 'Joe Lund said the line would close, but Ann Field said it would stay open.',
    statements: [
      'INDIRECT SAYS: Joe Lund | Joe Lund | said | the line would close',
      'INDIRECT SAYS: Ann Field | Ann Field | said | it would stay open',
    ],
  },
  {
    why: '"while" with another source ends the content before it',
    text: 'Joe Lund said the line would close, while Ann Field denied it.',
    statements: [
      'INDIRECT SAYS: Joe Lund | Joe Lund | said | the line would close',
      'INDIRECT DENIES: Ann Field | Ann Field | denied | it',
    ],
  },
  {
    why: 'a coordinated cue shares the subject of a verb that attributes nothing',
    text: 'Ann Field left the room and said the line would close.',
    statements: ['INDIRECT SAYS: Ann Field | Ann Field | said | the line would close'],
  },
  {
    why: 'a cue in a leading subordinate clause ends its content with the comma',
    text: 'After Joe Lund said the line would close, Ann Field resigned.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | the line would close'],
  },
  {
    why: 'the source of a statement that is issued is its author',
    text: 'Joe Lund issued a statement saying that the line would close.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | saying | that the line would close'],
  },
  {
    why: 'words after direct speech are not content',
    text: '“We are closed,” Joe Lund said in a film that won a prize.',
    statements: ['DIRECT SAYS: Joe Lund | Joe Lund | said | We are closed,'],
  },
  {
    why: 'a participle after direct speech begins another statement',
    text: '“We are closed,” Joe Lund said, adding that the line was old.',
    statements: [
      'DIRECT SAYS: Joe Lund | Joe Lund | said | We are closed,',
      'INDIRECT SAYS: Joe Lund | Joe Lund | adding | that the line was old',
    ],
  },
  {
    why: 'quoted words inside a clause make it mixed, and are not direct statement',
    text: 'Joe Lund said the line was “a disgrace” and would close.',
    statements: ['MIXED SAYS: Joe Lund | Joe Lund | said | the line was “a disgrace” and would close'],
  },
  {
    why: 'quoted words inside a noun phrase make it mixed',
    text: 'Joe Lund called the line “a disgrace”.',
    statements: ['MIXED SAYS: Joe Lund | Joe Lund | called | the line “a disgrace”'],
  },
  {
    why: 'mixed content extends to the end of its quotation',
    text: 'Lund said he would “never give up. We will fight.”',
    statements: ['MIXED SAYS: Lund | Lund | said | he would “never give up. We will fight.”'],
  },
  {
    why: '"called" before a name attributes nothing',
    text: 'A firm called Lund Rail runs the line.',
    statements: [],
  },
  {
    why: '"called" before a bare noun attributes nothing',
    text: 'The bison called buffalo came from the west.',
    statements: [],
  },
  {
    why: 'a plural noun after "the" attributes nothing',
    text: 'The reports on the line are old.',
    statements: [],
  },
  {
    why: '"found" and "founded" with a thing attribute nothing',
    text: 'Joe Lund founded a firm and found a partner.',
    statements: [],
  },
  {
    why: 'a surname that ends with "-ly" is not an adverb',
    text: 'Kelly said the line would close.',
    statements: ['INDIRECT SAYS: Kelly | Kelly | said | the line would close'],
  },
  {
    why: 'a source of evidence',
    text: 'Polls show that voters like the line.',
    statements: ['INDIRECT SAYS: ? | Polls | show | that voters like the line'],
  },
  {
    why: 'a plural noun that is a verb before a clause without "that"',
    text: 'Activists claim the line is unsafe.',
    statements: ['INDIRECT SAYS: ? | Activists | claim | the line is unsafe'],
  },
  {
    why: 'the month of May is not a verb',
    text: 'The line will open in May, officials said.',
    statements: ['INDIRECT SAYS: ? | officials | said | The line will open in May'],
  },
  {
    why: 'a name with a colon is the source',
    text: 'Ann Field: The line will close in May.',
    statements: ['INDIRECT SAYS: Ann Field | Ann Field | ? | The line will close in May'],
  },
  {
    why: 'a relative clause that describes an organisation',
    text: 'Bryson Rail, which said it had bought the line, left the city.',
    statements: ['INDIRECT SAYS: Bryson Rail | Bryson Rail | said | it had bought the line'],
  },
  {
    why: 'a place before the source is not part of it',
    text: 'In Ohio, officials said the line would close.',
    statements: ['INDIRECT SAYS: ? | officials | said | the line would close'],
  },
  {
    why: 'a verb directly after doubled single quotation marks',
    text: "''We have closed the line for good,'' said Joe Lund.",
    statements: ['DIRECT SAYS: Joe Lund | Joe Lund | said | We have closed the line for good,'],
  },
  {
    why: 'an apposition with a comma before the verb is not the content',
    text: "Joe Lund, a lawyer from Dayton, said the union's plan, now ten years old, was good.",
    statements: ["INDIRECT SAYS: Joe Lund | Joe Lund | said | the union's plan, now ten years old, was good"],
  },
  {
    why: 'two auxiliary verbs with "and" are one clause',
    text: 'Joe Lund said he can and will close the line.',
    statements: ['INDIRECT SAYS: Joe Lund | Joe Lund | said | he can and will close the line'],
  },
  {
    why: 'an infinitive of purpose attributes nothing',
    text: 'The firm sent workers to support the bridge with steel.',
    statements: [],
  },
  {
    why: 'a hearer of a question is not content',
    text: 'Ann Field asked Joe Lund whether the line would close.',
    statements: ['INDIRECT ASKS: Ann Field | Ann Field | asked | whether the line would close'],
  },
  {
    why: 'a verb after a semicolon shares the subject of the same clause',
    text: '“We are closed,” said Joe Lund; he described the line as old and urged riders to walk.',
    statements: [
      'DIRECT SAYS: Joe Lund | Joe Lund | said | We are closed,',
      'INDIRECT SAYS: Joe Lund | he | described | the line as old',
      'INDIRECT DEMANDS: Joe Lund | he | urged | riders to walk',
    ],
  },
  {
    why: 'a possessive day is not an adverbial',
    text: "The bank reported Monday's losses in a letter.",
    statements: ["INDIRECT SAYS: ? | The bank | reported | Monday's losses in a letter"],
  },
  {
    why: 'a determiner "that" before a noun is not a relative pronoun',
    text: 'Firms in that state have left the country.',
    statements: [],
  },
  {
    why: 'a day between the hearer and the end is not content',
    text: 'Joe Lund told reporters on Friday.',
    statements: [],
  },
];
