import type { EntityKey } from '../../model/entity.ts';
import type { EntityRef } from '../../model/extraction.ts';
import { countBefore, type Word } from '../document/document.ts';
import type { Draft } from '../document/draft.ts';
import type { DraftMention, MentionList } from '../document/mention-list.ts';
import type { PartyState } from '../linking/party-states.ts';
import { FORMER_PREFIX } from '../words/offices/titles.ts';
import { ORGANISATION_NOUNS } from '../words/organisations.ts';

/** The maximum distance to the place that a paragraph is about, in characters. */
const FAR = 400;
/** The maximum distance to the antecedent of a pronoun, in characters. */
const NEAR = 250;
/** The number of preceding mentions that are searched. It is sufficient for a paragraph. */
const WITHIN = 30;
const RANK = { ORGANIZATION: 3, PLACE: 2, COUNTRY: 1, PERSON: 0 } as const;

/** The mention at each word. */
type MentionOfWord = (DraftMention | undefined)[];

/** The mentions of a draft by position, for the rules that extract roles. */
export class Landmarks {
  readonly people: readonly DraftMention[];
  /** Mentions of countries, in order of appearance. */
  readonly countries: readonly DraftMention[];
  readonly #words: readonly Word[];
  readonly #mentions: MentionList;
  /** Mentions of countries, organisations and places by their last word, and by their first. */
  readonly #ending: MentionOfWord;
  readonly #starting: MentionOfWord;
  readonly #personStarting: MentionOfWord;
  readonly #personEnding: MentionOfWord;
  /** The states of party labels, by the last word of the name before: "Ann Field (R-Ohio)". */
  readonly #partyStates: ReadonlyMap<number, PartyState>;
  /** Mentions of organisations and countries, in order of appearance. */
  readonly #owners: readonly DraftMention[];
  /** Mentions of places, in order of appearance. */
  readonly places: readonly DraftMention[];
  /** The keys of the people whose full names the text contains. */
  readonly #named: ReadonlySet<EntityKey>;

  constructor({ document, mentions }: Draft, partyStates: ReadonlyMap<number, PartyState>) {
    this.#words = document.words;
    this.#mentions = mentions;
    const inOrder = [...mentions.all].sort((a, b) => a.start - b.start || b.end - a.end);
    this.people = inOrder.filter((mention) => mention.entity.kind === 'PERSON');
    this.countries = inOrder.filter((mention) => mention.entity.kind === 'COUNTRY');
    this.#named = new Set(this.people.filter(({ how }) => how === 'NAME').map(({ entity }) => entity.key));
    this.places = inOrder.filter(({ entity }) => entity.kind === 'PLACE');
    this.#owners = inOrder.filter(
      ({ entity, how }) => entity.kind === 'ORGANIZATION' || (entity.kind === 'COUNTRY' && how !== 'CITY'),
    );
    this.#ending = new Array(document.words.length);
    this.#starting = new Array(document.words.length);
    this.#personStarting = new Array(document.words.length);
    this.#personEnding = new Array(document.words.length);
    for (const mention of this.people) {
      this.#personStarting[mention.first] = mention;
      this.#personEnding[mention.last] = mention;
    }
    this.#partyStates = partyStates;
    for (const mention of inOrder) if (mention.entity.kind !== 'PERSON') this.#index(mention);
  }

  /**
   * Indexes a mention, unless it is a part of a hyphenated word: a pro-Russian president is not a president of Russia,
   * but an ex-Russian president was one.
   */
  #index(mention: DraftMention): void {
    const first = this.#words[mention.first];
    if (!first || mention.end !== this.#words[mention.last]?.end) return;
    const lead = first.text.slice(0, mention.start - first.start);
    if (lead.replace(FORMER_PREFIX, '') !== '') return;
    setStronger(this.#ending, mention.last, mention);
    if (lead === '') setStronger(this.#starting, mention.first, mention);
  }

  /** Returns the mention of a country, organisation or place that ends at a word. */
  endingAt(word: number): DraftMention | undefined {
    return at(this.#ending, word);
  }

  /** Returns the mention of a country, organisation or place that starts at a word. */
  startingAt(word: number): DraftMention | undefined {
    return at(this.#starting, word);
  }

  personStartingAt(word: number): DraftMention | undefined {
    return at(this.#personStarting, word);
  }

  personEndingAt(word: number): DraftMention | undefined {
    return at(this.#personEnding, word);
  }

  isEndOfPerson(word: number): boolean {
    return at(this.#personEnding, word) !== undefined;
  }

  /** Returns the state of the party label after the name that ends at a word: "(R-Ohio)". */
  partyStateAfter(word: number): PartyState | undefined {
    return this.#partyStates.get(word);
  }

  /** Returns whether the text contains the full name of a person, and not only short forms. */
  isNamed({ key }: EntityRef): boolean {
    return this.#named.has(key);
  }

  isMentioned(entity: EntityRef): boolean {
    return this.#mentions.entityOf(entity) !== undefined;
  }

  /** Returns the last place before a word, at most 1,000 characters before it. */
  placeBefore(word: number): EntityRef | undefined {
    const offset = this.#startOf(word);
    const place = this.places[countBefore(this.places, offset) - 1];
    return place && offset - place.end < FAR ? place.entity : undefined;
  }

  /** Returns the last organisation before a word that has a name matching the pattern. */
  organisationBefore(word: number, name: RegExp): EntityRef | undefined {
    return this.#ownersBefore(word).find(
      ({ entity }) =>
        entity.kind === 'ORGANIZATION' && name.test(this.#mentions.entityOf(entity)?.name ?? ''),
    )?.entity;
  }

  /** Returns the last organisation before a common noun that refers to it: "the centre", "the company". */
  organisationCalled(word: number): EntityRef | undefined {
    const noun = this.#words[word]?.text.toLowerCase() ?? '';
    const isAny = ORGANISATION_NOUNS.has(noun);
    return this.#ownersBefore(word).find(
      ({ entity, surface }) =>
        entity.kind === 'ORGANIZATION' && (isAny || surface.toLowerCase().endsWith(` ${noun}`)),
    )?.entity;
  }

  /**
   * Returns the antecedent of "its" and "whose": the last organisation or country before the pronoun. If the pronoun
   * begins its sentence, returns the first organisation or country in the sentence of that mention.
   */
  ownerBefore(word: number, isSubject: boolean): EntityRef | undefined {
    const offset = this.#startOf(word);
    const latest = countBefore(this.#owners, offset) - 1;
    const owner = this.#owners[isSubject ? this.#firstInSentence(latest) : latest];
    return owner && offset - owner.end < NEAR ? owner.entity : undefined;
  }

  /** Returns the index of the first organisation or country in the sentence that contains the one at index `from`. */
  #firstInSentence(from: number): number {
    const sentence = this.#owners[from]?.sentence.start;
    let at = from;
    while (at > 0 && at > from - WITHIN && this.#owners[at - 1]?.sentence.start === sentence) at -= 1;
    return at;
  }

  /** Returns whether an organisation is mentioned between an offset and a word. */
  hasOrganisation(from: number, word: number): boolean {
    const first = countBefore(this.#owners, from);
    const end = countBefore(this.#owners, this.#startOf(word));
    return this.#owners.slice(first, end).some(({ entity }) => entity.kind === 'ORGANIZATION');
  }

  /** Returns the countries that are mentioned in a range of characters. */
  countriesWithin(from: number, to: number): readonly DraftMention[] {
    const first = countBefore(this.countries, from);
    return this.countries.slice(first, Math.max(first, countBefore(this.countries, to)));
  }

  /** Returns the latest organisations and countries before a word, latest first. */
  #ownersBefore(word: number): readonly DraftMention[] {
    const end = countBefore(this.#owners, this.#startOf(word));
    return this.#owners.slice(Math.max(0, end - WITHIN), end).reverse();
  }

  #startOf(word: number): number {
    return this.#words[word]?.start ?? 0;
  }
}

/** V8 does not optimise reading an array at a negative index, and rules read the words before the first. */
const at = (mentions: MentionOfWord, word: number): DraftMention | undefined =>
  word < 0 ? undefined : mentions[word];

function setStronger(mentions: MentionOfWord, word: number, mention: DraftMention): void {
  const other = mentions[word];
  if (!other || RANK[mention.entity.kind] > RANK[other.entity.kind]) mentions[word] = mention;
}
