import { Antecedents } from '../clauses/antecedents.ts';
import { NamedWords } from '../clauses/named-words.ts';
import { type NounPhrase, speakingEntity } from '../clauses/noun-phrase.ts';
import { Subjects } from '../clauses/subjects.ts';
import { isSayingVerb } from '../clauses/word-kinds.ts';
import { DocumentReader } from '../document/document-reader.ts';
import type { Draft } from '../document/draft.ts';
import type { Attribution } from './attribution.ts';
import { Following } from './following.ts';
import { Preceding } from './preceding.ts';
import type { Quote } from './quote-marks.ts';
import { QuotedText } from './quoted-text.ts';

/** The maximum length of a title, in words. */
const LONGEST_TITLE = 7;
/** A word of a title: capitalised, a number, or a short function word. */
const TITLE_WORD = /^(?:[\p{Lu}\d'’‘(&]\S*|a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/u;

/** Finds the speakers of an article's quotations. */
export class Speakers {
  readonly #reader: DocumentReader;
  readonly #body: string;
  readonly #text: QuotedText;
  readonly #antecedents: Antecedents;
  readonly #following: Following;
  readonly #preceding: Preceding;

  constructor(draft: Draft, quotes: readonly Quote[]) {
    const reader = DocumentReader.of(draft);
    const text = new QuotedText(reader, quotes);
    const subjects = new Subjects(reader, new NamedWords(draft), text.isQuoted);
    const antecedents = new Antecedents(draft, reader, subjects, text.isQuoted);
    this.#reader = reader;
    this.#body = draft.document.body;
    this.#text = text;
    this.#antecedents = antecedents;
    this.#following = new Following(reader, text, subjects, antecedents);
    this.#preceding = new Preceding(reader, text, subjects, antecedents);
  }

  /** Returns the attribution of a quotation in its own sentence. */
  of(quote: number): Attribution | undefined {
    const direct = this.#following.direct(quote) ?? this.#interrupted(quote);
    if (!direct && this.#isTitle(quote)) return undefined;
    const isClear = direct && !this.#introducesNext(quote) && !this.#isIntroduced(quote);
    const before = isClear ? undefined : this.#preceding.of(quote);
    if (before && (before.speaker ?? before.source)) return before;
    return direct ?? this.#following.later(quote) ?? before;
  }

  /**
   * Returns the speaker of a quotation without an attribution: the speaker of the quotation directly before it, or the
   * subject of the sentence before it, if that sentence reports what the subject says.
   */
  continued(quote: number, previous: Attribution | undefined): Attribution | undefined {
    const one = this.#text.quotes[quote];
    const before = this.#text.quotes[quote - 1];
    if (!one) return undefined;
    if (before && previous && !/\p{L}/u.test(this.#body.slice(before.outer.end, one.outer.start)))
      return { ...previous, verb: undefined };
    const first = this.#text.firstWord(quote);
    if (!this.#text.beginsSentence(quote) || first === 0 || this.#isTitle(quote)) return undefined;
    if (previous && this.#reader.sameSentence(this.#text.nextWord(quote - 1) - 1, first - 1))
      return { ...previous, verb: undefined };
    return this.#sourceOfSentence(first - 1, previous);
  }

  /** Returns the words of a source, with single spaces. */
  textOf({ first, last }: NounPhrase): string {
    const start = this.#reader.words[first]?.start ?? 0;
    const end = this.#reader.words[last]?.end ?? start;
    return this.#body
      .slice(start, Math.min(end, start + 200))
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** Returns the attribution between the two parts of a quotation: “The risk,” said Kline, “is small.” */
  #interrupted(quote: number): Attribution | undefined {
    const first = this.#text.firstWord(quote);
    const from = this.#text.nextWord(quote - 1);
    if (quote === 0 || this.#reader.text(first - 1) !== ',' || from >= first - 1) return undefined;
    if (!this.#reader.sameSentence(from, first)) return undefined;
    let verbs = 0;
    for (let at = from; at < first; at += 1) if (isSayingVerb(this.#reader, at)) verbs += 1;
    return verbs === 1 ? this.#following.direct(quote - 1) : undefined;
  }

  /**
   * Returns whether a quotation is the title of a work, a slogan or a nickname, and not speech: its words are
   * capitalised, and no verb of saying precedes it.
   */
  #isTitle(quote: number): boolean {
    const text = this.#text.quotes[quote]?.text ?? '';
    if (/[.?!]/.test(text.charAt(text.length - 1))) return false;
    const words = text.split(/\s+/, LONGEST_TITLE + 1);
    if (words.length > LONGEST_TITLE || !words.every((word) => TITLE_WORD.test(word))) return false;
    const first = this.#text.firstWord(quote);
    if (/^[:,]$/.test(this.#reader.text(first - 1))) return !isSayingVerb(this.#reader, first - 2);
    for (let at = first - 1; at > first - 5 && at >= 0; at -= 1)
      if (isSayingVerb(this.#reader, at)) return false;
    return true;
  }

  /** Returns whether a quotation that follows a colon or comma ends its sentence: Kline said, “No.” */
  #isIntroduced(quote: number): boolean {
    const mark = this.#reader.text(this.#text.firstWord(quote) - 1);
    return /^[:,]$/.test(mark) && /[.?!][\s'’”"]*$/.test((this.#text.quotes[quote]?.text ?? '').slice(-6));
  }

  /** Returns whether the words between a quotation and the next one introduce the next: “…,” Diaz said: “…”. */
  #introducesNext(quote: number): boolean {
    const next = this.#text.firstWord(quote + 1);
    return (
      this.#reader.text(next - 1) === ':' && this.#reader.sameSentence(this.#text.nextWord(quote), next - 1)
    );
  }

  /** Returns the subject of the sentence that ends with a word, if the sentence reports what the subject says. */
  #sourceOfSentence(last: number, previous: Attribution | undefined): Attribution | undefined {
    const sentence = this.#reader.words[last]?.sentence ?? 0;
    const { from, end } = this.#antecedents.wordsOf(sentence);
    let says = this.#reader.text(last) === ':';
    for (let at = from; at < end && !says; at += 1)
      says = !this.#text.isQuoted[at] && isSayingVerb(this.#reader, at);
    const source = this.#antecedents.subjectOf(sentence);
    if (!source) return undefined;
    const speaker = source.pronoun
      ? this.#antecedents.of(source.pronoun, source.first)?.entity
      : speakingEntity(source);
    const isPrevious = speaker !== undefined && speaker.key === previous?.speaker?.key;
    return says || isPrevious ? { source, speaker, verb: undefined } : undefined;
  }
}
