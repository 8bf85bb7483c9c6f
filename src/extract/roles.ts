import type { EntityRef, Mention, Role } from '../model/extraction.ts';
import type { Draft, Step } from './draft.ts';
import { Landmarks } from './landmarks.ts';
import { Reader } from './reader.ts';
import { type Holding, holdingsAfter } from './role-after.ts';
import { holdingsBefore } from './role-before.ts';
import { isStateOffice } from './role-titles.ts';

/** Reads who holds or held which office: before the name, in apposition to it, or in a clause about it. */
export const rolesStep: Step = {
  name: 'roles',
  needs: ['people', 'organisations', 'places', 'countries'],
  gives: ['roles'],
  run(draft) {
    const reader = Reader.of(draft);
    const landmarks = new Landmarks(draft);
    const found: { mention: Mention; holding: Holding }[] = [];
    for (const mention of landmarks.people) {
      const [first, last] = landmarks.wordsOf(mention);
      for (const holding of holdingsBefore(reader, landmarks, first)) found.push({ mention, holding });
      for (const holding of holdingsAfter(reader, landmarks, last)) found.push({ mention, holding });
    }
    draft.roles = settle(draft, landmarks, found);
  },
};

/** Each role once; those whose country the text leaves open take it from around them, unless said elsewhere. */
function settle(
  draft: Draft,
  landmarks: Landmarks,
  found: readonly { mention: Mention; holding: Holding }[],
): readonly Role[] {
  const roles = new Map<string, Role>();
  const titles = new Set<string>();
  const open = found.filter(({ holding }) => !holding.of);
  for (const { mention, holding } of [...found.filter(({ holding }) => holding.of), ...open]) {
    const person = mention.entity.key;
    const spoken = `${person}|${holding.title.text}`;
    if (!holding.of && titles.has(spoken)) continue;
    const of = holding.of ?? inferred(draft, landmarks, mention, holding);
    titles.add(spoken);
    const id = `${spoken}|${of?.kind}|${of?.key}|${holding.current}`;
    if (roles.has(id)) continue;
    roles.set(id, role(draft, mention, holding, of));
  }
  return [...roles.values()].sort((a, b) => a.span.start - b.span.start);
}

function inferred(draft: Draft, landmarks: Landmarks, mention: Mention, holding: Holding): EntityRef | null {
  if (!isStateOffice(holding.title.text)) return null;
  const start = draft.document.words[holding.title.first]?.start ?? mention.start;
  return landmarks.countryAround(start, mention.sentence);
}

function role(draft: Draft, mention: Mention, holding: Holding, of: EntityRef | null): Role {
  const { words } = draft.document;
  const start = Math.min(words[holding.first]?.start ?? mention.start, mention.start);
  const end = Math.max(words[holding.last]?.end ?? mention.end, mention.end);
  const { person, sentence } = { person: mention.entity, sentence: mention.sentence };
  return { person, title: holding.title.text, of, current: holding.current, span: { start, end }, sentence };
}
