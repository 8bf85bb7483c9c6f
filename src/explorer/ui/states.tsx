import type { ComponentChildren } from 'preact';
import type { RequestError } from '../app/client.ts';

/** Lines in the place of content that is not loaded yet. */
export function LoadingState({ lines = 4 }: { readonly lines?: number }) {
  return (
    <div class="loading" role="status">
      <span class="visually-hidden">Loading</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} class="loading-line" aria-hidden="true" />
      ))}
    </div>
  );
}

export interface ErrorStateProps {
  readonly error: RequestError;
  readonly retry: () => void;
}

/** A failed request, with a button that repeats it. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  return (
    <div class="notice" role="alert">
      <p>{error.message}</p>
      {error.code !== null && (
        <p>
          Error code: <code>{error.code}</code>
        </p>
      )}
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

/** A page whose request failed. */
export const FailedPage = (props: ErrorStateProps) => (
  <>
    <h1>The page cannot be loaded</h1>
    <ErrorState {...props} />
  </>
);

/** A notice that there is nothing to show, with the actions that the user can take. */
export function EmptyState({ children }: { readonly children: ComponentChildren }) {
  return <div class="notice empty">{children}</div>;
}

/** Instructions for storing articles, for a page that has nothing to show without them. */
export const StoreArticles = () => (
  <p>
    Store articles, for example with <code>dateline ingest PATH</code>, and reload this page.{' '}
    <code>dateline seed</code> stores the sample articles.
  </p>
);
