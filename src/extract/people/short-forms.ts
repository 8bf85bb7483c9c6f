import { isFamilyFirst } from '../../gazetteer/index.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import { NAME_SUFFIXES, NOT_SHORT_FORMS, PARTICLES } from '../words/people.ts';
import { genderBefore } from './gender.ts';
import { append, type Person } from './person.ts';
import { titleBefore } from './title-before.ts';

/** A short form of a person's name. */
export interface ShortForm {
  /** The folded words. */
  readonly words: readonly string[];
  readonly person: Person;
  /** The confidence that the form refers to the person. */
  readonly strength: number;
}

/** The maximum confidence of a form that several people have. */
const AMBIGUOUS = 0.7;

/** Adds a form to an index by first word. */
export function addForm(forms: Map<string, ShortForm[]>, form: ShortForm): void {
  append(forms, form.words[0] ?? '', form);
}

/** Returns all short forms of the people, by first word, longest first. */
export function shortFormsOf(people: Iterable<Person>): Map<string, ShortForm[]> {
  const forms = new Map<string, ShortForm[]>();
  for (const person of people) {
    for (const form of formsOf(person)) {
      const [first = ''] = form.words;
      if (form.words.length > 1 || first.length > 1) addForm(forms, form);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

function formsOf(person: Person): ShortForm[] {
  const forms: ShortForm[] = [];
  const add = (words: readonly string[], strength: number) => forms.push({ words, person, strength });
  const own = person.words.filter((word, at) => at === 0 || !NAME_SUFFIXES.has(word.replace('.', '')));
  const last = own.length - 1;
  const family = isFamilyFirst(own[0] ?? '') && person.words.length <= 3 ? 0 : last;
  for (const [at, word] of own.entries()) {
    if (PARTICLES.has(word) || word.endsWith('.') || (at !== family && NOT_SHORT_FORMS.has(word))) continue;
    const isGiven = at === 0 || (family === 0 && at > 0);
    const strength = at === family ? 0.9 : isGiven ? 0.6 : 0.7;
    add([word], strength);
    const bare = word.replace(/^(?:al|el|an|ar|as|ash|ad)-/, '');
    if (bare !== word) add([bare], strength);
    // "von der Leyen", "bin Salman": the word with the particles before it, and with the words after it.
    let from = at;
    while (from > 0 && PARTICLES.has(own[from - 1] ?? '')) from -= 1;
    if (from < at && from > 0) {
      add(own.slice(from, at + 1), 0.9);
      add(own.slice(from), 0.9);
    }
  }
  if (last >= 2 && family !== 0) add(own.slice(last - 1), 0.85);
  return forms;
}

/**
 * Returns the short form that begins at a word and ends before `limit`. If several people have the form, it refers to
 * the person whose office is before the form, then to the person whose full name the article contains most often, and of
 * these to the person who is named first.
 */
export function shortFormAt(
  reader: DocumentReader,
  forms: Map<string, ShortForm[]>,
  at: number,
  limit: number,
): ShortForm | undefined {
  const candidates = forms.get(reader.folded(at));
  if (!candidates) return undefined;
  const gender = genderBefore(reader, at);
  const title = titleBefore(reader, at);
  let best: ShortForm | undefined;
  let isAmbiguous = false;
  for (const form of candidates) {
    if (best && form.words.length < best.words.length) break;
    if (at + form.words.length > limit || !isAt(reader, form, at)) continue;
    if (gender && form.person.gender && gender !== form.person.gender) continue;
    if (best && best.person !== form.person) isAmbiguous = true;
    if (!best || isBetter(form, best, title)) best = form;
  }
  return best && isAmbiguous ? { ...best, strength: Math.min(best.strength, AMBIGUOUS) } : best;
}

function isBetter(form: ShortForm, best: ShortForm, title: string | undefined): boolean {
  if (title !== undefined) {
    const isTitled = form.person.titles.has(title);
    if (isTitled !== best.person.titles.has(title)) return isTitled;
  }
  if (Math.abs(form.strength - best.strength) > 0.1) return form.strength > best.strength;
  const difference = form.person.fullNames - best.person.fullNames;
  return difference === 0 ? form.person.firstNamed < best.person.firstNamed : difference > 0;
}

function isAt(reader: DocumentReader, form: ShortForm, at: number): boolean {
  return form.words.every(
    (word, offset) => reader.sameSentence(at, at + offset) && reader.folded(at + offset) === word,
  );
}
