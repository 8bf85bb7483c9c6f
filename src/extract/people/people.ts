import { isForename } from '../../gazetteer/index.ts';
import { spanOf } from '../document/document.ts';
import { DocumentReader } from '../document/document-reader.ts';
import { type Draft, type DraftName, nameAt, type Step } from '../document/draft.ts';
import { isLocative } from '../document/locative.ts';
import { PARTICLES } from '../words/people.ts';
import { fullNames } from './full-names.ts';
import { foldedWords, newPerson, type Person } from './person.ts';
import { personKey } from './person-key.ts';
import { addForm, type ShortForm, shortFormAt, shortFormsOf } from './short-forms.ts';

/** A family name with an Arabic article in lower case: "al-Assad". */
const WITH_ARTICLE = /^(?:al|el|as|ash|ad)-/;
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
    const reader = DocumentReader.of(draft);
    const people = fullNames(draft, reader);
    const forms = shortFormsOf([...new Set(people.values())]);
    for (let at = 0; at < reader.length; at += 1) {
      const name = nameAt(draft, at);
      if (name?.type === 'PER') {
        if (name.first === at) linkName(draft, reader, name, people, forms);
        at = name.last;
      } else if (mayBeShortForm(reader, name, at)) {
        const form = shortFormAt(reader, forms, at, at + LONGEST_FORM);
        if (form && isSupported(draft, reader, form, at)) {
          const last = at + form.words.length - 1;
          mention(draft, form.person, at, last, 'ALIAS', form.strength);
          at = last;
        }
      }
    }
  },
};

/**
 * Returns whether a word may begin a short form. The word must be outside all names, or be a place name of one word.
 */
function mayBeShortForm(reader: DocumentReader, name: DraftName | undefined, at: number): boolean {
  if (name && (name.type === 'ORG' || name.last > name.first)) return false;
  if (!reader.isCapital(at)) return PARTICLES.has(reader.text(at)) || WITH_ARTICLE.test(reader.text(at));
  return !(reader.isFunctionWord(at) && reader.isFirst(at)) && !reader.isDemonym(at);
}

/** Returns whether the context supports a short form outside the recognised names of people. */
function isSupported(draft: Draft, reader: DocumentReader, form: ShortForm, at: number): boolean {
  const last = at + form.words.length - 1;
  if (!reader.isCapital(last) && !WITH_ARTICLE.test(reader.text(last))) return false;
  const isMentioned = form.person.latest !== undefined;
  const known = reader.phraseAt(at);
  if (known?.sense.country || known?.sense.places?.[0]?.curated) {
    if (isLocative(reader, at) || !isMentioned || form.strength < 0.9) return false;
  }
  if (known?.sense.organisation && known.end > at + 1) return false;
  if (nameAt(draft, at) && isLocative(reader, at)) return false;
  // A given name alone may refer to a different person, unless the person has already been mentioned.
  return form.strength >= 0.7 || isMentioned;
}

/**
 * Links a recognised name. A full name is linked to its person, and a short form to the person whose name it shortens.
 */
function linkName(
  draft: Draft,
  reader: DocumentReader,
  name: DraftName,
  people: Map<string, Person>,
  forms: Map<string, ShortForm[]>,
): void {
  const words = foldedWords(draft, name);
  const own = people.get(words.join(' '));
  if (own) {
    const isFullest = words.length >= own.words.length;
    mention(draft, own, name.first, name.last, isFullest ? 'NAME' : 'ALIAS', name.confidence);
    return;
  }
  const short = shortFormAt(reader, forms, name.first, name.last + 1);
  if (short && short.words.length === words.length) {
    mention(draft, short.person, name.first, name.last, 'ALIAS', Math.max(short.strength, 0.7));
    return;
  }
  const { start, end } = spanOf(draft.document, name.first, name.last);
  const surface = draft.document.body.slice(start, end);
  const text = nameInHeadline(draft.input.headline, surface) ?? surface;
  const person = newPerson(personKey(text), text, words);
  people.set(words.join(' '), person);
  for (const word of words) addForm(forms, { words: [word], person, strength: 0.8 });
  mention(draft, person, name.first, name.last, text === surface ? 'NAME' : 'ALIAS', name.confidence);
}

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

function mention(
  draft: Draft,
  person: Person,
  first: number,
  last: number,
  how: 'NAME' | 'ALIAS',
  confidence: number,
): void {
  person.latest = last;
  // In "Jordan said", "Jordan" may have been recognised as a place. From here on, its words belong to the person.
  if (nameAt(draft, first)?.type !== 'PER') draft.isShortForm.fill(1, first, last + 1);
  draft.mentions.add(person.entity, spanOf(draft.document, first, last), how, confidence);
}
