import { gunzipSync } from 'node:zlib';
import * as z from 'zod';

/** Returns the text of a file, plain or gzipped. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);

/**
 * Parses lines of JSON, each a labelled document. Empty lines are skipped.
 *
 * @throws Error with the number of an invalid line and the names of its fields
 */
export function labelledLines<Schema extends z.ZodObject>(ndjson: string, schema: Schema): z.infer<Schema>[] {
  return ndjson.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (cause) {
      const names = Object.keys(schema.shape).map((name) => `"${name}"`);
      const fields = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
      const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
      throw new Error(`Line ${at + 1} must be an object with ${fields}: ${why}`, { cause });
    }
  });
}
