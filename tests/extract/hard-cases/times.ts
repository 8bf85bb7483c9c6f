import type { HardCase } from './case.ts';

/** Dates and periods. */
export const TIMES: readonly HardCase[] = [
  // The verb decides between the past and the future.
  {
    why: 'a month after “will” is the next one',
    text: 'She will visit Oslo in December.',
    times: ['2024-12-01 2024-12-31'],
  },
  {
    why: 'a month after a verb in the past is the latest one',
    text: 'She visited Oslo in December.',
    times: ['2023-12-01 2023-12-31'],
  },
  {
    why: 'a weekday before “will” is the next one',
    text: 'On Friday the court will rule on the tax.',
    times: ['2024-08-23 2024-08-23'],
  },
  {
    why: 'a weekday before a verb in the past is the latest one',
    text: 'On Friday the court ruled on the tax.',
    times: ['2024-08-16 2024-08-16'],
  },
  {
    why: 'a date after “is to be held” is the next one',
    text: 'The fair is to be held from November 20.',
    times: ['2024-11-20 2024-11-20'],
  },
  {
    why: 'a date after “is going to” is the next one',
    text: 'The bridge is going to open on March 3.',
    times: ['2025-03-03 2025-03-03'],
  },
  {
    why: 'a date far from the day of publication follows the verb',
    text: 'The bridge opened on March 3.',
    times: ['2024-03-03 2024-03-03'],
  },
  {
    why: 'a date after “due” is the next one',
    text: 'A report is due on Thursday.',
    times: ['2024-08-22 2024-08-22'],
  },
  {
    why: '“upcoming” before a weekday',
    text: 'They discussed the upcoming Saturday match.',
    times: ['2024-08-24 2024-08-24'],
  },
  {
    why: '“planned for” a month',
    text: 'The strike is planned for October.',
    times: ['2024-10-01 2024-10-31'],
  },
  {
    why: 'the verb of saying decides its own date, “will” the other',
    text: 'Ann Field said on Monday that the talks will resume on Monday.',
    times: ['2024-08-19 2024-08-19', '2024-08-26 2024-08-26'],
  },
  {
    why: 'an infinitive of purpose depends on the main verb',
    text: 'She flew to Oslo to meet the king on Thursday.',
    times: ['2024-08-15 2024-08-15'],
  },
  {
    why: 'an infinitive after a plan is in the future',
    text: 'The union plans to strike on Thursday.',
    times: ['2024-08-22 2024-08-22'],
  },
  {
    why: '“would” in indirect speech is about the future',
    text: 'Lund said he would resign in November.',
    times: ['2024-11-01 2024-11-30'],
  },
  {
    why: 'a modal with “have” is about the past',
    text: 'He may have left on Thursday.',
    times: ['2024-08-15 2024-08-15'],
  },
  {
    why: 'a passive with “will be”',
    text: 'The winner will be named on Sunday.',
    times: ['2024-08-25 2024-08-25'],
  },
  {
    why: 'the present tense of an announced event',
    text: 'The trial begins on Monday.',
    times: ['2024-08-26 2024-08-26'],
  },
  {
    why: 'an attack with a possessive weekday is in the past',
    text: 'The council will discuss Sunday’s attack.',
    times: ['2024-08-18 2024-08-18'],
  },
  {
    why: 'an election with a possessive weekday is in the future',
    text: 'She will stand in Sunday’s election.',
    times: ['2024-08-25 2024-08-25'],
  },
  {
    why: '“since” a month is the latest one',
    text: 'Prices have risen since October.',
    times: ['2023-10-01 2023-10-31'],
  },
  {
    why: 'a day of publication after “will” is the same day',
    text: 'The vote will be held on Tuesday.',
    times: ['2024-08-20 2024-08-20'],
  },
  {
    why: 'a participle before a noun does not decide',
    text: 'The court will review the disputed ruling on Thursday.',
    times: ['2024-08-22 2024-08-22'],
  },
  {
    why: '“this” weekday is the coming one',
    text: 'He speaks this Friday.',
    times: ['2024-08-23 2024-08-23'],
  },
  {
    why: '“last” and “next” with a weekday',
    text: 'He met her last Friday and meets him next Friday.',
    times: ['2024-08-16 2024-08-16', '2024-08-23 2024-08-23'],
  },
  // Ranges.
  {
    why: 'a range of days in two months',
    text: 'The show runs 26 July - 22 August.',
    times: ['2024-07-26 2024-08-22'],
  },
  {
    why: 'a range of days with the month before',
    text: 'The fair lasts from November 20 to 25.',
    times: ['2024-11-20 2024-11-25'],
  },
  {
    why: 'a range of days in one word',
    text: 'The poll was taken on May 17-20.',
    times: ['2024-05-17 2024-05-20'],
  },
  {
    why: 'a range of days with month and year after',
    text: 'They met on 20-25 June 2019.',
    times: ['2019-06-20 2019-06-25'],
  },
  {
    why: 'a range across the end of a year',
    text: 'It was shut from December to February 2023.',
    times: ['2022-12-01 2023-02-28'],
  },
  {
    why: 'a range of years in one word',
    text: 'He led the bank 2001-2006.',
    times: ['2001-01-01 2006-12-31'],
  },
  {
    why: 'a range of years with a short second year',
    text: 'It failed in the 2019-20 season.',
    times: ['2019-01-01 2020-12-31'],
  },
  {
    why: 'a range of months in one word',
    text: 'Exports fell in January-March 2023.',
    times: ['2023-01-01 2023-03-31'],
  },
  {
    why: 'a range with two years',
    text: 'It lasted from December 20, 2022 to January 5, 2023.',
    times: ['2022-12-20 2023-01-05'],
  },
  {
    why: 'a range of weekdays in the past',
    text: 'It rained from Wednesday to Friday.',
    times: ['2024-08-14 2024-08-16'],
  },
  // One date, several notations.
  {
    why: 'a weekday before its date',
    text: 'He died on Tuesday, June 19, 2018.',
    times: ['2018-06-19 2018-06-19'],
  },
  {
    why: 'a weekday decides the year of its date',
    text: 'He died on Monday, March 6.',
    times: ['2023-03-06 2023-03-06'],
  },
  {
    why: 'an abbreviated weekday before its date',
    text: 'Doors open Sat, Aug 24.',
    times: ['2024-08-24 2024-08-24'],
  },
  { why: 'a year before its month', text: 'Released 2024 Aug in Oslo.', times: ['2024-08-01 2024-08-31'] },
  {
    why: 'a comma before the year',
    text: 'She was born on 5 December, 1976.',
    times: ['1976-12-05 1976-12-05'],
  },
  {
    why: 'an ordinal before “of” and a month',
    text: 'It opened on the 3rd of May 2021.',
    times: ['2021-05-03 2021-05-03'],
  },
  {
    why: 'a date in figures with stops',
    text: 'Signed on 28.01.2022 in Oslo.',
    times: ['2022-01-28 2022-01-28'],
  },
  { why: 'a date in figures, year first', text: 'Updated 2022-01-28.', times: ['2022-01-28 2022-01-28'] },
  {
    why: 'a date in figures whose order the numbers decide',
    text: 'Signed 28/01/2022 and 02/25/2022.',
    times: ['2022-01-28 2022-01-28', '2022-02-25 2022-02-25'],
  },
  { why: 'a date in figures whose order nothing decides', text: 'Signed 02/03/2022.', times: [] },
  {
    why: 'a month of last year',
    text: 'A fire broke out in August last year.',
    times: ['2023-08-01 2023-08-31'],
  },
  {
    why: 'a month of the year before in the text',
    text: 'He joined in 2015. In March of that year he moved.',
    times: ['2015-01-01 2015-12-31', '2015-03-01 2015-03-31'],
  },
  {
    why: 'the attacks of 2001 by their day',
    text: 'It recalled 9/11 and the Sept. 11 attacks.',
    times: ['2001-09-11 2001-09-11', '2001-09-11 2001-09-11'],
  },
  // Weekdays of a month, holidays.
  {
    why: 'the nth weekday of a month',
    text: 'It is held on the fourth Thursday in November.',
    times: ['2024-11-28 2024-11-28'],
  },
  {
    why: 'the last weekday of a month in a year',
    text: 'It was the last Monday of May 2023.',
    times: ['2023-05-29 2023-05-29'],
  },
  {
    why: 'Thanksgiving is computed',
    text: 'The film opened at Thanksgiving.',
    times: ['2023-11-23 2023-11-23'],
  },
  {
    why: 'Easter is computed',
    text: 'Shops were shut on Easter Monday and Good Friday.',
    times: ['2024-03-29 2024-03-29', '2024-04-01 2024-04-01'],
  },
  {
    why: 'a holiday with its year',
    text: 'He vanished on Christmas Eve 2019.',
    times: ['2019-12-24 2019-12-24'],
  },
  {
    why: 'Black Friday is a day',
    text: 'Shops will cut prices on Black Friday.',
    times: ['2024-11-29 2024-11-29'],
  },
  { why: 'holidays in other names are not days', text: 'Easter Island lies far away.', times: [] },
  // Parts of years, seasons, decades, centuries.
  {
    why: 'a quarter with its year',
    text: 'Sales fell in the third quarter of 2023 and in Q4 2023.',
    times: ['2023-07-01 2023-09-30', '2023-10-01 2023-12-31'],
  },
  {
    why: 'the last quarter is the one before that of publication',
    text: 'Output shrank last quarter.',
    times: ['2024-04-01 2024-06-30'],
  },
  { why: 'a quarter of a match is not a date', text: 'They led in the third quarter.', times: [] },
  {
    why: 'a half of a year, but not of a match',
    text: 'Exports rose in the first half of 2023; he scored in the second half.',
    times: ['2023-01-01 2023-06-30'],
  },
  {
    why: 'the first months of a year',
    text: 'Thefts rose in the first four months of this year.',
    times: ['2024-01-01 2024-04-30'],
  },
  {
    why: 'a fiscal year whose start the text does not state',
    text: 'The company lost money in fiscal 2024.',
    times: [],
  },
  {
    why: 'a year that ends on a day',
    text: 'Profit rose in the year ended March 31, 2024.',
    times: ['2023-04-01 2024-03-31'],
  },
  {
    why: 'months that end on a day',
    text: 'Profit rose in the six months to June 30.',
    times: ['2024-01-01 2024-06-30'],
  },
  { why: '“last summer” is over', text: 'He left last summer.', times: ['2023-06-01 2023-08-31'] },
  {
    why: 'a season with its year',
    text: 'It was built in the summer of 2019.',
    times: ['2019-06-01 2019-08-31'],
  },
  {
    why: 'a winter of two years',
    text: 'It froze in the winter of 2010-11.',
    times: ['2010-12-01 2011-02-28'],
  },
  { why: 'a winter in one year is not determined', text: 'It froze in the winter of 2010.', times: [] },
  {
    why: 'a winter of the southern hemisphere is in one year',
    text: 'Australian farmers in Australia had rain in the winter of 2019.',
    times: ['2019-06-01 2019-08-31'],
  },
  {
    why: 'thirds of a century',
    text: 'The mill dates from the late 1800s.',
    times: ['1867-01-01 1899-12-31'],
  },
  {
    why: 'thirds of a decade',
    text: 'He came in the mid-1990s, not the early 1990s.',
    times: ['1990-01-01 1993-12-31', '1994-01-01 1996-12-31'],
  },
  {
    why: 'thirds of a month and of last year',
    text: 'It began in early June and ended late last year.',
    times: ['2023-09-01 2023-12-31', '2024-06-01 2024-06-10'],
  },
  {
    why: 'centuries in figures and words',
    text: 'It was built in the 19th century, or the twentieth century.',
    times: ['1801-01-01 1900-12-31', '1901-01-01 2000-12-31'],
  },
  {
    why: 'a decade without its century',
    text: 'The band was big in the 80s; she is in her 80s.',
    times: ['1980-01-01 1989-12-31'],
  },
  {
    why: 'a year before a noun',
    text: 'Her 2016 book won the 2018 prize.',
    times: ['2016-01-01 2016-12-31', '2018-01-01 2018-12-31'],
  },
  {
    why: 'a number of four digits before people or a unit is not a year',
    text: 'After 2000 people left, a fence of 1900 metres was built.',
    times: [],
  },
  // Relative periods.
  {
    why: 'a period up to the day of publication',
    text: 'Rents doubled over the past five years.',
    times: ['2019-08-20 2024-08-20'],
  },
  {
    why: 'a period from the day of publication',
    text: 'Rain is likely in the next two weeks.',
    times: ['2024-08-20 2024-09-03'],
  },
  {
    why: 'the past year is not the last calendar year',
    text: 'Rents doubled in the past year; they fell last year.',
    times: ['2023-01-01 2023-12-31', '2023-08-20 2024-08-20'],
  },
  {
    why: 'the night before the day of publication',
    text: 'He was shot last night.',
    times: ['2024-08-19 2024-08-19'],
  },
  {
    why: 'the weekend before the day of publication',
    text: 'Two died over the weekend.',
    times: ['2024-08-17 2024-08-18'],
  },
  {
    why: 'the current week until and from the day of publication',
    text: 'She left earlier this week and returns later this week.',
    times: ['2024-08-19 2024-08-20', '2024-08-20 2024-08-25'],
  },
  {
    why: 'a year earlier than a month in the text',
    text: 'Sales rose in June 2023 from a year earlier.',
    times: ['2022-06-01 2022-06-30', '2023-06-01 2023-06-30'],
  },
  {
    why: 'a year earlier than the day of publication',
    text: 'Sales rose five percent from a year earlier.',
    times: ['2023-01-01 2023-12-31'],
  },
  {
    why: 'days later than a day in the text',
    text: 'He fell ill on May 3, 2021. Two days later he died.',
    times: ['2021-05-03 2021-05-03', '2021-05-05 2021-05-05'],
  },
  { why: 'days later than an unknown day', text: 'He fell ill. Two days later he died.', times: [] },
  {
    why: 'the next day and the same year in the text',
    text: 'He wed on May 3, 2021. The next day he left; the same year he died.',
    times: ['2021-01-01 2021-12-31', '2021-05-03 2021-05-03', '2021-05-04 2021-05-04'],
  },
  {
    why: '“a dozen years ago” and “from now”',
    text: 'It closed a dozen years ago and may open a year from now.',
    times: ['2012-01-01 2012-12-31', '2025-01-01 2025-12-31'],
  },
  // More clauses that decide.
  {
    why: 'an infinitive that is demanded of others',
    text: 'He urged them to vote on Thursday.',
    times: ['2024-08-22 2024-08-22'],
  },
  {
    why: 'a parenthetical “she said” does not decide',
    text: 'The deal, she said, will be signed in October.',
    times: ['2024-10-01 2024-10-31'],
  },
  {
    why: 'the subject of what was said has its own verb',
    text: 'Lund said the talks in September would fail.',
    times: ['2024-09-01 2024-09-30'],
  },
  {
    why: '“may have” without a participle is about the future',
    text: 'It may have an effect in November.',
    times: ['2024-11-01 2024-11-30'],
  },
  {
    why: 'a participle after its noun',
    text: 'They fear a battle expected in October.',
    times: ['2024-10-01 2024-10-31'],
  },
  {
    why: 'an event postponed to a date',
    text: 'The hearing was postponed until Thursday.',
    times: ['2024-08-22 2024-08-22'],
  },
  { why: '“come” before a month', text: 'He won’t be mayor come January.', times: ['2025-01-01 2025-01-31'] },
  {
    why: '“after” an event in a month',
    text: 'Guns are an issue after the attack in October.',
    times: ['2023-10-01 2023-10-31'],
  },
  {
    why: 'the issue of a magazine may be from the next month',
    text: 'She writes in the September issue.',
    times: ['2024-09-01 2024-09-30'],
  },
  {
    why: 'a report in the present tense does not decide',
    text: 'A poll in July shows that he will lose.',
    times: ['2024-07-01 2024-07-31'],
  },
  {
    why: 'a far day without a verb is rather in the past',
    text: 'Schools were closed by March 13.',
    times: ['2024-03-13 2024-03-13'],
  },
  {
    why: '“today’s” is the present time, “yesterday’s” a day',
    text: 'Today’s youth ignored yesterday’s vote.',
    times: ['2024-08-19 2024-08-19'],
  },
  {
    why: 'a weekday of last or next week',
    text: 'He left on Tuesday last week and returns on Monday of next week.',
    times: ['2024-08-13 2024-08-13', '2024-08-26 2024-08-26'],
  },
  { why: '“the last night” of an event is not last night', text: 'On the last night, he sang.', times: [] },
  { why: 'the last year of a person is not last year', text: 'It was his last year in office.', times: [] },
  { why: '“the next five years” of a story', text: 'He spent the next five years in prison.', times: [] },
  {
    why: 'the end and the middle of a month',
    text: 'It opened at the end of June, not in the middle of May.',
    times: ['2024-05-11 2024-05-20', '2024-06-21 2024-06-30'],
  },
  {
    why: 'a range whose day and second month are one word',
    text: 'The poll ran from March 30-April 4.',
    times: ['2024-03-30 2024-04-04'],
  },
  { why: 'a crop year with a slash', text: 'Output rose in 1986/87.', times: ['1986-01-01 1987-12-31'] },
  {
    why: 'a time of day of four digits',
    text: 'It sank on Monday (1800 UTC).',
    times: ['2024-08-19 2024-08-19'],
  },
  {
    why: '“this fall” is in the current year',
    text: 'He said it ended a dispute this fall.',
    times: ['2024-09-01 2024-11-30'],
  },
  {
    why: 'a calendar century and a period of a hundred years',
    text: 'Wolves died out in the last century; rain fell over the last century.',
    times: ['1901-01-01 2000-12-31', '1924-08-20 2024-08-20'],
  },
  { why: 'a company with a century in its name', text: 'He owns 21st Century Fox.', times: [] },
  {
    why: 'the fiscal year of the United States',
    text: 'The United States will run a federal deficit in fiscal 2024, U.S. officials said.',
    times: ['2023-10-01 2024-09-30'],
  },
  {
    why: 'a fiscal year whose end the text states',
    text: 'It earned more in fiscal 2024, which ended on June 30.',
    times: ['2023-07-01 2024-06-30', '2024-06-30 2024-06-30'],
  },
  { why: 'hours are not a period of days', text: 'He scored in the last twenty minutes.', times: [] },
  {
    why: 'words in brackets are not part of the clause',
    text: 'Ships should reach Oslo (or Bergen, he said) by October 3.',
    times: ['2024-10-03 2024-10-03'],
  },
  {
    why: 'a noun that is spelled like a verb in the past',
    text: 'She will have a shot at the title in October.',
    times: ['2024-10-01 2024-10-31'],
  },
  {
    why: 'a month with a possessive mark is the nearest',
    text: 'He hopes to stay through October’s contests.',
    times: ['2024-10-01 2024-10-31'],
  },
  { why: 'nights in the plural are repeated', text: 'The debates are on Saturday nights.', times: [] },
  { why: 'the past years are not the past year', text: 'It grew in the past years.', times: [] },
  {
    why: 'a passive infinitive after a comma',
    text: 'He changed a speech, to be given on Thursday.',
    times: ['2024-08-22 2024-08-22'],
  },
  {
    why: '“up to” a month is in the future',
    text: 'It invited tenders for sugar up to October.',
    times: ['2024-10-01 2024-10-31'],
  },
  // Names and repeated days.
  {
    why: 'newspapers with days in their names',
    text: 'USA Today and the Sunday Times reported it.',
    times: [],
  },
  { why: 'a person with the name of a month', text: 'Theresa May said that May was right.', times: [] },
  { why: 'days that are repeated', text: 'It opens every Friday and each December.', times: [] },
];
