import type { PathEntityFragment } from '../../generated/path.ts';

export interface MarkedSentenceProps {
  readonly text: string;
  readonly entities: readonly PathEntityFragment[];
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: PathEntityFragment['kind'];
}

/** A sentence in which the names of the given entities are marked as far as they occur as written. */
export function MarkedSentence({ text, entities }: MarkedSentenceProps) {
  const names = entities
    .flatMap((entity) => nameIn(text, entity) ?? [])
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
