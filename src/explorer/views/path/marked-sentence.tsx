import type { Passage } from '../../app/paths.ts';
import type { PathEntityFragment, PathQuery } from '../../generated/path.ts';

type SharedSentence = NonNullable<PathQuery['path']>['steps'][number]['sentences'][number];

export interface MarkedSentenceProps {
  readonly sentence: SharedSentence;
  readonly entities: readonly PathEntityFragment[];
}

interface Name extends Passage {
  readonly kind: PathEntityFragment['kind'];
}

/** A sentence in which the mentions of the given entities are marked, such as "Russian" for Russia. */
export function MarkedSentence({ sentence, entities }: MarkedSentenceProps) {
  const { text } = sentence;
  const names = entities
    .flatMap((entity) => namesIn(sentence, entity))
    .sort((a, b) => a.start - b.start)
    // One name may contain the other.
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
  const last = names.at(-1)?.end ?? 0;
  return (
    <>
      {names.map(({ start, end, kind }, index) => (
        <>
          {text.slice(names[index - 1]?.end ?? 0, start)}
          <b class={`entity ${kind.toLowerCase()}`}>
            <span class="name">{text.slice(start, end)}</span>
          </b>
        </>
      ))}
      {text.slice(last)}
    </>
  );
}

/**
 * Returns the mentions of an entity in a sentence, as offsets in the sentence. If they are not among the first mentions
 * of the article, which the page requests, the name is searched.
 */
function namesIn({ text, start, end, article }: SharedSentence, entity: PathEntityFragment): readonly Name[] {
  const { id, kind } = entity;
  const mentions = (article?.mentions ?? []).filter(
    (mention) => mention.entity?.id === id && mention.start >= start && mention.end <= end,
  );
  if (mentions.length > 0)
    return mentions.map((mention) => ({ start: mention.start - start, end: mention.end - start, kind }));
  const name = nameIn(text, entity);
  return name ? [name] : [];
}

/** Returns the longest name of an entity that occurs in a text as whole words. */
function nameIn(text: string, { name, aliases, kind }: PathEntityFragment): Name | null {
  const names = [name, ...aliases].sort((a, b) => b.length - a.length);
  for (const each of names) {
    const start = startOf(each, text);
    if (start !== null) return { start, end: start + each.length, kind };
  }
  return null;
}

/** Returns the first place at which words occur in a text, but not as a part of other words. */
function startOf(words: string, text: string): number | null {
  const isLetter = (index: number) => /[\p{L}\p{N}]/u.test(text.charAt(index));
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    if (!isLetter(start - 1) && !isLetter(start + words.length)) return start;
  }
  return null;
}
