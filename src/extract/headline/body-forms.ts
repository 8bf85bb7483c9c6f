import type { ExtractedEntity } from '../../model/entity.ts';
import type { EntityRef, Mention, MentionHow } from '../../model/extraction.ts';
import { foldedForm } from './headline-words.ts';

/** The entities that a form denotes, with the way in which it refers to each. A place also denotes its country. */
export interface Denoted {
  readonly entities: readonly { readonly entity: EntityRef; readonly how: MentionHow }[];
  readonly confidence: number;
  readonly surface: string;
}

/** The maximum number of words of a form. */
export const LONGEST_FORM = 12;
/** The confidence that a family name that the body does not use alone denotes the person. */
const FAMILY_NAME = 0.8;
/** The parts of a name after the family name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The forms of one text, each with what it most often denotes. */
export type Forms = ReadonlyMap<string, Denoted>;

/**
 * Returns the forms by which a body names its entities, of those that begin with one of the given words. If the body
 * uses a form for several entities, it denotes those that it most often refers to, and of several the first. The
 * family name of a person is a form too; it denotes the person with the most mentions.
 */
export function bodyForms(
  mentions: readonly Mention[],
  entities: readonly ExtractedEntity[],
  firstWords: ReadonlySet<string>,
): Forms {
  const counts = new Map<string, Map<string, Counted>>();
  const formOf = memoizedForm(firstWords);
  for (const denoted of denotedBySpan(mentions)) {
    const form = formOf(denoted.surface);
    if (form !== undefined) count(counts, form, denoted);
  }
  const forms = new Map<string, Denoted>();
  for (const [form, senses] of counts) forms.set(form, mostFrequent([...senses.values()]));
  addFamilyNames(forms, mentions, entities, firstWords);
  return forms;
}

/** What a form denotes, and the number of its mentions. */
interface Counted {
  readonly denoted: Denoted;
  count: number;
}

function count(counts: Map<string, Map<string, Counted>>, form: string, denoted: Denoted): void {
  const senses = counts.get(form) ?? new Map<string, Counted>();
  counts.set(form, senses);
  const identity = denoted.entities
    .map(({ entity: { kind, key }, how }) => `${kind} ${key} ${how}`)
    .join('\n');
  const known = senses.get(identity);
  if (known) known.count += 1;
  else senses.set(identity, { denoted, count: 1 });
}

const mostFrequent = ([first, ...rest]: readonly Counted[]): Denoted => {
  if (!first) throw new Error('A form must denote an entity.');
  return rest.reduce((best, one) => (one.count > best.count ? one : best), first).denoted;
};

/** Groups the mentions with the same span: those of a place and of its country. */
function denotedBySpan(mentions: readonly Mention[]): Iterable<Denoted> {
  const bySpan = new Map<string, { entities: { entity: EntityRef; how: MentionHow }[] } & Denoted>();
  for (const { entity, how, start, end, surface, confidence } of mentions) {
    const span = `${start} ${end}`;
    const known = bySpan.get(span);
    if (known) known.entities.push({ entity, how });
    else bySpan.set(span, { entities: [{ entity, how }], confidence, surface });
  }
  return bySpan.values();
}

/** Returns a function that returns the form of a surface; undefined if its first word is not one of the given words. */
function memoizedForm(firstWords: ReadonlySet<string>): (surface: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (surface) => {
    if (!known.has(surface)) {
      const form = foldedForm(surface);
      known.set(surface, firstWords.has(firstWord(form)) ? form : undefined);
    }
    return known.get(surface);
  };
}

const firstWord = (form: string): string => {
  const space = form.indexOf(' ');
  return space < 0 ? form : form.slice(0, space);
};

function addFamilyNames(
  forms: Map<string, Denoted>,
  mentions: readonly Mention[],
  entities: readonly ExtractedEntity[],
  firstWords: ReadonlySet<string>,
): void {
  const mentionCounts = new Map<string, number>();
  for (const { entity } of mentions) {
    if (entity.kind === 'PERSON') mentionCounts.set(entity.key, (mentionCounts.get(entity.key) ?? 0) + 1);
  }
  const most = new Map<string, number>();
  for (const { kind, key, name } of entities) {
    if (kind !== 'PERSON') continue;
    const words = foldedForm(name).split(' ');
    while (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
    const family = words.at(-1) ?? '';
    const total = mentionCounts.get(key) ?? 0;
    // The body itself uses the form, or a person with more mentions has the name.
    if (!firstWords.has(family) || (forms.has(family) && total <= (most.get(family) ?? Infinity))) continue;
    most.set(family, total);
    forms.set(family, {
      entities: [{ entity: { kind, key }, how: 'ALIAS' }],
      confidence: FAMILY_NAME,
      surface: family,
    });
  }
}
