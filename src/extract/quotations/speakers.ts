import type { EntityRef, Mention } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../text/index.ts';
import type { Draft } from '../document/draft.ts';
import { SAYING } from '../words/verbs.ts';
import type { Quote } from './quote-marks.ts';

/** Who said something, and the verb that says so. */
export interface Saying {
  readonly speaker: EntityRef | null;
  readonly verb: string | null;
}

/** No clause that tells the speaker is longer, in characters. */
const REACH = 400;
const PRONOUN = /^(?:he|she)$/i;
const CLAUSE_END = /^[;.!?]$/;

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Finds the speakers of an article's quotations. */
export class Speakers {
  readonly #sentences: readonly Sentence[];
  readonly #people: readonly Mention[];
  readonly #words: readonly Word[];
  readonly #quotes: readonly Quote[];

  constructor(draft: Draft, quotes: readonly Quote[]) {
    this.#sentences = draft.document.sentences;
    this.#words = draft.document.words;
    this.#quotes = quotes;
    this.#people = draft.mentions
      .filter((mention) => mention.entity.kind === 'PERSON')
      .sort((a, b) => a.start - b.start);
  }

  /** The saying that frames a quotation: after it, else before it; undefined where nothing does. */
  of(index: number): Saying | undefined {
    const quote = this.#quotes[index];
    if (!quote) return undefined;
    return this.#after(index, quote) ?? this.#before(index, quote);
  }

  sentenceAt(offset: number): Span {
    const at = lastAtOrBefore(this.#sentences, offset);
    const sentence = this.#sentences[at];
    return sentence ? { start: sentence.start, end: sentence.end } : { start: offset, end: offset };
  }

  /** `…,” Xi said`; `…,” said Xi`; `…,” he told them`. */
  #after(index: number, quote: Quote): Saying | undefined {
    const sentence = this.sentenceAt(quote.end);
    const next = this.#quotes[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const end = Math.min(sentence.end, next, quote.end + REACH);
    const words = this.#wordsIn(quote.end, end);
    const verbAt = words.findIndex((word, at) => at < 30 && SAYING.has(word.text));
    // The saying stands next to the quotation: its verb or its subject comes first.
    if (verbAt < 0 || !/[,!?”"’']/.test(words[0]?.text ?? '')) return undefined;
    const isFramed = /[,!?.…—–-]$/.test(quote.text) || words.some((word, at) => at < 3 && word.text === ',');
    if (!isFramed) return undefined;
    const verb = words[verbAt];
    if (!verb) return undefined;
    return { speaker: this.#subject(words, verbAt, quote, end), verb: verb.text };
  }

  /** `Xi said: “…`; `Li emphasized …, describing them as a “…`. */
  #before(index: number, quote: Quote): Saying | undefined {
    const sentence = this.sentenceAt(quote.start);
    const previous = this.#quotes[index - 1];
    const from = Math.max(sentence.start, quote.start - REACH);
    const words = this.#wordsIn(from, quote.start).filter(
      (word) => !previous || word.start >= previous.end || word.start < previous.start,
    );
    let verbAt = -1;
    for (const [at, word] of words.entries()) if (SAYING.has(word.text)) verbAt = at;
    const verb = words[verbAt];
    if (!verb) return undefined;
    const speaker =
      this.#lastPerson(from, verb.start) ?? this.#pronoun(words.slice(0, verbAt), sentence.start);
    const inverted = speaker ?? this.#firstPerson(verb.start, quote.start, 3);
    return { speaker: inverted, verb: verb.text };
  }

  /** The subject of the verb after a quotation. */
  #subject(words: readonly Word[], verbAt: number, quote: Quote, end: number): EntityRef | null {
    const verb = words[verbAt];
    if (!verb) return null;
    const before = this.#firstPerson(quote.end, verb.start, Number.POSITIVE_INFINITY);
    if (before) return before;
    const pronoun = words.find((word) => PRONOUN.test(word.text) && Math.abs(word.start - verb.start) < 12);
    if (pronoun) return this.#antecedent(quote.start);
    const isInverted = verbAt <= 2;
    return isInverted ? this.#firstPerson(verb.start, Math.min(end, verb.start + 150), 12) : null;
  }

  #pronoun(words: readonly Word[], start: number): EntityRef | null {
    return words.some((word) => PRONOUN.test(word.text)) ? this.#antecedent(start) : null;
  }

  /** Whom "he" or "she" means: the person who begins the sentence before, else the last one named, near by. */
  #antecedent(offset: number): EntityRef | null {
    const at = lastAtOrBefore(this.#people, offset - 1);
    const last = this.#people[at];
    if (!last || offset - last.end > 2 * REACH) return null;
    const first = this.#people
      .slice(Math.max(0, at - 5), at + 1)
      .find((one) => one.sentence.start === last.sentence.start);
    return (first ?? last).entity;
  }

  #lastPerson(from: number, to: number): EntityRef | null {
    const mention = this.#people[lastAtOrBefore(this.#people, to - 1)];
    return mention && mention.start >= from ? mention.entity : null;
  }

  /** The first person in a range, with at most so many words before the name. */
  #firstPerson(from: number, to: number, reach: number): EntityRef | null {
    const mention = this.#people[lastAtOrBefore(this.#people, from - 1) + 1];
    if (!mention || mention.start >= to || mention.start < from) return null;
    const between = this.#wordsIn(from, mention.start);
    if (between.length > reach || between.some((word) => CLAUSE_END.test(word.text))) return null;
    return mention.entity;
  }

  #wordsIn(from: number, to: number): readonly Word[] {
    const first = lastAtOrBefore(this.#words, from - 1) + 1;
    let last = first;
    while (last < this.#words.length && (this.#words[last]?.start ?? to) < to) last += 1;
    return this.#words.slice(first, last);
  }
}

/** Number of the last item that starts at or before an offset, or -1. */
function lastAtOrBefore(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
