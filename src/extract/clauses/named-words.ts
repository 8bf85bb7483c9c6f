import type { Draft } from '../document/draft.ts';
import type { DraftMention } from '../document/mention-list.ts';

const PRIORITY = { PERSON: 4, ORGANIZATION: 3, COUNTRY: 2, PLACE: 1 };

/** The mentions of a draft by their first and their last word. */
export class NamedWords {
  readonly #startingAt: (DraftMention | undefined)[];
  readonly #endingAt: (DraftMention | undefined)[];

  constructor({ document, mentions }: Draft) {
    this.#startingAt = new Array<DraftMention | undefined>(document.words.length).fill(undefined);
    this.#endingAt = new Array<DraftMention | undefined>(document.words.length).fill(undefined);
    for (const mention of mentions.all) {
      // The name of a place or the adjective of a country does not hide the name of a person or organisation.
      if (outranks(mention, this.#startingAt[mention.first])) this.#startingAt[mention.first] = mention;
      if (outranks(mention, this.#endingAt[mention.last])) this.#endingAt[mention.last] = mention;
    }
  }

  startingAt(word: number): DraftMention | undefined {
    return this.#startingAt[word];
  }

  endingAt(word: number): DraftMention | undefined {
    return this.#endingAt[word];
  }
}

function outranks(mention: DraftMention, other: DraftMention | undefined): boolean {
  if (!other) return true;
  const difference = PRIORITY[mention.entity.kind] - PRIORITY[other.entity.kind];
  if (difference !== 0) return difference > 0;
  return mention.last - mention.first > other.last - other.first;
}
