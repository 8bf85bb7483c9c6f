import type { EntityRef, Role } from '../../model/extraction.ts';
import { DocumentReader } from '../document/document-reader.ts';
import type { Step } from '../document/draft.ts';
import type { DraftMention } from '../document/mention-list.ts';
import { addPartyStates } from '../linking/party-states.ts';
import { holdingsAfter } from './after.ts';
import { holdingsBefore } from './before.ts';
import type { Claim } from './holding.ts';
import { Landmarks } from './landmarks.ts';
import { isMonarch, isStateOffice } from './offices.ts';
import { OfficeOwners } from './owners/office-owners.ts';
import { OfficePeriods } from './period.ts';
import { sharedOffices } from './shared.ts';
import { successions } from './succession.ts';

/** Extracts offices: before a name, in apposition to it, or in a clause about it. */
export const rolesStep: Step = {
  name: 'roles',
  needs: ['people', 'organisations', 'places', 'countries', 'times'],
  gives: ['roles'],
  run(draft) {
    const reader = DocumentReader.of(draft);
    const landmarks = new Landmarks(draft, addPartyStates(draft, reader));
    const periods = new OfficePeriods(draft, reader);
    const found = landmarks.people.flatMap((mention) => claimsOf(reader, landmarks, mention));
    // The evidence for a role must be a single sentence.
    const proven = found.filter((claim) => isInOneSentence(reader, claim));
    const dated = proven.map(({ mention, holding }) => ({
      mention,
      holding: periods.withPeriod(holding, mention),
    }));
    draft.roles = settle(reader, landmarks, periods, dated);
  },
};

/** Returns the offices of a mentioned person, and of the people who share them or precede the person in them. */
function claimsOf(reader: DocumentReader, landmarks: Landmarks, mention: DraftMention): Claim[] {
  const { first, last } = mention;
  const changed = successions(reader, landmarks, mention);
  const own = [
    ...holdingsBefore(reader, landmarks, first, last),
    ...(changed.length > 0 ? [] : holdingsAfter(reader, landmarks, last)),
  ];
  const shared = sharedOffices(reader, landmarks, mention);
  return [...shared, ...changed, ...own.map((holding) => ({ mention, holding }))];
}

function isInOneSentence(reader: DocumentReader, { mention, holding }: Claim): boolean {
  return (
    reader.sameSentence(holding.first, mention.first) && reader.sameSentence(holding.last, mention.first)
  );
}

/**
 * Returns each role once. If a role has no stated owner, its owner is derived from the context, unless another claim
 * states the owner.
 */
function settle(
  reader: DocumentReader,
  landmarks: Landmarks,
  periods: OfficePeriods,
  claims: readonly Claim[],
): readonly Role[] {
  const roles = new Map<string, Role>();
  const titles = new Set<string>();
  const owners = new OfficeOwners(reader, landmarks, claims);
  const stated = claims.filter(({ holding }) => holding.of);
  const open = claims.filter(({ holding }) => !holding.of);
  for (const claim of [...stated, ...open]) {
    const { mention, holding } = claim;
    const title = `${mention.entity.key}|${holding.title.text}`;
    if (!holding.of && titles.has(title)) continue;
    const isState = isStateOffice(holding.title.text);
    const of = holding.of ?? (isState ? owners.countryOf(claim) : owners.bodyOf(claim));
    // "near King Edward Street", "Queen Latifah": without a realm, the word is a part of another name.
    if (!of && isMonarch(holding.title.text)) continue;
    // An office without a known state before a short form adds no information to the role stated with the full name.
    if (!of && isState && mention.how === 'ALIAS' && landmarks.isNamed(mention.entity)) continue;
    titles.add(title);
    const isOver = periods.isOfFormerHead(mention.entity.key, holding.title.text, of);
    const current = holding.current && !isOver;
    const id = `${title}|${of?.kind}|${of?.key}|${current}`;
    const known = roles.get(id);
    // Of several statements of one role, a statement of its period is the best evidence.
    const isDated = known !== undefined && !known.since && !known.until && (holding.since ?? holding.until);
    if (!known || isDated) roles.set(id, { ...roleOf(reader, claim, of), current });
  }
  return [...roles.values()].sort((a, b) => a.span.start - b.span.start);
}

function roleOf(reader: DocumentReader, { mention, holding }: Claim, of: EntityRef | undefined): Role {
  const { title, current, first, last } = holding;
  const stated = reader.spanOf(first, last);
  const span = { start: Math.min(stated.start, mention.start), end: Math.max(stated.end, mention.end) };
  return {
    person: mention.entity,
    title: title.text,
    of: of ?? null,
    current,
    since: holding.since ?? null,
    until: holding.until ?? null,
    span,
    sentence: mention.sentence,
  };
}
