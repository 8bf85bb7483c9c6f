import type { HardCase } from './case.ts';

/** Names of people inside other names and words, and names of other kinds that resemble them. */
export const NAMES_IN_NAMES: readonly HardCase[] = [
  {
    why: "the full name of a person inside an organisation's name is a mention of the person",
    text: 'Joe Lund died. The plates are in the Joe Lund Museum of Art in Oslo.',
    people: ['Joe Lund'],
    organizations: ['Joe Lund Museum of Art'],
  },
  {
    why: "a surname inside an organisation's name is not a mention, because the founder can be a relative",
    text: 'Joe Lund spoke. He gave money to the Lund Family Foundation of Oslo.',
    people: ['Joe Lund'],
    shortForms: [],
  },
  {
    why: 'a surname at the start of the name of a plan is a mention of the person',
    text: "Jean L'Arbre drew it. It is known as the L'Arbre Plan.",
    people: ["Jean L'Arbre"],
    shortForms: ["L'Arbre = Jean L'Arbre"],
  },
  {
    why: 'a surname at the start of the name of a cup is not a mention of a person with the surname',
    text: 'Ann Stanley spoke. He won the Stanley Cup.',
    people: ['Ann Stanley'],
    shortForms: [],
  },
  {
    why: 'a full name that the tagger misses is linked where another sentence shows the person',
    text: 'Hamdullah Lohib arrived. The Ambassador to the United States Hamdullah Lohib spoke.',
    people: ['Hamdullah Lohib'],
    shortForms: [],
  },
  {
    why: 'a surname after "anti-" and "pro-" is a mention of the person',
    text: 'Joe Lund won. Anti-Lund voters met pro-Lund voters.',
    people: ['Joe Lund'],
    shortForms: ['Lund = Joe Lund', 'Lund = Joe Lund'],
  },
  {
    why: 'two surnames joined by a hyphen are mentions of two people',
    text: 'Joe Lund met Ann Reed. The Lund-Reed bill passed.',
    people: ['Joe Lund', 'Ann Reed'],
    shortForms: ['Lund = Joe Lund', 'Reed = Ann Reed'],
  },
  {
    why: 'a surname before "-style" is a mention of the person',
    text: 'Joe Lund won. He wants a Lund-style tax.',
    people: ['Joe Lund'],
    shortForms: ['Lund = Joe Lund'],
  },
  {
    why: 'a surname joined to an unknown surname is not a mention of the person',
    text: 'Joe Lund won. The prize is called Lund-Marsen.',
    people: ['Joe Lund'],
    shortForms: [],
  },
  {
    why: 'the surname of a president before the name of the seat is the person',
    text: 'It was the Clinton White House that knew. Bill Clinton left.',
    people: ['Bill Clinton'],
    shortForms: ['Clinton = Bill Clinton'],
  },
  {
    why: 'a surname that resembles a company denotes the person if only a foundation has the name',
    text: 'Don Imsen died. Imsen was dropped in 2007 by MSNBC. Children came to the Imsen Ranch.',
    people: ['Don Imsen'],
    shortForms: ['Imsen = Don Imsen'],
  },
  {
    why: 'the abbreviation "AG" before a surname is an office',
    text: 'Attorney General Ann Lund spoke. Impeach AG Lund, he said.',
    people: ['Ann Lund'],
    shortForms: ['Lund = Ann Lund'],
  },
  {
    why: 'a family name before a hyphenated given name begins the name of another person',
    text: 'Raymond Wong lost. Other winners were Leung Yiu-kin of NWSC.',
    people: ['Raymond Wong', 'Leung Yiu-kin'],
    shortForms: [],
  },
  {
    why: 'capitalised ordinary words after a word that is also a rank are not a person',
    text: 'It was the first private Industrial Design office in Oslo.',
    people: [],
  },
  {
    why: 'a street with the name of a city is not a person',
    text: 'The crowd met on Haifa Street in Baghdad and in Samarra.',
    people: [],
  },
  {
    why: 'a lane after a preposition of place is not a person',
    text: 'A collision on Wellham Lane, Winchester, hurt two.',
    people: [],
  },
  {
    why: 'a surname that is also a town remains a person after the full name',
    text: 'Gen. Manuel Belgrano won. He gave instructions to Belgrano.',
    people: ['Manuel Belgrano'],
    shortForms: ['Belgrano = Manuel Belgrano'],
  },
  {
    why: 'a law firm with the names of its founders is not a person',
    text: 'Joe Lund of the law firm Mayer Brown said so.',
    people: ['Joe Lund'],
  },
  {
    why: 'a daily newspaper with a foreign name is not a person',
    text: 'The Hungarian daily newspaper Magyar Elet revealed the deal.',
    people: [],
  },
  {
    why: 'a book whose title begins with a surname of the article mentions the person with the surname',
    text: 'The book Clinton Cash is about Hillary Clinton.',
    people: ['Hillary Clinton'],
    shortForms: ['Clinton = Hillary Clinton'],
  },
  {
    why: 'a people before the name of its nation is not a person',
    text: 'She helped fight Oneida Indian Nation leader Ray Lund.',
    people: ['Ray Lund'],
  },
  {
    why: 'a law that is called after a president is not a person',
    text: 'He spoke of Obamacare.',
    people: [],
  },
  {
    why: 'a surname that is also an ordinary word is a person after an office',
    text: 'Steve King spoke. One woman pulled Rep. King aside after the event.',
    people: ['Steve King'],
    shortForms: ['King = Steve King'],
  },
  {
    why: 'an ordinary word between a given name and a surname is a part of the name',
    text: "Justice Sandra Day O'Connor left not long after.",
    people: ["Sandra Day O'Connor"],
  },
  {
    why: 'a surname that is also a direction is a person before a relative clause',
    text: 'The rapper Kanye West ran. West, who is a musician, said no.',
    people: ['Kanye West'],
    shortForms: ['West = Kanye West'],
  },
];
