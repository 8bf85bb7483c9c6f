import { DatelineError } from '../errors.ts';
import type { RecordContent } from './record.ts';

/** Reads a record. An error with a code becomes the content of the record, so that the next records are read. */
export function contentFrom(read: () => RecordContent): RecordContent {
  try {
    return read();
  } catch (error) {
    if (error instanceof DatelineError) return error;
    throw error;
  }
}
