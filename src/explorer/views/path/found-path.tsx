import type { PathQuery } from '../../generated/path.ts';
import { ArticleReference } from '../../ui/article-reference.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { EvidenceQuote } from '../../ui/evidence.tsx';
import { count } from '../../ui/numbers.ts';
import { Published } from '../../ui/published.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { MarkedSentence } from './marked-sentence.tsx';
import { LENGTHS, type PathState } from './path-state.ts';

type Step = NonNullable<PathQuery['path']>['steps'][number];

export interface FoundPathProps {
  readonly state: PathState;
  readonly data: PathQuery;
  readonly change: (changes: Partial<PathState>) => void;
}

/** The entities on the path, and between them the sentences that connect them. */
export function FoundPath({ state, data, change }: FoundPathProps) {
  const { path } = data;
  if (path === null) return <NoPath state={state} data={data} change={change} />;
  const [first] = path.steps;
  if (!first) return <EmptyState>Both ends are the same entity. Choose another one.</EmptyState>;
  return (
    <>
      <h2 class="path-length">{count(path.length, 'step')}</h2>
      <ol class="path">
        <li class="end">{first.from && <EntityLink entity={first.from} />}</li>
        {path.steps.map((step) => (
          <li key={step.to?.id}>
            <Sentences step={step} />
            <p class="end">{step.to && <EntityLink entity={step.to} />}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Sentences({ step }: { readonly step: Step }) {
  const { articleCount, firstSeenAt, lastSeenAt, sentences, articles } = step;
  const [newest, ...others] = sentences;
  const [article] = articles.edges;
  return (
    <div class="step">
      <p class="kicker">
        <span>
          {articleCount === 1 ? '1 article mentions both' : `${count(articleCount, 'article')} mention both`}
        </span>
        <span>
          <Published at={firstSeenAt} />
          {articleCount > 1 && (
            <>
              {' '}
              to <Published at={lastSeenAt} />
            </>
          )}
        </span>
      </p>
      {newest ? (
        <Sentence step={step} sentence={newest} />
      ) : (
        <>
          <p>No sentence mentions both. They are mentioned in the same article, for example:</p>
          {article && <ArticleReference article={article.node} />}
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>{count(others.length, 'other sentence')}</summary>
          {others.map((sentence) => (
            <Sentence key={`${sentence.article?.slug} ${sentence.start}`} step={step} sentence={sentence} />
          ))}
        </details>
      )}
    </div>
  );
}

interface SentenceProps {
  readonly step: Step;
  readonly sentence: Step['sentences'][number];
}

const Sentence = ({ step: { from, to }, sentence }: SentenceProps) =>
  sentence.article && (
    <EvidenceQuote article={sentence.article} passage={sentence}>
      <MarkedSentence sentence={sentence} entities={[from, to].filter((each) => each !== null)} />
    </EvidenceQuote>
  );

function NoPath({ state: { maxLength }, data, change }: FoundPathProps) {
  if (data.entitiesBy.includes(null)) {
    return <EmptyState>The archive does not contain one of the two entities. Choose another one.</EmptyState>;
  }
  const greatest = Math.max(...LENGTHS);
  return (
    <EmptyState>
      <p>
        No path of at most {count(maxLength, 'step')} connects the two entities. For each entity, the search
        considers the 50 entities of each kind that are most often mentioned together with it.
      </p>
      {maxLength < greatest && (
        <button type="button" onClick={() => change({ maxLength: greatest })}>
          Search with {greatest} steps
        </button>
      )}
    </EmptyState>
  );
}
