import type { HardCase } from './case.ts';

/** Quotations and their speakers, quantities and times. */
export const QUOTATIONS: readonly HardCase[] = [
  {
    why: 'a quantity and a date end with their line',
    text: 'He paid 5 US\ndollars in August\n1986 and walked 5 square\nmiles.',
    quantities: [],
    times: ['2024-08-01 2024-08-31'],
  },
  {
    why: 'the speaker after the quotation, verb first',
    text: '“We will not stop,” said Volodymyr Zelensky.',
    quotations: ['Volodymyr Zelensky: We will not stop,'],
  },
  {
    why: 'the speaker after the quotation, subject first',
    text: '“We will not stop,” Volodymyr Zelensky told reporters.',
    quotations: ['Volodymyr Zelensky: We will not stop,'],
  },
  {
    why: 'the speaker before the quotation',
    text: 'Keir Starmer said: “The work begins now.”',
    quotations: ['Keir Starmer: The work begins now.'],
  },
  {
    why: 'the speaker between two quotations',
    text: '“The work,” Keir Starmer said, “begins now.”',
    quotations: ['Keir Starmer: The work,', 'Keir Starmer: begins now.'],
  },
  {
    why: 'straight quotation marks',
    text: '"The work begins now," Keir Starmer said.',
    quotations: ['Keir Starmer: The work begins now,'],
  },
  {
    why: 'angled quotation marks',
    text: 'Emmanuel Macron said: «La France est prête».',
    quotations: ['Emmanuel Macron: La France est prête'],
  },
  {
    why: 'an opening mark in each paragraph and one closing mark',
    text: 'Keir Starmer said: “The work begins now.\n“It will be long.”',
    quotations: ['Keir Starmer: It will be long.', 'Keir Starmer: The work begins now.'],
  },
  {
    why: 'a pronoun that refers to the person before',
    text: 'Keir Starmer arrived. “The work begins now,” he said.',
    quotations: ['Keir Starmer: The work begins now,'],
  },
  {
    why: 'a pronoun before the quotation',
    text: 'Kaja Kallas spoke in Tallinn. She said: “Europe must wake up.”',
    quotations: ['Kaja Kallas: Europe must wake up.'],
  },
  {
    why: 'a fragment inside a sentence',
    text: 'Li Qiang hailed what he called a “new era” of ties.',
    quotations: ['Li Qiang: new era'],
  },
  {
    why: 'a title in quotation marks is not speech',
    text: 'The film “Oppenheimer” won.',
    quotations: [],
  },
  {
    why: 'a spokesman without a name',
    text: '“We have no comment on the report,” a spokesman said.',
    quotations: ['?: We have no comment on the report,'],
  },
  {
    why: 'an apostrophe does not close a quotation',
    text: 'Keir Starmer said: ‘It’s time for change.’',
    quotations: ['Keir Starmer: It’s time for change.'],
  },
  {
    why: 'an amount in billions of dollars',
    text: 'Trade reached $240 billion.',
    quantities: ['MONEY 240000000000 USD'],
  },
  {
    why: 'a currency by its letters and sign',
    text: 'The fund gave US$5 million and A$3m.',
    quantities: ['MONEY 3000000 AUD', 'MONEY 5000000 USD'],
  },
  {
    why: 'euros and pounds',
    text: 'It cost €1.5 million, or £1.3 million.',
    quantities: ['MONEY 1300000 GBP', 'MONEY 1500000 EUR'],
  },
  {
    why: 'a currency by its name',
    text: 'The loan is 300 million euros.',
    quantities: ['MONEY 300000000 EUR'],
  },
  {
    why: 'the currencies yuan and yen by name',
    text: 'It sold for 20 billion yuan, or 400 billion yen.',
    quantities: ['MONEY 20000000000 CNY', 'MONEY 400000000000 JPY'],
  },
  {
    why: 'a percentage in words',
    text: 'Prices rose twenty-five percent.',
    quantities: ['PERCENTAGE 25 percent'],
  },
  {
    why: 'a hyphenated duration',
    text: 'He began a four-day visit.',
    quantities: ['DURATION 4 day'],
  },
  { why: 'the day “yesterday”', text: 'The vote was yesterday.', times: ['2024-08-19 2024-08-19'] },
  {
    why: 'a weekday is the latest one',
    text: 'The vote was on Thursday.',
    times: ['2024-08-15 2024-08-15'],
  },
  { why: 'the period “next week”', text: 'The vote is next week.', times: ['2024-08-26 2024-09-01'] },
  { why: 'the day “two weeks ago”', text: 'The vote was two weeks ago.', times: ['2024-08-06 2024-08-06'] },
  {
    why: 'a range of months followed by a year',
    text: 'Trade grew from January to July 2023.',
    times: ['2023-01-01 2023-07-31'],
  },
  { why: 'a year', text: 'The war began in 2022.', times: ['2022-01-01 2022-12-31'] },
  { why: 'a day before its month', text: 'It opened on 3 May 2023.', times: ['2023-05-03 2023-05-03'] },
  { why: 'a month that is also a verb', text: 'They may march in March.', times: ['2025-03-01 2025-03-31'] },
  {
    why: 'years that ISO 8601 cannot represent',
    text: 'It lived 5,000 decades ago, or 900 years ago.',
    times: ['1124-01-01 1124-12-31'],
  },
];
