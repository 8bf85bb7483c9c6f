import type { HardCase } from './case.ts';

/** Offices of former holders, of unnamed owners, in lists, and next to people who do not hold them. */
export const OFFICE_HOLDERS: readonly HardCase[] = [
  {
    why: 'a president who left the office before the day of publication is a former one',
    text: 'President Ronald Reagan signed the law in the United States.',
    roles: ['Ronald Reagan: President of US, formerly'],
  },
  {
    why: 'a president who is in office on the day of publication is a current one',
    text: 'President Joe Biden signed the law in the United States.',
    roles: ['Joe Biden: President of US'],
  },
  {
    why: 'a former head of government may hold another office now',
    text: 'Tony Blair, president of Red Hat, spoke.',
    roles: ['Tony Blair: President of Red Hat'],
  },
  {
    why: '“the then chair” was the chair at that time',
    text: 'The post was about Ann Field, the then chair of Red Hat.',
    roles: ['Ann Field: Chair of Red Hat, formerly'],
  },
  {
    why: 'a now-former governor does not govern',
    text: 'The now-former governor Ann Field left.',
    roles: ['Ann Field: Governor, formerly'],
  },
  {
    why: 'an office during an administration is a former one',
    text: 'Joe Lund, a secretary of labor during the Clinton administration, spoke.',
    roles: ['Joe Lund: Secretary of Labor, formerly'],
  },
  {
    why: 'an office of years ago is a former one',
    text: 'Joe Lund, chief strategist for Ann Field’s campaign four years ago, spoke.',
    roles: ['Joe Lund: Chief Strategist of Ann Field, formerly'],
  },
  {
    why: 'a second verb states the present office',
    text: 'Ann Field was a senior fellow at Red Hat and is now a professor at Yale University.',
    roles: ['Ann Field: Professor of Yale University', 'Ann Field: Senior Fellow of Red Hat, formerly'],
  },
  {
    why: 'a second verb follows “at the time”',
    text: 'Joe Lund, who was his chief of staff at the time and is now the director of NATO, spoke.',
    roles: ['Joe Lund: Chief of Staff, formerly', 'Joe Lund: Director of NATO'],
  },
  {
    why: 'a resignation from two offices ends both',
    text: 'Joe Lund has stepped down as chairman and chief executive of Red Hat.',
    roles: ['Joe Lund: Chairman of Red Hat, formerly', 'Joe Lund: Chief Executive of Red Hat, formerly'],
  },
  {
    why: 'the seat of a company precedes its name',
    text: 'Joe Lund, formerly the president and chief executive officer of Ohio-based Red Hat, left.',
    roles: [
      'Joe Lund: Chief Executive Officer of Red Hat, formerly',
      'Joe Lund: President of Red Hat, formerly',
    ],
  },
  {
    why: 'a president and chief executive is not the president of a country',
    text: 'Joe Lund, the president and chief executive, spoke in Japan. Japan agreed.',
    roles: ['Joe Lund: Chief Executive', 'Joe Lund: President'],
  },
  {
    why: 'a senior vice president is an officer of a company',
    text: 'Senior vice president Joe Lund spoke in Japan. Japan agreed.',
    roles: ['Joe Lund: Senior Vice President'],
  },
  {
    why: 'a chief minister governs a state and not the country',
    text: 'India mourned him. India’s flags flew low. Chief Minister Joe Lund spoke.',
    roles: ['Joe Lund: Chief Minister'],
  },
  {
    why: 'the secretary of a department is an office of the state',
    text: 'The United States will answer. Defense Secretary Joe Lund of the United States met Treasury Secretary Ann Field.',
    roles: ['Ann Field: Treasury Secretary of US', 'Joe Lund: Defense Secretary of US'],
  },
  {
    why: 'a minister of a field is an office of the state',
    text: 'Minister of Economy Joe Lund spoke in Slovakia. Slovakia agreed.',
    roles: ['Joe Lund: Minister of Economy of SK'],
  },
  {
    why: 'a noun for an area precedes its name',
    text: 'Joe Lund, previously the deputy chief minister of the state of Goa, died.',
    roles: ['Joe Lund: Deputy Chief Minister of Goa, formerly'],
  },
  {
    why: 'a state before “Sen.” is a place, even if no other word shows it',
    text: 'Vermont Sen. Ann Field left.',
    roles: ['Ann Field: Senator of Vermont'],
    places: ['Vermont, US'],
  },
  {
    why: 'a state after the name of a politician is a place',
    text: 'Sen. Joe Lund of Kentucky and Rep. Ann Field left.',
    roles: ['Ann Field: Representative', 'Joe Lund: Senator of Kentucky'],
  },
  {
    why: 'a label with party and state follows a possessive mark',
    text: 'He met Sen. Joe Lund’s (I-Vt.) supporters.',
    roles: ['Joe Lund: Senator of Vermont'],
  },
  {
    why: 'a chairman and a representative are two offices',
    text: 'Committee Chairman Rep. Joe Lund, R-Utah, spoke.',
    roles: ['Joe Lund: Committee Chairman', 'Joe Lund: Representative of Utah'],
  },
  {
    why: 'the campaign of a candidate belongs to the candidate',
    text: 'Ann Field campaign Chairman Joe Lund spoke.',
    roles: ['Joe Lund: Chairman of Ann Field'],
  },
  {
    why: 'an office in the campaign of a candidate belongs to the candidate',
    text: 'Bo Reed, vice chairwoman for Ann Field’s presidential campaign, wrote.',
    roles: ['Bo Reed: Vice Chairwoman of Ann Field'],
  },
  {
    why: 'a university follows its country and the name of the author',
    text: 'Lead author Ann Field of Australia’s Griffith University explained it.',
    roles: ['Ann Field: Lead Author of Griffith University'],
  },
  {
    why: 'a body follows a comma and the name of the coach',
    text: 'Coach Joe Lund, of Red Hat, spoke.',
    roles: ['Joe Lund: Coach of Red Hat'],
  },
  {
    why: 'a company before two offices is the owner of both',
    text: 'Red Hat President and CEO Joe Lund spoke.',
    roles: ['Joe Lund: CEO of Red Hat', 'Joe Lund: President of Red Hat'],
  },
  {
    why: 'the leader of a party and prime minister is one person',
    text: 'Conservative Party leader and Prime Minister Joe Lund spoke.',
    roles: ['Joe Lund: Leader of Conservative Party', 'Joe Lund: Prime Minister'],
  },
  {
    why: 'one of several vice presidents follows their country',
    text: 'One of South Sudan’s vice presidents, Ann Field, commented.',
    roles: ['Ann Field: Vice President of SS'],
  },
  {
    why: 'one of several advisers of a body is an adviser',
    text: 'Joe Lund was one of the advisers of NATO.',
    roles: ['Joe Lund: Adviser of NATO, formerly'],
  },
  {
    why: 'one of the authors of messages holds no office',
    text: 'Joe Lund was one of the authors of messages.',
    roles: [],
  },
  {
    why: '“another” precedes an office of a further person',
    text: 'Another voice actor, Ann Field, agreed.',
    roles: ['Ann Field: Voice Actor'],
  },
  {
    why: 'an office with an indefinite article and a party precedes a name between commas',
    text: 'A Republican assemblywoman, Ann Field, agreed.',
    roles: ['Ann Field: Assemblywoman'],
  },
  {
    why: 'an irregular verb follows an office',
    text: 'Ann Field, the information minister paid tribute to him.',
    roles: ['Ann Field: Information Minister'],
  },
  {
    why: 'a relative clause without “who” follows an office of the person before',
    text: 'Bo Reed, a Republican fundraiser Joe Lund hired, left.',
    roles: ['Bo Reed: Fundraiser'],
  },
  {
    why: 'an office for which a nominee runs is not held by the next person',
    text: 'It nominated nominee Joe Lund for president and rapper Bo Reed for mayor.',
    roles: ['Bo Reed: Rapper', 'Joe Lund: Nominee'],
  },
  {
    why: 'the person after “of” is not the subject of the clause',
    text: 'Ann Field, originally the running mate of Joe Lund, was named mayor of Toledo.',
    roles: [],
  },
  {
    why: 'a monarch after “per request of” is another person',
    text: 'Per request of Joe Lund, the queen of Japan suspended parliament.',
    roles: [],
  },
  {
    why: 'an unrecognised name after “of” is the owner, so that the country is not',
    text: 'Joe Lund, president of Wealth-X, a private company in Japan, spoke. Japan agreed.',
    roles: ['Joe Lund: President'],
  },
  {
    why: 'an unrecognised name after “of” shows that the word before is an office',
    text: 'Joe Lund, editor of TheOhioReader.com, spoke.',
    roles: ['Joe Lund: Editor'],
  },
  {
    why: 'a commander in chief is not only a commander',
    text: 'Ann Field, the commander in chief, met editor in chief Joe Lund.',
    roles: ['Ann Field: Commander in Chief', 'Joe Lund: Editor in Chief'],
  },
  {
    why: 'a country stands within the office of an assistant attorney',
    text: 'Assistant U.S. Attorney Ann Field wrote it.',
    roles: ['Ann Field: Assistant Attorney of US'],
  },
  {
    why: 'a secretary of a department in an article about another country is one of the United States',
    text: 'Cuba protested. Cuba will answer. The US agreed. Joe Lund wrote to Ann Field, the Secretary of Transportation.',
    roles: ['Ann Field: Secretary of Transportation of US'],
  },
  {
    why: 'a district is a part of its name and not a noun before it',
    text: 'He wrote to the U.S. attorney for the District of Columbia, Ann Field.',
    roles: ['Ann Field: Attorney of US'],
  },
  {
    why: '“executive” in lower case before “Director” is a part of the title',
    text: 'Red Hat executive Director Joe Lund spoke.',
    roles: ['Joe Lund: Executive Director of Red Hat'],
  },
  {
    why: '“fellow” before an office is an adjective',
    text: 'Ann Field, a fellow at Red Hat, met fellow senator Joe Lund.',
    roles: ['Ann Field: Fellow of Red Hat', 'Joe Lund: Senator'],
  },
  {
    why: 'a member with a modifier holds an office',
    text: 'Joe Lund, a board member of Red Hat, met Ann Field, a member of Red Hat.',
    roles: ['Joe Lund: Board Member of Red Hat'],
  },
  {
    why: 'the office of a head of government in Ireland is an office of the state',
    text: 'Ireland agreed. Taoiseach Joe Lund spoke in Ireland.',
    roles: ['Joe Lund: Taoiseach of IE'],
  },
];
