/** Offsets of time zones from UTC in minutes, by abbreviation. Ambiguous abbreviations, such as IST, are omitted. */
const OFFSETS: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  HKT: 480,
  SGT: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};
/** Abbreviations that denote standard time in winter and daylight saving time in summer. */
const SEASONAL: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};
const NUMERIC = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)?$/;
const MINUTE = 60_000;

/**
 * Returns the offset of a time zone in minutes: `+02:00`, `GMT+2`, `CEST` or `ET`. `local` is the time in the zone as if
 * it were UTC. Returns undefined for an unknown zone.
 */
export function zoneOffset(zone: string, local: number): number | undefined {
  const name = zone.toUpperCase();
  const [, sign, hours, minutes = '0'] = NUMERIC.exec(name) ?? [];
  if (hours !== undefined) {
    const offset = Number(hours) * 60 + Number(minutes);
    return offset > 14 * 60 || Number(minutes) > 59 ? undefined : offset * (sign === '-' ? -1 : 1);
  }
  if (Object.hasOwn(OFFSETS, name)) return OFFSETS[name];
  const region = Object.hasOwn(SEASONAL, name) ? SEASONAL[name] : undefined;
  return region === undefined ? undefined : offsetIn(region, local);
}

/**
 * Returns the offset of a region at a local time. A time that occurs twice, at the end of daylight saving time, is
 * standard time.
 */
function offsetIn(region: string, local: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: region, timeZoneName: 'longOffset' });
  const at = (utc: number): number => {
    const name = format.formatToParts(utc).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return zoneOffset(name, utc) ?? 0;
  };
  return at(local - at(local) * MINUTE);
}
