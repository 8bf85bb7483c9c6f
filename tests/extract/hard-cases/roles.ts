import type { HardCase } from './case.ts';

/** Current and former offices, their holders and owners. */
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
    why: 'a prefix that marks a former holder',
    text: 'The talks ended. Ex-Georgian President Joe Lund spoke.',
    roles: ['Joe Lund: President of GE, formerly'],
  },
  {
    why: 'a hyphenated country is the owner of the office',
    text: 'It was headed by Energy Minister Joe Lund of Trinidad-Tobago.',
    roles: ['Joe Lund: Energy Minister of TT'],
  },
  {
    why: 'a title at the end of a line does not continue on the next line',
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
    why: '“of” with the country after the title',
    text: 'Emmanuel Macron, the president of France, met them.',
    roles: ['Emmanuel Macron: President of FR'],
  },
  {
    why: 'the country after the name',
    text: 'President Luiz Inácio Lula da Silva of Brazil agreed.',
    roles: ['Luiz Inácio Lula da Silva: President of BR'],
  },
  {
    why: 'a former minister of a country that is written with full stops',
    text: 'Former U.S. Secretary of State John Kerry spoke.',
    roles: ['John Kerry: Secretary of State of US, formerly'],
  },
  {
    why: 'the prefix “ex-”',
    text: 'Peruvian ex-President Alejandro Toledo was sentenced.',
    roles: ['Alejandro Toledo: President of PE, formerly'],
  },
  {
    why: 'an appointment in the passive voice, followed by a day',
    text: 'Mary Barra, who was named chief executive of General Motors on Monday, spoke.',
    roles: ['Mary Barra: Chief Executive of General Motors, since 2024-08-19'],
  },
  {
    why: 'the name between commas after “the president”',
    text: 'In Beijing, the president, Xi Jinping, received them.',
    roles: ['Xi Jinping: President of CN'],
  },
  {
    why: 'a country in the sentence: in China after President Xi',
    text: 'Li Qiang is the second-highest official in China after President Xi Jinping.',
    roles: ['Xi Jinping: President of CN'],
  },
  {
    why: 'a title without a country in its context has no country',
    text: 'President Amara Koné spoke.',
    roles: ['Amara Koné: President'],
  },
  {
    why: 'a reported slip of the tongue does not state an office',
    text: 'Pavel Novikov was not there. “Ladies and gentlemen, President Novikov,” U.S. President Joe Biden said of Volodymyr Zelensky.',
    roles: ['Joe Biden: President of US'],
  },
  {
    why: 'the country of another leader is not the country of this one',
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
    why: 'a list of offices after the names',
    text: 'Anthony Albanese of Australia, Justin Trudeau, the prime minister of Canada, and Fumio Kishida, Japan’s prime minister, met.',
    roles: ['Fumio Kishida: Prime Minister of JP', 'Justin Trudeau: Prime Minister of CA'],
  },
  {
    why: 'the head of an organisation, after the name',
    text: 'Jerome Powell, the chair of the Federal Reserve, spoke.',
    roles: ['Jerome Powell: Chair of Federal Reserve'],
  },
  {
    why: 'the head of an organisation, before the name',
    text: 'NATO Secretary-General Mark Rutte spoke.',
    roles: ['Mark Rutte: Secretary-General of NATO'],
  },
  {
    why: 'the possessive of an organisation',
    text: 'Apple’s chief executive, Tim Cook, spoke.',
    roles: ['Tim Cook: Chief Executive of Apple'],
  },
  { why: 'the abbreviation CEO', text: 'Tesla CEO Elon Musk posted it.', roles: ['Elon Musk: CEO of Tesla'] },
  {
    why: 'two offices joined by “and”',
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
    why: 'an acting holder',
    text: 'South Korea’s acting president, Han Duck-soo, left.',
    roles: ['Han Duck-soo: Acting President of KR'],
  },
  {
    why: 'a minister whose title includes a subject',
    text: 'Annalena Baerbock, Germany’s minister of foreign affairs, left.',
    roles: ['Annalena Baerbock: Minister of Foreign Affairs of DE'],
  },
  {
    why: 'a mayor of a city',
    text: 'London Mayor Sadiq Khan won a third term.',
    roles: ['Sadiq Khan: Mayor of London'],
  },
  {
    why: 'a governor, with the state after the name',
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
    why: 'an office after “sworn in as”',
    text: 'Bassirou Diomaye Faye was sworn in on Tuesday as president of Senegal.',
    roles: ['Bassirou Diomaye Faye: President of SN, since 2024-08-20'],
  },
  {
    why: 'an office after “elected”',
    text: 'Claudia Sheinbaum was elected president of Mexico on Sunday.',
    roles: ['Claudia Sheinbaum: President of MX'],
  },
  {
    why: 'a former office after the name',
    text: 'Angela Merkel, the former chancellor of Germany, declined.',
    roles: ['Angela Merkel: Chancellor of DE, formerly'],
  },
  {
    why: 'a holder described as “the late”',
    text: 'The late Iranian President Ebrahim Raisi was buried.',
    roles: ['Ebrahim Raisi: President of IR, formerly'],
  },
  {
    why: 'an age between name and office',
    text: 'Joe Biden, 81, the president of the United States, fell.',
    roles: ['Joe Biden: President of US'],
  },
  {
    why: '“his deputy” belongs to the same country',
    text: 'Taiwan’s president, Lai Ching-te, and his vice president, Hsiao Bi-khim, voted.',
    roles: ['Hsiao Bi-khim: Vice President of TW', 'Lai Ching-te: President of TW'],
  },
  {
    why: 'a spokesman for a metonym',
    text: 'Kremlin spokesman Dmitry Peskov declined.',
    roles: ['Dmitry Peskov: Spokesman of RU'],
  },
  {
    why: 'a spokeswoman of a ministry',
    text: 'Mao Ning, a spokeswoman for China’s Foreign Ministry, declined.',
    people: ['Mao Ning'],
    roles: ['Mao Ning: Spokeswoman of CN'],
  },
  { why: '“Mr.” is not a role', text: 'Mr. John Smith spoke.', roles: [] },
  {
    why: 'a coach belongs to the team',
    text: 'Real Madrid’s Italian coach, Carlo Ancelotti, praised them.',
    roles: ['Carlo Ancelotti: Coach of Real Madrid'],
  },
  {
    why: 'a statesperson whose country is in the list',
    text: 'President Joe Biden spoke of American jobs in Hanoi.',
    roles: ['Joe Biden: President of US'],
  },
  {
    why: 'a plural title, assigned to countries and people in order',
    text: 'The prime ministers of Japan and New Zealand, Fumio Kishida and Christopher Luxon, attended.',
    roles: ['Christopher Luxon: Prime Minister of NZ', 'Fumio Kishida: Prime Minister of JP'],
  },
  {
    why: 'the head of an organisation that is recognised by its kind',
    text: 'Yuri Borisov, head of the space agency Roscosmos, spoke.',
    roles: ['Yuri Borisov: Head of Roscosmos'],
  },
  {
    why: 'the owner is a common noun that refers to an organisation mentioned before',
    text: 'The National Disaster Centre sent a letter. The centre’s acting director, Luseta Laso Mana, signed it.',
    roles: ['Luseta Laso Mana: Acting Director of National Disaster Centre'],
  },
  {
    why: 'a mayor belongs to the city of the context',
    text: 'Streets in Porto Alegre were under water. Mayor Sebastião Melo asked for boats.',
    roles: ['Sebastião Melo: Mayor of Porto Alegre'],
  },
  {
    why: 'a speaker belongs to the parliament of the context',
    text: 'South Korea’s National Assembly voted on Saturday. Speaker Woo Won-shik read the result.',
    roles: ['Woo Won-shik: Speaker of South Korean National Assembly'],
  },
  {
    why: 'the envoy of a person is not the envoy of the country before',
    text: 'U.S. President-elect Donald Trump, whose envoy, Steve Witkoff, joined the talks, was pleased.',
    roles: ['Donald Trump: President-elect of US', 'Steve Witkoff: Envoy'],
  },
  {
    why: 'a plural before a single name is not its title',
    text: 'The surgeon told journalists Adamowicz was alive.',
    roles: [],
  },
  {
    why: '“vice-president” and “vice president” are one office',
    text: 'Former US Vice-President Joe Biden spoke.',
    roles: ['Joe Biden: Vice President of US, formerly'],
  },
  {
    why: 'the title “president-elect”',
    text: 'Indonesian President-elect Prabowo Subianto spoke.',
    roles: ['Prabowo Subianto: President-elect of ID'],
  },
];
