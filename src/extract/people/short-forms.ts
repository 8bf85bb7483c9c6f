import { isMisspelling } from '../../gazetteer/index.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import { genderBefore, titleBefore } from './before-name.ts';
import { append, type Person } from './person.ts';
import { FULL, formsOf, type ShortForm, SURNAME } from './person-forms.ts';

/** The maximum confidence of a form that several people have. */
const AMBIGUOUS = 0.7;

/** The short forms of the names of the people in an article. */
export class ShortForms {
  readonly #reader: DocumentReader;
  /** The forms by their first word, longest first. */
  readonly #forms = new Map<string, ShortForm[]>();
  /** Whether a form may begin with a lower-case word: "von der Leyen", "al-Assad". */
  hasLowerCase = false;
  /** For each form, the only person with the form who was named before the form was first used. */
  #surnames: ReadonlyMap<string, readonly ShortForm[]> | undefined;
  readonly #owners = new Map<string, Person>();

  /** `byForm` contains the people by the folded words of each of their full names. */
  constructor(reader: DocumentReader, byForm: ReadonlyMap<string, Person>) {
    this.#reader = reader;
    for (const [form, person] of byForm) {
      const words = form.split(' ');
      if (words.length > 1) this.add({ words, person, strength: FULL });
    }
    for (const person of new Set(byForm.values())) {
      for (const form of formsOf(person)) {
        const [first = ''] = form.words;
        if (form.words.length > 1 || first.length > 1) this.add(form);
        this.hasLowerCase ||= form.words.length > 1 || first.includes('-');
      }
    }
    for (const list of this.#forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** Adds a form. A form of several words must be added before shorter ones. */
  add(form: ShortForm): void {
    append(this.#forms, form.words[0] ?? '', form);
  }

  /**
   * Returns the short form that begins at a word and ends before `limit`. If several people have the form, the person
   * is, in this order: the one whose office is before the form; the one who was the only one named before the form was
   * first used; the one whose full name the article contains most often; the one who is named first. Forms of address
   * such as "Mrs" exclude people.
   */
  at(at: number, limit: number): ShortForm | undefined {
    const candidates = this.#candidates(at, limit);
    const [first] = candidates;
    if (first === undefined || candidates.every(({ person }) => person === first.person)) return first;
    const title = titleBefore(this.#reader, at);
    const owner = this.#ownerOf(candidates, at);
    const best = candidates.reduce((one, other) => (isBetter(other, one, title, owner) ? other : one));
    return { ...best, strength: Math.min(best.strength, AMBIGUOUS) };
  }

  /** Returns the person who is named in full and has a surname. If there are several, the likeliest is returned. */
  withSurname(word: string): Person | undefined {
    const forms = this.#forms
      .get(word)
      ?.filter(
        ({ words, person, strength }) => words.length === 1 && strength >= SURNAME && person.fullNames > 0,
      );
    if (!forms?.[0]) return undefined;
    return forms.reduce((one, other) => (isBetter(other, one, undefined, undefined) ? other : one)).person;
  }

  /** Returns the surname of which a word is a misspelling, if only one person named in full has such a surname. */
  similarTo(word: string): ShortForm | undefined {
    this.#surnames ??= this.#surnamesByInitial();
    const [one, other] = (this.#surnames.get(word.charAt(0)) ?? []).filter(({ words: [surname = ''] }) =>
      isMisspelling(surname, word),
    );
    return one && other === undefined ? { ...one, words: [word] } : undefined;
  }

  /** The surnames of the people who are named in full, by their first letter. */
  #surnamesByInitial(): Map<string, ShortForm[]> {
    const found = new Map<string, ShortForm[]>();
    for (const [word, [form]] of this.#forms) {
      if (form?.words.length === 1 && form.strength >= SURNAME && form.person.fullNames > 0)
        append(found, word.charAt(0), form);
    }
    return found;
  }

  /** Returns the longest forms that begin at a word, without those of people whom a form of address excludes. */
  #candidates(at: number, limit: number): ShortForm[] {
    const forms = this.#forms.get(this.#reader.folded(at));
    if (!forms) return [];
    const found: ShortForm[] = [];
    for (const form of forms) {
      if (found[0] && form.words.length < found[0].words.length) break;
      if (at + form.words.length <= limit && this.#isAt(form, at)) found.push(form);
    }
    if (!found.some(({ person }) => person.gender)) return found;
    const gender = genderBefore(this.#reader, at);
    return gender ? found.filter(({ person }) => !person.gender || person.gender === gender) : found;
  }

  /** Returns the person that a surname denotes, because only this person had been named when it was first used. */
  #ownerOf(candidates: readonly ShortForm[], at: number): Person | undefined {
    const form = candidates[0]?.words.join(' ') ?? '';
    const known = this.#owners.get(form);
    if (known) return known;
    const named = candidates.filter(({ person, strength }) => strength >= SURNAME && person.firstNamed < at);
    const [owner] = named;
    if (!owner || named.length > 1) return undefined;
    this.#owners.set(form, owner.person);
    return owner.person;
  }

  #isAt({ words }: ShortForm, at: number): boolean {
    return words.every(
      (word, offset) =>
        this.#reader.sameSentence(at, at + offset) && this.#reader.folded(at + offset) === word,
    );
  }
}

function isBetter(
  form: ShortForm,
  best: ShortForm,
  title: string | undefined,
  owner: Person | undefined,
): boolean {
  if (title !== undefined) {
    const isTitled = form.person.titles.has(title);
    if (isTitled !== best.person.titles.has(title)) return isTitled;
  }
  if (Math.abs(form.strength - best.strength) > 0.1) return form.strength > best.strength;
  if (form.person === owner || best.person === owner) return form.person === owner;
  const difference = form.person.fullNames - best.person.fullNames;
  return difference === 0 ? form.person.firstNamed < best.person.firstNamed : difference > 0;
}
