import { fold, isCommonName, isFamilyFirst, isForename } from '../../gazetteer/index.ts';
import type { EntityKey, PersonEntity } from '../../model/entity.ts';
import { spanOf } from '../document/document.ts';
import { type Draft, mention, type Name, type Step } from '../document/draft.ts';
import { Reader } from '../document/reader.ts';
import { PARTICLES } from '../words/heads.ts';
import { Fields } from './person-field.ts';
import { personKey } from './person-key.ts';
import { isStatesperson } from './statesperson.ts';

const SUFFIX = /^(?:jr|sr|junior|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xvi)$/;

/** A person of the article: the fullest name, and the words that may stand for it. */
interface Person {
  readonly entity: PersonEntity;
  readonly words: readonly string[];
  /** Word number of the latest mention; the most recent of several candidates is meant. */
  latest: number;
}

/** A short form, folded words, and how surely it means the person. */
interface ShortForm {
  readonly words: readonly string[];
  readonly person: Person;
  readonly strength: number;
}

/** Links people: full names to one entity each, short forms to the full name they shorten. */
export const peopleStep: Step = {
  name: 'people',
  needs: ['names'],
  gives: ['people'],
  run(draft) {
    const reader = Reader.of(draft);
    const people = collect(draft, reader);
    const forms = shortForms([...new Set(people.values())]);
    link(draft, reader, people, forms);
  },
};

function foldedWords(draft: Draft, name: Name): string[] {
  return draft.document.words.slice(name.first, name.last + 1).map((word) => fold(word.text));
}

/** The people named in full, each under every full form of the article. */
function collect(draft: Draft, reader: Reader): Map<string, Person> {
  const byForm = new Map<string, Person>();
  const full = draft.names.filter((name) => name.type === 'PER' && isFull(draft, reader, name));
  // Longest first, so that "Lula da Silva" finds "Luiz Inácio Lula da Silva".
  const longestFirst = [...full].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const byWord = new Map<string, Person[]>();
  const byKey = new Map<string, Person>();
  const keys = new NamesakeKeys(draft, reader, full);
  for (const name of longestFirst) {
    const words = foldedWords(draft, name);
    const form = words.join(' ');
    if (byForm.has(form)) continue;
    const { start, end } = spanOf(draft.document, name.first, name.last);
    const text = draft.document.body.slice(start, end).replace(/\s+/g, ' ');
    const key = keys.of(personKey(text));
    const person = byKey.get(key) ?? containing(byWord, words) ?? newPerson(key, text, words);
    byForm.set(form, person);
    byKey.set(key, person);
    if (person.words === words) {
      for (const word of new Set(words)) pushTo(byWord, word, person);
    }
  }
  return byForm;
}

/**
 * Keys that tell namesakes apart. A name that many people bear ("John Smith") gets the field of its bearer, where the
 * article tells one: `john smith|sport`. All other names, and bearers in politics, business or no field that is told,
 * keep the plain key; so somebody of a common name whom one article calls a physicist and another tells nothing of is
 * two people, and two politicians of one name are one. Depends on the article alone, so on no order of articles.
 */
class NamesakeKeys {
  readonly #fields = new Map<EntityKey, string | undefined>();

  constructor(draft: Draft, reader: Reader, names: readonly Name[]) {
    let fields: Fields | undefined;
    for (const name of names) {
      const words = foldedWords(draft, name);
      if (!isCommonName(words)) continue;
      fields ??= new Fields(draft, reader);
      const { start, end } = spanOf(draft.document, name.first, name.last);
      const key = personKey(draft.document.body.slice(start, end));
      // Readers think of the statesman unless they are told otherwise.
      const field = isStatesperson(key) ? fields.calling(name) : fields.of(name);
      this.#fields.set(key, fields.calling(name) ?? this.#fields.get(key) ?? field);
    }
  }

  of(key: EntityKey): EntityKey {
    const field = this.#fields.get(key);
    return field ? `${key}|${field}` : key;
  }
}

function newPerson(key: string, name: string, words: readonly string[]): Person {
  return { entity: { kind: 'PERSON', key, name }, words, latest: -1 };
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < 50) list.push(value);
}

function isFull(draft: Draft, reader: Reader, name: Name): boolean {
  if (name.last === name.first) return false;
  const second = reader.lower(name.first + 1);
  // "Mohammed VI", "Charles III" are full; "Biden Jr." is not.
  return !(name.last === name.first + 1 && /^(?:jr|sr)$/.test(second)) && draft.names.length > 0;
}

/** The one person whose longer name has all these words, the last ones alike. */
function containing(byWord: Map<string, Person[]>, words: readonly string[]): Person | undefined {
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const found = (byWord.get(last) ?? []).filter((person) => {
    if (person.words.length <= words.length) return false;
    const own = new Set(person.words);
    return words.every((word) => own.has(word));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** All short forms of the people, by their first word, longest first. */
function shortForms(people: readonly Person[]): Map<string, ShortForm[]> {
  const forms = new Map<string, ShortForm[]>();
  const add = (words: readonly string[], person: Person, strength: number) => {
    const [first = ''] = words;
    if (words.length > 1 || first.length > 1) pushTo(forms, first, { words, person, strength });
  };
  for (const person of people) {
    const own = person.words.filter((word, at) => at === 0 || !SUFFIX.test(word));
    const last = own.length - 1;
    const family = isFamilyFirst(own[0] ?? '') && person.words.length <= 3 ? 0 : last;
    for (const [at, word] of own.entries()) {
      if (PARTICLES.has(word) || word.endsWith('.')) continue;
      const isGiven = at === 0 || (family === 0 && at > 0);
      const strength = at === family ? 0.9 : isGiven ? 0.6 : 0.7;
      add([word], person, strength);
      const bare = word.replace(/^(?:al|el|an|ar|as|ash|ad)-/, '');
      if (bare !== word) add([bare], person, strength);
      // "von der Leyen", "bin Salman": with the particles before it, and what follows.
      let from = at;
      while (from > 0 && PARTICLES.has(own[from - 1] ?? '')) from -= 1;
      if (from < at && from > 0) {
        add(own.slice(from, at + 1), person, 0.9);
        add(own.slice(from), person, 0.9);
      }
    }
    if (last >= 2 && family !== 0) add(own.slice(last - 1), person, 0.85);
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

/** Goes through the words once and makes the mentions. */
function link(
  draft: Draft,
  reader: Reader,
  people: Map<string, Person>,
  forms: Map<string, ShortForm[]>,
): void {
  for (let at = 0; at < reader.length; at += 1) {
    const name = draft.names[draft.nameOfWord[at] ?? -1];
    if (name?.type === 'PER') {
      if (name.first === at) linkName(draft, reader, name, people, forms);
      at = name.last;
    } else if (isFree(reader, name, at)) {
      const found = shortFormAt(reader, forms, at, at + 6);
      if (found && holds(draft, reader, found, at)) {
        const last = at + found.words.length - 1;
        make(draft, found.person, at, last, 'ALIAS', found.strength);
        at = last;
      }
    }
  }
}

/** Words that are in no name, or in a place's weak one, may be short forms. */
function isFree(reader: Reader, name: Name | undefined, at: number): boolean {
  if (name && (name.type === 'ORG' || name.last > name.first)) return false;
  if (!reader.isCapital(at))
    return PARTICLES.has(reader.text(at)) || /^(?:al|el|as|ash|ad)-/.test(reader.text(at));
  return !(reader.isFunctionWord(at) && reader.isFirst(at)) && !reader.isDemonym(at);
}

function shortFormAt(
  reader: Reader,
  forms: Map<string, ShortForm[]>,
  at: number,
  limit: number,
): ShortForm | undefined {
  const candidates = forms.get(reader.folded(at));
  if (!candidates) return undefined;
  let best: ShortForm | undefined;
  let rivals = 0;
  for (const form of candidates) {
    if (best && form.words.length < best.words.length) break;
    if (at + form.words.length > limit || !readsAs(reader, form, at)) continue;
    if (best && best.person !== form.person) rivals += 1;
    if (!best || isBetter(form, best)) best = form;
  }
  if (!best || rivals === 0) return best;
  return { ...best, strength: Math.min(best.strength, 0.6) };
}

/** The stronger form wins, and among equals whoever was mentioned last. */
function isBetter(form: ShortForm, best: ShortForm): boolean {
  if (Math.abs(form.strength - best.strength) > 0.1) return form.strength > best.strength;
  return form.person.latest > best.person.latest;
}

function readsAs(reader: Reader, form: ShortForm, at: number): boolean {
  return form.words.every(
    (word, offset) => reader.sameSentence(at, at + offset) && reader.folded(at + offset) === word,
  );
}

/** Whether a short form outside any recognised name is safely the person's. */
function holds(draft: Draft, reader: Reader, form: ShortForm, at: number): boolean {
  const last = at + form.words.length - 1;
  if (!reader.isCapital(last) && !/^(?:al|el|as|ash|ad)-/.test(reader.text(last))) return false;
  const known = reader.matchAt(at);
  if (known?.sense.country || known?.sense.places?.[0]?.curated) {
    if (reader.isLocative(at) || form.person.latest < 0 || form.strength < 0.9) return false;
  }
  if (known?.sense.organisation && known.end > at + 1) return false;
  if (draft.nameOfWord[at] !== -1 && reader.isLocative(at)) return false;
  // A given name alone is somebody else's as easily, before the person has been named.
  return form.strength >= 0.7 || form.person.latest >= 0;
}

/** Links a recognised person's name: the entity of its full form, the antecedent of a short one. */
function linkName(
  draft: Draft,
  reader: Reader,
  name: Name,
  people: Map<string, Person>,
  forms: Map<string, ShortForm[]>,
): void {
  const words = foldedWords(draft, name);
  const own = people.get(words.join(' '));
  if (own) {
    const isFullest = words.length >= own.words.length;
    make(draft, own, name.first, name.last, isFullest ? 'NAME' : 'ALIAS', name.confidence);
    return;
  }
  const short = shortFormAt(reader, forms, name.first, name.last + 1);
  if (short && short.words.length === words.length) {
    make(draft, short.person, name.first, name.last, 'ALIAS', Math.max(short.strength, 0.7));
    return;
  }
  const { start, end } = spanOf(draft.document, name.first, name.last);
  const surface = draft.document.body.slice(start, end);
  const text = headlineName(draft.input.headline, surface) ?? surface;
  const person = newPerson(personKey(text), text, words);
  people.set(words.join(' '), person);
  for (const word of words) pushTo(forms, word, { words: [word], person, strength: 0.8 });
  make(draft, person, name.first, name.last, text === surface ? 'NAME' : 'ALIAS', name.confidence);
}

/** The full name in the headline that a family name shortens: a forename right before it. */
function headlineName(headline: string, family: string): string | undefined {
  const words = headline.slice(0, 500).split(/[\s,:;’']+/);
  const at = words.indexOf(family);
  const before = words[at - 1];
  return at > 0 && before && isForename(before) && family.length > 2 ? `${before} ${family}` : undefined;
}

function make(
  draft: Draft,
  person: Person,
  first: number,
  last: number,
  how: 'NAME' | 'ALIAS',
  confidence: number,
): void {
  person.latest = last;
  // A place's name that is a person's here is a place's no more.
  if (draft.names[draft.nameOfWord[first] ?? -1]?.type !== 'PER') {
    draft.nameOfWord.fill(PERSON_WORD, first, last + 1);
  }
  mention(draft, person.entity, spanOf(draft.document, first, last), first, how, confidence);
}

/** In `nameOfWord`: a word that is a person's short form, though no name was recognised there. */
export const PERSON_WORD = -2;
