import { counted } from '../../counted.ts';
import { line } from '../text.ts';

/** The maximum number of characters of a key or value in a message. */
const MAX_SHOWN = 60;

/** Formats a key for a message. */
export const quotedKey = (key: string): string => `\`${line(key).slice(0, MAX_SHOWN)}\``;

/** Formats a value for a message, as JSON. */
export function quotedValue(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  if (json.length <= MAX_SHOWN) return json;
  const length = typeof value === 'string' ? `, ${counted(value.length, 'character')}` : '';
  return `${json.slice(0, MAX_SHOWN)}…${length}`;
}
