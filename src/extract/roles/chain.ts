import type { DocumentReader } from '../document/document-reader.ts';
import type { Holding } from './holding.ts';
import type { Landmarks } from './landmarks.ts';
import { afterAside, officeAt } from './phrase.ts';

/** The maximum number of offices in one clause. */
const MOST = 4;
/** A verb that links a person to an office, up to the position `end`. */
export interface Link {
  readonly end: number;
  readonly current: boolean;
  /** Whether the office needs neither a determiner nor an owner: "became president". */
  readonly isDefinite: boolean;
  readonly change?: 'begins';
}

/** Returns the offices in a list of one or more offices: "chairman of the African Union and president of Comoros". */
export function chain(
  reader: DocumentReader,
  landmarks: Landmarks,
  from: number,
  name: number,
  { current, isDefinite, change }: Omit<Link, 'end'>,
): Holding[] {
  const found: Holding[] = [];
  for (let at = from; found.length < MOST; ) {
    const isNext = found.length > 0;
    const isListed = reader.lower(at - 1) === 'and' || reader.text(at - 1) === ',';
    const isMarked = isDefinite || (isNext && isListed) || isBeforeAnd(reader, at);
    const holding = officeAt(reader, landmarks, at, name, isMarked);
    if (!holding) break;
    // "a former senator and secretary of state": without a determiner, both are former offices.
    const isFormer = isNext && !found.at(-1)?.current && !/^(?:a|an|the|now|current)$/.test(reader.lower(at));
    found.push({ ...holding, current: holding.current && current && !isFormer, change });
    const end = afterAside(reader, holding.last + 1);
    at = end;
    if (reader.text(at) === ',' && !landmarks.personStartingAt(at + 1)) at += 1;
    if (/^(?:and|&)$/.test(reader.lower(at))) at += 1;
    if (at === end) break;
  }
  return shareOwner(found);
}

/** Returns whether "and" follows the word, which may then be an office without a determiner: "president and CEO". */
const isBeforeAnd = (reader: DocumentReader, at: number): boolean => reader.lower(at + 1) === 'and';

/** Assigns the owner of the last office to the offices before it: "president and CEO of Con Power". */
function shareOwner(found: readonly Holding[]): Holding[] {
  const last = found.at(-1);
  const second = found.at(-2);
  // "foreign secretary and mayor of London": only a body has several offices.
  if (last?.of?.kind === 'COUNTRY' || last?.of?.kind === 'PLACE') return [...found];
  if (!last?.of || !second || second.of || second.last + 2 < last.title.first) return [...found];
  // "an adviser to companies and director of Con Power": the first office has its own complement.
  if (second.last > second.title.last) return [...found];
  return found.map((holding) => (holding.of || holding === last ? holding : { ...holding, of: last.of }));
}
