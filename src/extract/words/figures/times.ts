import { wordList, wordTable } from '../../../text/word-list.ts';

// Words of dates and periods. Compiled by hand.

/** Months, numbered from 0 as in `Date`. Abbreviations are without a final stop. */
export const MONTHS = wordTable<number>({
  Apr: 3,
  April: 3,
  Aug: 7,
  August: 7,
  Dec: 11,
  December: 11,
  Feb: 1,
  February: 1,
  Jan: 0,
  January: 0,
  Jul: 6,
  July: 6,
  Jun: 5,
  June: 5,
  Mar: 2,
  March: 2,
  May: 4,
  Nov: 10,
  November: 10,
  Oct: 9,
  October: 9,
  Sep: 8,
  Sept: 8,
  September: 8,
});

/** Weekdays, numbered from 0 (Sunday) as in `Date`. */
export const WEEKDAYS = wordTable<number>({
  friday: 5,
  monday: 1,
  saturday: 6,
  sunday: 0,
  thursday: 4,
  tuesday: 2,
  wednesday: 3,
});

/** Abbreviated weekdays. They are also other words and names, so they are read only before a date. */
export const SHORT_WEEKDAYS = wordTable<number>({
  Fri: 5,
  Mon: 1,
  Sat: 6,
  Sun: 0,
  Thu: 4,
  Thur: 4,
  Thurs: 4,
  Tue: 2,
  Tues: 2,
  Wed: 3,
});

/** The number of days from the day of publication to the named day. */
export const DAY_SHIFTS = wordTable<number>({
  today: 0,
  tomorrow: 1,
  tonight: 0,
  yesterday: -1,
});

/**
 * The number of weeks, months or years from the period of publication to the stated period, by the word before the
 * unit.
 */
export const PERIOD_SHIFTS = wordTable<number>({
  coming: 1,
  current: 0,
  last: -1,
  next: 1,
  past: -1,
  this: 0,
});

/** The number of days, weeks, months or years from the period that the text mentioned last to the stated period. */
export const REFERENCE_SHIFTS = wordTable<number>({
  following: 1,
  next: 1,
  preceding: -1,
  previous: -1,
  same: 0,
  that: 0,
});

/** Seasons in the northern hemisphere, by their first month. */
export const SEASONS = wordTable<number>({
  autumn: 8,
  fall: 8,
  spring: 2,
  summer: 5,
  winter: 11,
});

/** Alpha-2 codes of countries in the southern hemisphere with four seasons. */
export const SOUTHERN = wordList('AR AU CL LS NZ PY SZ UY ZA');

/** Thirds of a period. */
export const THIRDS = wordTable<'early' | 'mid' | 'late'>({
  early: 'early',
  late: 'late',
  mid: 'mid',
});

/** Nouns for a third of a period, before "of". */
export const THIRD_NOUNS = wordTable<'early' | 'mid' | 'late'>({
  beginning: 'early',
  end: 'late',
  middle: 'mid',
  start: 'early',
});

/** Parts of a day. */
export const DAY_PARTS = wordList('afternoon evening lunchtime midday morning night');

/** Ordinal numbers, up to the last century. */
export const ORDINALS = wordTable<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
});

/** Units with which a period may begin: "week of October 21", "year ended March 31". */
export const TIME_UNITS = wordTable<true>({
  day: true,
  month: true,
  quarter: true,
  week: true,
  weekend: true,
  year: true,
});

/** Months that are also other words or names. */
export const AMBIGUOUS_MONTHS = wordList('Dec Jan Jun Mar March May Nov Oct Sep');

/** Words that, directly before an ambiguous month name such as "May" or "March", indicate that it is a date. */
export const BEFORE_A_MONTH = wordList(`
  and between by during early for from in last late mid next of since this through to until
`);

/** Words that, directly before a number of four digits, indicate that the number is a year. */
export const BEFORE_A_YEAR = wordList(`
  ( , - about after and approximately around as before between by circa during early election for from in late mid
  of olympics roughly since than the through till to until –
`);

/** Words that, between a determiner and a noun, may be preceded by a year: "the 2016 election", "his 2013 book". */
export const BEFORE_A_MODEL_YEAR = wordList(`
  ' 's a an her his its my our that the their this your ’ ’s
`);

/** Words that, before a weekday, month or season, indicate that it is repeated or not known. */
export const RECURRING = wordList('any each every most one per some');

/** Capitalised words that, after or before a weekday or "Today", continue the name of a newspaper, show or event. */
export const NAME_PARTS = wordList(`
  Black Bloody Business Courier Dispatch Express Gazette Globe Good Herald Independent Journal Lights Live Mail
  Mercury Mirror Morning News Night Ruby School Star Sunday Super Telegraph Times USA World
`);

/** Nouns that indicate a quarter of a financial year rather than of a match. */
export const FINANCE = wordList(`
  companies company demand earned earnings economic economy exports gdp growth imports income investors loss
  losses margin net operating orders output production profit profits results revenue revenues sales share
  shareholders shares shipments spending
`);

/** Words that indicate that a fiscal year is that of the government of the United States. */
export const FEDERAL = wordList(
  'administration congress congressional deficit federal government pentagon senate treasury',
);

/** A feast or public holiday: a date, a number of days from Easter, or the nth weekday (-1: the last) of a month. */
export type Holiday =
  | { readonly month: number; readonly date: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number };

/** Holidays by name, in lower case, with an apostrophe as a separate word. */
export const HOLIDAYS = wordTable<Holiday>({
  "all saints ' day": { month: 10, date: 1 },
  'anzac day': { month: 3, date: 25 },
  'armistice day': { month: 10, date: 11 },
  'ascension day': { easter: 39 },
  'ash wednesday': { easter: -46 },
  'australia day': { month: 0, date: 26 },
  'bastille day': { month: 6, date: 14 },
  'black friday': { month: 10, weekday: 4, nth: 4, plus: 1 },
  'bonfire night': { month: 10, date: 5 },
  'boxing day': { month: 11, date: 26 },
  'canada day': { month: 6, date: 1 },
  christmas: { month: 11, date: 25 },
  'christmas day': { month: 11, date: 25 },
  'christmas eve': { month: 11, date: 24 },
  'cinco de mayo': { month: 4, date: 5 },
  'columbus day': { month: 9, weekday: 1, nth: 2 },
  'cyber monday': { month: 10, weekday: 4, nth: 4, plus: 4 },
  easter: { easter: 0 },
  'easter monday': { easter: 1 },
  'easter sunday': { easter: 0 },
  'fourth of july': { month: 6, date: 4 },
  'giving tuesday': { month: 10, weekday: 4, nth: 4, plus: 5 },
  'good friday': { easter: -2 },
  halloween: { month: 9, date: 31 },
  'holy saturday': { easter: -1 },
  "international women 's day": { month: 2, date: 8 },
  juneteenth: { month: 5, date: 19 },
  'labor day': { month: 8, weekday: 1, nth: 1 },
  'mardi gras': { easter: -47 },
  'martin luther king day': { month: 0, weekday: 1, nth: 3 },
  'martin luther king jr day': { month: 0, weekday: 1, nth: 3 },
  'maundy thursday': { easter: -3 },
  'may day': { month: 4, date: 1 },
  'memorial day': { month: 4, weekday: 1, nth: -1 },
  "new year 's day": { month: 0, date: 1 },
  "new year 's eve": { month: 11, date: 31 },
  'palm sunday': { easter: -7 },
  pentecost: { easter: 49 },
  "presidents ' day": { month: 1, weekday: 1, nth: 3 },
  'remembrance day': { month: 10, date: 11 },
  'remembrance sunday': { month: 10, weekday: 0, nth: 2 },
  'shrove tuesday': { easter: -47 },
  "st patrick 's day": { month: 2, date: 17 },
  thanksgiving: { month: 10, weekday: 4, nth: 4 },
  'thanksgiving day': { month: 10, weekday: 4, nth: 4 },
  "valentine 's day": { month: 1, date: 14 },
  'veterans day': { month: 10, date: 11 },
  'whit monday': { easter: 50 },
});

/** The first words of holidays, in lower case. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  Object.keys(HOLIDAYS).map((name) => name.split(' ', 1)[0] ?? ''),
);
