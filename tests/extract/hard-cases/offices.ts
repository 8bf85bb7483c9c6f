import type { HardCase } from './case.ts';

/** Offices and occupations: complements, owners, lists, verbs, and the periods in which they are held. */
export const OFFICES: readonly HardCase[] = [
  {
    why: 'a field and a body after a vice president',
    text: 'Joe Lund, vice president of grid planning for Con Power, spoke.',
    roles: ['Joe Lund: Vice President of Grid Planning of Con Power'],
  },
  {
    why: 'a field after a director, without a body',
    text: 'Ann Field, director of public health, spoke.',
    roles: ['Ann Field: Director of Public Health'],
  },
  {
    why: 'a field of two nouns joined by “and”',
    text: 'Ann Field, head of research and development at Con Power, spoke.',
    roles: ['Ann Field: Head of Research and Development of Con Power'],
  },
  {
    why: 'an area after the office of a body belongs to the title',
    text: 'Ann Field, NATO’s special envoy for Libya, left.',
    roles: ['Ann Field: Special Envoy for Libya of NATO'],
  },
  {
    why: 'a department after a spokeswoman is not a field of hers',
    text: 'Ann Field, a spokeswoman for the police department of nearby Toledo, declined.',
    roles: ['Ann Field: Spokeswoman'],
  },
  {
    why: 'the head of a body that a country possesses',
    text: 'Joe Lund is the head of Iran’s Quds Force.',
    roles: ['Joe Lund: Head of Quds Force'],
  },
  {
    why: 'a nationality before a band is not the owner of its guitarist',
    text: 'Joe Lund, lead guitarist of US rock band Con Power, died.',
    roles: ['Joe Lund: Lead Guitarist of Con Power'],
  },
  {
    why: 'the owner of a mayor follows a nationality and a noun',
    text: 'Joe Lund, mayor of the Polish city of Gdańsk, spoke.',
    roles: ['Joe Lund: Mayor of Gdańsk'],
  },
  {
    why: 'a firm that is named after its kind is the owner, and not the company before',
    text: 'He works for Con Power. Ann Field, co-founder of the polling firm Nxt, spoke.',
    roles: ['Ann Field: Co-founder of Nxt'],
  },
  {
    why: 'the museum of a director has no name',
    text: 'Ann Field served as director of the museum until last year.',
    roles: ['Ann Field: Director, formerly, until 2023-12-31'],
  },
  {
    why: 'occupations in lower case before names',
    text: 'The curator Joe Lund met conductor Ann Field and referee Bo Reed.',
    roles: ['Ann Field: Conductor', 'Bo Reed: Referee', 'Joe Lund: Curator'],
  },
  {
    why: 'an occupation with an attributive noun',
    text: 'They hired jazz drummer Joe Lund.',
    roles: ['Joe Lund: Jazz Drummer'],
  },
  {
    why: 'a nationality before an occupation is its country',
    text: 'English drummer Joe Lund died.',
    roles: ['Joe Lund: Drummer of GB'],
  },
  {
    why: 'adjectives between the article and the occupation are not part of it',
    text: 'Ann Field, a well-known Kurdish journalist, was freed.',
    roles: ['Ann Field: Journalist'],
  },
  {
    why: 'a compound occupation',
    text: 'Singer-songwriter Ann Field sang.',
    roles: ['Ann Field: Singer-songwriter'],
  },
  {
    why: 'a verb before a name is not an occupation',
    text: 'They want to coach Joe Lund.',
    roles: [],
  },
  {
    why: 'a title that modifies another noun is not an office',
    text: 'Ann Field, a teacher training college, closed.',
    roles: [],
  },
  {
    why: 'a critic without a field is not an occupation',
    text: 'Joe Lund, a critic of the vaccines, objected.',
    roles: [],
  },
  {
    why: 'a critic with a field is an occupation',
    text: 'Joe Lund, a film critic, objected.',
    roles: ['Joe Lund: Film Critic'],
  },
  {
    why: 'a general in lower case',
    text: 'He met retired general Joe Lund.',
    roles: ['Joe Lund: General, formerly'],
  },
  {
    why: 'a candidate of a party',
    text: 'Green Party candidate Joe Lund lost.',
    roles: ['Joe Lund: Candidate of Green Party'],
  },
  {
    why: 'a party as an adjective is not part of the title of a nominee',
    text: 'Republican presidential nominee Joe Lund lost.',
    roles: ['Joe Lund: Presidential Nominee'],
  },
  {
    why: 'a front-runner holds no office',
    text: 'Democratic front-runner Ann Field won.',
    roles: [],
  },
  {
    why: 'a plural title before two names with their states',
    text: 'Representatives Ann Field of Ohio and Bo Reed of Utah voted.',
    roles: ['Ann Field: Representative of Ohio', 'Bo Reed: Representative of Utah'],
  },
  {
    why: 'a plural title before a list of three names',
    text: 'Economists Ann Field, Bo Reed and Joe Lund wrote it.',
    roles: ['Ann Field: Economist', 'Bo Reed: Economist', 'Joe Lund: Economist'],
  },
  {
    why: 'former holders of a plural title',
    text: 'Former governors Ann Field and Bo Reed wrote it.',
    roles: ['Ann Field: Governor, formerly', 'Bo Reed: Governor, formerly'],
  },
  {
    why: 'a plural title after two names',
    text: 'Ann Field and Bo Reed, the founders of Con Power, left.',
    roles: ['Ann Field: Founder of Con Power', 'Bo Reed: Founder of Con Power'],
  },
  {
    why: 'a plural title after a verb',
    text: 'Ann Field and Bo Reed are lawyers.',
    roles: ['Ann Field: Lawyer', 'Bo Reed: Lawyer'],
  },
  {
    why: 'a counted plural in apposition to the names after it',
    text: 'The team is led by two former NATO strategists, Ann Field and Bo Reed.',
    roles: ['Ann Field: Strategist of NATO, formerly', 'Bo Reed: Strategist of NATO, formerly'],
  },
  {
    why: 'a plural before a comma and a single name begins another clause',
    text: 'According to US prosecutors, Joe Lund took bribes.',
    roles: [],
  },
  {
    why: 'several occupations before one name',
    text: 'Actor, director and producer Joe Lund spoke.',
    roles: ['Joe Lund: Actor', 'Joe Lund: Director', 'Joe Lund: Producer'],
  },
  {
    why: 'a successor and the former holder',
    text: 'Ann Field succeeded Joe Lund as president.',
    roles: ['Ann Field: President', 'Joe Lund: President, formerly'],
  },
  {
    why: 'a succession in the passive voice',
    text: 'Joe Lund was replaced by Ann Field as head of Con Power.',
    roles: ['Ann Field: Head of Con Power', 'Joe Lund: Head of Con Power, formerly'],
  },
  {
    why: 'a succession in the future leaves the holder in office',
    text: 'Ann Field will succeed Joe Lund as president of Con Power.',
    roles: ['Joe Lund: President of Con Power'],
  },
  {
    why: 'an office taken over from another person',
    text: 'Ann Field took over from Joe Lund as coach.',
    roles: ['Ann Field: Coach', 'Joe Lund: Coach, formerly'],
  },
  {
    why: 'a resignation, followed by the day',
    text: 'Joe Lund resigned on Monday as director of Con Power.',
    roles: ['Joe Lund: Director of Con Power, formerly, until 2024-08-19'],
  },
  {
    why: 'a refusal to resign leaves the holder in office',
    text: 'Joe Lund refused to resign as director of Con Power.',
    roles: ['Joe Lund: Director of Con Power'],
  },
  {
    why: 'an office that a person wants is not held',
    text: 'Joe Lund wants to return as coach.',
    roles: [],
  },
  {
    why: 'an office after “named” in the active voice',
    text: 'Con Power named Ann Field chief executive.',
    roles: ['Ann Field: Chief Executive'],
  },
  {
    why: 'a dismissal in the active voice',
    text: 'Con Power fired Ann Field as chief executive.',
    roles: ['Ann Field: Chief Executive, formerly'],
  },
  {
    why: 'a participle that gives a name is not an appointment',
    text: 'They arrested a man named Joe Lund, as police said.',
    roles: [],
  },
  {
    why: 'an office held in the past tense and in a stated period',
    text: 'Joe Lund, who served as mayor of Toledo from 1999 to 2003, died.',
    roles: ['Joe Lund: Mayor of Toledo, formerly, since 1999-01-01, until 2003-12-31'],
  },
  {
    why: 'an office held without a break until now',
    text: 'Joe Lund has served as treasurer of Con Power since 2015.',
    roles: ['Joe Lund: Treasurer of Con Power, since 2015-01-01'],
  },
  {
    why: 'the years of an office in brackets after the name',
    text: 'Prime Minister Taro Endo (2008-2009) died.',
    roles: ['Taro Endo: Prime Minister, formerly, since 2008-01-01, until 2009-12-31'],
  },
  {
    why: 'a verb in the past tense states a former office',
    text: 'Ann Field was a lawyer at Con Power.',
    roles: ['Ann Field: Lawyer of Con Power, formerly'],
  },
  {
    why: 'two offices after one “former”',
    text: 'Ann Field, a former senator and secretary of state, spoke.',
    roles: ['Ann Field: Secretary of State, formerly', 'Ann Field: Senator, formerly'],
  },
  {
    why: 'a former office next to a current one',
    text: 'Ann Field, a former senator and now a judge, spoke.',
    roles: ['Ann Field: Judge', 'Ann Field: Senator, formerly'],
  },
  {
    why: 'the prefix “then-”',
    text: 'It was signed by then-Governor Ann Field.',
    roles: ['Ann Field: Governor, formerly'],
  },
  {
    why: '“former” before an unlisted owner',
    text: 'He met former Vlox host Joe Lund.',
    roles: ['Joe Lund: Host of Vlox, formerly'],
  },
  {
    why: 'an outgoing holder still holds the office',
    text: 'Outgoing Toledo Mayor Joe Lund spoke.',
    roles: ['Joe Lund: Mayor of Toledo'],
  },
  {
    why: 'a professor emeritus',
    text: 'Ann Field, a professor emeritus at Yale University, spoke.',
    roles: ['Ann Field: Professor Emeritus of Yale University'],
  },
  {
    why: 'a lawyer of a person in apposition',
    text: 'Ann Field left. Field’s lawyer, Joe Lund, spoke.',
    roles: ['Joe Lund: Lawyer of Ann Field'],
  },
  {
    why: 'a person who is named directly before the office is the owner',
    text: 'Ann Field left. On Monday Joe Lund answered. Lund spokesman Bo Reed agreed.',
    roles: ['Bo Reed: Spokesman of Joe Lund'],
  },
  {
    why: 'an envoy of a president who is named with his office',
    text: 'Joe Lund, President Obama’s special envoy to the coalition, spoke.',
    roles: ['Barack Obama: President, formerly', 'Joe Lund: Special Envoy of Barack Obama'],
  },
  {
    why: 'an aide to a senator',
    text: 'Joe Lund, a former aide to Sen. Ann Field, spoke.',
    roles: ['Ann Field: Senator', 'Joe Lund: Aide of Ann Field, formerly'],
  },
  {
    why: 'a secretary of state of a president belongs to a country',
    text: 'Ann Field left. Field’s secretary of state, Joe Lund, spoke.',
    roles: ['Joe Lund: Secretary of State'],
  },
  {
    why: 'a wife, a brother and a daughter hold no offices',
    text: 'Joe Lund and his wife, Ann Field, met his brother, Bo Lund, and Field’s daughter, Pat Stone.',
    roles: [],
  },
  {
    why: 'a relative with an occupation has only the occupation',
    text: 'Ann Field left. Field’s brother, lawyer Joe Lund, spoke.',
    roles: ['Joe Lund: Lawyer'],
  },
  {
    why: 'another country in the sentence is not the country of a known president',
    text: 'He blamed the crisis in China on President Obama.',
    roles: ['Barack Obama: President, formerly'],
  },
  {
    why: 'a president who is mentioned by the surname has the country of the list',
    text: 'He blamed the crisis in China and the United States on President Obama.',
    roles: ['Barack Obama: President of US, formerly'],
  },
  {
    why: 'a nationality in a later clause is not the owner of a minister',
    text: 'Finance Minister Avi Liber cut funds after Palestinian flags were waved.',
    roles: ['Avi Liber: Finance Minister'],
  },
  {
    why: 'the president of a court that is mentioned before is not the president of its country',
    text: 'The Supreme Court of the United Kingdom is led by President Ann Field.',
    roles: ['Ann Field: President'],
  },
  {
    why: 'the owner is the White House, and not a part of its name',
    text: 'White House press secretary Josh Mellor spoke.',
    roles: ['Josh Mellor: Press Secretary of US'],
  },
  {
    why: 'the owner is a county, and not a part of its name',
    text: 'Riverside County Sheriff Dan Boyle spoke.',
    roles: ['Dan Boyle: Sheriff of Riverside County'],
  },
  {
    why: 'the owner is a city of several words, and not a part of its name',
    text: 'Former New York City Mayor Joe Lund spoke.',
    roles: ['Joe Lund: Mayor of New York, formerly'],
  },
  {
    why: 'a state in a label of a party in brackets',
    text: 'Sen. Ann Field (R-Ohio) spoke.',
    places: ['Ohio, US'],
    roles: ['Ann Field: Senator of Ohio'],
  },
  {
    why: 'an abbreviated state in a label of a party between commas',
    text: 'Rep. Joe Lund, D-Mass., voted.',
    roles: ['Joe Lund: Representative of Massachusetts'],
  },
  {
    why: 'the state after the party of a representative',
    text: 'Representative Joe Lund, a Republican from Texas, voted.',
    roles: ['Joe Lund: Representative of Texas'],
  },
  {
    why: 'the state takes precedence over the country of a senator',
    text: 'Joe Lund, a U.S. senator from Vermont, voted.',
    roles: ['Joe Lund: Senator of Vermont'],
  },
  {
    why: 'the home state of a chairman is not the owner of the office',
    text: 'Committee chairman Joe Lund of Ohio spoke.',
    roles: ['Joe Lund: Committee Chairman'],
  },
  {
    why: 'a phrase after an introduction is the subject of the clause',
    text: 'Against Ann Field, the Ohio governor earned 51 percent.',
    roles: [],
  },
  {
    why: 'a phrase after an introduction and a comma is an apposition',
    text: 'In a talk with Ann Field, the Ohio governor, he smiled.',
    roles: ['Ann Field: Governor of Ohio'],
  },
  {
    why: 'a title in a name of a street',
    text: 'He lives near King Edward Street.',
    roles: [],
  },
  {
    why: 'a lower-case word before a capitalised title is not part of it',
    text: 'It is the ruling party under Prime Minister Shinzo Abe of Japan.',
    roles: ['Shinzo Abe: Prime Minister of JP, formerly'],
  },
  {
    why: 'a president named with country and without a comma',
    text: 'Former Vice President of the United States Joe Lund spoke.',
    roles: ['Joe Lund: Vice President of US, formerly'],
  },
  {
    why: 'two fields of one office',
    text: 'NATO trade and industry commissioner Joe Lund spoke.',
    roles: ['Joe Lund: Trade and Industry Commissioner of NATO'],
  },
  {
    why: 'one body for two offices',
    text: 'Ann Field, president and chief executive of Con Power, spoke.',
    roles: ['Ann Field: Chief Executive of Con Power', 'Ann Field: President of Con Power'],
  },
  {
    why: 'an office after a noun that is not an office',
    text: 'Ann Field, a Democrat and president of Con Power, spoke.',
    roles: ['Ann Field: President of Con Power'],
  },
  {
    why: 'an office in the main clause after an apposition',
    text: 'Ann Field, a former nurse, is coordinator of NATO.',
    roles: ['Ann Field: Coordinator of NATO', 'Ann Field: Nurse, formerly'],
  },
  {
    why: 'an office of a body whose acronym follows',
    text: 'The director-general of the World Health Organization (WHO), Ann Field, spoke.',
    roles: ['Ann Field: Director-General of World Health Organization'],
  },
  {
    why: 'the head of a person is not an office',
    text: 'They saw Joe Lund as his golden head turned.',
    roles: [],
  },
  {
    why: 'the country to which an ambassador is sent belongs to the title',
    text: 'US Ambassador to Germany Joe Lund spoke.',
    roles: ['Joe Lund: Ambassador to Germany of US'],
  },
  {
    why: 'the next president is not yet president',
    text: 'They cheered the next president of the United States, Joe Lund.',
    roles: [],
  },
  {
    why: 'a city of one office is not the owner of another',
    text: 'Joe Lund, a former foreign secretary and mayor of London, spoke.',
    roles: ['Joe Lund: Foreign Secretary, formerly', 'Joe Lund: Mayor of London, formerly'],
  },
  {
    why: 'an office “at the time” is a former office',
    text: 'Ann Field, his adviser at the time, agreed.',
    roles: ['Ann Field: Adviser, formerly'],
  },
  {
    why: 'a group without a name is not the organisation mentioned before',
    text: 'NATO agreed. Joe Lund, managing director of a group in Paris, did not.',
    roles: ['Joe Lund: Managing Director'],
  },
  {
    why: 'a participle of saying before a noun is a part of the occupation',
    text: 'Ann Field, a creative writing professor, spoke.',
    roles: ['Ann Field: Creative Writing Professor'],
  },
  {
    why: 'an officer that ends an introductory phrase is not the subject after it',
    text: 'In the case of the delegate, Ann Field won.',
    roles: [],
  },
  {
    why: 'the premier of an Australian state is not the premier of Australia',
    text: 'Australia voted. Australia waited. Premier Ann Field was not there.',
    roles: ['Ann Field: Premier'],
  },
  {
    why: 'a period that a later sentence states',
    text: 'Joe Lund is the treasurer of NATO. Joe Lund has been treasurer of NATO since 2019.',
    roles: ['Joe Lund: Treasurer of NATO, since 2019-01-01'],
  },
  {
    why: 'a field of two nouns and two words, directly before a name',
    text: 'Vice president of women and family affairs Ann Field was ill.',
    roles: ['Ann Field: Vice President of Women and Family Affairs'],
  },
  {
    why: '“first” before an office that has no first holder by title',
    text: 'Ann Field was the first president to refuse.',
    roles: ['Ann Field: President, formerly'],
  },
  {
    why: 'labour is a field of a secretary and not a party',
    text: 'Joe Lund, who served as labor secretary, agreed.',
    roles: ['Joe Lund: Labor Secretary, formerly'],
  },
  {
    why: 'a condition does not state an office',
    text: 'They fear it if fellow candidate Joe Lund is president.',
    roles: ['Joe Lund: Candidate'],
  },
  {
    why: 'the critic of a president is not a critic by occupation',
    text: 'Joe Lund is an outspoken critic of French President Emmanuel Macron.',
    roles: ['Emmanuel Macron: President of FR'],
  },
  {
    why: 'a rank after an office of the same person',
    text: 'NSA Director Adm. Joe Lund agreed.',
    roles: ['Joe Lund: Admiral', 'Joe Lund: Director of National Security Agency'],
  },
  {
    why: 'a minister who is listed after the prime minister of the same country',
    text: 'Israeli prime minister Joe Lund and energy minister Bo Reed met Cypriot president Ann Field.',
    roles: ['Ann Field: President of CY', 'Bo Reed: Energy Minister of IL', 'Joe Lund: Prime Minister of IL'],
  },
  {
    why: 'a ministry is a part of the title of its spokesman',
    text: 'Turkish Foreign Ministry spokesman Joe Lund agreed.',
    roles: ['Joe Lund: Foreign Ministry Spokesman of TR'],
  },
  {
    why: 'an expert from a university',
    text: 'Joe Lund, a retail expert from Yale University, agreed.',
    roles: ['Joe Lund: Retail Expert of Yale University'],
  },
  {
    why: 'a state with a hyphen in a label of a party',
    text: 'Sen. Joe Lund (D-W-Va.) agreed.',
    roles: ['Joe Lund: Senator of West Virginia'],
  },
];
