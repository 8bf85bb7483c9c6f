import { useCallback, useEffect, useState } from 'preact/hooks';
import { ENDPOINT } from '../app/site.ts';
import { type ArticleFilter, NewArticles, type NewArticlesSubscription } from '../generated/new-articles.ts';

/**
 * Counts the articles that match a filter and are stored while the page is visible. Without subscriptions, the count
 * remains 0. A hidden page has no connection, because a browser opens only a few to one server.
 */
export function useNewArticles(filter: ArticleFilter) {
  const [added, setAdded] = useState(0);
  const key = JSON.stringify(filter);
  const reset = useCallback(() => setAdded(0), []);
  useEffect(() => {
    setAdded(0);
    let source: EventSource | null = null;
    let after: string | null = null;
    const receive = ({ data }: MessageEvent<string>) => {
      // The server sends results of the operation, whose types are generated from the schema.
      const result = JSON.parse(data) as { readonly data?: NewArticlesSubscription | null };
      const event = result.data?.articleIngested;
      if (!event) return;
      after = event.eventId;
      if (event.change === 'ADDED') setAdded((count) => count + 1);
    };
    const update = () => {
      source?.close();
      source = null;
      if (document.hidden) return;
      const variables = JSON.stringify({ filter: JSON.parse(key), after });
      source = new EventSource(
        `${ENDPOINT}?${new URLSearchParams({ query: NewArticles.document, variables })}`,
      );
      source.addEventListener('next', receive);
      source.addEventListener('complete', () => source?.close());
    };
    update();
    document.addEventListener('visibilitychange', update);
    return () => {
      document.removeEventListener('visibilitychange', update);
      source?.close();
    };
  }, [key]);
  return { added, reset };
}
