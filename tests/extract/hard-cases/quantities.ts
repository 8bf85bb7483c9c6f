import type { HardCase } from './case.ts';

/** Money, measures, ages and counts. */
export const QUANTITIES: readonly HardCase[] = [
  // Ages.
  {
    why: 'an age before a noun is not a duration',
    text: 'A 12-year-old boy won.',
    quantities: ['AGE 12 year'],
  },
  {
    why: 'an age after the noun',
    text: 'The plane is 20 years old, the cub six weeks old.',
    quantities: ['AGE 20 year', 'AGE 6 week'],
  },
  {
    why: 'an age after a name',
    text: 'Joe Lund, 53, and Ann Field (47) won.',
    quantities: ['AGE 47 year', 'AGE 53 year'],
  },
  {
    why: 'an age after “aged” and “age of”',
    text: 'A man aged 31 came at the age of 9.',
    quantities: ['AGE 31 year', 'AGE 9 year'],
  },
  {
    why: 'a range of ages',
    text: 'People aged 18 to 24 and 15-to-17-year-olds may come.',
    quantities: ['AGE 15..17 year', 'AGE 18..24 year'],
  },
  {
    why: 'a range between two ages',
    text: 'Women between the ages of 18 and 54 came.',
    quantities: ['AGE 18..54 year'],
  },
  {
    why: 'an age as the predicate of a person',
    text: 'She was 26. Joe Lund died at 91.',
    quantities: ['AGE 26 year', 'AGE 91 year'],
  },
  { why: 'a decade of life', text: 'A woman in her mid-60s fell.', quantities: ['AGE 64..66 year'] },
  {
    why: 'a duration in a hyphenated word is not an age',
    text: 'A 12-year term and a three-year-long war.',
    quantities: ['DURATION 12 year', 'DURATION 3 year'],
  },
  // Dollars and other currencies that several countries have.
  {
    why: 'dollars with the letters of their country',
    text: 'C$5 million, NZ$3, HK$20, S$7, R$9.',
    quantities: ['MONEY 20 HKD', 'MONEY 3 NZD', 'MONEY 5000000 CAD', 'MONEY 7 SGD', 'MONEY 9 BRL'],
  },
  {
    why: 'a space between the letters and the sign',
    text: 'It paid NZ $5 million and US $2 million.',
    quantities: ['MONEY 2000000 USD', 'MONEY 5000000 NZD'],
  },
  {
    why: 'the dollars of the only country of the article',
    text: 'Canada will spend $5 million in Ottawa, the Canadian government said.',
    quantities: ['MONEY 5000000 CAD'],
  },
  {
    why: 'the dollars of two countries',
    text: 'Canada and the United States will spend $5 million.',
    quantities: ['MONEY 5000000 USD'],
  },
  {
    why: 'the dollars of a country where “$” is not its own',
    text: 'Liberia got $5 million, the Liberian bank said.',
    quantities: ['MONEY 5000000 USD'],
  },
  {
    why: 'rand by sign, if the article mentions their country',
    text: 'South Africa lost R67 billion.',
    quantities: ['MONEY 67000000000 ZAR'],
  },
  { why: 'a road whose number begins with R', text: 'They met on the R67 road.', quantities: [] },
  {
    why: 'ringgit, rupees, taka and shillings by sign',
    text: 'Tickets cost RM30, Rs 500, Tk 20 or KSh 300.',
    quantities: ['MONEY 20 BDT', 'MONEY 30 MYR', 'MONEY 300 KES', 'MONEY 500 INR'],
  },
  { why: 'a stop after the sign of rupees', text: 'The fine was Rs. 500.', quantities: ['MONEY 500 INR'] },
  {
    why: 'rupees of the country of the article',
    text: 'Pakistan set the price at 500 rupees.',
    quantities: ['MONEY 500 PKR'],
  },
  {
    why: 'Swiss francs by code and by word',
    text: 'It cost CHF 9, or 9 francs.',
    quantities: ['MONEY 9 CHF', 'MONEY 9 CHF'],
  },
  {
    why: 'kroner of the country of the article',
    text: 'Norway and Norwegian banks paid 5 million kroner.',
    quantities: ['MONEY 5000000 NOK'],
  },
  {
    why: 'kroner of an unknown country',
    text: 'They paid 5 million kroner.',
    quantities: [],
  },
  {
    why: 'dirhams of the country of the article',
    text: 'Morocco paid 80 dirhams.',
    quantities: ['MONEY 80 MAD'],
  },
  {
    why: 'a currency by the adjective of its country',
    text: 'It cost 20 Kuwaiti dinars or 30 Czech koruna.',
    quantities: ['MONEY 20 KWD', 'MONEY 30 CZK'],
  },
  {
    why: 'pence and cents are parts of their currency',
    text: 'It costs 20 pence, 50 cents or 30 euro cents.',
    quantities: ['MONEY 0.2 GBP', 'MONEY 0.3 EUR', 'MONEY 0.5 USD'],
  },
  {
    why: 'abbreviations of news agencies',
    text: 'It earned 5.2 mln dlrs, up 11 pct, or 22 cts a share.',
    quantities: ['MONEY 0.22 USD', 'MONEY 5200000 USD', 'PERCENTAGE 11 percent'],
  },
  {
    why: 'an amount in a hyphenated word',
    text: 'A $5-an-hour job and a $3-million house.',
    quantities: ['MONEY 3000000 USD', 'MONEY 5 USD'],
  },
  // Pounds.
  {
    why: 'pounds of goods are a weight',
    text: 'London police seized 500 pounds of fish.',
    quantities: ['MEASURE 500 pound'],
  },
  {
    why: 'pounds of debt are money',
    text: 'They have 500 pounds of debt in London.',
    quantities: ['MONEY 500 GBP'],
  },
  {
    why: 'pounds after “weighed” are a weight',
    text: 'It weighed 90 pounds, the London zoo said.',
    quantities: ['MEASURE 90 pound'],
  },
  {
    why: 'pounds in an article without a country that has pounds',
    text: 'He can carry 90 pounds.',
    quantities: ['MEASURE 90 pound'],
  },
  {
    why: 'pounds in a British article',
    text: 'In Britain, a meal costs 90 pounds.',
    quantities: ['MONEY 90 GBP'],
  },
  {
    why: 'a hyphenated pound is a weight',
    text: 'A 10-pound baby was born in London.',
    quantities: ['MEASURE 10 pound'],
  },
  // Ranges.
  {
    why: 'a range of percentages in one word',
    text: 'Prices rose 5-7 percent.',
    quantities: ['PERCENTAGE 5..7 percent'],
  },
  {
    why: 'a range of counts in one word',
    text: 'It will cut 400-600 jobs.',
    quantities: ['COUNT 400..600 jobs'],
  },
  {
    why: 'a range between two numbers',
    text: 'Between 5 and 7 percent of voters came.',
    quantities: ['PERCENTAGE 5..7 percent'],
  },
  {
    why: 'a range with “to” and one unit',
    text: 'It takes two to three hours and 5 to 7 litres.',
    quantities: ['DURATION 2..3 hour', 'MEASURE 5..7 liter'],
  },
  {
    why: 'a range whose first number lacks the magnitude',
    text: 'It costs $2 to $3 million and feeds two to three hundred people.',
    quantities: ['COUNT 200..300 people', 'MONEY 2000000..3000000 USD'],
  },
  {
    why: 'a range with a dash between two signs',
    text: 'A meal costs $20–$30.',
    quantities: ['MONEY 20..30 USD'],
  },
  {
    why: 'a change from one value to another is not a range',
    text: 'The rate rose from 5% to 7%, and shares rose $2 to $30.',
    quantities: ['MONEY 2 USD', 'MONEY 30 USD', 'PERCENTAGE 5 percent', 'PERCENTAGE 7 percent'],
  },
  { why: 'a falling pair is not a range', text: 'They won by 7-5 votes.', quantities: [] },
  {
    why: 'a change by a number and to another is not a range',
    text: 'It raised the grain figure two million to 87 million tonnes.',
    quantities: ['MEASURE 87000000 tonne'],
  },
  {
    why: 'a dash between two clauses is not a range',
    text: 'They are four in 10 — 38 percent — of us.',
    quantities: ['PERCENTAGE 38 percent'],
  },
  {
    why: 'two results with “to” are not a range',
    text: 'He led 37 percent to 43 percent.',
    quantities: ['PERCENTAGE 37 percent', 'PERCENTAGE 43 percent'],
  },
  {
    why: 'a range “from” one amount after “anywhere”',
    text: 'It costs anywhere from $20 million to $40 million.',
    quantities: ['MONEY 20000000..40000000 USD'],
  },
  // Signs, fractions, words.
  {
    why: 'a minus sign',
    text: 'It was -40 degrees and fell by −3%.',
    quantities: ['MEASURE -40 degree', 'PERCENTAGE -3 percent'],
  },
  {
    why: 'minus in words and below zero',
    text: 'It was minus 40 degrees Celsius, or 5 degrees below zero.',
    quantities: ['MEASURE -40 celsius', 'MEASURE -5 degree'],
  },
  {
    why: 'a dash between words is not a sign',
    text: 'The group - 40 people - left.',
    quantities: ['COUNT 40 people'],
  },
  {
    why: 'fractions with a slash',
    text: 'They ran 1/2 mile and 2 1/2 miles.',
    quantities: ['MEASURE 0.5 mile', 'MEASURE 2.5 mile'],
  },
  {
    why: 'a fraction after a hyphen',
    text: 'The bond pays 6-1/4 percent.',
    quantities: ['PERCENTAGE 6.25 percent'],
  },
  {
    why: 'fractions as single characters',
    text: 'They ran ½ mile and 1½ miles.',
    quantities: ['MEASURE 0.5 mile', 'MEASURE 1.5 mile'],
  },
  {
    why: 'halves in words',
    text: 'Half a million people waited two and a half hours.',
    quantities: ['COUNT 500000 people', 'DURATION 2.5 hour'],
  },
  {
    why: 'a half before a unit',
    text: 'They ran half a mile in half an hour.',
    quantities: ['DURATION 0.5 hour', 'MEASURE 0.5 mile'],
  },
  {
    why: 'an article before a magnitude',
    text: 'A million people and a dozen eggs.',
    quantities: ['COUNT 1000000 people', 'COUNT 12 eggs'],
  },
  { why: 'dozens with a number word', text: 'Two dozen soldiers fled.', quantities: ['COUNT 24 soldiers'] },
  {
    why: 'a fraction of a magnitude',
    text: 'A quarter of a million people saw a quarter million films.',
    quantities: ['COUNT 250000 people', 'COUNT 250000 films'],
  },
  {
    why: 'a half in a hyphenated number',
    text: 'Three-and-a-half million people left.',
    quantities: ['COUNT 3500000 people'],
  },
  // Counts.
  {
    why: 'a ratio counts nothing',
    text: 'Four out of 10 voters and one in 5 drivers agree.',
    quantities: [],
  },
  {
    why: 'the number of a class of things counts nothing',
    text: 'All category 1 hurricanes and section 12 rules apply.',
    quantities: [],
  },
  { why: 'one of the people is not an age', text: 'Joe Lund, one of the guests, left.', quantities: [] },
  {
    why: 'a noun in “-s” that is not plural',
    text: 'There were 53 measles related deaths.',
    quantities: ['COUNT 53 deaths'],
  },
  { why: 'the name of a show is not a duration', text: 'He spoke on 60 Minutes.', quantities: [] },
  {
    why: 'pence in one word, in an article about the United Kingdom',
    text: 'Britain raised the price to 53.5p.',
    quantities: ['MONEY 0.535 GBP'],
  },
  {
    why: 'a name between the number and the noun',
    text: 'They found 14 Irrawaddy dolphins.',
    quantities: ['COUNT 14 dolphins'],
  },
  {
    why: 'a name in the plural is counted',
    text: 'The bill won 51 Republicans and 40 MPs.',
    quantities: ['COUNT 40 MPs', 'COUNT 51 Republicans'],
  },
  {
    why: 'a noun in “-s” before the counted noun',
    text: 'There were 3,728 measles cases.',
    quantities: ['COUNT 3728 cases'],
  },
  {
    why: 'the number of a product or road counts nothing',
    text: 'The Boeing 757 does well on Route 66 roads.',
    quantities: [],
  },
  {
    why: 'a number of four digits before people is a count',
    text: 'About 2000 people came.',
    quantities: ['COUNT 2000 people'],
  },
  {
    why: '“dead” after the counted noun is not a noun',
    text: 'The storm left 14 people dead and 20 homes flooded.',
    quantities: ['COUNT 14 people', 'COUNT 20 homes'],
  },
  // Units.
  {
    why: 'a unit in one word with its number',
    text: 'He ran 5km at 40C with 10kg.',
    quantities: ['MEASURE 10 kilogram', 'MEASURE 40 celsius', 'MEASURE 5 kilometer'],
  },
  {
    why: 'a unit with a slash, and a square one',
    text: 'It blew at 90 km/h over 20 sq km.',
    quantities: ['MEASURE 20 square-kilometer', 'MEASURE 90 kilometer-per-hour'],
  },
  {
    why: 'the sign for degrees',
    text: 'It was 21 °C or 70°F.',
    quantities: ['MEASURE 21 celsius', 'MEASURE 70 fahrenheit'],
  },
  { why: 'metres are not millions', text: 'He won the 400 m hurdles.', quantities: ['MEASURE 400 meter'] },
  {
    why: 'a percentage in a hyphenated word',
    text: 'A 20-percent cut.',
    quantities: ['PERCENTAGE 20 percent'],
  },
  { why: '“one day” is an adverb', text: 'One day he left for one day.', quantities: ['DURATION 1 day'] },
];
