import { fold, localOrganisation } from '../../gazetteer/index.ts';
import type { OrganizationEntity } from '../../model/entity.ts';
import { spanOf, textOf } from '../document/document.ts';
import { DocumentReader } from '../document/document-reader.ts';
import { type Draft, type DraftName, nameAt, type Step } from '../document/draft.ts';
import { GENERIC_HEADS, STANDALONE_HEADS } from '../words/organisations.ts';
import { ArticleOrganisations } from './article-organisations.ts';
import { mainCountry } from './main-country.ts';
import { isKnownOrganisation, organisationNamed } from './organisation-named.ts';

/**
 * Links organisations. A known organisation is given its canonical name. An acronym or short form is linked to the
 * organisation whose full name is in the article.
 */
export const organisationsStep: Step = {
  name: 'organisations',
  needs: ['matches', 'names', 'people'],
  gives: ['organisations'],
  run(draft) {
    // Without a name of an organisation, there are no short forms.
    if (draft.names.some(({ type }) => type === 'ORG')) new OrganisationLinker(draft).run();
  },
};

interface Identity {
  readonly entity: OrganizationEntity;
  readonly isKnown: boolean;
}

class OrganisationLinker {
  readonly #draft: Draft;
  readonly #reader: DocumentReader;
  readonly #article: ArticleOrganisations;
  /** The country that the article is about: the country of its "Congress" or "Supreme Court". */
  readonly #country: string | undefined;
  /** For each head that can replace a full name ("the Commission"), the latest organisation with that head. */
  readonly #byHead = new Map<string, OrganizationEntity>();
  /** The identities of names, by text. */
  readonly #identities = new Map<string, Identity>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#reader = DocumentReader.of(draft);
    this.#country = mainCountry(draft.matches);
    this.#article = new ArticleOrganisations(draft, this.#reader, (name) => this.#identityOf(name).entity);
  }

  run(): void {
    const draft = this.#draft;
    for (let at = 0; at < this.#reader.length; at += 1) {
      const name = nameAt(draft, at);
      if (name?.type === 'ORG') {
        this.#link(name);
        at = name.last;
      } else if (this.#reader.isCapital(at) && !this.#reader.isTaken(at)) {
        const entity = this.#article.outsideNames(this.#reader.text(at)) ?? this.#byStandaloneHead(at);
        if (entity) draft.mentions.add(entity, spanOf(draft.document, at, at), 'ALIAS', 0.9);
      }
    }
  }

  /**
   * Returns the organisation to which a head without other words refers: "the Commission" after "the European
   * Commission".
   */
  #byStandaloneHead(at: number): OrganizationEntity | undefined {
    const reader = this.#reader;
    const text = reader.text(at);
    if (!STANDALONE_HEADS.has(text) || reader.lower(at - 1) !== 'the' || reader.isCapital(at + 1))
      return undefined;
    return this.#byHead.get(text);
  }

  #link(name: DraftName): void {
    const { document, mentions } = this.#draft;
    const span = spanOf(document, name.first, name.last);
    const text = this.#textOf(name);
    const { entity: own, isKnown } = this.#identityOf(name);
    const short =
      this.#article.shortened(text, isKnown) ??
      (name.first === name.last ? this.#byHead.get(text) : undefined);
    if (short) {
      mentions.add(short, span, 'ALIAS', 0.95);
      return;
    }
    const entity = this.#article.introduced(own);
    // "the Bank" is not a name in an article without a bank.
    if (GENERIC_HEADS.has(entity.name)) return;
    this.#noteHead(name, entity);
    mentions.add(entity, span, fold(text) === fold(entity.name) ? 'NAME' : 'ALIAS', name.confidence);
  }

  /** Stores the head of a name of several words: "Commission" for "European Commission", "Bank" for "Bank of England". */
  #noteHead({ first, last }: DraftName, entity: OrganizationEntity): void {
    if (last === first) return;
    const reader = this.#reader;
    const head = reader.text(first + 1) === 'of' ? reader.text(first) : reader.text(last);
    if (GENERIC_HEADS.has(head) || STANDALONE_HEADS.has(head)) this.#byHead.set(head, entity);
  }

  /** Returns the organisation of a name, and whether the gazetteer has it. */
  #identityOf(name: DraftName): Identity {
    const text = this.#textOf(name);
    // "the Guardian" is the newspaper "The Guardian".
    const full = this.#reader.lower(name.first - 1) === 'the' ? `The ${text}` : text;
    const found = this.#identities.get(full) ?? this.#identify(text, full);
    this.#identities.set(full, found);
    return found;
  }

  #identify(text: string, full: string): Identity {
    const { phrases } = this.#draft;
    const local = this.#country === undefined ? undefined : localOrganisation(text, this.#country);
    if (local) return { entity: local, isKnown: false };
    const isTitled = full !== text && isKnownOrganisation(phrases, full);
    const entity = organisationNamed(phrases, isTitled ? full : text);
    return { entity, isKnown: isKnownOrganisation(phrases, text) };
  }

  #textOf({ first, last }: DraftName): string {
    return textOf(this.#draft.document, first, last);
  }
}
