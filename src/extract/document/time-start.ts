import {
  DAY_SHIFTS,
  HOLIDAY_STARTS,
  MONTHS,
  ORDINALS,
  PERIOD_SHIFTS,
  REFERENCE_SHIFTS,
  SEASONS,
  SHORT_WEEKDAYS,
  THIRDS,
  TIME_STARTS,
  WEEKDAYS,
} from '../words/figures/times.ts';

/** The kind of a word with which a date or period may begin. It decides which rules apply. */
export type TimeStart = 'article' | 'figure' | 'number' | 'month' | 'weekday' | 'word';

const TABLES = [DAY_SHIFTS, ORDINALS, PERIOD_SHIFTS, REFERENCE_SHIFTS, SEASONS, THIRDS];

/** Returns the kind of a word with which a date or period may begin; undefined for other words. */
export function timeStart(text: string, lower: string, isNumber: boolean): TimeStart | undefined {
  if (isNumber) return isFigure(text) ? 'figure' : 'number';
  if (lower === 'a' || lower === 'an') return 'article';
  if (text.replace(/\.$/, '') in MONTHS) return 'month';
  if (lower in WEEKDAYS || text.replace(/\.$/, '') in SHORT_WEEKDAYS) return 'weekday';
  if (TABLES.some((table) => lower in table) || TIME_STARTS.has(lower) || HOLIDAY_STARTS.has(lower))
    return 'word';
  return joined(text, lower);
}

function isFigure(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Returns the kind of a hyphenated word: "mid-1990s", "third-quarter", "June-July". */
function joined(text: string, lower: string): TimeStart | undefined {
  const hyphen = text.search(/[-–]/);
  if (hyphen <= 0) return undefined;
  if (text.slice(0, hyphen) in MONTHS) return 'month';
  return lower.slice(0, hyphen) in THIRDS || lower.endsWith('-quarter') ? 'word' : undefined;
}
