import type { EntityRef, Extraction, Mention, MentionHow } from '../../src/model/extraction.ts';
import type { Span } from '../../src/model/span.ts';

/** Something that has a place in a text, but not yet a sentence around it. */
type Placed<T extends { readonly sentence: Span }> = Omit<T, 'sentence'>;

/** A text in the making, sentence by sentence, that keeps where everything in it stands. */
export class Prose {
  text = '';
  readonly sentences: Span[] = [];
  readonly mentions: Mention[] = [];
  readonly roles: Extraction['roles'][number][] = [];
  readonly quotations: Extraction['quotations'][number][] = [];
  readonly quantities: Extraction['quantities'][number][] = [];
  readonly times: Extraction['times'][number][] = [];
  #start = 0;
  #pending: ((sentence: Span) => void)[] = [];

  /** Begins a sentence, on a line of its own where a paragraph begins. */
  begin(paragraph: boolean): void {
    if (this.text !== '') this.text += paragraph ? '\n' : ' ';
    this.#start = this.text.length;
  }

  /** Writes words, after a space unless the sentence or a quotation begins with them; returns where. */
  say(words: string): Span {
    const first = this.text.length === this.#start;
    if (!first && !this.text.endsWith(' ') && !this.text.endsWith('"')) this.text += ' ';
    const start = this.text.length;
    this.text += first ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    return { start, end: this.text.length };
  }

  /** Puts what `say` writes into quotation marks; returns where it stands between them. */
  inQuotes(say: () => void): Span {
    this.text += this.text.length === this.#start ? '"' : ' "';
    const start = this.text.length;
    say();
    this.text += ',';
    const end = this.text.length;
    this.text += '" ';
    return { start, end };
  }

  mention(entity: EntityRef, surface: string, how: MentionHow): Span {
    const span = this.say(surface);
    this.#keep<Mention>(this.mentions, {
      entity,
      ...span,
      surface,
      how,
      confidence: how === 'NAME' ? 1 : 0.9,
    });
    return span;
  }

  role(role: Placed<Extraction['roles'][number]>): void {
    this.#keep(this.roles, role);
  }

  quotation(quotation: Placed<Extraction['quotations'][number]>): void {
    this.#keep(this.quotations, quotation);
  }

  quantity(quantity: Placed<Extraction['quantities'][number]>): void {
    this.#keep(this.quantities, quantity);
  }

  time(time: Placed<Extraction['times'][number]>): void {
    this.#keep(this.times, time);
  }

  /** Ends the sentence. */
  end(): void {
    this.text += '.';
    const sentence = { start: this.#start, end: this.text.length };
    this.sentences.push(sentence);
    for (const settle of this.#pending) settle(sentence);
    this.#pending = [];
  }

  #keep<T extends { readonly sentence: Span }>(list: T[], item: Placed<T>): void {
    this.#pending.push((sentence) => list.push({ ...item, sentence } as T)); // all that T has but the sentence, and it
  }
}
