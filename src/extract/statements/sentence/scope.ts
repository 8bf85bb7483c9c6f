import type { DocumentReader } from '../../document/document-reader.ts';

/** The names of a document by their last word. */
export interface NameEnds {
  /** Returns the kind of the person, organisation or country whose mention ends with a word. */
  kindEndingAt(at: number): 'PERSON' | 'ORGANIZATION' | 'COUNTRY' | undefined;
  /** Returns whether a recognised name contains the word. */
  isName(at: number): boolean;
}

/** The words of one sentence, `[from, end)`, for the rules of statements. Words are identified by index. */
export class Scope {
  readonly reader: DocumentReader;
  readonly from: number;
  readonly end: number;
  readonly #names: NameEnds;
  readonly #quoted: Uint8Array;
  /** The flags of each word of the document. */
  readonly #flags: Int32Array;

  constructor(
    reader: DocumentReader,
    from: number,
    end: number,
    names: NameEnds,
    quoted: Uint8Array,
    flags: Int32Array,
  ) {
    this.reader = reader;
    this.from = from;
    this.end = end;
    this.#names = names;
    this.#quoted = quoted;
    this.#flags = flags;
  }

  /** Returns the word in lower case, or the mark; an empty text outside the sentence. */
  lower(at: number): string {
    if (at < this.from || at >= this.end) return '';
    return this.reader.lower(at) || this.reader.text(at);
  }

  /** Returns whether the word has at least one of the flags. */
  is(at: number, flag: number): boolean {
    return at >= this.from && at < this.end && ((this.#flags[at] ?? 0) & flag) !== 0;
  }

  /** Returns whether the word is inside quotation marks. */
  isQuoted(at: number): boolean {
    return this.#quoted[at] === 1;
  }

  isName(at: number): boolean {
    return this.#names.isName(at);
  }

  /** Returns whether a mention of a person, organisation or country ends with the word. */
  isNameEnd(at: number): boolean {
    return this.#names.kindEndingAt(at) !== undefined;
  }

  isPersonEnd(at: number): boolean {
    return this.#names.kindEndingAt(at) === 'PERSON';
  }

  isOrganisationEnd(at: number): boolean {
    return this.#names.kindEndingAt(at) === 'ORGANIZATION';
  }
}
