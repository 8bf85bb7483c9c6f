import { grouped } from '../../counted.ts';
import { DatelineError } from '../../errors.ts';
import { MAX_RECORD_BYTES, recordTooLong } from '../input/text.ts';
import type { XmlElement } from './element.ts';

/** The maximum depth of elements. The elements of a deeper record are discarded, and the record fails. */
const MAX_DEPTH = 100;
/** The depth at which reading stops: the parser stores each open element. */
const STOP_DEPTH = 10_000;
/** The minimum size of an element in memory, in characters. */
const ELEMENT_SIZE = 100;

/** An element that contains one record, or the reason why it cannot be read. */
export interface XmlRecord {
  /** The line of the start tag, from 1. */
  readonly line: number;
  /** Whether the record is the root of the document. */
  readonly isRoot: boolean;
  readonly content: XmlElement | DatelineError;
}

interface OpenRecord {
  readonly element: XmlElement;
  readonly line: number;
  readonly depth: number;
  /** The depth of the parent, which is smaller than `depth` - 1 if the parent's own record was not closed. */
  readonly parentDepth: number;
  error: DatelineError | null;
  size: number;
}

/**
 * Builds the elements of records from the events of a parser. A finished record is detached from its parent, so that
 * memory use is bounded by the largest record. The ancestors of a record contain the elements before the record.
 */
export class RecordBuilder {
  readonly #isRecord: (name: string) => boolean;
  #current: XmlElement | null = null;
  #currentDepth = 0;
  #depth = 0;
  /** The number of characters that were parsed since the last tag. */
  #pending = 0;
  #record: OpenRecord | null = null;
  /** The size of the elements outside records. */
  #outsideSize = 0;
  #finished: XmlRecord[] = [];

  constructor(isRecord: (name: string) => boolean) {
    this.#isRecord = isRecord;
  }

  /** Whether a record has failed. */
  hasFailed = false;
  /** The name of the root element; null before its start tag. */
  root: string | null = null;

  /** Whether a record is open. */
  get isInRecord(): boolean {
    return this.#record !== null;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    this.#pending = 0;
    this.#depth++;
    this.root ??= name;
    if (this.#depth > STOP_DEPTH) throw tooDeep(line);
    if (this.#isRecord(name)) {
      this.#openRecord(name, attributes, line);
      return;
    }
    if (this.#depth > MAX_DEPTH) this.fail(tooDeep(line));
    if (this.#record?.error != null) return;
    this.#grow(ELEMENT_SIZE + Object.values(attributes).reduce((sum, { length }) => sum + length, 0));
    const element: XmlElement = { name, attributes, parent: this.#current, children: [] };
    this.#current?.children.push(element);
    this.#enter(element);
  }

  add(text: string): void {
    if (this.#current === null || this.#record?.error != null) return;
    this.#grow(text.length);
    this.#current.children.push(text);
  }

  close(): void {
    this.#pending = 0;
    if (this.#depth === this.#record?.depth) {
      this.#finishRecord();
    } else if (this.#depth === this.#currentDepth) {
      this.#current = this.#current?.parent ?? null;
      this.#currentDepth--;
    }
    this.#depth--;
  }

  /** Finishes the open record at the end of the input. */
  end(): void {
    if (this.#record !== null) this.#finishRecord();
  }

  /** Marks the open record as failed, and discards its elements. Throws the error if no record is open. */
  fail(error: DatelineError): void {
    if (this.#record === null) throw error;
    this.hasFailed = true;
    this.#record.error ??= error;
    this.#record.element.children.length = 0;
  }

  /** Returns the records that were finished since the last call. */
  take(): readonly XmlRecord[] {
    const finished = this.#finished;
    this.#finished = [];
    return finished;
  }

  /** Counts characters that are passed to the parser. Returns the number of characters since the last tag. */
  countPending(characters: number): number {
    this.#pending += characters;
    return this.#pending;
  }

  #openRecord(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    if (this.#record !== null) {
      this.fail(invalid(`The record has no end tag before line ${grouped(line)}.`));
      this.#finishRecord();
    }
    const element: XmlElement = { name, attributes, parent: this.#current, children: [] };
    const parentDepth = this.#currentDepth;
    this.#record = { element, line, depth: this.#depth, parentDepth, error: null, size: 0 };
    this.#enter(element);
  }

  #finishRecord(): void {
    if (this.#record === null) return;
    const { element, line, depth, error, parentDepth } = this.#record;
    this.#finished.push({ line, isRoot: depth === 1, content: error ?? element });
    this.#current = element.parent;
    this.#currentDepth = parentDepth;
    this.#record = null;
  }

  #enter(element: XmlElement): void {
    this.#current = element;
    this.#currentDepth = this.#depth;
  }

  #grow(size: number): void {
    if (this.#record === null) {
      this.#outsideSize += size;
      if (this.#outsideSize > MAX_RECORD_BYTES) throw recordTooLong(MAX_RECORD_BYTES);
      return;
    }
    this.#record.size += size;
    if (this.#record.size > MAX_RECORD_BYTES) this.fail(recordTooLong(MAX_RECORD_BYTES));
  }
}

const invalid = (what: string): DatelineError =>
  new DatelineError('XML_INVALID', `${what} Correct the file.`);

const tooDeep = (line: number): DatelineError =>
  new DatelineError(
    'NESTING_TOO_DEEP',
    `XML must have at most ${grouped(MAX_DEPTH)} levels of elements (line ${grouped(line)}). Simplify the markup.`,
  );
