import type { Antecedents } from '../clauses/antecedents.ts';
import { type NounPhrase, speakingEntity } from '../clauses/noun-phrase.ts';
import type { Subjects } from '../clauses/subjects.ts';
import { hasObject, isAdverbial, isSayingVerb } from '../clauses/word-kinds.ts';
import { ClauseFlag } from '../document/clause-flags.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Attribution } from './attribution.ts';
import type { QuotedText } from './quoted-text.ts';

/** The maximum number of words between a quotation and the attribution after it. */
const REACH = 30;

const DASH = /^(?:[—–―]|--?)$/;
/** Forms that are verbs in the position of a verb of saying: "Kline sighed", "she shot back", "Kline beams". */
const ANY_VERB = /^[a-z]+(?:ed|s)$|^(?:began|broke|cut|read|sang|shot|spoke|swore|went|wept)$/;

/** Reads the attributions after quotations: “…,” Kline said; “…” before winter, said Kline; “…” ― Kline. */
export class Following {
  readonly #reader: DocumentReader;
  readonly #text: QuotedText;
  readonly #subjects: Subjects;
  readonly #antecedents: Antecedents;

  constructor(reader: DocumentReader, text: QuotedText, subjects: Subjects, antecedents: Antecedents) {
    this.#reader = reader;
    this.#text = text;
    this.#subjects = subjects;
    this.#antecedents = antecedents;
  }

  /** Returns the attribution directly after a quotation. */
  direct(quote: number): Attribution | undefined {
    const reader = this.#reader;
    const { first, end } = this.#range(quote);
    if (first >= end) return this.#signatureBelow(quote);
    const ending = endingOf(this.#text.quotes[quote]?.text ?? '');
    const isFramed = ending !== '' || reader.text(first) === ',';
    const at = reader.text(first) === ',' ? first + 1 : first;
    if (DASH.test(reader.text(at))) return this.#signature(at + 1, end);
    if (!isFramed && !reader.isCapital(at) && !this.#subjects.phrases.isPronoun(at))
      return this.#inverted(at, end, false);
    // In “terrific piece,” Clinton added to …, the quoted words are part of a sentence that may continue.
    const isWhole =
      this.#text.beginsSentence(quote) || /^[,:.]$/.test(reader.text(this.#text.firstWord(quote) - 1));
    const isOpen = ending !== '.' && isFramed && isWhole;
    return this.#inverted(at, end, isOpen) ?? this.#regular(at, end, isOpen, ending === '.');
  }

  /** Returns the attribution later in the sentence: “…” before winter, Kline said; “…,” according to Kline. */
  later(quote: number): Attribution | undefined {
    const reader = this.#reader;
    const { first } = this.#range(quote);
    // After “…not true.”, the next words are another sentence.
    if (!reader.sameSentence(first - 1, first)) return undefined;
    const end = this.#sentenceEnd(quote, first);
    for (let at = first + 1; at < Math.min(end, first + REACH); at += 1) {
      if (this.#text.isQuoted[at]) continue;
      if (reader.lower(at) === 'to' && reader.lower(at - 1) === 'according') {
        const source = this.#subjects.phrases.beginningAt(at + 1, end);
        return source && this.#attribution(source, at, undefined);
      }
      if (!isSayingVerb(reader, at) || reader.isCapital(at)) continue;
      if (reader.text(at - 1) === ',' && !reader.text(at).endsWith('ing') && !hasObject(reader.text(at))) {
        const source = this.#subjects.after(at, end);
        return source && this.#attribution(source, at, reader.text(at));
      }
      const source = this.#subjects.before(at, first);
      const isParenthetic = source && reader.text(source.first - 1) === ',';
      if (isParenthetic) return this.#attribution(source, at, reader.text(at));
    }
    return undefined;
  }

  /** Reads "said Kline" and "sighed Kline". */
  #inverted(from: number, end: number, isOpen: boolean): Attribution | undefined {
    const reader = this.#reader;
    let at = from;
    while (at < end && isAdverbial(reader, at) && !reader.isCapital(at)) at += 1;
    const word = reader.text(at);
    if (at >= end || word.endsWith('ing') || hasObject(word)) return undefined;
    const isVerb = isSayingVerb(reader, at) && !reader.isCapital(at);
    if (!isVerb && !(isOpen && ANY_VERB.test(word) && reader.isCapital(at + 1))) return undefined;
    const source = this.#subjects.after(at, end);
    return source && (isVerb || source.mention) ? this.#attribution(source, at, word) : undefined;
  }

  /** Reads "Kline said", "Kline, a teacher, said" and "Kline sighed". */
  #regular(from: number, end: number, isOpen: boolean, isSeparate: boolean): Attribution | undefined {
    const reader = this.#reader;
    const start = reader.lower(from) === 'as' ? from + 1 : from;
    for (let at = start + 1; at < Math.min(end, from + REACH); at += 1) {
      const isVerb = isSayingVerb(reader, at) && !reader.isCapital(at);
      if (!isVerb) continue;
      const source = this.#subjects.before(at, start);
      if (!source || source.first > start) break;
      // After a full stop, only a sentence that ends with the verb is an attribution: "Kline said."
      if (isSeparate && reader.text(at + 1) !== '.') return undefined;
      return this.#attribution(source, at, reader.text(at));
    }
    return isOpen ? this.#withAnyVerb(from, end) : undefined;
  }

  #withAnyVerb(from: number, end: number): Attribution | undefined {
    const reader = this.#reader;
    const source = this.#subjects.phrases.beginningAt(from, end);
    if (!source || !(source.mention ?? source.pronoun)) return undefined;
    let at = source.last + 1;
    while (at < end && isAdverbial(reader, at)) at += 1;
    if (at >= end || !ANY_VERB.test(reader.text(at)) || reader.isClauseWord(at, ClauseFlag.PREPOSITION))
      return undefined;
    return this.#attribution(source, at, reader.text(at));
  }

  /** Reads "― Joe Kline". */
  #signature(at: number, end: number): Attribution | undefined {
    const source = this.#subjects.phrases.beginningAt(at, end);
    if (source?.mention?.entity.kind !== 'PERSON') return undefined;
    const next = this.#reader.text(source.last + 1);
    const isWhole = source.last + 1 >= end || /^[,.(;]$/.test(next);
    return isWhole ? this.#attribution(source, at, undefined) : undefined;
  }

  /** Reads "― Joe Kline" in the paragraph after the quotation, which contains nothing else. */
  #signatureBelow(quote: number): Attribution | undefined {
    const reader = this.#reader;
    const first = this.#text.paragraphEnd(quote);
    if (!DASH.test(reader.text(first)) || !reader.isCapital(first + 1)) return undefined;
    let end = first + 1;
    while (end < first + 8 && reader.sameSentence(first, end)) end += 1;
    return end < first + 8 ? this.#signature(first + 1, end) : undefined;
  }

  #attribution(source: NounPhrase, verb: number, text: string | undefined): Attribution {
    const pronoun = source.pronoun && this.#antecedents.of(source.pronoun, verb)?.entity;
    return { source, speaker: pronoun || speakingEntity(source), verb: text };
  }

  /** Returns the end of the sentence that contains a word after a quotation, within the paragraph. */
  #sentenceEnd(quote: number, first: number): number {
    const limit = Math.min(this.#text.paragraphEnd(quote), first + 2 * REACH);
    let end = first;
    while (end < limit && this.#reader.sameSentence(first, end)) end += 1;
    return end;
  }

  /**
   * Returns the words after a quotation up to the next quotation or the end of the sentence. After “Is that all?”, the
   * words are a separate sentence.
   */
  #range(quote: number): { readonly first: number; readonly end: number } {
    const reader = this.#reader;
    const next = Math.min(this.#text.firstWord(quote + 1), this.#text.paragraphEnd(quote));
    let first = this.#text.nextWord(quote);
    while (first < next && /^["”’'»]+$/.test(reader.text(first))) first += 1;
    let end = first;
    while (end < next && reader.sameSentence(first, end)) end += 1;
    return { first, end };
  }
}

/** Returns the mark that ends a quoted text, in front of the closing marks of quotations inside it. */
function endingOf(text: string): string {
  return /([,!?.…—–-])[\s'’”"]*$/.exec(text.slice(-8))?.[1] ?? '';
}
