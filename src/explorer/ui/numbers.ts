const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const ROUNDED = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });
const TENTHS = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const whole = (value: number): string => WHOLE.format(value);

export const tenths = (value: number): string => TENTHS.format(value);

/** Returns a number of articles that may be an estimate, such as `about 230,000 articles`. */
export const articleCount = (value: number, isExact: boolean): string =>
  isExact ? count(value, 'article') : `about ${ROUNDED.format(value)} articles`;

/** Returns a number with a noun, such as `1 article`. */
export const count = (value: number, noun: string, plural = `${noun}s`): string =>
  `${whole(value)} ${value === 1 ? noun : plural}`;
