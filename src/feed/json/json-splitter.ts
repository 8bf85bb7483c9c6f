import { MAX_RECORD_BYTES } from '../input/text.ts';

/** The maximum depth of objects and arrays. `JSON.parse` allows any depth, but later steps use recursion. */
export const MAX_JSON_DEPTH = 100;

/** The bytes of one record: an object, or another value that is not separated into records. */
export interface JsonSlice {
  /** The offset of the first byte in the input. */
  readonly byte: number;
  readonly bytes: Uint8Array;
  /** The reason why the record cannot be read; null if it can be parsed. */
  readonly problem: 'too-long' | 'too-deep' | 'unfinished' | null;
}

const [QUOTE, BACKSLASH, COMMA, COLON, LINE_FEED] = [0x22, 0x5c, 0x2c, 0x3a, 0x0a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const BYTE_ORDER_MARK: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf]);
const isWhiteSpace = (byte: number): boolean =>
  byte === 0x20 || byte === LINE_FEED || byte === 0x0d || byte === 0x09;
/** Bytes after which an object can begin inside another value. */
const BEFORE_VALUE: ReadonlySet<number> = new Set([COMMA, COLON, OPEN_LIST]);

/**
 * Splits JSON into records without parsing it: the objects of an array, or one or more objects that follow each other.
 * Finds only the ends of records, so that memory use is bounded by one record, and that an invalid record does not
 * affect the next ones.
 */
export class JsonSplitter {
  /** The offset of the current chunk in the input. */
  #offset = 0;
  #chunks: Uint8Array[] = [];
  #size = 0;
  /** The offset of the open record in the input; -1 if none is open. */
  #start = -1;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #lastByte = 0;
  #problem: JsonSlice['problem'] = null;
  /** Null before the first byte that is not white space. */
  #isList: boolean | null = null;
  #isClosed = false;
  readonly #slices: JsonSlice[] = [];

  /** Whether the records are the elements of an array. */
  get isList(): boolean {
    return this.#isList ?? false;
  }

  /** Whether the end of the array is missing. */
  get isUnclosed(): boolean {
    return this.isList && !this.#isClosed;
  }

  /** Returns the records that end in the next chunk. */
  push(chunk: Uint8Array): JsonSlice[] {
    let from = this.#start < 0 ? -1 : 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (this.#start < 0) {
        if (!this.#begins(byte)) continue;
        this.#start = this.#offset + at;
        from = at;
      } else if (byte === OPEN_OBJECT && this.#isUnexpected()) {
        this.#problem ??= 'unfinished';
        this.#finish(chunk.subarray(from, at));
        this.#start = this.#offset + at;
        from = at;
      }
      const end = this.#scan(byte);
      if (end === 'open') continue;
      this.#finish(chunk.subarray(from, end === 'after' ? at + 1 : at));
      from = -1;
    }
    if (this.#start >= 0) this.#keep(chunk.subarray(from));
    this.#offset += chunk.length;
    return this.#slices.splice(0);
  }

  /** Returns the record that is open at the end of the input. */
  end(): JsonSlice[] {
    if (this.#start < 0) return [];
    if (this.#depth > 0 || this.#isInString) this.#problem ??= 'unfinished';
    this.#finish(new Uint8Array());
    return this.#slices.splice(0);
  }

  /** Returns whether a byte between records begins a record. */
  #begins(byte: number): boolean {
    if (isWhiteSpace(byte) || byte === COMMA) return false;
    if (this.#isList === null) {
      if (BYTE_ORDER_MARK.has(byte)) return false;
      this.#isList = byte === OPEN_LIST;
      return !this.#isList;
    }
    if (!this.#isList || byte !== CLOSE_LIST) return true;
    this.#isClosed = true;
    return false;
  }

  /** Returns whether an object that begins here is the next record, because the open record was not closed. */
  #isUnexpected(): boolean {
    return !this.#isInString && !BEFORE_VALUE.has(this.#lastByte);
  }

  /** Returns whether the record continues after a byte (`open`), or ends after it (`after`) or before it (`before`). */
  #scan(byte: number): 'open' | 'after' | 'before' {
    if (this.#isInString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === BACKSLASH) this.#isEscaped = true;
      // A string cannot contain a line feed, so the string is not closed.
      else if (byte === QUOTE || byte === LINE_FEED) this.#isInString = false;
      this.#lastByte = byte;
      return 'open';
    }
    // A value that is neither an object nor an array ends with its line.
    if (isWhiteSpace(byte)) return this.#depth === 0 && byte === LINE_FEED ? 'before' : 'open';
    this.#lastByte = byte;
    if (byte === QUOTE) this.#isInString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      if (++this.#depth > MAX_JSON_DEPTH) this.#problem ??= 'too-deep';
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      if (this.#depth === 0) return 'before';
      if (--this.#depth === 0) return 'after';
    } else if (byte === COMMA && this.#depth === 0) return 'before';
    return 'open';
  }

  #keep(bytes: Uint8Array): void {
    this.#size += bytes.length;
    if (this.#size > MAX_RECORD_BYTES) this.#problem ??= 'too-long';
    if (this.#problem === null) this.#chunks.push(bytes);
    else this.#chunks = [];
  }

  #finish(bytes: Uint8Array): void {
    this.#keep(bytes);
    this.#slices.push({ byte: this.#start, bytes: Buffer.concat(this.#chunks), problem: this.#problem });
    this.#chunks = [];
    this.#size = 0;
    this.#start = -1;
    this.#depth = 0;
    this.#isInString = false;
    this.#isEscaped = false;
    this.#lastByte = 0;
    this.#problem = null;
  }
}
