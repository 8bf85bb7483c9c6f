import { ENTITY_TYPES, type EntityType } from '../../src/extract/tagger/labels.ts';
import { textOf } from './labelled-lines.ts';

/** A labelled name. `start` and `end` are token indexes; `end` is exclusive. */
export interface LabelledName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

export interface LabelledSentence {
  readonly tokens: readonly string[];
  readonly spans: readonly LabelledName[];
  /** The optional third column of the file: the original label of the corpus. */
  readonly origins: readonly string[];
}

/** The sentences of a document in order. */
export type LabelledDocument = readonly LabelledSentence[];

const LONG_NAMES: Readonly<Record<string, EntityType>> = {
  person: 'PER',
  location: 'LOC',
  facility: 'LOC',
  organization: 'ORG',
  organisation: 'ORG',
  misc: 'MISC',
  miscellaneous: 'MISC',
};

function typeOf(name: string): EntityType | null {
  const short = ENTITY_TYPES.find((type) => type === name.toUpperCase());
  return short ?? LONG_NAMES[name.toLowerCase()] ?? null;
}

function spansOf(labels: readonly string[]): LabelledName[] {
  const spans: LabelledName[] = [];
  let open: { start: number; type: EntityType } | null = null;
  const close = (end: number) => {
    if (open !== null) spans.push({ ...open, end });
    open = null;
  };
  labels.forEach((label, i) => {
    const [, prefix, name] = /^([BIES])-(.+)$/.exec(label) ?? [];
    const type = name === undefined ? null : typeOf(name);
    if (type === null) {
      close(i);
      return;
    }
    if (prefix === 'B' || prefix === 'S' || open?.type !== type) {
      close(i);
      open = { start: i, type };
    }
    if (prefix === 'E' || prefix === 'S') close(i + 1);
  });
  close(labels.length);
  return spans;
}

/**
 * Parses lines of the form `token<TAB>label[<TAB>original label]`. A blank line ends a sentence, `-DOCSTART-` begins a
 * document. Labels of types other than PER, LOC, ORG and MISC, such as dates, are ignored.
 *
 * @param bytes the file, plain or gzipped
 */
export function readLabelled(bytes: Uint8Array): LabelledDocument[] {
  const text = textOf(bytes);
  const documents: LabelledSentence[][] = [];
  let document: LabelledSentence[] = [];
  let rows: string[][] = [];
  const endSentence = () => {
    if (rows.length > 0) {
      document.push({
        tokens: rows.map((row) => row[0] ?? ''),
        spans: spansOf(rows.map((row) => row[1]?.trim() ?? 'O')),
        origins: rows.map((row) => row[2] ?? ''),
      });
    }
    rows = [];
  };
  const endDocument = () => {
    endSentence();
    if (document.length > 0) documents.push(document);
    document = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('-DOCSTART-')) endDocument();
    else if (line.trim() === '') endSentence();
    else rows.push(line.split('\t'));
  }
  endDocument();
  return documents;
}
