import type { HardCase } from './case.ts';

/** Several names of one person, misspelled names, and words next to a name that are not a part of it. */
export const NAMES_OF_PEOPLE: readonly HardCase[] = [
  {
    why: 'the name at birth and the name in use are names of one person',
    text: 'Ann Lund, born Ann Field, died on Sunday. Lund was 90.',
    people: ['Ann Lund'],
    shortForms: ['Ann Field = Ann Lund', 'Lund = Ann Lund'],
  },
  {
    why: 'a name at birth in brackets belongs to the person before them',
    text: 'Joe Lund (born Carl Reed in 1950) is a singer. Lund lives in Oslo.',
    people: ['Joe Lund'],
    shortForms: ['Carl Reed = Joe Lund', 'Lund = Joe Lund'],
  },
  {
    why: '“better known as” introduces the name in use, and both surnames belong to the person',
    text: 'Jenna Nicole Lund (born 2 May 1980), better known as Jenna Wolff, is a singer. Wolff lives in Oslo. Lund has two sons.',
    people: ['Jenna Wolff'],
    shortForms: ['Jenna Nicole Lund = Jenna Wolff', 'Wolff = Jenna Wolff', 'Lund = Jenna Wolff'],
  },
  {
    why: '“known professionally as” introduces the name in use',
    text: 'Carl Reed, known professionally as Max Lund, sang on Friday.',
    people: ['Max Lund'],
    shortForms: ['Carl Reed = Max Lund'],
  },
  {
    why: '“born to” introduces the parents',
    text: 'Joe Lund, born to Ann Field in 1950, is a singer.',
    people: ['Joe Lund', 'Ann Field'],
  },
  {
    why: '“known as” after another noun does not rename the person',
    text: 'Joe Lund leads a band of dancers known as Ann Field dancers. Joe Lund met Max Reed.',
    people: ['Joe Lund', 'Ann Field', 'Max Reed'],
  },
  {
    why: 'a surname with a missing letter refers to the person with the surname',
    text: 'Steve Brodersen won the vote. “It hurts people,” Brodersn said.',
    people: ['Steve Brodersen'],
    shortForms: ['Brodersn = Steve Brodersen'],
  },
  {
    why: 'two spellings of a surname after one given name are one person',
    text: 'Steve Brodersen won the vote. Critics of Steve Broderson left the hall.',
    people: ['Steve Brodersen'],
  },
  {
    why: 'two known given names with one different letter are two people',
    text: 'Martin Lund won the vote. His brother Marvin Lund lost it.',
    people: ['Martin Lund', 'Marvin Lund'],
  },
  {
    why: 'the first letter of a misspelled surname does not differ',
    text: 'Steve Brodersen met Max Troedersen. Troedersen left.',
    people: ['Steve Brodersen', 'Max Troedersen'],
    shortForms: ['Troedersen = Max Troedersen'],
  },
  {
    why: 'a surname that an editor added in brackets is a part of the name',
    text: '“I worked with Joe [Lund] for years,” said Ann Field. Lund agreed.',
    people: ['Joe Lund', 'Ann Field'],
    shortForms: ['Joe [Lund] = Joe Lund', 'Lund = Joe Lund'],
  },
  {
    why: 'a given name that an editor added in brackets is a part of the name',
    text: '“I worked with [Joe] Lund for years,” said Ann Field. Lund agreed.',
    people: ['Joe Lund', 'Ann Field'],
    shortForms: ['[Joe] Lund = Joe Lund', 'Lund = Joe Lund'],
  },
  {
    why: 'a place in brackets after a name is not a part of it',
    text: 'The winner is Joe (Bergen), who lives there.',
    people: ['Joe'],
  },
  {
    why: 'the party before a surname is not a part of the name',
    text: 'Joe Lund and Ann Field debated. Republican Lund and Democrat Field agreed on the tax.',
    people: ['Joe Lund', 'Ann Field'],
    shortForms: ['Lund = Joe Lund', 'Field = Ann Field'],
  },
  {
    why: '“State” in “Secretary of State Lund” belongs to the office',
    text: 'Joe Lund was in Oslo. The former secretary of State Lund supported the deal.',
    people: ['Joe Lund'],
    shortForms: ['Lund = Joe Lund'],
  },
  {
    why: '“Comrade” and “Mister” are forms of address',
    text: 'Joe Lund died. Comrade Lund was 90. Mister Lund, as neighbours called him, was kind.',
    people: ['Joe Lund'],
    shortForms: ['Lund = Joe Lund', 'Lund = Joe Lund'],
  },
  {
    why: 'an age with hyphens before a name is not a part of it',
    text: 'Fifteen-year-old Joe Lund sat on the bus. Lund was not hurt.',
    people: ['Joe Lund'],
    shortForms: ['Lund = Joe Lund'],
  },
  {
    why: 'the White House after a president’s name is not a part of it',
    text: 'Joe Lund won in 1990. The Lund White House was small.',
    people: ['Joe Lund'],
    shortForms: ['Lund = Joe Lund'],
  },
];

/** Names that resemble names of people but are not, and unusual names of people. */
export const NO_PEOPLE: readonly HardCase[] = [
  {
    why: 'the name of a storm on its own is not a person',
    text: 'Hurricane Ann hit the coast on Friday. Ann then moved north. The damage from Ann is large.',
    people: [],
  },
  {
    why: 'a tropical storm has a name, too',
    text: 'Tropical Storm Humberto formed in July. Humberto was the eighth storm.',
    people: [],
  },
  {
    why: 'a person with the name of a storm remains a person',
    text: 'Hurricane Ann hit the coast on Friday. Ann Lund lost her house.',
    people: ['Ann Lund'],
  },
  {
    why: 'the parties of a law case are not people',
    text: 'They discussed Lund v. Field in court. “Roe v. Wade is the law,” the minister said.',
    people: [],
  },
  {
    why: 'a suffix on its own is not a person',
    text: 'The Martin Luther King Jr. Day is a holiday.',
    people: [],
  },
  {
    why: 'a day is not a person',
    text: 'The mayor turns 74 on Valentine’s Day.',
    people: [],
  },
  {
    why: 'a hall of fame is not a person',
    text: 'The band entered the Rock and Roll Hall of Fame in 1993.',
    people: [],
  },
  {
    why: 'a sports cup is not a person',
    text: 'I wonder whether the Davis Cup played a part.',
    people: [],
  },
  {
    why: 'a person whose surname is recognised as an organisation several times remains a person',
    text: 'The minister, Moammar al-Lundi, spoke. The reports are by the news firm Saba and al-Lundi. According to al-Lundi, the town is calm. Condolences came from users and al-Lundi.',
    people: ['Moammar al-Lundi'],
    organizations: ['Saba'],
  },
  {
    why: 'a description after an unknown given name shows that a city is a surname',
    text: 'Valeska Paris, an Australian woman, left the ship. Paris was born in Bern. Paris claims that she was ill.',
    people: ['Valeska Paris'],
    shortForms: ['Paris = Valeska Paris', 'Paris = Valeska Paris'],
  },
  {
    why: 'a verb after a surname that is also an ordinary word shows a person',
    text: 'Ann Price and Joe Lund met. Price was late. Price and Lund did not speak.',
    people: ['Ann Price', 'Joe Lund'],
    shortForms: ['Price = Ann Price', 'Price = Ann Price', 'Lund = Joe Lund'],
  },
  {
    why: 'a group for or against a person is not a person',
    text: 'Joe Lund spoke in Oslo. Members of the groups Bikers for Lund and Coalition Against Lund were there.',
    people: ['Joe Lund'],
  },
  {
    why: 'a comparison with a person is not a person of that name',
    text: 'Joe Lund lost. He was not a Max Field-type candidate.',
    people: ['Joe Lund'],
  },
  {
    why: 'a preposition of place and a state show a town that has the name of a person',
    text: 'Joe Lund made a name for himself in Burns, Ore., as a cameraman.',
    people: ['Joe Lund'],
  },
  {
    why: 'a given name that is also the name of a town shares the surname of the next given name',
    text: 'He named rich people such as David and Charles Kopp.',
    people: ['David Kopp', 'Charles Kopp'],
    shortForms: ['David = David Kopp'],
  },
  {
    why: 'a person with the name of a known company remains a person where the company is not mentioned',
    text: 'Outlook for Bloomberg. Michael Bloomberg may run. In a poll, Bloomberg has 16%. Without Bloomberg, Lund wins. Bloomberg was a mayor.',
    people: ['Michael Bloomberg', 'Lund'],
  },
  {
    why: 'a surname before the given name that begins a sentence is a part of the name',
    text: 'The mayor, Park Won-lund, died. Park Won-lund was 64.',
    people: ['Park Won-lund'],
    shortForms: [],
  },
  {
    why: 'the full name of a party of a law case is a person',
    text: 'The court decided the case Eva Lund-Field vs. Facebook in October. Eva Lund-Field was a politician.',
    people: ['Eva Lund-Field'],
  },
];
