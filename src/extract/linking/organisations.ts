import { fold } from '../../gazetteer/index.ts';
import type { OrganizationEntity } from '../../model/entity.ts';
import { spanOf, textOf } from '../document/document.ts';
import { DocumentReader } from '../document/document-reader.ts';
import { type Draft, type DraftName, nameAt, type Step } from '../document/draft.ts';
import type { PhraseIndex } from '../document/phrase-index.ts';
import { withoutLegalForm } from '../names/legal-form.ts';
import { STANDALONE_HEADS } from '../words/organisations.ts';

const ACRONYM = /^[A-Z][A-Za-z0-9.&-]{1,9}$/;

/**
 * Links organisations. A known organisation is given its canonical name. An acronym or short form is linked to the
 * organisation whose full name is in the article.
 */
export const organisationsStep: Step = {
  name: 'organisations',
  needs: ['names', 'people'],
  gives: ['organisations'],
  run(draft) {
    new OrganisationLinker(draft).run();
  },
};

class OrganisationLinker {
  readonly #draft: Draft;
  readonly #reader: DocumentReader;
  /** Organisations by the acronym that the article introduces: "(WHO)". */
  readonly #byAcronym = new Map<string, OrganizationEntity>();
  /** The organisations in `#byAcronym`, by key. */
  readonly #expanded = new Map<string, OrganizationEntity>();
  /** Companies by their name without its legal form. */
  readonly #companies = new Map<string, OrganizationEntity>();
  /** For each head that can replace a full name ("the Commission"), the latest organisation with that head. */
  readonly #byHead = new Map<string, OrganizationEntity>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#reader = DocumentReader.of(draft);
  }

  run(): void {
    const draft = this.#draft;
    for (const name of draft.names) {
      if (name.type !== 'ORG') continue;
      this.#noteAcronym(name);
      this.#noteCompany(name);
    }
    for (let at = 0; at < this.#reader.length; at += 1) {
      const name = nameAt(draft, at);
      if (name?.type === 'ORG') {
        this.#link(name);
        at = name.last;
      } else if (!this.#reader.isTaken(at)) {
        const entity = this.#byAcronym.get(this.#reader.text(at)) ?? this.#byStandaloneHead(at);
        if (entity) draft.mentions.add(entity, spanOf(draft.document, at, at), 'ALIAS', 0.9);
      }
    }
  }

  /** Stores the acronym in parentheses after a name. */
  #noteAcronym(name: DraftName): void {
    const reader = this.#reader;
    const at = name.last + 1;
    if (reader.text(at) !== '(' || reader.text(at + 2) !== ')' || name.last === name.first) return;
    const acronym = reader.text(at + 1);
    if (!ACRONYM.test(acronym) || !/[A-Z].*[A-Z]/.test(acronym)) return;
    const entity = this.#entityOf(name);
    this.#byAcronym.set(acronym, entity);
    this.#expanded.set(entity.key, entity);
  }

  /** Stores a company by its name without the legal form: "Boliden" for "Boliden AB". */
  #noteCompany(name: DraftName): void {
    const text = this.#textOf(name);
    const short = withoutLegalForm(text);
    if (short !== text && !this.#companies.has(short)) this.#companies.set(short, this.#entityOf(name));
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
    const short =
      this.#byAcronym.get(text) ??
      this.#companies.get(text) ??
      (STANDALONE_HEADS.has(text) ? this.#byHead.get(text) : undefined);
    if (short) {
      mentions.add(short, span, 'ALIAS', 0.95);
      return;
    }
    const own = this.#entityOf(name);
    const entity = this.#expanded.get(own.key) ?? own;
    const head = document.words[name.last]?.text ?? '';
    if (name.last > name.first && STANDALONE_HEADS.has(head)) this.#byHead.set(head, entity);
    mentions.add(entity, span, fold(text) === fold(entity.name) ? 'NAME' : 'ALIAS', name.confidence);
  }

  #entityOf(name: DraftName): OrganizationEntity {
    return organisationNamed(this.#draft.phrases, this.#textOf(name));
  }

  #textOf({ first, last }: DraftName): string {
    return textOf(this.#draft.document, first, last);
  }
}

/** Returns the known organisation with a name, or a new organisation. */
export function organisationNamed(phrases: PhraseIndex, text: string): OrganizationEntity {
  const known = (name: string) => phrases.lookup(name)?.organisation?.entity;
  const bare = text.replace(/^The /, '');
  // The legal form is not part of a company's identity.
  const short = withoutLegalForm(bare);
  return (
    known(text) ??
    (short === text ? undefined : known(short)) ?? { kind: 'ORGANIZATION', key: fold(short), name: bare }
  );
}
