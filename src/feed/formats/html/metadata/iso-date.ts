/** The languages whose names of months are recognised. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'id', 'it', 'nl', 'pt'];
/** Offsets of time zones that news sites write as abbreviations. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  ist: '+05:30',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month): [string, number] => [
      format.format(Date.UTC(2000, month)).toLowerCase(),
      month + 1,
    ]);
  }),
);

const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|\\.|º)?';
const MONTH = '(\\p{L}{3,})\\.?';
/** Written dates, each with the groups year, month and day. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  { pattern: new RegExp(`(?<!\\d)${YEAR}[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)`, 'u'), order: [1, 2, 3] },
  { pattern: new RegExp(`(?<!\\p{L})${MONTH}\\s+${DAY},?\\s+${YEAR}(?!\\d)`, 'u'), order: [3, 1, 2] },
  {
    pattern: new RegExp(`(?<!\\d)${DAY}\\s+(?:de\\s+)?${MONTH},?\\s+(?:de\\s+)?${YEAR}(?!\\d)`, 'u'),
    order: [3, 2, 1],
  },
  { pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}(?!\\d)`, 'u'), order: [3, 2, 1] },
];
const TIME =
  /^[\sT,/–—-]*(?:at\s+|às\s+|um\s+)?(\d{1,2})[:.](\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(?:([ap])\.?m\b\.?)?\s*(?:([+-]\d\d):?(\d\d)|([A-Za-z]{1,4})\b)?/i;

/** The number of characters in which a date is searched for. */
const MAX_LENGTH = 300;

/**
 * Returns the first date in a text in ISO 8601, with the time and the zone if they follow the date. Returns undefined
 * if there is none. Dates such as 03/04/2024, whose order is not certain, are not recognised.
 */
export function isoDate(text: string): string | undefined {
  const compact = text
    .slice(0, MAX_LENGTH)
    .replace(/^(\d{4})(\d\d)(\d\d)(?=T|$)/, '$1-$2-$3')
    .replace(
      /^([\d-]{10}T\d\d)(\d\d)(\d\d)?(?!\d)/,
      (_, hour, minute, second = '00') => `${hour}:${minute}:${second}`,
    );
  for (const { pattern, order } of PATTERNS) {
    const match = pattern.exec(compact);
    if (match === null) continue;
    const [year, month, day] = order.map((group) => match[group] ?? '');
    const date = dayOf(year ?? '', monthOf(month ?? ''), Number(day));
    if (date !== undefined) return `${date}${timeOf(compact.slice(match.index + match[0].length))}`;
  }
  return undefined;
}

/** A name of a month can be abbreviated to three letters. */
function monthOf(month: string): number | undefined {
  if (/^\d/.test(month)) return Number(month);
  const name = month.toLowerCase();
  return MONTHS.get(name) ?? [...MONTHS].find(([full]) => full.startsWith(name))?.[1];
}

function dayOf(year: string, month: number | undefined, day: number): string | undefined {
  if (month === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Returns the time at the beginning of a text, for example `T09:30:00+02:00`; an empty string if there is none. */
function timeOf(text: string): string {
  const [, hour, minute = '', second = '00', half, offset, offsetMinute, zone] = TIME.exec(text) ?? [];
  if (hour === undefined) return '';
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return '';
  const numeric = offset === undefined ? undefined : `${offset}:${offsetMinute}`;
  const suffix = numeric ?? ZONES[zone?.toLowerCase() ?? ''] ?? '';
  return `T${String(hours).padStart(2, '0')}:${minute}:${second}${suffix}`;
}
