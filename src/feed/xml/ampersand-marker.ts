/** An entity that no document declares. */
const MARK = '&unescaped-ampersand;';
const BARE = /&(?!#?[\p{L}\p{N}_.:-]{1,64};)/gu;
/** The beginning of an entity at the end of a chunk. */
const UNFINISHED = /&[^;&]{0,65}$/;

/**
 * Replaces each `&` that does not begin an entity with an undeclared entity. The parser then reports an error at this
 * place. Otherwise it would read up to the next semicolon, which can be in another record.
 */
export class AmpersandMarker {
  #pending = '';

  mark(chunk: string): string {
    const text = this.#pending + chunk;
    const end = UNFINISHED.exec(text)?.index ?? text.length;
    this.#pending = text.slice(end);
    return text.slice(0, end).replace(BARE, MARK);
  }

  /** Returns the text that was not returned yet, at the end of the input. */
  rest(): string {
    return this.#pending.replace(BARE, MARK);
  }
}

/** Restores the text of a CDATA section, in which `&` needs no escape. */
export const withBareAmpersands = (text: string): string => text.replaceAll(MARK, '&');
