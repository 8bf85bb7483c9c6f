import { wordList, wordTable } from '../../text/word-list.ts';

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

/** Week days, numbered from 0 (Sunday) as in `Date`. */
export const WEEKDAYS = wordTable<number>({
  friday: 5,
  monday: 1,
  saturday: 6,
  sunday: 0,
  thursday: 4,
  tuesday: 2,
  wednesday: 3,
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
  last: -1,
  next: 1,
  this: 0,
});

/** Months that are also other words or names. */
export const AMBIGUOUS_MONTHS = wordList('Dec Jan Jun Mar March May Nov Oct Sep');

/** Words that, directly before an ambiguous month name such as "May" or "March", indicate that it is a date. */
export const BEFORE_A_MONTH = wordList(`
  and between by during early from in last late mid next of since this through to until
`);

/** Words that, directly before a number of four digits, indicate that the number is a year. */
export const BEFORE_A_YEAR = wordList(`
  ( , after and before between by during early election for from in late mid of olympics since than the through
  till to until
`);
