import type { EntityRef, Mention } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../document/document.ts';
import type { Draft } from '../document/draft.ts';
import { FORMER_PREFIX } from '../words/titles.ts';

/** Finds mentions by the words they begin and end with. */
export class Landmarks {
  readonly people: readonly Mention[];
  /** Mentions of countries in text order. */
  readonly countries: readonly Mention[];
  readonly #words: readonly Span[];
  readonly #ending = new Map<number, Mention>();
  readonly #starting = new Map<number, Mention>();
  readonly #owners: readonly Mention[];
  readonly #personAt: ReadonlyMap<number, Mention>;
  readonly #places: readonly Mention[];
  readonly #names: ReadonlyMap<string, { readonly name: string }>;
  readonly #personEnds: ReadonlySet<number>;

  constructor(draft: Draft) {
    this.#words = draft.document.words;
    const inOrder = [...draft.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    this.people = inOrder.filter((mention) => mention.entity.kind === 'PERSON');
    this.countries = inOrder.filter((mention) => mention.entity.kind === 'COUNTRY');
    for (const mention of inOrder) {
      if (mention.entity.kind === 'PERSON' || !this.#isWhole(draft.document, mention)) continue;
      keepStronger(this.#ending, mention.end, mention);
      keepStronger(this.#starting, mention.start, mention);
    }
    this.#owners = inOrder.filter(
      ({ entity, how }) => entity.kind === 'ORGANIZATION' || (entity.kind === 'COUNTRY' && how !== 'CITY'),
    );
    this.#personAt = new Map(this.people.map((mention) => [mention.start, mention]));
    this.#places = inOrder.filter(({ entity }) => entity.kind === 'PLACE');
    this.#names = draft.entities;
    this.#personEnds = new Set(this.people.map((mention) => mention.end));
  }

  /** Numbers of the first and last word of a mention; for "Russian" in "pro-Russian", of that word. */
  wordsOf({ start, end }: Span): [number, number] {
    return [lastBefore(this.#words, start + 1), lastBefore(this.#words, end)];
  }

  /** Whether a mention is not a part of a hyphenated word: a pro-Russian president is not Russia's, an ex-Russian one was. */
  #isWhole({ words, body }: Document, mention: Span): boolean {
    const [first, last] = this.wordsOf(mention);
    const lead = body.slice(words[first]?.start, mention.start);
    return mention.end === words[last]?.end && lead.replace(FORMER_PREFIX, '') === '';
  }

  isMentioned(entity: EntityRef): boolean {
    return this.#names.has(`${entity.kind} ${entity.key}`);
  }

  /** The last place named before an offset, near by. */
  placeBefore(offset: number): EntityRef | null {
    const place = this.#places[lastBefore(this.#places, offset)];
    return place && offset - place.end < FAR ? place.entity : null;
  }

  /** The last organisation before an offset whose name has a form. */
  organisationBefore(offset: number, name: RegExp): EntityRef | null {
    const before = lastBefore(this.#owners, offset);
    for (let at = before; at >= 0 && at > before - WITHIN; at -= 1) {
      const owner = this.#owners[at];
      if (owner?.entity.kind === 'ORGANIZATION' && name.test(this.#nameOf(owner))) return owner.entity;
    }
    return null;
  }

  #nameOf({ entity }: Mention): string {
    return this.#names.get(`${entity.kind} ${entity.key}`)?.name ?? '';
  }

  /** Whether a person's name ends at an offset. */
  isPersonEnding(end: number | undefined): boolean {
    return end !== undefined && this.#personEnds.has(end);
  }

  /** The organisation named before an offset that a common noun means: "the centre's", "the company's". */
  organisationCalled(noun: string, offset: number): EntityRef | null {
    const head = noun.toLowerCase();
    const before = lastBefore(this.#owners, offset);
    for (let at = before; at >= 0 && at > before - WITHIN; at -= 1) {
      const owner = this.#owners[at];
      if (owner?.entity.kind !== 'ORGANIZATION') continue;
      if (ORGANISATION_NOUN.test(head) || owner.surface.toLowerCase().endsWith(` ${head}`))
        return owner.entity;
    }
    return null;
  }

  /** The last organisation or country before an offset, or what the sentence before begins with: what "its" and "whose" mean. */
  ownerBefore(offset: number, isSubject = false): EntityRef | null {
    const last = lastBefore(this.#owners, offset);
    const at = isSubject ? this.#firstOfSentence(last) : last;
    const owner = this.#owners[at];
    return owner && offset - owner.end < NEAR ? owner.entity : null;
  }

  /** Number of the first owner in the sentence that one stands in. */
  #firstOfSentence(from: number): number {
    let at = from;
    while (
      at > 0 &&
      at > from - WITHIN &&
      this.#owners[at - 1]?.sentence.start === this.#owners[from]?.sentence.start
    )
      at -= 1;
    return at;
  }

  /** The person whose name starts at an offset. */
  personAt(start: number | undefined): Mention | undefined {
    return start === undefined ? undefined : this.#personAt.get(start);
  }

  isPersonAt(start: number | undefined): boolean {
    return start !== undefined && this.#personAt.has(start);
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

/** As far as the place that a paragraph is about, in characters. */
const FAR = 1000;
/** Owners looked back at: enough for an article's paragraph. */
const WITHIN = 30;
/** Nouns that mean whichever organisation was named last. */
const ORGANISATION_NOUN =
  /^(?:company|agency|group|firm|bank|organisation|organization|party|club|team|union|charity|carmaker|airline|body|institution)$/;
/** "Just before", in characters. */
const NEAR = 250;

/** Number of the last item that starts before an offset, or -1. */
function lastBefore(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const RANK = { ORGANIZATION: 3, PLACE: 2, COUNTRY: 1, PERSON: 0 } as const;

function keepStronger(map: Map<number, Mention>, offset: number, mention: Mention): void {
  const other = map.get(offset);
  if (!other || RANK[mention.entity.kind] > RANK[other.entity.kind]) map.set(offset, mention);
}
