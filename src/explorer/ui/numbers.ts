const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const TENTHS = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const whole = (value: number): string => WHOLE.format(value);

export const tenths = (value: number): string => TENTHS.format(value);

/** Returns a number with a noun, such as `1 article`. */
export const count = (value: number, noun: string, plural = `${noun}s`): string =>
  `${whole(value)} ${value === 1 ? noun : plural}`;
