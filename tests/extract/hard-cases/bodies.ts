import type { HardCase } from './case.ts';

/** The kinds of organisations, the ends of their names, and the names that refer to the same organisation. */
export const BODIES: readonly HardCase[] = [
  {
    why: '“on” continues the name of a commission',
    text: 'The Commission on Rural Bridges met in June. Its chair, Ann Field, spoke first.',
    organizations: ['Commission on Rural Bridges'],
  },
  {
    why: '“on” with a weekday does not continue a name',
    text: 'The European Commission on Friday fined the firm.',
    organizations: ['European Commission'],
  },
  {
    why: '“to” and a verb continue the name of a committee',
    text: 'Joe Lund leads the Committee to Protect Rivers in Ohio.',
    organizations: ['Committee to Protect Rivers'],
  },
  {
    why: '“for” continues the name of a centre',
    text: 'Ann Field works at the Brightwell Center for Clean Water in Denver.',
    organizations: ['Brightwell Center for Clean Water'],
  },
  {
    why: '“for” and a club do not continue the name of a league',
    text: 'He joined the Premier League for Everton in May.',
    organizations: ['Everton', 'Premier League'],
  },
  {
    why: '“against” continues the name of a campaign',
    text: 'The Campaign against Plastic Waste held a rally on Monday.',
    organizations: ['Campaign against Plastic Waste'],
  },
  {
    why: 'a chain of “of” and “and” belongs to one ministry',
    text: 'The Ministry of Trade, Industry and Energy of South Korea raised its forecast.',
    countries: ['KR NAME'],
  },
  {
    why: '“and Rescue” completes the name of a fire service',
    text: 'Crews of Lundby Fire and Rescue put out the blaze.',
    organizations: ['Lundby Fire and Rescue'],
  },
  {
    why: 'an acronym and a known company are two organisations',
    text: 'The FBI and British Airways declined to comment.',
    organizations: ['British Airways', 'Federal Bureau of Investigation'],
  },
  {
    why: 'two acronyms with articles are two organisations',
    text: 'Officials of the DSCC and the DCCC met in Iowa.',
    organizations: [
      'Democratic Congressional Campaign Committee',
      'Democratic Senatorial Campaign Committee',
    ],
  },
  {
    why: 'two known organisations without an article are two',
    text: 'Amnesty International and Human Rights Watch condemned the law.',
    organizations: ['Amnesty International', 'Human Rights Watch'],
  },
  {
    why: '“and” inside a ministry does not split it',
    text: 'The Department of Health and Social Care published new rules.',
    organizations: ['Department of Health and Social Care'],
  },
  {
    why: '“and” inside a known agency does not split it',
    text: 'The Food and Drug Administration approved the pill.',
    organizations: ['Food and Drug Administration'],
  },
  {
    why: '“&” inside a company does not split it',
    text: 'Shares of Johnson & Johnson fell on Tuesday.',
    organizations: ['Johnson & Johnson'],
    people: [],
  },
  {
    why: 'initials without brackets refer to the full name before them',
    text: 'The Northern Salmon Growers Association sued the state. The NSGA wants fewer rules.',
    organizations: ['Northern Salmon Growers Association'],
  },
  {
    why: 'initials count the preposition of the full name',
    text: 'Ann Field runs Lawyers for Open Courts. LOC has 300 members, and LFOC is its old name.',
    people: ['Ann Field'],
  },
  {
    why: 'two initials refer to an airline that the article names',
    text: 'British Airways cancelled 40 flights. BA said it was sorry.',
    organizations: ['British Airways'],
  },
  {
    why: 'an acronym in brackets and its plain use are one organisation',
    text: 'The Lundby Harbour Authority (LHA) raised fees. The LHA said costs had grown.',
    organizations: ['Lundby Harbour Authority'],
  },
  {
    why: 'the acronym of a league in brackets does not rename a club',
    text: 'The Boston Celtics (NBA) signed a guard. The NBA confirmed it.',
    organizations: ['Boston Celtics', 'NBA'],
  },
  {
    why: 'a university and its name without “University” are one',
    text: 'Hofstra University hosted the debate. Hofstra had hosted one before.',
    organizations: ['Hofstra University'],
    people: [],
  },
  {
    why: 'the city of a university is a place',
    text: 'Boston University opened a lab. Rents in Boston rose again.',
    organizations: ['Boston University'],
    places: ['Boston, US'],
  },
  {
    why: 'the first word of the name of a company denotes the company',
    text: 'Lundex Software Corp said it cut prices. Lundex will hire 50 people.',
    organizations: ['Lundex Software Corp'],
  },
  {
    why: 'a committee without its chamber is the committee named before',
    text: 'The House Judiciary Committee met at noon. The Judiciary Committee then voted.',
    organizations: ['House Judiciary Committee'],
  },
  {
    why: 'a court without its state is the court named before',
    text: 'The Supreme Court of Ohio heard the case. The Supreme Court will rule in May.',
    organizations: ['Supreme Court of Ohio'],
  },
  {
    why: 'a bank without its country is the bank named before',
    text: 'The Bank of Lithuania raised its forecast. The Bank expects growth.',
    organizations: ['Bank of Lithuania'],
  },
  {
    why: '“the Bank” is not a name if the article contains no name of a bank',
    text: 'The Bank was closed on Monday, and people queued outside in the rain.',
    organizations: [],
  },
  {
    why: '“the Times” is the newspaper named before',
    text: 'The New York Times published the memo. Joe Lund told the Times that he wrote it.',
    organizations: ['New York Times'],
  },
  {
    why: 'a newspaper whose name begins with “The” is recognised after “the”',
    text: 'Ann Field told the Guardian that she would resign.',
    organizations: ['The Guardian'],
  },
  {
    why: 'the committee of a party is not the party',
    text: 'The Democratic National Committee paid for the ad, and the Democratic Party chose its nominee.',
    organizations: ['Democratic National Committee', 'Democratic Party'],
  },
  {
    why: 'the acronym of the committee of a party is the committee',
    text: 'The RNC and the DNC agreed on a date.',
    organizations: ['Democratic National Committee', 'Republican National Committee'],
  },
  {
    why: 'a party with a lower-case head',
    text: 'The Conservative party won the seat in Kent.',
    organizations: ['Conservative Party'],
  },
  {
    why: 'an unlisted party with a lower-case head',
    text: 'In Norway, the Christian Liberal party lost two seats.',
    organizations: ['Christian Liberal Party'],
  },
  {
    why: 'a social event is not a party',
    text: 'The Christmas party of the firm was held in Leeds.',
    organizations: [],
  },
  {
    why: '“Congress” in an article about the United States',
    text: 'American farmers asked Congress for aid. The United States Senate will vote first.',
    organizations: ['US Congress', 'US Senate'],
  },
  {
    why: '“Congress” in an article about India is a party',
    text: 'In India, Congress lost 40 seats. Indian voters had backed it for years.',
    organizations: ['Indian National Congress'],
  },
  {
    why: '“Labour Party” in an article about New Zealand',
    text: 'New Zealand votes in October. The Labour Party leads in New Zealand polls.',
    organizations: ['New Zealand Labour Party'],
  },
  {
    why: 'a known agency after the name of its country',
    text: 'The United States Central Intelligence Agency opened its files.',
    organizations: ['Central Intelligence Agency'],
  },
  {
    why: 'a court after the adjective of its country',
    text: 'The Indian Supreme Court heard the appeal.',
    organizations: ['Supreme Court of India'],
  },
  {
    why: 'a company that resembles a person’s name',
    text: 'Cambridge Analytica harvested the data of millions of users.',
    organizations: ['Cambridge Analytica'],
    people: [],
  },
  {
    why: 'a Spanish newspaper',
    text: 'La Prensa reported the arrest on Sunday.',
    organizations: ['La Prensa'],
    people: [],
  },
  {
    why: 'an unlisted foreign newspaper',
    text: 'Joe Lund told Diario Libre that the port would open.',
    organizations: ['Diario Libre'],
    people: ['Joe Lund'],
  },
  {
    why: 'an unlisted chain before the word “chain”',
    text: 'She bought it at the Netto chain in Denmark.',
    organizations: ['Netto'],
    people: [],
  },
  {
    why: 'ethnic groups are not organisations',
    text: 'Kurds and Pashtuns fled, while the Rohingya stayed in their camps.',
    organizations: [],
  },
  {
    why: 'languages are not organisations',
    text: 'The signs are in Swahili, Tagalog and Pashto.',
    organizations: [],
    countries: [],
  },
  {
    why: 'inhabitants of a city are not an organisation',
    text: 'Most New Yorkers oppose the toll, and Londoners agree with them.',
    organizations: [],
  },
  {
    why: 'diseases are not organisations',
    text: 'Ebola and Zika spread faster than HIV, Covid-19 or SARS did.',
    organizations: [],
  },
  {
    why: 'abbreviations of common nouns are not organisations',
    text: 'The CEO watched TV while the GDP fell and the PR team wrote to NGOs.',
    organizations: [],
  },
  {
    why: 'an abbreviation that is introduced for a common noun',
    text: 'They map it with a geographic data layer (GDL). The GDL is free.',
    organizations: [],
  },
  {
    why: 'an abbreviation that is introduced for a scheme',
    text: 'Payments of CRLF (Clean River Landowner Benefit) stopped. CRLF had cost millions.',
    organizations: [],
  },
  {
    why: 'a warship is not an organisation',
    text: 'HMS Lundby and USS Fieldport left the harbour.',
    organizations: [],
  },
  {
    why: 'a trade agreement is not an organisation',
    text: 'NAFTA and the Trans-Pacific Partnership Agreement were signed under two presidents.',
    organizations: [],
  },
  {
    why: 'a day named after a group is not an organisation',
    text: 'They marched on International Nurses’ Day in Leeds.',
    organizations: [],
  },
  {
    why: 'a law is not an organisation',
    text: 'The Clean Rivers Act passed, and the Fair Wages Bill failed.',
    organizations: [],
  },
  {
    why: 'a festival is not an organisation',
    text: 'The Lundby Jazz Festival drew 8,000 people.',
    organizations: [],
  },
  {
    why: 'a programme is not an organisation',
    text: 'The Rural Roads Program pays for gravel in Ohio.',
    organizations: [],
  },
  {
    why: 'members of a party are not an organisation',
    text: 'An Iowa Democrat and a Nevada Republican wrote the bill.',
    organizations: [],
  },
  {
    why: 'an amount in dollars is not an organisation',
    text: 'Joe Lund posted a US$2 million bond on Friday.',
    organizations: [],
  },
  {
    why: 'the office after a legislature is not part of its name',
    text: 'On Monday, Senate Majority Leader Joe Lund praised the United States and Ann Field.',
    organizations: ['US Senate'],
    people: ['Ann Field', 'Joe Lund'],
  },
  {
    why: 'the attribute of a legislature is not part of its name',
    text: 'A Democratic Senate would help the United States, Ann Field said.',
    organizations: ['US Senate'],
  },
  {
    why: 'the portfolio of a minister is not an organisation',
    text: 'Joe Lund, the minister for East African Affairs of South Sudan, died.',
    organizations: [],
  },
  {
    why: 'a state before a governor is a place',
    text: 'Wisconsin Gov. Joe Lund and Texas Rep. Ann Field agreed.',
    organizations: [],
  },
  {
    why: 'a city in brackets after a company is not an acronym',
    text: 'Lundby Bank Plc (London) lent 20 million pounds. London banks lent more.',
    organizations: ['Lundby Bank Plc'],
    places: ['London, GB'],
  },
  {
    why: 'two single words are two organisations',
    text: 'It is a joint work of Yale and Technion.',
    organizations: ['Technion', 'Yale University'],
  },
  {
    why: 'the sun is not a newspaper',
    text: 'The Sun is hot, and the sun also shines on the poor.',
    organizations: [],
  },
  {
    why: 'a newspaper with an ordinary noun before a verb of saying',
    text: 'The Sun reported that Joe Lund would resign.',
    organizations: ['The Sun'],
  },
  {
    why: 'the Union of a speech is not an organisation',
    text: 'In his State of the Union address, Joe Lund praised miners.',
    organizations: [],
  },
  {
    why: 'a kind of fund-raising body is not a name',
    text: 'A Super PAC paid for the ads before Super Tuesday.',
    organizations: [],
  },
  {
    why: 'the state of a company is not part of its name',
    text: 'Joe Lund, the president of Virginia-based Lundby Corporation, resigned.',
    organizations: ['Lundby Corporation'],
  },
  {
    why: 'an abbreviated state after a party label is not a body',
    text: 'Sen. Ann Field (R-Ohio) and Rep. Joe Lund (D-Ill.) voted no.',
    organizations: [],
  },
  {
    why: 'inhabitants of a state are not an organisation',
    text: 'Most Alabamians own a car, and Californians own two.',
    organizations: [],
  },
  {
    why: 'a known agency after its country’s abbreviation',
    text: 'He wrote to the U.S. Securities and Exchange Commission.',
    organizations: ['Securities and Exchange Commission'],
  },
  {
    why: 'two bodies with complements are two',
    text: 'Scientists from the University of Lundby and Center for Ocean Life met.',
    organizations: ['Center for Ocean Life', 'University of Lundby'],
  },
  {
    why: 'a party with and without “Party” is one',
    text: 'Poland’s Law and Justice Party won. Law and Justice had led the polls.',
    organizations: ['Law and Justice'],
  },
  {
    why: 'a school named after a bishop is one name',
    text: 'She taught at Bishop Lund High School in Iowa.',
    organizations: ['Bishop Lund High School'],
    people: [],
  },
  {
    why: 'an acronym with stops is the known organisation',
    text: 'He wrote to the F.B.I. about it, and the W.T.O. replied.',
    organizations: ['Federal Bureau of Investigation', 'World Trade Organization'],
  },
  {
    why: 'a family in the plural is not an organisation',
    text: 'Joe Lund and Ann Lund met the pope. The Lunds then flew home.',
    organizations: [],
  },
];
