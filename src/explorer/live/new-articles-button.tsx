import type { ArticleFilter } from '../generated/new-articles.ts';
import { count } from '../ui/numbers.ts';
import './new-articles-button.css';
import { useNewArticles } from './use-new-articles.ts';

export interface NewArticlesButtonProps {
  readonly filter: ArticleFilter;
  /** Requests the articles again. */
  readonly refresh: () => void;
}

/** The number of articles that were stored since the page was loaded. The page changes only when the user clicks the button. */
export function NewArticlesButton({ filter, refresh }: NewArticlesButtonProps) {
  const { added, reset } = useNewArticles(filter);
  return (
    <div aria-live="polite">
      {added > 0 && (
        <button
          type="button"
          class="new-articles"
          onClick={() => {
            reset();
            refresh();
          }}
        >
          Show {count(added, 'new article')}
        </button>
      )}
    </div>
  );
}
