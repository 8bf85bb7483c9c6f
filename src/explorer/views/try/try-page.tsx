import { useEffect, useState } from 'preact/hooks';
import { useOperation } from '../../app/use-operation.ts';
import { useTitle } from '../../app/use-title.ts';
import { Extract, type ExtractQueryVariables } from '../../generated/extract.ts';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states.tsx';
import { Analysis } from './analysis.tsx';
import { draft, type TriedText } from './draft.ts';
import { DraftForm } from './draft-form.tsx';
import './try-page.css';

/** The time in milliseconds without a change after which the text is analysed. */
const PAUSE = 400;

/** A text that the user pastes or types, and what the gateway extracts from it. */
export function TryPage() {
  useTitle('Try it');
  const settled = useSettled(draft.value);
  const { data, error, loading, retry } = useOperation(Extract, variablesOf(settled));
  const isPending = loading || settled !== draft.value;
  const extraction = data?.extract;
  return (
    <div class="try-page">
      <header>
        <h1>Try it</h1>
        <p>
          The gateway extracts the same kinds of data as from an article: people, countries, organisations,
          places, offices, quotations, statements, numbers and dates. The text is not stored.
        </p>
      </header>
      <DraftForm />
      <section class="analysis" aria-label="Analysis" aria-busy={isPending && draft.value.text.trim() !== ''}>
        {draft.value.text.trim() === '' ? (
          <EmptyState>The analysis appears here while you type.</EmptyState>
        ) : error ? (
          <ErrorState error={error} retry={retry} />
        ) : extraction ? (
          <Analysis extraction={extraction} />
        ) : (
          <LoadingState lines={8} />
        )}
      </section>
    </div>
  );
}

/** Returns the variables of the operation; null without a text. */
function variablesOf({ text, headline, date }: TriedText): ExtractQueryVariables | null {
  if (text.trim() === '') return null;
  return {
    text,
    ...(headline.trim() !== '' && { headline }),
    ...(date !== '' && { publishedAt: `${date}T12:00:00Z` }),
  };
}

/** Returns the value when it has not changed for `PAUSE` milliseconds. */
function useSettled(value: TriedText): TriedText {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
