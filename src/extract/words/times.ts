/** Names of months in text, as the first three letters tell them apart. */
export const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;
export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** From Sunday on, as JavaScript counts them. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(
  ' ',
);

/** Days from that of publication. */
export const DAY_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
/** Weeks, months or years from that of publication, by the word before them. */
export const PERIOD_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** Whether a time may begin with a word, but for numbers: `lower` is the word in small letters. */
export const mayBeginTime = (text: string, lower: string): boolean =>
  MONTH.test(text) ||
  WEEKDAYS.includes(lower) ||
  DAY_SHIFTS.has(lower) ||
  PERIOD_SHIFTS.has(lower) ||
  lower === 'a' ||
  lower === 'an';
