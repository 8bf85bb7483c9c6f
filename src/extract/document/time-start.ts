import {
  DAY_SHIFTS,
  HOLIDAY_STARTS,
  MONTHS,
  ORDINALS,
  PERIOD_SHIFTS,
  REFERENCE_SHIFTS,
  SEASONS,
  SHORT_WEEKDAYS,
  THIRD_NOUNS,
  THIRDS,
  TIME_UNITS,
  WEEKDAYS,
} from '../words/figures/times.ts';

/** The kind of a word with which a date or period may begin. It decides which rules apply. */
export type TimeStart =
  | 'article'
  | 'day'
  | 'figure'
  | 'fiscal'
  | 'holiday'
  | 'hyphenated'
  | 'month'
  | 'number'
  | 'ordinal'
  | 'reference'
  | 'season'
  | 'shift'
  | 'third'
  | 'unit'
  | 'weekday';

const KINDS = new Map<string, TimeStart>([
  ['a', 'article'],
  ['an', 'article'],
  ['earlier', 'third'],
  ['final', 'ordinal'],
  ['later', 'third'],
  ...['financial', 'fiscal', 'fy', 'q1', 'q2', 'q3', 'q4'].map((word): [string, TimeStart] => [
    word,
    'fiscal',
  ]),
  ...kindOf(REFERENCE_SHIFTS, 'reference'),
  ...kindOf(DAY_SHIFTS, 'day'),
  ...kindOf(ORDINALS, 'ordinal'),
  ...kindOf(PERIOD_SHIFTS, 'shift'),
  ...kindOf(SEASONS, 'season'),
  ...kindOf(THIRDS, 'third'),
  ...kindOf(THIRD_NOUNS, 'third'),
  ...kindOf(TIME_UNITS, 'unit'),
  ...kindOf(WEEKDAYS, 'weekday'),
]);

function kindOf(table: Readonly<Record<string, unknown>>, kind: TimeStart): [string, TimeStart][] {
  return Object.keys(table).map((word) => [word, kind]);
}

/** Returns the kind of a word with which a date or period may begin; undefined for other words. */
export function timeStart(text: string, lower: string, isNumber: boolean): TimeStart | undefined {
  if (isNumber) return isFigure(text) ? 'figure' : 'number';
  const bare = text.replace(/\.$/, '');
  if (bare in MONTHS) return 'month';
  if (bare in SHORT_WEEKDAYS) return 'weekday';
  const kind = KINDS.get(lower);
  if (kind) return kind;
  return lower !== text && HOLIDAY_STARTS.has(lower) ? 'holiday' : joined(text, lower);
}

function isFigure(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Returns the kind of a hyphenated word: "mid-1990s", "third-quarter", "June-July". */
function joined(text: string, lower: string): TimeStart | undefined {
  if (/^fy\d/.test(lower)) return 'fiscal';
  const hyphen = text.search(/[-–]/);
  if (hyphen <= 0) return undefined;
  if (text.slice(0, hyphen) in MONTHS) return 'month';
  return lower.slice(0, hyphen) in THIRDS || lower.endsWith('-quarter') ? 'hyphenated' : undefined;
}
