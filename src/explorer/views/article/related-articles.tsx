import { useMemo } from 'preact/hooks';
import { useOperation } from '../../app/use-operation.ts';
import { Related, type RelatedQuery } from '../../generated/related.ts';
import { ArticleReference } from '../../ui/article-reference.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { ErrorState, LoadingState } from '../../ui/states.tsx';

/** The articles that mention the same entities, each with the entities that it shares. */
export function RelatedArticles({ slug }: { readonly slug: string }) {
  const variables = useMemo(() => ({ slug }), [slug]);
  const { data, error, retry } = useOperation(Related, variables);
  return (
    <section class="related">
      <h2>Related articles</h2>
      {data ? (
        <List related={data.article?.related ?? []} />
      ) : error ? (
        <ErrorState error={error} retry={retry} />
      ) : (
        <LoadingState lines={6} />
      )}
    </section>
  );
}

type RelatedArticle = NonNullable<RelatedQuery['article']>['related'][number];

function List({ related }: { readonly related: readonly RelatedArticle[] }) {
  if (related.length === 0) return <p>No related article was found.</p>;
  return (
    <ul class="references">
      {related.map(({ node, shared }) => (
        <li key={node.slug}>
          <ArticleReference article={node} />
          <p class="reasons">Both mention</p>
          <ul class="entities">
            {shared
              .flatMap(({ entity }) => (entity ? [entity] : []))
              .map((entity) => (
                <li key={entity.id}>
                  <EntityLink entity={entity} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
