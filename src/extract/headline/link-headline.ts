import type { ExtractedEntity } from '../../model/entity.ts';
import type { HeadlineMention, Mention } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { bodyForms, type Denoted, type Forms } from './body-forms.ts';
import { type Capitals, capitalsOf, type HeadlineWord, headlineWords, isOrdinary } from './headline-words.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]*\p{Lu}\.?$/u;

/** The mentions and entities to which a headline is linked. */
export interface HeadlineContext {
  /** The mentions and entities of the body. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly ExtractedEntity[];
  /** Mentions in the headline of entities in the gazetteers, which may be missing in the body. */
  readonly known: readonly HeadlineMention[];
}

/**
 * Returns the mentions of a headline, in order of appearance. The longest name at each word is used: a form that the
 * body uses, or a known name. Of two equally long names, the meaning in the body is used.
 */
export function linkHeadline(
  headline: string,
  { mentions, entities, known }: HeadlineContext,
): readonly HeadlineMention[] {
  const words = headlineWords(headline);
  if (words.length === 0) return [];
  const capitals = capitalsOf(words);
  const forms = bodyForms(mentions, entities, new Set(words.map(({ folded }) => folded)));
  const knownAt = longestAt(known);
  const found: HeadlineMention[] = [];
  for (let at = 0; at < words.length; ) {
    const own = formAt(headline, words, at, forms, capitals);
    const other = knownAt.get(words[at]?.start ?? -1);
    const isKnownLonger = other !== undefined && isLonger(other[0], own?.end);
    const end = isKnownLonger ? other[0].end : own?.end;
    if (isKnownLonger) found.push(...other);
    else if (own) found.push(...own.mentions);
    do at += 1;
    while (end !== undefined && (words[at]?.start ?? Infinity) < end);
  }
  return found;
}

/** Returns whether a known name extends beyond a form of the body. "Christie's" is not longer than "Christie". */
const isLonger = ({ end, surface }: HeadlineMention, other: number | undefined): boolean =>
  other === undefined || end - (/['’]s$/.test(surface) ? 2 : 0) > other;

type Mentions = readonly [HeadlineMention, ...HeadlineMention[]];

/** Groups mentions by their start. Of the mentions at one start, returns the longest ones. */
function longestAt(mentions: readonly HeadlineMention[]): ReadonlyMap<number, Mentions> {
  const groups = new Map<number, Mentions>();
  for (const mention of mentions) {
    const group = groups.get(mention.start);
    if (!group || mention.end > group[0].end) groups.set(mention.start, [mention]);
    else if (mention.end === group[0].end) groups.set(mention.start, [...group, mention]);
  }
  return groups;
}

/** Returns the mentions by the longest form of the body that begins at a word, and their end. */
function formAt(
  headline: string,
  words: readonly HeadlineWord[],
  at: number,
  forms: Forms,
  capitals: Capitals,
): { readonly end: number; readonly mentions: readonly HeadlineMention[] } | undefined {
  const first = words[at];
  if (!first?.mayBeginName) return undefined;
  let text = '';
  let longest: { readonly denoted: Denoted; readonly last: HeadlineWord } | undefined;
  for (const [index, last] of words.slice(at, at + forms.longest).entries()) {
    text = index === 0 ? last.folded : `${text} ${last.folded}`;
    const denoted = forms.denoted.get(text);
    if (denoted && (index > 0 || isNameAlone(first, at === 0, denoted, capitals)))
      longest = { denoted, last };
  }
  if (!longest) return undefined;
  const { denoted, last } = longest;
  const end = headline[last.end] === '.' && denoted.surface.endsWith('.') ? last.end + 1 : last.end;
  const span: Span = { start: first.start, end };
  const surface = headline.slice(first.start, end);
  return {
    end,
    mentions: denoted.entities.map(({ entity, how }) => ({
      ...span,
      entity,
      surface,
      how,
      confidence: denoted.confidence,
    })),
  };
}

/** Returns whether one word of a headline can be a name. An acronym of the body must be one in the headline too. */
function isNameAlone(
  word: HeadlineWord,
  isFirst: boolean,
  { surface }: Denoted,
  capitals: Capitals,
): boolean {
  if (ACRONYM.test(surface)) {
    return word.text === word.text.toUpperCase() && (capitals !== 'upper' || !isOrdinary(word));
  }
  return !isOrdinary(word) || (capitals === 'sentence' && !isFirst);
}
