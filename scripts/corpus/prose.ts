import type { EntityRef, Extraction, Mention, MentionHow } from '../../src/model/extraction.ts';
import type { Span } from '../../src/model/span.ts';

/** An annotation of a text whose sentence is not complete yet. */
type Pending<T extends { readonly sentence: Span }> = Omit<T, 'sentence'>;

/** Builds a text sentence by sentence, and the annotations of the text with their offsets. */
export class Prose {
  text = '';
  readonly sentences: Span[] = [];
  readonly mentions: Mention[] = [];
  readonly roles: Extraction['roles'][number][] = [];
  readonly quotations: Extraction['quotations'][number][] = [];
  readonly statements: Extraction['statements'][number][] = [];
  readonly quantities: Extraction['quantities'][number][] = [];
  readonly times: Extraction['times'][number][] = [];
  #start = 0;
  #pending: ((sentence: Span) => void)[] = [];

  /** Begins a sentence, on a new line if it begins a paragraph. */
  begin(paragraph: boolean): void {
    if (this.text !== '') this.text += paragraph ? '\n' : ' ';
    this.#start = this.text.length;
  }

  /** Writes words and returns their span. A space precedes the words unless they begin the sentence or a quotation. */
  write(words: string): Span {
    const first = this.text.length === this.#start;
    if (!first && !this.text.endsWith(' ') && !this.text.endsWith('"')) this.text += ' ';
    const start = this.text.length;
    this.text += first ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    return { start, end: this.text.length };
  }

  /** Encloses the words that `content` writes in quotation marks and returns the span between the marks. */
  quote(content: () => void): Span {
    this.text += this.text.length === this.#start ? '"' : ' "';
    const start = this.text.length;
    content();
    this.text += ',';
    const end = this.text.length;
    this.text += '" ';
    return { start, end };
  }

  mention(entity: EntityRef, surface: string, how: MentionHow): Span {
    const span = this.write(surface);
    this.#annotate<Mention>(this.mentions, {
      entity,
      ...span,
      surface,
      how,
      confidence: how === 'NAME' ? 1 : 0.9,
    });
    return span;
  }

  role(role: Pending<Extraction['roles'][number]>): void {
    this.#annotate(this.roles, role);
  }

  quotation(quotation: Pending<Extraction['quotations'][number]>): void {
    this.#annotate(this.quotations, quotation);
  }

  statement(statement: Pending<Extraction['statements'][number]>): void {
    this.#annotate(this.statements, statement);
  }

  quantity(quantity: Pending<Extraction['quantities'][number]>): void {
    this.#annotate(this.quantities, quantity);
  }

  time(time: Pending<Extraction['times'][number]>): void {
    this.#annotate(this.times, time);
  }

  /** Ends the sentence. */
  end(): void {
    this.text += '.';
    const sentence = { start: this.#start, end: this.text.length };
    this.sentences.push(sentence);
    for (const addTo of this.#pending) addTo(sentence);
    this.#pending = [];
  }

  #annotate<T extends { readonly sentence: Span }>(list: T[], item: Pending<T>): void {
    // The cast is safe: `sentence` is the only property that `Pending<T>` lacks.
    this.#pending.push((sentence) => list.push({ ...item, sentence } as T));
  }
}
