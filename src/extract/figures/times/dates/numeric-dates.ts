import { day, dayPeriod, parts } from '../../calendar.ts';
import type { TimeContext, TimeReading } from '../reading.ts';

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const HYPHENATED = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads "28.01.2022", "2022-01-28", "28/01/2022" and "9/11". */
export function readNumericDate({ reader }: TimeContext, at: number): TimeReading | undefined {
  const text = reader.text(at);
  if (text.length < 8 && reader.text(at + 1) !== '/') return undefined;
  const iso = ISO.exec(text);
  if (iso) return reading(Number(iso[1]), Number(iso[2]), Number(iso[3]), at + 1);
  const dotted = DOTTED.exec(text);
  if (dotted) return reading(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  const hyphenated = HYPHENATED.exec(text);
  if (hyphenated)
    return ambiguous(Number(hyphenated[1]), Number(hyphenated[2]), Number(hyphenated[3]), at + 1);
  if (reader.text(at + 1) !== '/' || !/^\d{1,2}$/.test(text) || !/^\d{1,2}$/.test(reader.text(at + 2)))
    return undefined;
  const [one, other] = [Number(text), Number(reader.text(at + 2))];
  if (reader.text(at + 3) === '/' && /^\d{4}$/.test(reader.text(at + 4)) && reader.sameSentence(at, at + 4))
    return ambiguous(one, other, Number(reader.text(at + 4)), at + 5);
  const isAttack = one === 9 && other === 11 && reader.sameSentence(at, at + 2);
  return isAttack ? reading(2001, 9, 11, at + 3) : undefined;
}

/** The order of day and month depends on the country. Without a number above 12, the text does not decide. */
function ambiguous(one: number, other: number, year: number, end: number): TimeReading | undefined {
  if (one > 12 || one === other) return reading(year, other, one, end);
  return other > 12 ? reading(year, one, other, end) : { period: undefined, end };
}

function reading(year: number, month: number, date: number, end: number): TimeReading | undefined {
  const number = day(year, month - 1, date);
  const isReal = month >= 1 && month <= 12 && parts(number).date === date;
  return isReal ? { period: dayPeriod(number), end } : undefined;
}
