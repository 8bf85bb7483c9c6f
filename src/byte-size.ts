/** The number of bytes in each unit: decimal units of the SI, and binary units of IEC 80000-13. */
const UNITS: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1_000,
  MB: 1_000_000,
  GB: 1_000_000_000,
  KIB: 1_024,
  MIB: 1_048_576,
  GIB: 1_073_741_824,
};

/** Parses a size such as `67108864`, `64MB` or `64 MiB` to a number of bytes; returns null for any other text. */
export function parseByteSize(text: string): number | null {
  const [, number, unit = 'B'] = /^(\d+)(?: ?([a-z]+))?$/i.exec(text.trim()) ?? [];
  const bytes =
    number === undefined ? Number.NaN : Number(number) * (UNITS[unit.toUpperCase()] ?? Number.NaN);
  return Number.isSafeInteger(bytes) ? bytes : null;
}
