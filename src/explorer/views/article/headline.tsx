import { Link } from 'wouter-preact';
import { entityPath } from '../../app/paths.ts';
import type { ShownArticle } from './article-page.tsx';

type HeadlineMention = ShownArticle['headlineMentions'][number];

/** A headline whose mentions are links to their entities. */
export function Headline({ article }: { readonly article: ShownArticle }) {
  const { headline, headlineMentions } = article;
  const mentions = withoutOverlap(headlineMentions);
  const last = mentions.at(-1)?.end ?? 0;
  return (
    <>
      {mentions.map(({ start, end, entity }, index) => (
        <>
          {headline.slice(mentions[index - 1]?.end ?? 0, start)}
          {entity && (
            <Link href={entityPath(entity)} class={`annotation headline-mark ${entity.kind.toLowerCase()}`}>
              {headline.slice(start, end)}
            </Link>
          )}
        </>
      ))}
      {headline.slice(last)}
    </>
  );
}

/** A link cannot contain another link: of overlapping mentions, the first and longest remains. */
function withoutOverlap(mentions: readonly HeadlineMention[]): readonly HeadlineMention[] {
  const kept: HeadlineMention[] = [];
  for (const mention of mentions) {
    if (mention.entity && mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
