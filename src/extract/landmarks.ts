import type { EntityRef, Mention } from '../model/extraction.ts';
import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';

/** Finds mentions by the words they begin and end with. */
export class Landmarks {
  readonly people: readonly Mention[];
  /** Mentions of countries in text order. */
  readonly countries: readonly Mention[];
  readonly #startWord = new Map<number, number>();
  readonly #endWord = new Map<number, number>();
  readonly #ending = new Map<number, Mention>();
  readonly #starting = new Map<number, Mention>();
  readonly #owners: readonly Mention[];
  readonly #personStarts: ReadonlySet<number>;

  constructor(draft: Draft) {
    for (const [at, word] of draft.document.words.entries()) {
      this.#startWord.set(word.start, at);
      this.#endWord.set(word.end, at);
    }
    const inOrder = [...draft.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    this.people = inOrder.filter((mention) => mention.entity.kind === 'PERSON');
    this.countries = inOrder.filter((mention) => mention.entity.kind === 'COUNTRY');
    for (const mention of inOrder) {
      if (mention.entity.kind === 'PERSON') continue;
      keepStronger(this.#ending, mention.end, mention);
      keepStronger(this.#starting, mention.start, mention);
    }
    this.#owners = inOrder.filter(
      ({ entity, how }) => entity.kind === 'ORGANIZATION' || (entity.kind === 'COUNTRY' && how !== 'CITY'),
    );
    this.#personStarts = new Set(this.people.map((mention) => mention.start));
  }

  /** Numbers of the first and last word of a mention. */
  wordsOf(mention: Span): [number, number] {
    return [this.#startWord.get(mention.start) ?? 0, this.#endWord.get(mention.end) ?? 0];
  }

  /** Number of the word that starts at an offset; 0 where none does. */
  wordStarting(offset: number): number {
    return this.#startWord.get(offset) ?? 0;
  }

  /** The last organisation or country before an offset: what "its" and "whose" mean. */
  ownerBefore(offset: number): EntityRef | null {
    const at = lastBefore(this.#owners, offset);
    const owner = this.#owners[at];
    return owner && offset - owner.end < NEAR ? owner.entity : null;
  }

  isPersonAt(start: number): boolean {
    return this.#personStarts.has(start);
  }

  /** The organisation, place or country whose last word, with its offset, this is. */
  endingAt(end: number | undefined): Mention | undefined {
    return end === undefined ? undefined : this.#ending.get(end);
  }

  startingAt(start: number | undefined): Mention | undefined {
    return start === undefined ? undefined : this.#starting.get(start);
  }

  /** The countries mentioned within a range. */
  countriesWithin(from: number, to: number): readonly Mention[] {
    const found: Mention[] = [];
    for (let at = lastBefore(this.countries, from) + 1; at < this.countries.length; at += 1) {
      const mention = this.countries[at];
      if (!mention || mention.start >= to) break;
      found.push(mention);
    }
    return found;
  }
}

/** "Just before", in characters. */
const NEAR = 250;

/** Number of the last mention that starts before an offset, or -1. */
function lastBefore(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const RANK = { ORGANIZATION: 3, PLACE: 2, COUNTRY: 1, PERSON: 0 } as const;

function keepStronger(map: Map<number, Mention>, offset: number, mention: Mention): void {
  const other = map.get(offset);
  if (!other || RANK[mention.entity.kind] > RANK[other.entity.kind]) map.set(offset, mention);
}
