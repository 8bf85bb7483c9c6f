import { counted, grouped, listed } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { storableJson } from '../../text/storable-json.ts';
import { quotedKey } from './quoted.ts';

/** The maximum nesting depth of objects and arrays. */
const MAX_DEPTH = 16;
/** The maximum length of one value as JSON, in characters. */
const MAX_LENGTH = 10_000;

/** The metadata that is stored, and warnings about values that are not. */
export interface CleanMetadata {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly warnings: readonly string[];
}

/**
 * Removes the characters that cannot be stored, and values that are longer than 10,000 characters, for example copies of
 * the text in HTML.
 */
export function cleanMetadata(raw: Readonly<Record<string, unknown>>): CleanMetadata {
  checkDepth(raw);
  const entries = Object.entries(raw).map(
    ([key, value]) => [storableJson(key), storableJson(value)] as const,
  );
  const isLong = (value: unknown): boolean => (JSON.stringify(value) ?? '').length > MAX_LENGTH;
  const omitted = entries.filter(([, value]) => isLong(value)).map(([key]) => quotedKey(String(key)));
  const stored = entries.filter(([, value]) => !isLong(value));
  return {
    metadata: Object.fromEntries(stored),
    warnings:
      omitted.length === 0
        ? []
        : [
            `${counted(omitted.length, 'value')} longer than ${grouped(MAX_LENGTH)} characters ${omitted.length === 1 ? 'was' : 'were'} not stored as metadata: ${listed(omitted, 10)}.`,
          ],
  };
}

/** Throws NESTING_TOO_DEEP if objects and arrays are nested so deeply that a recursive function would fail. */
export function checkDepth(value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_DEPTH)
    throw new DatelineError(
      'NESTING_TOO_DEEP',
      `The values of a record must have at most ${MAX_DEPTH} levels of objects and arrays. Simplify the record.`,
    );
  for (const item of Object.values(value)) checkDepth(item, depth + 1);
}
