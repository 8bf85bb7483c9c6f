import type { DocumentReader } from '../../document/document-reader.ts';
import {
  ANNOUNCING,
  ARRANGED,
  ARRANGING,
  BETWEEN_VERBS,
  DEMANDING,
  FUTURE,
  HAVE,
  MODALS,
  NOT_PAST,
  PAST_BE,
  PAST_VERBS,
  PRESENT_BE,
  PROSPECTIVE,
  PROSPECTS,
} from '../../words/figures/tenses.ts';

/** Whether an expression refers to the past (-1) or the future (1). 0 if the text does not decide. */
export type Direction = -1 | 0 | 1;

/** Returns the direction that a word indicates if it is a verb; undefined if another word decides. */
export function verbAt(reader: DocumentReader, at: number, first: number): Direction | undefined {
  const word = reader.lower(at);
  if (FUTURE.has(word)) return 1;
  if (MODALS.has(word)) return modal(reader, at);
  if (word === 'to') return infinitive(reader, at);
  if (PRESENT_BE.has(word)) return present(reader, at, first);
  if (PAST_BE.has(word)) return isProspective(reader, nextVerb(reader, at + 1)) ? 0 : -1;
  if (ANNOUNCING.has(word)) return 1;
  if (word === 'said' && first >= 0 && isOfOtherClause(reader, at, first)) return undefined;
  return isPastForm(word) ? participle(reader, at, word.endsWith('ed'), first) : undefined;
}

/** "said" is not the verb of the clause in ", she said, " and in "said the talks on Friday would fail". */
function isOfOtherClause(reader: DocumentReader, at: number, first: number): boolean {
  if (reader.text(at + 1) === ',') return true;
  return (
    first - at > 2 &&
    /^(?:a|an|any|her|his|its|no|our|that|the|their|these|this|those)$/.test(reader.lower(at + 1))
  );
}

/** Returns whether a word may be a verb in the past tense or a participle. */
function isPastForm(word: string): boolean {
  const isRegular = word.endsWith('ed') && word.length > 3 && !NOT_PAST.has(word);
  return isRegular || word === 'been' || PAST_VERBS.has(word);
}

/** "may rule" is about the future, "may have ruled" and "could not sleep" are about the past. */
function modal(reader: DocumentReader, at: number): Direction | undefined {
  const next = nextVerb(reader, at + 1);
  // "may have ruled", but not "may have an effect"
  const isPerfect = reader.lower(next) === 'have' && isPastForm(reader.lower(nextVerb(reader, next + 1)));
  const isPast = isPerfect || (reader.lower(at) === 'could' && /^n['’]t$|^not$/.test(reader.lower(at + 1)));
  // "May" is a month or a name, unless it is in lower case.
  if (reader.lower(at) === 'may' && reader.isCapital(at) && !reader.isFirst(at)) return undefined;
  return isPast ? -1 : 1;
}

/** "plans to visit", "is to visit" and "a deadline to pay" are about the future; "came to visit" depends on "came". */
function infinitive(reader: DocumentReader, at: number): Direction | undefined {
  const governor = previousVerb(reader, at - 1);
  const word = reader.lower(governor);
  if (PRESENT_BE.has(word) && governor === at - 1) return 1;
  if (PAST_BE.has(word) && governor === at - 1) return 0;
  if (PROSPECTS.has(word)) return 1;
  // ", to be published on Friday"
  if (reader.text(governor) === ',' && reader.lower(at + 1) === 'be') return 1;
  if (!PROSPECTIVE.has(word)) return isDemanded(reader, at) ? 1 : undefined;
  const auxiliary = reader.lower(previousVerb(reader, governor - 1));
  return PAST_BE.has(auxiliary) || auxiliary === 'had' || auxiliary === 'been' ? 0 : 1;
}

/** Returns whether a verb before an infinitive demands it of others: "urged the court to rule". */
function isDemanded(reader: DocumentReader, at: number): boolean {
  for (let verb = at - 2; verb >= at - 5; verb -= 1)
    if (DEMANDING.has(reader.lower(verb)) && reader.sameSentence(verb, at)) return true;
  return false;
}

/** "is meeting", "is due" and "the vote is on" a day are about the future. */
function present(reader: DocumentReader, at: number, first: number): Direction | undefined {
  const word = reader.lower(at);
  const next = nextVerb(reader, at + 1);
  if (isProspective(reader, next) || ARRANGED.has(reader.lower(next))) return 1;
  if (/s$/.test(word) && word !== 'is') return undefined;
  return first >= 0 && first - at <= 2 ? 1 : 0;
}

/** Returns the direction of a verb in the past tense or a participle. */
function participle(
  reader: DocumentReader,
  at: number,
  isRegular: boolean,
  first: number,
): Direction | undefined {
  const isForDate = ARRANGING.has(reader.lower(at)) && /^(?:for|until)$/.test(reader.lower(first - 1));
  const auxiliary = previousVerb(reader, at - 1);
  const word = reader.lower(auxiliary);
  if (word === 'be' || word === 'being' || word === 'to' || word === 'get') return undefined;
  if (MODALS.has(word) || FUTURE.has(word)) return undefined;
  if (isForDate) return 1;
  if (PAST_BE.has(word)) return PROSPECTIVE.has(reader.lower(at)) ? 0 : -1;
  if (PRESENT_BE.has(word))
    return PROSPECTIVE.has(reader.lower(at))
      ? 1
      : word.startsWith("'") || word.startsWith('’')
        ? undefined
        : 0;
  if (HAVE.has(word) || word === 'been') return -1;
  // "the planned talks", "a disputed election": the participle is an adjective.
  // "a shot" is not a verb.
  if (/^(?:the|an?|his|her|its|their|'s|’s)$/.test(reader.lower(at - 1)))
    return isRegular && PROSPECTIVE.has(reader.lower(at)) ? 1 : undefined;
  // "a battle expected in May"
  if (first >= 0 && first - at <= 2 && PROSPECTIVE.has(reader.lower(at))) return 1;
  // "a speech scheduled on Friday"
  return /^(?:scheduled|slated)$/.test(reader.lower(at)) ? 1 : -1;
}

const isProspective = (reader: DocumentReader, at: number): boolean =>
  PROSPECTIVE.has(reader.lower(at)) || reader.lower(at) === 'to';

const isBetween = (word: string): boolean =>
  BETWEEN_VERBS.has(word) || (word.length > 4 && word.endsWith('ly'));

/** Returns the index of the first word from `at` that is not an adverb. */
function nextVerb(reader: DocumentReader, at: number): number {
  let next = at;
  while (next < at + 3 && isBetween(reader.lower(next))) next += 1;
  return next;
}

/** Returns the index of the last word up to `at` that is not an adverb. */
export function previousVerb(reader: DocumentReader, at: number): number {
  let previous = at;
  while (previous > at - 3 && isBetween(reader.lower(previous))) previous -= 1;
  return previous;
}
