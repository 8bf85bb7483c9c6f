import { fold, isForename } from '../../gazetteer/index.ts';
import { spanOf } from '../document/document.ts';
import { DocumentReader } from '../document/document-reader.ts';
import { type Draft, type DraftName, nameAt, type Step } from '../document/draft.ts';
import { KNOWN_BY_SURNAME } from '../words/people.ts';
import { genderBefore, titleBefore } from './before-name.ts';
import { type FullNames, fullNames } from './full-names.ts';
import { surnamesIn } from './hyphenated.ts';
import { foldedWords, newPerson, type Person } from './person.ts';
import { FULL, type ShortForm } from './person-forms.ts';
import { personKey } from './person-key.ts';
import { sharedSurnames } from './shared-surnames.ts';
import { ShortFormContext } from './short-form-context.ts';
import { ShortForms } from './short-forms.ts';
import { statespersonWithSurname } from './statesperson.ts';

/** The maximum length of a short form outside recognised names, in words. */
const LONGEST_FORM = 6;

/**
 * Links people. All mentions of a full name are linked to one entity. A short form is linked to the person whose full
 * name it shortens.
 */
export const peopleStep: Step = {
  name: 'people',
  needs: ['names'],
  gives: ['people'],
  run(draft) {
    // Without a name of a person, there are no short forms.
    if (draft.names.some(({ type }) => type === 'PER')) new PeopleLinker(draft).link();
  },
};

class PeopleLinker {
  readonly #draft: Draft;
  readonly #reader: DocumentReader;
  readonly #full: FullNames;
  readonly #forms: ShortForms;
  readonly #context: ShortFormContext;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#reader = DocumentReader.of(draft);
    this.#full = fullNames(draft, this.#reader, sharedSurnames(draft, this.#reader));
    this.#forms = new ShortForms(this.#reader, this.#full.byForm);
    this.#context = new ShortFormContext(draft, this.#reader);
  }

  link(): void {
    const { ofShared } = this.#full;
    for (let at = 0; at < this.#reader.length; at += 1) {
      const name = nameAt(this.#draft, at);
      const shared = ofShared.size > 0 ? ofShared.get(at) : undefined;
      if (shared) this.#mention(shared, at, at, 'ALIAS', name?.confidence ?? 0.8);
      else if (name?.type === 'PER') {
        if (name.first === at) this.#linkName(name);
        at = name.last;
      } else if (name?.type === 'ORG') {
        if (name.first === at) this.#linkOrganisation(name);
        at = name.last;
      } else if (name && name.last > name.first) {
        if (name.first === at) this.#linkInside(name);
        at = name.last;
      } else if (!name && this.#reader.isHyphenated(at) && this.#linkHyphenated(at)) {
        // The word contains mentions.
      } else if (
        (this.#reader.isCapital(at) || this.#forms.hasLowerCase) &&
        this.#context.mayBegin(name, at)
      ) {
        at = this.#linkShortForm(at);
      }
    }
  }

  /** Links the surnames in a hyphenated word. Returns whether there are any. */
  #linkHyphenated(at: number): boolean {
    const parts = surnamesIn(this.#reader.text(at), this.#forms);
    const word = this.#reader.spanOf(at, at);
    for (const { person, start, end } of parts) {
      const span = { ...word, start: word.start + start, end: word.start + end };
      this.#draft.mentions.add(person.entity, span, 'ALIAS', 0.8);
    }
    return parts.length > 0;
  }

  /** Links the short form outside recognised names that begins at a word. Returns the last word that is linked. */
  #linkShortForm(at: number): number {
    const form = this.#forms.at(at, at + LONGEST_FORM);
    if (!form || !this.#context.supports(form, at)) return at;
    const last = at + form.words.length - 1;
    // "Crooked Hillary" is not a mention in "Crooked Hillary Clinton".
    if ((nameAt(this.#draft, last)?.last ?? last) > last) return at;
    this.#mention(form.person, at, last, howOf(form), form.strength);
    return last;
  }

  /** Links a recognised name. A full name is linked to its person, a short form to the person whose name it shortens. */
  #linkName(name: DraftName): void {
    const words = foldedWords(this.#draft, name);
    const text = words.join(' ');
    const own = this.#full.byForm.get(text);
    if (own) {
      const isOther = own.otherNames.some((other) => other.join(' ') === text);
      const isFullest = words.length >= own.words.length && !isOther;
      this.#mention(own, name.first, name.last, isFullest ? 'NAME' : 'ALIAS', name.confidence);
      return;
    }
    const short = this.#forms.at(name.first, name.last + 1) ?? this.#misspelled(name, words);
    const isDoubtful = short !== undefined || name.confidence < 0.9;
    if (name.first === name.last && isDoubtful && this.#context.isTitleOfWork(name.first, name.last)) return;
    const statesperson = name.first === name.last ? this.#statesperson(name, short?.person) : undefined;
    if (statesperson) this.#mention(statesperson, name.first, name.last, 'ALIAS', name.confidence);
    else if (short && short.words.length === words.length) {
      const isFullest = short.person.words.length === words.length;
      const confidence = isFullest ? name.confidence : Math.max(short.strength, 0.7);
      this.#mention(short.person, name.first, name.last, isFullest ? 'NAME' : 'ALIAS', confidence);
    } else this.#addPerson(name, words);
  }

  /** Returns the surname of which a name of one word is a misspelling, if only one person in the article has it. */
  #misspelled({ first, last }: DraftName, [word = '']: readonly string[]): ShortForm | undefined {
    if (first !== last) return undefined;
    return this.#forms.similarTo(word);
  }

  /** Links a name that was recognised as an organisation if it is a name of a person in the article: "the Ann Field video". */
  #linkOrganisation(name: DraftName): void {
    // "Christie's" may have been recognised as the auction house.
    const isPossessive = this.#reader.isPossessive(name.last);
    const { first, last } = isPossessive ? { ...name, last: name.last - 1 } : name;
    const words = foldedWords(this.#draft, { first, last });
    const form = this.#forms.at(first, last + 1);
    const isForm = form?.words.length === words.length && form.strength >= 0.7 && form.person.fullNames > 0;
    const person = this.#full.byForm.get(words.join(' ')) ?? (isForm ? form.person : undefined);
    if (person && (isPossessive || !this.#context.isOrganisation(first)))
      this.#mention(person, first, last, 'ALIAS', 0.7);
    else this.#linkInside(name);
  }

  /**
   * Links the full name of a person inside the longer name of an organisation or place: "the Joe Lund Gallery". Surnames
   * are not linked, because the organisation can be named after another person: "the Lund Foundation".
   */
  #linkInside({ first, last, confidence }: DraftName): void {
    for (let at = first; at < last; at += 1) {
      const form = this.#forms.at(at, last + 1);
      const end = at + (form?.words.length ?? 0) - 1;
      if (form?.strength !== FULL || end - at >= last - first) continue;
      const span = spanOf(this.#draft.document, at, end);
      this.#draft.mentions.add(form.person.entity, span, howOf(form), Math.min(confidence, 0.7));
      at = end;
    }
  }

  /**
   * Returns the statesperson whose surname the name is, although the article does not contain the full name: "President
   * Obama". `other` is the person in the article who has the surname.
   */
  #statesperson({ first }: DraftName, other: Person | undefined): Person | undefined {
    const surname = this.#reader.folded(first);
    const name = statespersonWithSurname(surname);
    if (name === undefined) return undefined;
    const title = titleBefore(this.#reader, first);
    if (other ? title === undefined || other.titles.has(title) : !title && !KNOWN_BY_SURNAME.has(surname))
      return undefined;
    const key = personKey(name);
    if (other?.entity.key === key) return undefined;
    const person = newPerson(key, name, fold(name).split(' '));
    if (title) person.titles.add(title);
    // As if the article contained the full name, so that the surname on its own does not refer to a relative.
    person.fullNames = KNOWN_BY_SURNAME.has(surname) ? 2 : 1;
    this.#forms.add({ words: [surname], person, strength: 0.9 });
    return person;
  }

  /** Adds the person of a name that is not a full name, such as a surname. */
  #addPerson(name: DraftName, words: readonly string[]): void {
    const { start, end } = spanOf(this.#draft.document, name.first, name.last);
    const surface = this.#draft.document.body.slice(start, end);
    const text = nameInHeadline(this.#draft.input.headline, surface) ?? surface;
    const person = newPerson(personKey(text), text, words);
    person.gender = genderBefore(this.#reader, name.first);
    if (words.length > 1) this.#full.byForm.set(words.join(' '), person);
    for (const word of words) this.#forms.add({ words: [word], person, strength: 0.8 });
    this.#mention(person, name.first, name.last, text === surface ? 'NAME' : 'ALIAS', name.confidence);
  }

  #mention(person: Person, first: number, last: number, how: 'NAME' | 'ALIAS', confidence: number): void {
    person.isMentioned = true;
    // In "Jordan said", "Jordan" may have been recognised as a place. From here on, its words belong to the person.
    if (nameAt(this.#draft, first)?.type !== 'PER') this.#draft.isShortForm.fill(1, first, last + 1);
    this.#draft.mentions.add(person.entity, spanOf(this.#draft.document, first, last), how, confidence);
  }
}

/** Returns how a form mentions its person: by the longest name, or by a shorter one. */
const howOf = ({ words, person }: ShortForm): 'NAME' | 'ALIAS' =>
  words.length > 1 && words.length >= person.words.length ? 'NAME' : 'ALIAS';

/**
 * Returns a person's full name in the headline, given the family name. A forename must be directly before the family
 * name.
 */
function nameInHeadline(headline: string, family: string): string | undefined {
  const words = headline.slice(0, 500).split(/[\s,:;’']+/);
  const at = words.indexOf(family);
  const before = words[at - 1];
  return at > 0 && before && isForename(before) && family.length > 2 ? `${before} ${family}` : undefined;
}
