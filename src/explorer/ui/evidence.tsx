import type { ComponentChildren } from 'preact';
import type { Passage } from '../app/paths.ts';
import type { ArticleReferenceFragment } from '../generated/article.ts';
import './evidence.css';
import { PassageSource } from './passage-source.tsx';

/** A sentence of an article, with the passage in it that states a fact. */
export interface EvidencePassage extends Passage {
  readonly sentence: string;
  readonly text: string;
  readonly article: ArticleReferenceFragment;
}

/** A sentence that supports a statement, with a link to the place in its article. */
export function Evidence({ passage }: { readonly passage: EvidencePassage }) {
  const { sentence, text, article } = passage;
  return (
    <EvidenceQuote article={article} passage={passage}>
      <Highlighted sentence={sentence} text={text} />
    </EvidenceQuote>
  );
}

/** A sentence with a highlighted part. */
export function Highlighted({ sentence, text }: Pick<EvidencePassage, 'sentence' | 'text'>) {
  const start = sentence.indexOf(text);
  // A statement can extend over several sentences.
  if (start < 0) return <>{text.startsWith(sentence) ? text : sentence}</>;
  return (
    <>
      {sentence.slice(0, start)}
      <mark>{text}</mark>
      {sentence.slice(start + text.length)}
    </>
  );
}

export interface EvidenceQuoteProps {
  readonly article: ArticleReferenceFragment;
  /** The part of the article that the link leads to. */
  readonly passage: Passage;
  readonly children: ComponentChildren;
}

/** A quoted sentence of an article, with a link to its place. */
export const EvidenceQuote = ({ article, passage, children }: EvidenceQuoteProps) => (
  <div class="evidence">
    <blockquote lang={article.language} dir="auto">
      {children}
    </blockquote>
    <p class="source">
      <PassageSource article={article} passage={passage} />
    </p>
  </div>
);
