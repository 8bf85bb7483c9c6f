import type { StatementKind } from '../../../model/extraction.ts';
import { CUE_ADJECTIVES, CUE_NOUNS } from '../words/cue-nouns.ts';

/** A noun or adjective that attributes content. */
interface ContentWord {
  readonly kind: StatementKind;
  /** The words that introduce the content, besides "that" for nouns. */
  readonly complements: ReadonlySet<string>;
}

const plural = (noun: string): string => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

function read(
  rows: typeof CUE_NOUNS,
  formsOf: (word: string) => readonly string[],
): ReadonlyMap<string, ContentWord> {
  const words = new Map<string, { kind: StatementKind; complements: Set<string> }>();
  for (const { kind, before, words: list } of rows) {
    for (const form of list.trim().split(/\s+/).flatMap(formsOf)) {
      const known = words.get(form) ?? { kind, complements: new Set<string>() };
      for (const complement of before.split(' ')) if (complement !== '') known.complements.add(complement);
      words.set(form, known);
    }
  }
  return words;
}

/** Nouns that attribute content: "Kline's claim that the bridge is safe". */
export const CONTENT_NOUNS = read(CUE_NOUNS, (noun) => [noun, plural(noun)]);

/** Adjectives that attribute content after a form of "be": "Kline is confident that the bridge is safe". */
export const CONTENT_ADJECTIVES = read(CUE_ADJECTIVES, (adjective) => [adjective]);

/** Participles that, after "be" and before "to", attribute a clause to an unnamed source: "is expected to". */
export const RAISING: ReadonlyMap<string, StatementKind> = new Map([
  ['alleged', 'SAYS'],
  ['believed', 'BELIEVES'],
  ['considered', 'BELIEVES'],
  ['expected', 'EXPECTS'],
  ['forecast', 'EXPECTS'],
  ['predicted', 'EXPECTS'],
  ['projected', 'EXPECTS'],
  ['reported', 'SAYS'],
  ['reputed', 'SAYS'],
  ['rumored', 'SAYS'],
  ['rumoured', 'SAYS'],
  ['said', 'SAYS'],
  ['thought', 'BELIEVES'],
]);
