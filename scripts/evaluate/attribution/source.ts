import type { EntityRef, Extraction } from '../../../src/model/extraction.ts';
import type { Span } from '../../../src/model/span.ts';

/** Whether the entity of a statement is the labelled source; `open` if the statement has no entity. */
export type Verdict = 'right' | 'open' | 'wrong';

/** Words that end the noun phrase of a source: what follows describes it. */
const TAIL =
  /\s*(?:[,(—–]|\s-|(?:\b(?:who|whose|which|that|of|in|at|for|from|with|on|to|by|about|familiar|close|and)\b)).*$/su;
const PRONOUN = /^(?:he|she)$/i;
const GROUP =
  /^(?:Americans|Catholics|Christians|Conservatives|Democrats|Evangelicals|Liberals|Muslims|Republicans)$/;

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Returns the noun phrase of a source without what describes it: "Tom Miller" of "Tom Miller, who runs the firm". */
function coreOf(source: string): string {
  const text = collapse(source);
  const core = text.replace(TAIL, '').trim();
  return core === '' ? text : core;
}

const lastWord = (text: string): string =>
  (text.match(/[\p{L}\p{N}.'’-]+$/u)?.[0] ?? text).replace(/(?:\.|['’]s?)$/, '');

export const isPronoun = (source: string): boolean => PRONOUN.test(collapse(source));

export const isRelative = (source: string): boolean => /^(?:who|which|that)$/i.test(collapse(source));

/** Returns whether a labelled source ends with a name: "Kline", "Mayor Ann Kline, who …", but not "Kline's office". */
export function isNamed(source: string): boolean {
  const last = lastWord(coreOf(source));
  return (
    /^\p{Lu}/u.test(last) && !/^(?:He|She|It|They|I|We|You|Who|This|That)$/.test(last) && !GROUP.test(last)
  );
}

/**
 * Returns whether two texts refer to the same source by the same words: the last words of their noun phrases are equal.
 */
export function isSameSource(labelled: string, found: string): boolean {
  return lastWord(coreOf(labelled)).toLowerCase() === lastWord(coreOf(found)).toLowerCase();
}

/**
 * Compares an entity with a labelled source that is a name: right if a mention of the entity ends where the name ends,
 * or if the names have the same last word.
 */
export function verdictOn(text: string, source: Span, entity: EntityRef | null, found: Extraction): Verdict {
  if (entity === null) return 'open';
  const core = coreOf(text.slice(source.start, source.end));
  const within = found.mentions.filter(({ start, end }) => start >= source.start && end <= source.end);
  const nameEnd = within.filter(({ surface }) => lastWord(surface) === lastWord(core));
  if (nameEnd.some((mention) => isSame(mention.entity, entity))) return 'right';
  if (nameEnd.some((mention) => mention.entity.kind === 'PERSON')) return 'wrong';
  const name = found.entities.find((one) => isSame(one, entity))?.name ?? '';
  return lastWord(name).toLowerCase() === lastWord(core).toLowerCase() ? 'right' : 'wrong';
}

const isSame = (one: EntityRef, other: EntityRef): boolean =>
  one.kind === other.kind && one.key === other.key;
