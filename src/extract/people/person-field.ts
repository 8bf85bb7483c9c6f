import type { DocumentReader } from '../document/document-reader.ts';
import type { Draft, DraftName } from '../document/draft.ts';
import { WordFlag } from '../document/word-flags.ts';
import { ARTS_OCCUPATIONS, SCIENCE_OCCUPATIONS, SPORT_OCCUPATIONS } from '../words/fields.ts';

/**
 * A field of activity. It distinguishes people with the same name. For politics, business, war and crime, no field is
 * assigned.
 */
export type Field = 'sport' | 'science' | 'arts';

const OCCUPATIONS: readonly (readonly [Field, ReadonlySet<string>])[] = [
  ['sport', SPORT_OCCUPATIONS],
  ['science', SCIENCE_OCCUPATIONS],
  ['arts', ARTS_OCCUPATIONS],
];
/** The flags of the words of articles about each field. */
const SUBJECTS: readonly (readonly [Field, number])[] = [
  ['sport', WordFlag.SPORT],
  ['science', WordFlag.SCIENCE],
  ['arts', WordFlag.ARTS],
];
const ANY_SUBJECT = WordFlag.SPORT | WordFlag.SCIENCE | WordFlag.ARTS;

/** The minimum number of different words of a field that a text about the field contains. */
const LEAST = 3;
/** The minimum ratio of the number of words of the field to the number of words of any other field. */
const LEAD = 2;
/** The maximum distances of an occupation before and after a name, in words. */
const BEFORE = 4;
const AFTER = 8;

/** Determines the fields of the people in a draft. */
export class PersonFields {
  /** The field that the article is about. */
  readonly ofText: Field | undefined;
  readonly #reader: DocumentReader;

  constructor(draft: Draft, reader: DocumentReader) {
    this.#reader = reader;
    this.ofText = fieldOfText(draft);
  }

  /** Returns the field of an occupation next to the name: "the physicist X", "X, a striker for Y". */
  ofOccupation(name: DraftName): Field | undefined {
    return this.#before(name.first) ?? this.#after(name.last);
  }

  #before(first: number): Field | undefined {
    const reader = this.#reader;
    for (let at = first - 1; at >= first - BEFORE && reader.sameSentence(at, first); at -= 1) {
      const field = fieldOf(reader.lower(at));
      if (field) return field;
      if (/^[,;:]$/.test(reader.text(at)) && at < first - 1) break;
    }
    return undefined;
  }

  #after(last: number): Field | undefined {
    const reader = this.#reader;
    const start = last + 1;
    if (!/^(?:,|is|was|who)$/.test(reader.text(start))) return undefined;
    for (let at = start + 1; at <= start + AFTER && reader.sameSentence(at, last); at += 1) {
      const field = fieldOf(reader.lower(at));
      if (field) return field;
      if (reader.text(at) === ',' || reader.isForename(at)) break;
    }
    return undefined;
  }
}

function fieldOf(word: string): Field | undefined {
  return OCCUPATIONS.find(([, occupations]) => occupations.has(word))?.[0];
}

function fieldOfText({ document }: Draft): Field | undefined {
  const { words, flags } = document;
  const flagsOfWords = new Map<string, number>();
  for (let at = 0; at < flags.length; at += 1) {
    const found = (flags[at] ?? 0) & ANY_SUBJECT;
    if (found !== 0) flagsOfWords.set(words[at]?.text.toLowerCase() ?? '', found);
  }
  const all = [...flagsOfWords.values()];
  const counts = SUBJECTS.map(([field, flag]) => ({
    field,
    count: all.filter((found) => (found & flag) !== 0).length,
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < LEAST) return undefined;
  return first.count >= LEAD * (second?.count ?? 0) ? first.field : undefined;
}
