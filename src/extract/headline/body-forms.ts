import type { ExtractedEntity } from '../../model/entity.ts';
import type { EntityRef, Mention, MentionHow } from '../../model/extraction.ts';
import { traitsOf } from '../document/word-traits.ts';
import { NAME_SUFFIXES } from '../words/people.ts';
import { firstWordOf, foldedForm } from './headline-words.ts';

/** The entities that a form denotes, with the way in which it refers to each. A place also denotes its country. */
export interface Denoted {
  readonly entities: readonly { readonly entity: EntityRef; readonly how: MentionHow }[];
  readonly confidence: number;
  readonly surface: string;
}

/** The confidence that a family name that the body does not use alone denotes the person. */
const FAMILY_NAME = 0.8;

/** The forms of one text, each with the entities that it most often denotes. */
export interface Forms {
  readonly denoted: ReadonlyMap<string, Denoted>;
  /** The number of words of the longest form. */
  readonly longest: number;
}

/**
 * Returns the forms by which a body names its entities, of those that begin with one of the given words. If the body
 * uses a form for several entities, it denotes those that it most often refers to, and of several the first. The
 * family name of a person is a form too; it denotes the person with the most mentions.
 */
export function bodyForms(
  mentions: readonly Mention[],
  entities: readonly ExtractedEntity[],
  words: ReadonlySet<string>,
): Forms {
  const counts = new Map<string, Map<string, Counted>>();
  for (const [form, denoted] of denotedBySpan(mentions, words)) count(counts, form, denoted);
  const forms = new Map<string, Denoted>();
  for (const [form, senses] of counts) forms.set(form, mostFrequent([...senses.values()]));
  addFamilyNames(forms, mentions, entities, words);
  const lengths = [...forms.keys()].map((form) => form.split(' ').length);
  return { denoted: forms, longest: Math.max(0, ...lengths) };
}

/** The entities that a form denotes, and the number of its mentions. */
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

/**
 * Returns the mentions whose first word is one of the given words, with their forms. Mentions with the same span are
 * grouped: those of a place and of its country.
 */
function denotedBySpan(
  mentions: readonly Mention[],
  words: ReadonlySet<string>,
): Iterable<readonly [form: string, Denoted]> {
  const forms = new Map<string, string | null>();
  const bySpan = new Map<
    string,
    [string, Denoted & { entities: { entity: EntityRef; how: MentionHow }[] }]
  >();
  for (const { entity, how, start, end, surface, confidence } of mentions) {
    let form = forms.get(surface);
    if (form === undefined) {
      // Folding takes time, so only the first word of most surfaces is folded, and by a cache.
      form = words.has(traitsOf(firstWordOf(surface)).folded) ? foldedForm(surface) : null;
      forms.set(surface, form);
    }
    if (form === null) continue;
    const span = `${start} ${end}`;
    const known = bySpan.get(span);
    if (known) known[1].entities.push({ entity, how });
    else bySpan.set(span, [form, { entities: [{ entity, how }], confidence, surface }]);
  }
  return bySpan.values();
}

function addFamilyNames(
  forms: Map<string, Denoted>,
  mentions: readonly Mention[],
  entities: readonly ExtractedEntity[],
  words: ReadonlySet<string>,
): void {
  const most = new Map<string, number>();
  for (const { kind, key, name } of entities) {
    if (kind !== 'PERSON') continue;
    const family = familyNameOf(name);
    if (!words.has(family)) continue;
    const total = mentions.filter(({ entity }) => entity.key === key && entity.kind === kind).length;
    // The body itself uses the form, or a person with as many mentions has the name.
    if (forms.has(family) && total <= (most.get(family) ?? Infinity)) continue;
    most.set(family, total);
    forms.set(family, {
      entities: [{ entity: { kind, key }, how: 'ALIAS' }],
      confidence: FAMILY_NAME,
      surface: family,
    });
  }
}

/** Returns the folded last word of a name, without a suffix such as "Jr.". */
function familyNameOf(name: string): string {
  const parts = name.split(' ');
  while (parts.length > 1 && NAME_SUFFIXES.has(traitsOf(parts.at(-1) ?? '').lower)) parts.pop();
  return traitsOf(parts.at(-1) ?? '').folded;
}
