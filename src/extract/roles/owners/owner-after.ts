import type { EntityRef } from '../../../model/extraction.ts';
import type { DocumentReader } from '../../document/document-reader.ts';
import { LEGISLATORS, LOCAL_OFFICES } from '../../words/offices/phrases.ts';
import { headOf } from '../complement.ts';
import type { Holding } from '../holding.ts';
import type { Landmarks } from '../landmarks.ts';
import { bodyOf } from './stated-owner.ts';

/** The key of a party. */
const PARTY = / party$|^(?:democrats|republicans)$/;

/** Adds the owner after the name: "President Luiz Inácio Lula da Silva of Brazil", "Sen. Ann Field (R-Ohio)". */
export function withOwnerAfter(
  reader: DocumentReader,
  landmarks: Landmarks,
  holding: Holding,
  first: number,
  name: number,
): Holding {
  const head = headOf(holding.title);
  const isLegislator = LEGISLATORS.has(head) || head === 'governor';
  // "GOP Rep. Ann Field": a party does not own the office of its member.
  const isParty = isLegislator && holding.of?.kind === 'ORGANIZATION' && PARTY.test(holding.of.key);
  const isOpen = isParty || (isLegislator && holding.of?.kind === 'COUNTRY');
  if (holding.of && !isOpen) return { ...holding, last: first };
  const stated = ownerAfter(reader, landmarks, name, isLegislator);
  // "Chairman Ann Field of Ohio" is the chairman of a committee.
  const isHome = stated?.of.kind === 'PLACE' && !isLegislator && !LOCAL_OFFICES.has(head);
  if (stated && !isHome) return { ...holding, of: stated.of, last: stated.last };
  return { ...holding, of: isParty ? undefined : holding.of, last: name };
}

/** Returns the owner after a name: "of Brazil", "(R-Ohio)", ", a Democrat of Ohio". */
function ownerAfter(
  reader: DocumentReader,
  landmarks: Landmarks,
  name: number,
  isLegislator: boolean,
): { of: EntityRef; last: number } | undefined {
  const label = isLegislator ? landmarks.partyStateAfter(name) : undefined;
  if (label) return label;
  let at = name + 1;
  if (isLegislator && reader.text(at) === ',') {
    at += /^(?:a|an|the)$/.test(reader.lower(at + 1)) ? 2 : 1;
    if (!/^(?:democrat|republican|independent|conservative|liberal)$/.test(reader.lower(at)))
      return undefined;
    at += 1;
  }
  // "Coach Joe Lund, of Con Power, spoke": a place after the comma is a residence.
  const body =
    reader.text(at) === ',' && reader.lower(at + 1) === 'of' ? landmarks.startingAt(at + 2) : undefined;
  if (body?.entity.kind === 'ORGANIZATION' && reader.sameSentence(name, at + 2))
    return { of: body.entity, last: body.last };
  const link = reader.lower(at);
  if (link !== 'of' && !(isLegislator && link === 'from')) return undefined;
  at += reader.lower(at + 1) === 'the' ? 2 : 1;
  const owner = reader.sameSentence(name, at) ? landmarks.startingAt(at) : undefined;
  if (!owner) return undefined;
  // "Ann Field of Japan's Con University"
  const { entity, last } = bodyOf(reader, landmarks, owner);
  return { of: entity, last };
}
