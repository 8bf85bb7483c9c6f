import type { EntityKey } from '../../model/entity.ts';
import type { EntityRef } from '../../model/extraction.ts';
import { countBefore } from '../document/document.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Draft } from '../document/draft.ts';
import type { DraftMention } from '../document/mention-list.ts';
import type { StatedGender } from '../people/before-name.ts';
import { Genders } from './genders.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Subjects } from './subjects.ts';
import { isSayingVerb } from './word-kinds.ts';

/** The person that "he" or "she" refers to after a sentence, and the number of sentences since that person was mentioned. */
interface Focus {
  readonly person: DraftMention;
  readonly age: number;
}

/** The maximum number of sentences between a person and the pronoun. */
const REACH = 4;
/** The maximum distance between a person and the pronoun in one sentence, in words. It keeps the time linear. */
const LONGEST = 200;
const GENDERS: Readonly<Record<string, StatedGender>> = { he: 'm', she: 'f' };

/**
 * The antecedents that were created last. The steps for quotations and for statements share them. Drafts are extracted
 * one after the other.
 */
let latest: { readonly draft: Draft; readonly antecedents: Antecedents } | null = null;

/** Finds the people that the pronouns "he" and "she" refer to. */
export class Antecedents {
  readonly #reader: DocumentReader;
  readonly #subjects: Subjects;
  readonly #quoted: Uint8Array;
  readonly #people: readonly DraftMention[];
  readonly #genders: Genders;
  /** One mention of each person, by the key. Created when it is first needed. */
  #byKey: ReadonlyMap<EntityKey, DraftMention> | undefined;
  /** The first word of each sentence, and the number of words at the end. */
  readonly #starts: readonly number[];
  /** The focus after each sentence for which it was needed. */
  readonly #after: Readonly<Record<StatedGender, Map<number, Focus | undefined>>> = {
    f: new Map(),
    m: new Map(),
  };
  readonly #attributing = new Map<number, NounPhrase | undefined>();
  readonly #leading = new Map<number, NounPhrase | undefined>();

  constructor(draft: Draft, reader: DocumentReader, subjects: Subjects, quoted: Uint8Array) {
    this.#reader = reader;
    this.#subjects = subjects;
    this.#quoted = quoted;
    this.#people = draft.mentions.all
      .filter((mention) => mention.entity.kind === 'PERSON' && !quoted[mention.first])
      .sort((a, b) => a.start - b.start);
    this.#genders = new Genders(draft, reader, this.#people);
    const starts = [0];
    for (const { tokens } of draft.document.sentences) starts.push((starts.at(-1) ?? 0) + tokens.length);
    this.#starts = starts;
    latest = { draft, antecedents: this };
  }

  /** Returns the antecedents of a draft, if they were created last. */
  static latestOf(draft: Draft): Antecedents | undefined {
    return latest?.draft === draft ? latest.antecedents : undefined;
  }

  /** Returns the person that a pronoun at a word refers to; undefined if the pronoun is not "he" or "she". */
  of(pronoun: string, at: number): DraftMention | undefined {
    const gender = GENDERS[pronoun];
    const sentence = this.#reader.words[at]?.sentence;
    if (!gender || sentence === undefined) return undefined;
    return this.#inSentence(sentence, at, gender) ?? this.#focusAfter(sentence - 1, gender)?.person;
  }

  /** Returns whether "he" or "she" may refer to a person, because the person's gender is unknown or agrees. */
  mayRefer(pronoun: string, { key }: EntityRef): boolean {
    const gender = GENDERS[pronoun];
    this.#byKey ??= new Map(this.#people.map((mention) => [mention.entity.key, mention]));
    const mention = this.#byKey.get(key);
    return gender !== undefined && mention !== undefined && this.#mayBe(mention, gender);
  }

  /**
   * Returns the subject of a sentence, without the words in quotation marks: the subject of the verb of saying at the
   * end, if there is one, or of the first main clause.
   */
  subjectOf(sentence: number): NounPhrase | undefined {
    const { from, end } = this.wordsOf(sentence);
    return this.#attributingOf(sentence, from, end) ?? this.#leadingOf(sentence);
  }

  #attributingOf(sentence: number, from: number, end: number): NounPhrase | undefined {
    if (!this.#attributing.has(sentence))
      this.#attributing.set(sentence, this.#subjects.attributing(from, end));
    return this.#attributing.get(sentence);
  }

  #leadingOf(sentence: number): NounPhrase | undefined {
    if (!this.#leading.has(sentence)) {
      const from = this.#starts[sentence] ?? 0;
      const end = this.#starts[sentence + 1] ?? from;
      this.#leading.set(sentence, this.#subjects.leading(from, end));
    }
    return this.#leading.get(sentence);
  }

  /** Returns the words of a sentence, `[from, end)`. */
  wordsOf(sentence: number): { readonly from: number; readonly end: number } {
    const from = this.#starts[sentence] ?? 0;
    return { from, end: this.#starts[sentence + 1] ?? from };
  }

  #inSentence(sentence: number, at: number, gender: StatedGender): DraftMention | undefined {
    const leading = this.#leadingOf(sentence);
    const subject = leading?.mention;
    if (subject && subject.last < at && this.#mayBe(subject, gender)) return subject;
    // "If Diaz leaves, he said, …": the subject is the pronoun, so that it refers to a person mentioned earlier.
    if (leading?.pronoun && GENDERS[leading.pronoun] === gender) return undefined;
    return this.#firstOf(gender, Math.max(this.#starts[sentence] ?? 0, at - LONGEST), at);
  }

  /** Returns the focus after a sentence. Analyses only the sentences back to the one that determines it. */
  #focusAfter(sentence: number, gender: StatedGender): Focus | undefined {
    const known = this.#after[gender];
    const changes: ('AGES' | 'RENEWS')[] = [];
    let focus: Focus | undefined;
    let aged = 0;
    for (let at = sentence; at >= 0 && aged <= REACH; at -= 1) {
      if (known.has(at)) {
        focus = known.get(at);
        break;
      }
      const change = this.#changeIn(at, gender);
      if (typeof change === 'object') {
        focus = change.person && { person: change.person, age: 0 };
        break;
      }
      if (change === undefined) continue;
      aged = change === 'AGES' ? aged + 1 : 0;
      changes.push(change);
    }
    for (let at = changes.length - 1; at >= 0 && focus; at -= 1) {
      const age = changes[at] === 'AGES' ? focus.age + 1 : 0;
      focus = age <= REACH ? { person: focus.person, age } : undefined;
    }
    known.set(sentence, focus);
    return focus;
  }

  /**
   * Returns the effect of a sentence: a new person in focus, or a change of the focus's age; undefined if there is
   * none.
   */
  #changeIn(
    sentence: number,
    gender: StatedGender,
  ): { readonly person: DraftMention | undefined } | 'AGES' | 'RENEWS' | undefined {
    const { from, end } = this.wordsOf(sentence);
    const subjects = [this.#attributingOf(sentence, from, end), this.#leadingOf(sentence)];
    for (const subject of subjects)
      if (subject?.mention && this.#mayBe(subject.mention, gender)) return { person: subject.mention };
    if (subjects.some((subject) => subject?.pronoun && GENDERS[subject.pronoun] === gender)) return 'RENEWS';
    if (subjects.some((subject) => subject && this.#isUnnamedSource(subject))) return { person: undefined };
    const other = this.#firstOf(gender, from, end);
    if (other) return { person: other };
    return this.#isQuoted(from, end) ? undefined : 'AGES';
  }

  /** Returns whether a phrase is one person without a name who says something: "A nurse said". */
  #isUnnamedSource({ first, last, mention, pronoun }: NounPhrase): boolean {
    if (mention || pronoun || /s$/.test(this.#reader.lower(last))) return false;
    if (!/^(?:a|an|another|one)$/.test(this.#reader.lower(first))) return false;
    for (let at = last + 1; at < last + 4; at += 1) if (isSayingVerb(this.#reader, at)) return true;
    return false;
  }

  #mayBe(mention: DraftMention, gender: StatedGender): boolean {
    if (mention.entity.kind !== 'PERSON') return false;
    const known = this.#genders.of(mention);
    return known === undefined || known === gender;
  }

  /** Returns the first person of a known gender in a range of words, possessives excluded. */
  #firstOf(gender: StatedGender, from: number, end: number): DraftMention | undefined {
    const start = this.#reader.words[from]?.start;
    if (start === undefined) return undefined;
    for (let at = countBefore(this.#people, start); at < this.#people.length; at += 1) {
      const person = this.#people[at];
      if (!person || person.last >= end) break;
      if (this.#genders.of(person) === gender && !this.#reader.isPossessive(person.last + 1)) return person;
    }
    return undefined;
  }

  #isQuoted(from: number, end: number): boolean {
    for (let at = from; at < end; at += 1)
      if (!this.#quoted[at] && /\p{L}/u.test(this.#reader.text(at))) return false;
    return true;
  }
}
