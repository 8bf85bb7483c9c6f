import type { EntityRef, Mention, Role } from '../../model/extraction.ts';
import type { Step } from '../document/draft.ts';
import { Reader } from '../document/reader.ts';
import { type Holding, holdingsAfter } from './after.ts';
import { holdingsBefore } from './before.ts';
import { Landmarks } from './landmarks.ts';
import { type Claim, OfficeOwners } from './owner.ts';
import { sharedOffices } from './shared.ts';
import { isStateOffice } from './titles.ts';

/** Reads who holds or held which office: before the name, in apposition to it, or in a clause about it. */
export const rolesStep: Step = {
  name: 'roles',
  needs: ['people', 'organisations', 'places', 'countries'],
  gives: ['roles'],
  run(draft) {
    const reader = Reader.of(draft);
    const landmarks = new Landmarks(draft);
    const found: Claim[] = [];
    for (const claim of sharedOffices(reader, landmarks)) found.push(claim);
    for (const mention of landmarks.people) {
      const [first, last] = landmarks.wordsOf(mention);
      for (const holding of holdingsBefore(reader, landmarks, first, last)) found.push({ mention, holding });
      for (const holding of holdingsAfter(reader, landmarks, last)) found.push({ mention, holding });
    }
    // No sentence proves what two of them say together.
    const proven = found.filter((claim) => isInOneSentence(reader, landmarks, claim));
    draft.roles = settle(reader, landmarks, proven);
  },
};

function isInOneSentence(reader: Reader, landmarks: Landmarks, { mention, holding }: Claim): boolean {
  const [name] = landmarks.wordsOf(mention);
  return reader.sameSentence(holding.first, name) && reader.sameSentence(holding.last, name);
}

/** Each role once; those whose country the text leaves open take it from around them, unless said elsewhere. */
function settle(reader: Reader, landmarks: Landmarks, found: readonly Claim[]): readonly Role[] {
  const roles = new Map<string, Role>();
  const titles = new Set<string>();
  const owners = new OfficeOwners(reader, landmarks, found);
  const open = found.filter(({ holding }) => !holding.of);
  for (const claim of [...found.filter(({ holding }) => holding.of), ...open]) {
    const { mention, holding } = claim;
    const person = mention.entity.key;
    const spoken = `${person}|${holding.title.text}`;
    if (!holding.of && titles.has(spoken)) continue;
    const isState = isStateOffice(holding.title.text);
    const of = holding.of ?? (isState ? owners.of(claim) : owners.within(claim));
    // A state's office before a short form, no country told: it adds nothing to what the full name is given.
    if (!of && isState && mention.how === 'ALIAS') continue;
    titles.add(spoken);
    const id = `${spoken}|${of?.kind}|${of?.key}|${holding.current}`;
    if (roles.has(id)) continue;
    roles.set(id, role(reader, mention, holding, of));
  }
  return [...roles.values()].sort((a, b) => a.span.start - b.span.start);
}

function role(
  reader: Reader,
  mention: Mention,
  { title, current, first, last }: Holding,
  of: EntityRef | null,
): Role {
  const said = reader.spanOf(first, last);
  const span = { start: Math.min(said.start, mention.start), end: Math.max(said.end, mention.end) };
  return { person: mention.entity, title: title.text, of, current, span, sentence: mention.sentence };
}
