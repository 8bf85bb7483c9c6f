import type { OrganizationEntity } from '../../model/entity.ts';
import { textOf } from '../document/document.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import { type Draft, type DraftName, nameAt } from '../document/draft.ts';
import { shortNameEnd } from '../names/organisations/short-name.ts';
import { NO_BODIES } from '../words/no-organisations.ts';
import {
  LEGAL_FORMS,
  NEWSPAPER_HEADS,
  ORGANISATION_ADJECTIVES,
  ORGANISATION_HEADS,
  STANDALONE_HEADS,
} from '../words/organisations.ts';
import { initialisms } from './initials.ts';

const ACRONYM = /^[A-Z][A-Za-z0-9.&-]{1,9}$/;
/** The minimum length of an initialism that is linked outside recognised names. */
const LEAST_INITIALS = 3;

/** The short forms of the organisations whose full names are in an article. */
export class ArticleOrganisations {
  readonly #draft: Draft;
  readonly #reader: DocumentReader;
  /** Organisations by the acronym that the article introduces: "(WHO)". */
  readonly #byAcronym = new Map<string, OrganizationEntity>();
  /** Organisations by the initials of their full names. */
  readonly #byInitials = new Map<string, OrganizationEntity>();
  /** Organisations by a part of their full names; null if several organisations have the part. */
  readonly #byPart = new Map<string, OrganizationEntity | null>();
  /** The organisations in `#byAcronym`, by key. */
  readonly #expanded = new Map<string, OrganizationEntity>();

  constructor(draft: Draft, reader: DocumentReader, entityOf: (name: DraftName) => OrganizationEntity) {
    this.#draft = draft;
    this.#reader = reader;
    const noted = new Set<string>();
    for (const name of draft.names) {
      if (name.type !== 'ORG' || name.last === name.first) continue;
      const entity = entityOf(name);
      this.#noteAcronym(name, entity);
      const text = this.#text(name.first, name.last);
      if (noted.has(text)) continue;
      noted.add(text);
      // "CPD" for "United States Commission on Presidential Debates", whose name begins with "Commission"
      for (const initials of [...initialisms(text), ...initialisms(entity.name)])
        if (!this.#byInitials.has(initials)) this.#byInitials.set(initials, entity);
      this.#noteParts(name, entity);
    }
  }

  /** Returns the organisation that a recognised name shortens. `isKnown` states whether the gazetteer has the name. */
  shortened(written: string, isKnown: boolean): OrganizationEntity | undefined {
    const text = /^(?:\p{Lu}\.){2,}$/u.test(written) ? written.replaceAll('.', '') : written;
    const acronym =
      this.#byAcronym.get(text) ?? (isInitialism(text) ? this.#byInitials.get(text) : undefined);
    return acronym ?? (isKnown ? undefined : (this.#byPart.get(text) ?? undefined));
  }

  /** Returns the organisation to which an acronym outside the recognised names refers. */
  outsideNames(text: string): OrganizationEntity | undefined {
    const isLong = text.length >= LEAST_INITIALS && isInitialism(text);
    return this.#byAcronym.get(text) ?? (isLong ? this.#byInitials.get(text) : undefined);
  }

  /** Returns the entity under which the article introduced an organisation with its acronym. */
  introduced(entity: OrganizationEntity): OrganizationEntity {
    return this.#expanded.get(entity.key) ?? entity;
  }

  /** Stores the acronym in parentheses after a name. */
  #noteAcronym({ first, last }: DraftName, entity: OrganizationEntity): void {
    const reader = this.#reader;
    const at = last + 1;
    if (reader.text(at) !== '(' || reader.text(at + 2) !== ')') return;
    const acronym = reader.text(at + 1);
    const isAcronym = ACRONYM.test(acronym) && /[A-Z].*[A-Z]/.test(acronym) && !NO_BODIES.has(acronym);
    if (!isAcronym && nameAt(this.#draft, at + 1)?.type !== 'ORG') return;
    // "Boston Celtics (NBA)": the acronym of another organisation.
    const known = reader.phraseAt(at + 1)?.sense.organisation;
    if (known && !initialisms(this.#text(first, last)).includes(acronym)) return;
    this.#byAcronym.set(acronym, entity);
    this.#expanded.set(entity.key, entity);
  }

  /** Stores the parts of a full name that may replace it. */
  #noteParts({ first, last }: DraftName, entity: OrganizationEntity): void {
    const reader = this.#reader;
    const short = shortNameEnd(reader, first, last);
    if (short !== undefined && this.#mayShorten(first, short, last)) this.#notePart(first, short, entity);
    if (NEWSPAPER_HEADS.has(reader.text(last))) this.#notePart(last, last, entity);
    if (isDistinct(reader, first) && this.#mayShorten(first, first, last))
      this.#notePart(first, first, entity);
    // "Supreme Court" for "Supreme Court of Ruritania"
    for (let at = first + 2; at < last; at += 1) {
      if (!/^(?:of|for|on)$/.test(reader.text(at))) continue;
      if (ORGANISATION_HEADS.has(reader.text(at - 1))) this.#notePart(first, at - 1, entity);
      return;
    }
    // "Judiciary Committee" for "House Judiciary Committee"
    if (!STANDALONE_HEADS.has(reader.text(last))) return;
    for (let at = first + 1; at < last; at += 1) if (reader.isCapital(at)) this.#notePart(at, last, entity);
  }

  /**
   * Returns whether words `[first, end]` can be the short name of the organisation `[first, last]`. A name with another
   * meaning cannot, except for the name of a company: "New York" for "New York University", but "Nelson" for "Nelson
   * Inc".
   */
  #mayShorten(first: number, end: number, last: number): boolean {
    if (LEGAL_FORMS.has(this.#reader.text(last))) return true;
    return this.#draft.phrases.lookup(this.#text(first, end)) === undefined;
  }

  #notePart(first: number, last: number, entity: OrganizationEntity): void {
    const text = this.#text(first, last);
    const other = this.#byPart.get(text);
    this.#byPart.set(text, other === undefined || other?.key === entity.key ? entity : null);
  }

  #text(first: number, last: number): string {
    return textOf(this.#draft.document, first, last);
  }
}

/** Returns whether the first word of a name can replace the name: "Lotus" for "Lotus Development Corp". */
function isDistinct(reader: DocumentReader, at: number): boolean {
  const text = reader.text(at);
  if (text.length < 3 || reader.isFunctionWord(at) || reader.isTitle(at) || reader.isForename(at))
    return false;
  return (
    !ORGANISATION_ADJECTIVES.has(text) && !ORGANISATION_HEADS.has(text) && !reader.isCountryOrDemonym(at)
  );
}

/** Returns whether a word may be an initialism: "BA", "DfA". */
const isInitialism = (text: string): boolean => /^[A-Z][A-Za-z]*[A-Z]$/.test(text) && !NO_BODIES.has(text);
