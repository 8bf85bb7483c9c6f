import type { HardCase } from './case.ts';

/** Who holds which office of what, now or formerly. */
export const ROLES: readonly HardCase[] = [
  {
    why: 'a nationality inside a hyphenated word is not the owner of the office',
    text: 'The talks ended. The pro-Russian President Joe Lund fled.',
    roles: ['Joe Lund: President'],
  },
  {
    why: 'a nationality that begins a hyphenated word is not the owner of the office',
    text: 'The talks ended. Ann Field, the Russian-backed leader, fled.',
    roles: [],
  },
  {
    why: 'a prefix that says a holder is a former one',
    text: 'The talks ended. Ex-Georgian President Joe Lund spoke.',
    roles: ['Joe Lund: President of GE, formerly'],
  },
  {
    why: 'a country of two names with a hyphen is the owner of the office',
    text: 'It was headed by Energy Minister Joe Lund of Trinidad-Tobago.',
    roles: ['Joe Lund: Energy Minister of TT'],
  },
  {
    why: 'a title at the end of a line does not go on in the next line',
    text: 'He met Ann Field, the secretary\nof State Joe Lund.',
    roles: ['Ann Field: Secretary'],
  },
  {
    why: 'a demonym before the title',
    text: 'Russian President Vladimir Putin spoke.',
    roles: ['Vladimir Putin: President of RU'],
  },
  {
    why: 'a possessive before the title',
    text: 'China’s president, Xi Jinping, spoke.',
    roles: ['Xi Jinping: President of CN'],
  },
  {
    why: 'a possessive after the name',
    text: 'Roman Golovchenko, Belarus’s prime minister, met them.',
    roles: ['Roman Golovchenko: Prime Minister of BY'],
  },
  {
    why: 'of with the country after the title',
    text: 'Emmanuel Macron, the president of France, met them.',
    roles: ['Emmanuel Macron: President of FR'],
  },
  {
    why: 'the country behind the name',
    text: 'President Luiz Inácio Lula da Silva of Brazil agreed.',
    roles: ['Luiz Inácio Lula da Silva: President of BR'],
  },
  {
    why: 'a former minister of a country with stops',
    text: 'Former U.S. Secretary of State John Kerry spoke.',
    roles: ['John Kerry: Secretary of State of US, formerly'],
  },
  {
    why: 'ex- joined by a hyphen',
    text: 'Peruvian ex-President Alejandro Toledo was sentenced.',
    roles: ['Alejandro Toledo: President of PE, formerly'],
  },
  {
    why: 'an appointment by the passive, with a day after it',
    text: 'Mary Barra, who was named chief executive of General Motors on Monday, spoke.',
    roles: ['Mary Barra: Chief Executive of General Motors'],
  },
  {
    why: 'the president, the name between commas',
    text: 'In Beijing, the president, Xi Jinping, received them.',
    roles: ['Xi Jinping: President of CN'],
  },
  {
    why: 'a place told by the sentence: in China after President Xi',
    text: 'Li Qiang is the second-highest official in China after President Xi Jinping.',
    roles: ['Xi Jinping: President of CN'],
  },
  {
    why: 'a bare title with no country near is of none',
    text: 'President Amara Koné spoke.',
    roles: ['Amara Koné: President'],
  },
  {
    why: 'a slip of the tongue makes nobody president of another country',
    text: 'Pavel Novikov was not there. “Ladies and gentlemen, President Novikov,” U.S. President Joe Biden said of Volodymyr Zelensky.',
    roles: ['Joe Biden: President of US'],
  },
  {
    why: 'the other leader’s country is not his',
    text: 'French President Emmanuel Macron called. Prime Minister Amara Koné did not answer.',
    roles: ['Emmanuel Macron: President of FR', 'Amara Koné: Prime Minister'],
  },
  {
    why: 'a list of holders with their countries',
    text: 'French President Emmanuel Macron, German Chancellor Olaf Scholz and Polish Prime Minister Donald Tusk met.',
    roles: [
      'Donald Tusk: Prime Minister of PL',
      'Emmanuel Macron: President of FR',
      'Olaf Scholz: Chancellor of DE',
    ],
  },
  {
    why: 'a list of holders behind their names',
    text: 'Anthony Albanese of Australia, Justin Trudeau, the prime minister of Canada, and Fumio Kishida, Japan’s prime minister, met.',
    roles: ['Fumio Kishida: Prime Minister of JP', 'Justin Trudeau: Prime Minister of CA'],
  },
  {
    why: 'an organisation’s head behind the name',
    text: 'Jerome Powell, the chair of the Federal Reserve, spoke.',
    roles: ['Jerome Powell: Chair of Federal Reserve'],
  },
  {
    why: 'an organisation’s head before the name',
    text: 'NATO Secretary-General Mark Rutte spoke.',
    roles: ['Mark Rutte: Secretary-General of NATO'],
  },
  {
    why: 'an organisation’s possessive',
    text: 'Apple’s chief executive, Tim Cook, spoke.',
    roles: ['Tim Cook: Chief Executive of Apple'],
  },
  { why: 'CEO as letters', text: 'Tesla CEO Elon Musk posted it.', roles: ['Elon Musk: CEO of Tesla'] },
  {
    why: 'two offices joined by and',
    text: 'Azali Assoumani, president of Comoros and chairman of the African Union, spoke.',
    roles: ['Azali Assoumani: Chairman of African Union', 'Azali Assoumani: President of KM'],
  },
  {
    why: 'a foreign minister',
    text: 'Chinese Foreign Minister Wang Yi left.',
    roles: ['Wang Yi: Foreign Minister of CN'],
  },
  {
    why: 'a defence minister in American spelling',
    text: 'Israeli Defense Minister Yoav Gallant left.',
    roles: ['Yoav Gallant: Defense Minister of IL'],
  },
  {
    why: 'a deputy',
    text: 'Deputy Prime Minister Tatiana Golikova of Russia left.',
    roles: ['Tatiana Golikova: Deputy Prime Minister of RU'],
  },
  {
    why: 'acting',
    text: 'South Korea’s acting president, Han Duck-soo, left.',
    roles: ['Han Duck-soo: Acting President of KR'],
  },
  {
    why: 'a minister of a subject',
    text: 'Annalena Baerbock, Germany’s minister of foreign affairs, left.',
    roles: ['Annalena Baerbock: Minister of Foreign Affairs of DE'],
  },
  {
    why: 'a mayor of a city',
    text: 'London Mayor Sadiq Khan won a third term.',
    roles: ['Sadiq Khan: Mayor of London'],
  },
  {
    why: 'a governor of a state behind the name',
    text: 'Gavin Newsom, the governor of California, signed it.',
    roles: ['Gavin Newsom: Governor of California'],
  },
  {
    why: 'a king and his country',
    text: 'King Felipe VI of Spain opened the session.',
    roles: ['Felipe VI: King of ES'],
  },
  {
    why: 'a crown prince with an honorific',
    text: 'Saudi Crown Prince Mohammed bin Salman hosted it.',
    roles: ['Mohammed bin Salman: Crown Prince of SA'],
  },
  {
    why: 'an office, then an honorific, then the name',
    text: 'The Saudi foreign minister, Prince Faisal bin Farhan, left.',
    roles: ['Faisal bin Farhan: Foreign Minister of SA'],
  },
  {
    why: 'sworn in as',
    text: 'Bassirou Diomaye Faye was sworn in on Tuesday as president of Senegal.',
    roles: ['Bassirou Diomaye Faye: President of SN'],
  },
  {
    why: 'elected president',
    text: 'Claudia Sheinbaum was elected president of Mexico on Sunday.',
    roles: ['Claudia Sheinbaum: President of MX'],
  },
  {
    why: 'a former holder told after the name',
    text: 'Angela Merkel, the former chancellor of Germany, declined.',
    roles: ['Angela Merkel: Chancellor of DE, formerly'],
  },
  {
    why: 'the late',
    text: 'The late Iranian President Ebrahim Raisi was buried.',
    roles: ['Ebrahim Raisi: President of IR, formerly'],
  },
  {
    why: 'an age between name and office',
    text: 'Joe Biden, 81, the president of the United States, fell.',
    roles: ['Joe Biden: President of US'],
  },
  {
    why: 'his deputy is of the same country',
    text: 'Taiwan’s president, Lai Ching-te, and his vice president, Hsiao Bi-khim, voted.',
    roles: ['Hsiao Bi-khim: Vice President of TW', 'Lai Ching-te: President of TW'],
  },
  {
    why: 'a spokesman of a metonym',
    text: 'Kremlin spokesman Dmitry Peskov declined.',
    roles: ['Dmitry Peskov: Spokesman of RU'],
  },
  {
    why: 'a spokeswoman of a ministry',
    text: 'Mao Ning, a spokeswoman for China’s Foreign Ministry, declined.',
    people: ['Mao Ning'],
    roles: ['Mao Ning: Spokeswoman of CN'],
  },
  { why: 'Mr. is no role', text: 'Mr. John Smith spoke.', roles: [] },
  {
    why: 'a coach is of the team',
    text: 'Real Madrid’s Italian coach, Carlo Ancelotti, praised them.',
    roles: ['Carlo Ancelotti: Coach of Real Madrid'],
  },
  {
    why: 'a statesman whose country readers know',
    text: 'President Joe Biden spoke of American jobs in Hanoi.',
    roles: ['Joe Biden: President of US'],
  },
  {
    why: 'a plural title shared out over countries and people',
    text: 'The prime ministers of Japan and New Zealand, Fumio Kishida and Christopher Luxon, attended.',
    roles: ['Christopher Luxon: Prime Minister of NZ', 'Fumio Kishida: Prime Minister of JP'],
  },
  {
    why: 'the head of an organisation that only its kind tells',
    text: 'Yuri Borisov, head of the space agency Roscosmos, spoke.',
    roles: ['Yuri Borisov: Head of Roscosmos'],
  },
  {
    why: 'the owner is a common noun for an organisation named before',
    text: 'The National Disaster Centre sent a letter. The centre’s acting director, Luseta Laso Mana, signed it.',
    roles: ['Luseta Laso Mana: Acting Director of National Disaster Centre'],
  },
  {
    why: 'a mayor of the city spoken of',
    text: 'Streets in Porto Alegre were under water. Mayor Sebastião Melo asked for boats.',
    roles: ['Sebastião Melo: Mayor of Porto Alegre'],
  },
  {
    why: 'a speaker of the parliament spoken of',
    text: 'South Korea’s National Assembly voted on Saturday. Speaker Woo Won-shik read the result.',
    roles: ['Woo Won-shik: Speaker of National Assembly'],
  },
  {
    why: 'an envoy of a man is no envoy of the country before',
    text: 'U.S. President-elect Donald Trump, whose envoy, Steve Witkoff, joined the talks, was pleased.',
    roles: ['Donald Trump: President-elect of US', 'Steve Witkoff: Envoy'],
  },
  {
    why: 'a plural before one name is not its title',
    text: 'The surgeon told journalists Adamowicz was alive.',
    roles: [],
  },
  {
    why: 'a hyphen in vice-president is no other office',
    text: 'Former US Vice-President Joe Biden spoke.',
    roles: ['Joe Biden: Vice President of US, formerly'],
  },
  {
    why: 'president-elect',
    text: 'Indonesian President-elect Prabowo Subianto spoke.',
    roles: ['Prabowo Subianto: President-elect of ID'],
  },
];
