import { ClauseFlag } from '../document/clause-flags.ts';
import type { DocumentReader } from '../document/document-reader.ts';
import { PHRASAL } from '../words/verbs.ts';

/** Forms that are nouns as well as verbs of saying. */
const NOUN_OR_VERB =
  /^(?:answer|call|charge|claim|comment|demand|fear|find|hope|label|note|point|praise|promise|remark|report|request|slam|state|stress|thank|tweet|view|vow)s?$|^(?:estimated|repeated|reported|reporting|used|warning|writing|spoke)$/;

/** Infinitives that are nouns as well. */
const INFINITIVE =
  /^(?:blame|call|claim|comment|demand|label|note|praise|promise|remark|reply|report|state|stress|tweet|view|vow)$/;
/** Verbs whose subject never follows them: what follows is the person whom they address. */
const WITH_OBJECT =
  /^(?:accuse[ds]|assure[ds]|call(?:s|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|describe[ds]|tells|told|urge[ds])$/;

/** Returns whether a name after a verb of saying is its object: "Kline urged Diaz". */
export const hasObject = (verb: string): boolean => WITH_OBJECT.test(verb);

/** Verbs of saying whose subject may follow them inside a sentence. */
const BEFORE_SUBJECT =
  /^(?:add(?:ed|s)|argue[ds]|asked|explained|insisted|noted|recalled|replied|said|says|warned|writes|wrote)$/;

/** Returns whether a name after a verb of saying and a comma may be its subject: "The line, said Kline, will close". */
export const mayPrecedeSubject = (verb: string): boolean => BEFORE_SUBJECT.test(verb);

/** Returns whether a word is used as a verb of saying. "Diaz's claims" and "the remarks" are not. */
export function isSayingVerb(reader: DocumentReader, at: number): boolean {
  // Within a sentence, a capitalised form is part of a name: "United States".
  const isFirst = reader.isFirst(at);
  if (!reader.isClauseWord(at, isFirst ? ClauseFlag.SAYING_ANY_CASE : ClauseFlag.SAYING)) {
    if (!reader.isClauseWord(at, ClauseFlag.PHRASAL)) return false;
    const particle = PHRASAL[isFirst ? reader.lower(at) : reader.text(at)];
    return particle !== undefined && reader.lower(at + 1) === particle;
  }
  const before = reader.lower(at - 1);
  if (isPossessed(reader, at) || /^(?:a|an|the|its|their|our|my|your)$/.test(before)) return false;
  const lower = reader.lower(at);
  if (INFINITIVE.test(lower)) return /^(?:did|does|do|not|n't|n’t|they|to|we|you)$/.test(before);
  return (
    !NOUN_OR_VERB.test(lower) || !reader.isClauseWord(at - 1, ClauseFlag.ARTICLE | ClauseFlag.PREPOSITION)
  );
}

/** Returns whether a word follows a possessive mark. In ''Enough,'' the last mark is a closing mark. */
const isPossessed = (reader: DocumentReader, at: number): boolean =>
  reader.isPossessive(at - 1) && /[\p{L}\p{N}.]$/u.test(reader.text(at - 2));

/** Returns whether a word is an auxiliary verb or an adverb, which may be between a subject and its verb. */
export function isAdverbial(reader: DocumentReader, at: number): boolean {
  if (reader.isClauseWord(at, ClauseFlag.AUXILIARY | ClauseFlag.ADVERB)) return true;
  return reader.isClauseWord(at, ClauseFlag.LY) && !reader.isCapital(at);
}

/** Returns whether a phrase cannot extend over a word. */
export function endsPhrase(reader: DocumentReader, at: number): boolean {
  return (
    reader.isClauseWord(at, ClauseFlag.END | ClauseFlag.SUBORDINATOR | ClauseFlag.AUXILIARY) ||
    isSayingVerb(reader, at)
  );
}
