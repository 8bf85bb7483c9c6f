import type { HardCase } from './case.ts';

/** The boundaries and short forms of names of organisations and places. */
export const ORGANISATIONS: readonly HardCase[] = [
  {
    why: 'a company with and without its legal form, with a name that resembles a person’s',
    text: 'Cincinnati Bell Inc said it will sell notes. Cincinnati Bell bought a rival on May 6.',
    people: [],
    organizations: ['Cincinnati Bell Inc'],
  },
  {
    why: 'a company with and without its legal form is one entity',
    text: 'The takeover made Boliden AB the largest. Boliden will now look abroad, the chairman said.',
    organizations: ['Boliden AB'],
  },
  {
    why: 'a known company with its legal form',
    text: 'The European Commission fined Apple Inc. on Monday.',
    organizations: ['Apple', 'European Commission'],
  },
  {
    why: 'a known acronym with its expansion',
    text: 'The World Health Organization (WHO) sent teams. The WHO asked for funds.',
    organizations: ['World Health Organization'],
  },
  {
    why: 'an unknown acronym that the article expands',
    text: 'The Free Syrian Relief Agency (FSRA) sent food. FSRA trucks arrived on Monday.',
    organizations: ['Free Syrian Relief Agency'],
  },
  {
    why: 'an unlisted town, in the upper case of a dateline',
    text: 'DIAMNIADIO, Senegal, April 2 — Bassirou Diomaye Faye took the oath on Tuesday.',
    places: ['Diamniadio, SN'],
  },
  {
    why: 'a pronoun at the start of a quotation is not a person',
    text: '“We will be supporting President Cyril Ramaphosa in his election,” John Steenhuisen said.',
    organizations: [],
    people: ['Cyril Ramaphosa', 'John Steenhuisen'],
  },
  {
    why: 'a city whose name resembles a person’s',
    text: 'Water reached Derna on Sunday. Derna buried its dead, and families in Khan Younis wept.',
    people: [],
    places: ['Derna, LY', 'Khan Younis, PS'],
  },
  {
    why: 'a known acronym without its expansion',
    text: 'NATO and the EU condemned the attack.',
    organizations: ['European Union', 'NATO'],
  },
  {
    why: 'the Fed as an organisation',
    text: 'The Fed cut rates, and the IMF welcomed it.',
    organizations: ['Federal Reserve', 'International Monetary Fund'],
  },
  { why: 'U.N. with stops', text: 'The U.N. said 12 trucks had crossed.', organizations: ['United Nations'] },
  {
    why: 'a ministry with two subjects',
    text: 'The Ministry of Health and Welfare denied it.',
    organizations: ['Ministry of Health and Welfare'],
  },
  {
    why: 'a party with a possessive',
    text: 'The African National Congress (ANC) lost its majority. The ANC won 40 percent.',
    organizations: ['African National Congress'],
  },
  {
    why: 'a company with Corp.',
    text: 'Toyota Motor Corp. raised its forecast.',
    organizations: ['Toyota Motor Corp.'],
  },
  {
    why: 'a bank named after a country',
    text: 'Bank of America cut jobs.',
    organizations: ['Bank of America'],
    countries: [],
  },
  {
    why: 'an airline with an adjective of nationality',
    text: 'British Airways cancelled flights.',
    organizations: ['British Airways'],
    countries: [],
  },
  {
    why: 'a newspaper with a city in its name',
    text: 'The New York Times reported it first.',
    organizations: ['New York Times'],
    places: [],
  },
  {
    why: 'a treaty is not an organisation',
    text: 'The Paris Agreement was signed in 2015.',
    organizations: [],
    places: [],
  },
  {
    why: 'a prize is not an organisation',
    text: 'She won the Nobel Peace Prize.',
    organizations: [],
    people: [],
  },
  {
    why: 'an office between an organisation and a person',
    text: 'United Nations Secretary-General António Guterres spoke.',
    organizations: ['United Nations'],
    people: ['António Guterres'],
  },
  {
    why: 'an organisation after a country’s possessive',
    text: 'Türkiye’s Disaster and Emergency Management Authority sent tents.',
    organizations: ['Disaster and Emergency Management Authority'],
  },
  {
    why: 'the possessive is part of “People’s Party”',
    text: 'The European People’s Party (EPP) won the most seats.',
    organizations: ['European People’s Party'],
  },
  {
    why: 'an airport is a place',
    text: 'Flights at Ben Gurion Airport stopped.',
    places: ['Ben Gurion Airport'],
  },
  {
    why: 'a lake shared by countries',
    text: 'Fishermen on Lake Chad were attacked.',
    places: ['Lake Chad'],
    countries: [],
  },
  { why: 'a river', text: 'The Dnipro River burst its banks in Ukraine.', places: ['Dnipro River, UA'] },
  {
    why: 'the dateline of an agency contains a place and a day',
    text: 'MOSCOW, Aug 20 (Reuters) - The rouble fell.',
    places: ['Moscow, RU'],
    organizations: ['Reuters'],
    people: [],
    times: ['2024-08-20 2024-08-20'],
  },
  {
    why: 'a dateline with a dash',
    text: 'NAIROBI, Kenya — Rain fell for a third day.',
    places: ['Nairobi, KE'],
    people: [],
  },
  {
    why: 'a dateline with a state',
    text: 'AUSTIN, Texas (AP) — Lawmakers met on Monday.',
    places: ['Austin, US', 'Texas, US'],
    people: [],
  },
  {
    why: 'a region before the word “region”',
    text: 'Drones hit a depot in the Rostov region of Russia.',
    places: ['Rostov, RU'],
  },
  {
    why: 'a list of places after “in”',
    text: 'Schools closed in Lyon, Marseille and Lille.',
    places: ['Lyon, FR', 'Marseille, FR', 'Lille, FR'],
  },
];
