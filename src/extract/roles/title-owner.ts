import type { EntityRef } from '../../model/extraction.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import type { Title } from '../names/title-text.ts';
import { FORMER, FORMER_PREFIX } from '../words/titles.ts';
import type { Holding } from './holding.ts';
import type { Landmarks } from './landmarks.ts';
import { isStateOffice } from './offices.ts';

/** Adds the owner before a title: "Russian President", "China’s president", "Real Madrid’s Italian coach". */
export function withOwner(reader: DocumentReader, landmarks: Landmarks, title: Title): Holding {
  const named = namedOwner(reader, landmarks, title);
  const { first } = named;
  const of = pronounOwner(reader, landmarks, title, named) ?? nounOwner(reader, landmarks, first);
  const before = reader.sameSentence(first - 1, title.first) ? reader.lower(first - 1) : '';
  const isFormer = FORMER.has(before) || before === 'then' || FORMER_PREFIX.test(before);
  return {
    title,
    of,
    current: title.current && !isFormer && !FORMER_PREFIX.test(reader.text(first)),
    first: isFormer ? first - 1 : first,
    last: title.last,
  };
}

/** An owner, and the first word of the owner or, if there is no owner, of the title. */
interface Owned {
  readonly of: EntityRef | undefined;
  readonly first: number;
}

/** Returns the owner that is named before a title. A possessor takes precedence over a nationality of the holder. */
function namedOwner(reader: DocumentReader, landmarks: Landmarks, title: Title): Owned {
  let { first } = title;
  let of: EntityRef | undefined;
  for (let round = 0; round < 3 && reader.sameSentence(first - 1, title.first); round += 1) {
    const at = first - 1;
    const isPossessive = reader.isPossessive(at);
    const end = isPossessive ? at - 1 : at;
    const owner = reader.sameSentence(end, at) ? landmarks.endingAt(end) : undefined;
    if (!owner) break;
    if (of === undefined || isPossessive) of = owner.entity;
    first = owner.first;
  }
  return { of, first };
}

/** Returns the antecedent of a pronoun before a title. In "their Dutch coach", the adjective describes the holder. */
function pronounOwner(
  reader: DocumentReader,
  landmarks: Landmarks,
  title: Title,
  { of, first }: Owned,
): EntityRef | undefined {
  const pronoun = reader.sameSentence(first - 1, title.first) ? reader.lower(first - 1) : '';
  const isNationality = of?.kind === 'COUNTRY' && !isStateOffice(title.text);
  if (!/^(?:its|whose|their)$/.test(pronoun) || (of && !isNationality)) return of;
  if (pronoun === 'whose' && landmarks.isEndOfPerson(first - 3)) return undefined;
  if (pronoun === 'their' && !isNationality) return undefined;
  return landmarks.ownerBefore(first - 1, reader.isFirst(first - 1));
}

/** Returns the organisation of a noun before a title: "the company’s director". */
function nounOwner(reader: DocumentReader, landmarks: Landmarks, first: number): EntityRef | undefined {
  return reader.isPossessive(first - 1) ? landmarks.organisationCalled(first - 2) : undefined;
}
