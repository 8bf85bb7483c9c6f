import type { EntityRef } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../text/index.ts';
import { countBefore, type Word } from '../document/document.ts';
import type { Draft } from '../document/draft.ts';
import type { DraftMention } from '../document/mention-list.ts';
import { SAYING } from '../words/verbs.ts';
import type { Quote } from './quote-marks.ts';

/** A speaker and the verb of saying. */
export interface Saying {
  readonly speaker: EntityRef | undefined;
  readonly verb: string | undefined;
}

/** The maximum length of a clause with a speaker, in characters. */
const REACH = 400;
/** The number of preceding mentions of people among which the subject of a sentence is searched for. */
const PRECEDING = 5;
const PRONOUN = /^(?:he|she)$/i;
const CLAUSE_END = /^[;.!?]$/;

/** Finds the speakers of an article's quotations. */
export class Speakers {
  readonly #sentences: readonly Sentence[];
  readonly #words: readonly Word[];
  /** Mentions of people, in order of appearance. */
  readonly #people: readonly DraftMention[];
  readonly #quotes: readonly Quote[];

  constructor({ document, mentions }: Draft, quotes: readonly Quote[]) {
    this.#sentences = document.sentences;
    this.#words = document.words;
    this.#quotes = quotes;
    this.#people = mentions.all
      .filter((mention) => mention.entity.kind === 'PERSON')
      .sort((a, b) => a.start - b.start);
  }

  /** Returns the saying after a quotation or, if there is none, the saying before it. */
  of(index: number): Saying | undefined {
    const quote = this.#quotes[index];
    return quote && (this.#after(index, quote) ?? this.#before(index, quote));
  }

  /** Returns the sentence that contains an offset. */
  sentenceAt(offset: number): Span {
    const sentence = this.#sentences[countBefore(this.#sentences, offset + 1) - 1];
    return sentence ? { start: sentence.start, end: sentence.end } : { start: offset, end: offset };
  }

  /** Reads `…,” Xi said`, `…,” said Xi` and `…,” he added`. */
  #after(index: number, quote: Quote): Saying | undefined {
    const sentence = this.sentenceAt(quote.end);
    const next = this.#quotes[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const end = Math.min(sentence.end, next, quote.end + REACH);
    const words = this.#wordsIn(quote.end, end);
    const verbAt = words.findIndex((word, at) => at < 30 && SAYING.has(word.text));
    const verb = words[verbAt];
    // The saying starts after the closing mark.
    if (!verb || !/[,!?”"’']/.test(words[0]?.text ?? '')) return undefined;
    const isFramed = /[,!?.…—–-]$/.test(quote.text) || words.some((word, at) => at < 3 && word.text === ',');
    if (!isFramed) return undefined;
    return { speaker: this.#subject(words, verbAt, verb, quote, end), verb: verb.text };
  }

  /** Reads `Xi said: “…` and `Li emphasized …, describing them as a “…`. */
  #before(index: number, quote: Quote): Saying | undefined {
    const sentence = this.sentenceAt(quote.start);
    const previous = this.#quotes[index - 1];
    const from = Math.max(sentence.start, quote.start - REACH);
    const words = this.#wordsIn(from, quote.start).filter(
      (word) => !previous || word.start >= previous.end || word.start < previous.start,
    );
    const verbAt = words.findLastIndex((word) => SAYING.has(word.text));
    const verb = words[verbAt];
    if (!verb) return undefined;
    const speaker =
      this.#lastPerson(from, verb.start) ??
      (hasPronoun(words.slice(0, verbAt)) ? this.#antecedent(sentence.start) : undefined) ??
      this.#firstPerson(verb.start, quote.start, 3);
    return { speaker, verb: verb.text };
  }

  /** Returns the subject of the verb after a quotation. */
  #subject(
    words: readonly Word[],
    verbAt: number,
    verb: Word,
    quote: Quote,
    end: number,
  ): EntityRef | undefined {
    const before = this.#firstPerson(quote.end, verb.start, Number.POSITIVE_INFINITY);
    if (before) return before;
    if (hasPronoun(words.filter((word) => Math.abs(word.start - verb.start) < 12)))
      return this.#antecedent(quote.start);
    const isInverted = verbAt <= 2;
    return isInverted ? this.#firstPerson(verb.start, Math.min(end, verb.start + 150), 12) : undefined;
  }

  /**
   * Returns the antecedent of "he" or "she": the first person in the sentence that contains the last mention of a
   * person before the offset.
   */
  #antecedent(offset: number): EntityRef | undefined {
    const count = countBefore(this.#people, offset);
    const last = this.#people[count - 1];
    if (!last || offset - last.end > 2 * REACH) return undefined;
    const first = this.#people
      .slice(Math.max(0, count - 1 - PRECEDING), count)
      .find((person) => person.sentence.start === last.sentence.start);
    return (first ?? last).entity;
  }

  #lastPerson(from: number, to: number): EntityRef | undefined {
    const mention = this.#people[countBefore(this.#people, to) - 1];
    return mention && mention.start >= from ? mention.entity : undefined;
  }

  /** Returns the first person in a range, with at most `reach` words of the same clause before the name. */
  #firstPerson(from: number, to: number, reach: number): EntityRef | undefined {
    const mention = this.#people[countBefore(this.#people, from)];
    if (!mention || mention.start >= to) return undefined;
    const between = this.#wordsIn(from, mention.start);
    if (between.length > reach || between.some((word) => CLAUSE_END.test(word.text))) return undefined;
    return mention.entity;
  }

  #wordsIn(from: number, to: number): readonly Word[] {
    const first = countBefore(this.#words, from);
    let end = first;
    while (end < this.#words.length && (this.#words[end]?.start ?? to) < to) end += 1;
    return this.#words.slice(first, end);
  }
}

const hasPronoun = (words: readonly Word[]): boolean => words.some((word) => PRONOUN.test(word.text));
